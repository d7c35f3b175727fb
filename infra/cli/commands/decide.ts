import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { Decision, DecisionAction } from '#article/decision.ts';
import { CONTROL_PREFIX } from '#article/messages.ts';
import type { Records } from '#records/consumer/records.ts';
import { type Command, type CommandInput, Failure, idOf, text, UsageError } from '../command.ts';
import { openLookup } from '../lookup.ts';
import { output, TARGET_HELP, TARGET_OPTIONS } from '../target.ts';

/** An editor's decision as an object in the article bucket: durable, replayed with everything else. */
async function decide(input: CommandInput, action: DecisionAction): Promise<number> {
  const { target, records } = await openLookup(input);
  for (const id of input.positionals) await assertThere(records, id);
  const decision: Decision = {
    type: 'decision',
    id: randomUUID(),
    decidedAt: new Date().toISOString(),
    by: text(input, 'by') ?? userInfo().username,
    ...action,
  };
  await target.s3.send(
    new PutObjectCommand({
      Bucket: output(target, 'ArticleBucketName'),
      Key: `${CONTROL_PREFIX}decisions/${decision.decidedAt.replaceAll(/[:.]/g, '')}-${decision.id}.json`,
      Body: JSON.stringify(decision),
      ContentType: 'application/json',
    }),
  );
  console.error(`decided: ${action.action} (${decision.id}); it takes effect in a moment and on every replay`);
  return 0;
}

function ids(input: CommandInput, ...kinds: readonly ('a_' | 's_')[]): string[] {
  const { positionals } = input;
  if (positionals.length !== kinds.length) {
    const wanted = kinds.map((kind) => (kind === 's_' ? 'a story id (s_…)' : 'an article id (a_…)')).join(' and ');
    throw new UsageError(`give ${wanted}`);
  }
  return kinds.map((kind, at) => idOf(positionals[at] ?? '', kind));
}

/** A decision on what is not there would be kept for ever and do nothing. */
async function assertThere(records: Records, id: string): Promise<void> {
  const found = id.startsWith('s_') ? await records.story(id) : await records.article(id);
  if (found === null)
    throw new Failure(`there is no ${id.startsWith('s_') ? 'story' : 'article'} ${id}; nothing was decided`);
}

const common = {
  options: { ...TARGET_OPTIONS, by: { type: 'string' } },
  optionHelp: { ...TARGET_HELP, by: 'who decided (default: your user name)' },
} as const;

export const mergeCommand: Command = {
  ...common,
  name: 'merge',
  usage: 'merge STORY INTO',
  summary: 'Everything in one story belongs to another from now on. The old id keeps resolving.',
  more: '',
  run(input) {
    const [story = '', into = ''] = ids(input, 's_', 's_');
    return decide(input, { action: 'merge', story, into });
  },
};

export const splitCommand: Command = {
  ...common,
  name: 'split',
  usage: 'split ARTICLE',
  summary: 'The article begins a story of its own.',
  more: '',
  run(input) {
    const [articleId = ''] = ids(input, 'a_');
    return decide(input, { action: 'split', articleId });
  },
};

export const pinCommand: Command = {
  ...common,
  name: 'pin',
  usage: 'pin ARTICLE STORY',
  summary: 'The article belongs to the story, whatever the scores say.',
  more: '',
  run(input) {
    const [articleId = '', story = ''] = ids(input, 'a_', 's_');
    return decide(input, { action: 'pin', articleId, story });
  },
};

export const unpinCommand: Command = {
  ...common,
  name: 'unpin',
  usage: 'unpin ARTICLE',
  summary: 'Takes back a pin or a split: the scores decide again.',
  more: '',
  run(input) {
    const [articleId = ''] = ids(input, 'a_');
    return decide(input, { action: 'unpin', articleId });
  },
};

export const eraseCommand: Command = {
  ...common,
  name: 'erase',
  usage: 'erase ARTICLE',
  summary: 'Removes text, versions and derived rows of an article for good; a tombstone stays and survives replays.',
  more: 'The file in the drop bucket is yours: delete it too, or a replay reads it again (and finds the tombstone).',
  run(input) {
    const [articleId = ''] = ids(input, 'a_');
    return decide(input, { action: 'erase', articleId });
  },
};
