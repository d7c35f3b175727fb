import type { Command } from './command.ts';

/** Subcommands are loaded when they are called: `extract` of a text never loads the cloud's SDK. */
export const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  extract: {
    summary: 'normalize and extract files; one article a line',
    load: async () => (await import('./commands/extract.ts')).extractCommand,
  },
  run: {
    summary: 'the whole pipeline over files, until settled',
    load: async () => (await import('./commands/run.ts')).runCommand,
  },
  up: { summary: 'the embedded stack, until stopped', load: async () => (await import('./commands/up.ts')).upCommand },
  drop: {
    summary: 'drop files into a running stack',
    load: async () => (await import('./commands/drop.ts')).dropCommand,
  },
  where: {
    summary: 'what became of a dropped file',
    load: async () => (await import('./commands/where.ts')).whereCommand,
  },
  withdraw: {
    summary: 'take a dropped file back',
    load: async () => (await import('./commands/withdraw.ts')).withdrawCommand,
  },
  stories: {
    summary: 'the stories of a day',
    load: async () => (await import('./commands/stories.ts')).storiesCommand,
  },
  story: {
    summary: 'one story, and why each article is in it',
    load: async () => (await import('./commands/stories.ts')).storyCommand,
  },
  article: {
    summary: 'one article with its evidence',
    load: async () => (await import('./commands/article.ts')).articleCommand,
  },
  why: {
    summary: 'why two articles are or are not copies, or one story',
    load: async () => (await import('./commands/why.ts')).whyCommand,
  },
  entity: {
    summary: 'everything on a person or organization',
    load: async () => (await import('./commands/lists.ts')).entityCommand,
  },
  place: {
    summary: 'everything on a city, province or country',
    load: async () => (await import('./commands/lists.ts')).placeCommand,
  },
  day: { summary: 'what was published on a day', load: async () => (await import('./commands/lists.ts')).dayCommand },
  source: {
    summary: 'what an outlet published',
    load: async () => (await import('./commands/lists.ts')).sourceCommand,
  },
  feed: {
    summary: 'what changed since a day or a cursor; --follow stays',
    load: async () => (await import('./commands/feed.ts')).feedCommand,
  },
  export: {
    summary: 'the articles of a day, story or source as JSONL, ninjs or CSV',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  redrive: {
    summary: 'put dead letters back into their queues',
    load: async () => (await import('./commands/redrive.ts')).redriveCommand,
  },
  rejects: {
    summary: 'the files of a day that were refused, and why',
    load: async () => (await import('./commands/rejects.ts')).rejectsCommand,
  },
  replay: {
    summary: 'read what lies in the drop bucket anew',
    load: async () => (await import('./commands/replay.ts')).replayCommand,
  },
  doctor: {
    summary: 'check what Dateline needs, and drop a line to see it work',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
  cost: {
    summary: 'what articles like yours would cost',
    load: async () => (await import('./commands/cost.ts')).costCommand,
  },
  merge: {
    summary: 'put one story into another',
    load: async () => (await import('./commands/decide.ts')).mergeCommand,
  },
  split: {
    summary: 'let an article begin a story of its own',
    load: async () => (await import('./commands/decide.ts')).splitCommand,
  },
  pin: { summary: 'fix an article to a story', load: async () => (await import('./commands/decide.ts')).pinCommand },
  unpin: {
    summary: 'take back a pin or a split',
    load: async () => (await import('./commands/decide.ts')).unpinCommand,
  },
  erase: {
    summary: 'remove an article for good',
    load: async () => (await import('./commands/decide.ts')).eraseCommand,
  },
};
