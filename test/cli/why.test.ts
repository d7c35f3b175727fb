import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { DecisionAction } from '#article/decision.ts';
import type { ArticleRecord } from '#article/record.ts';
import { call } from '#infra/cli/call.ts';
import { createMemoryPipeline, type MemoryPipeline } from '#infra/cli/memory-pipeline.ts';
import { told } from '#infra/cli/told.ts';
import { type Answer, answerOf } from '#infra/cli/why/answer.ts';
import { comparisonsOf, type Inquiry, inquire } from '#infra/cli/why/inquiry.ts';
import { shareText } from '#infra/cli/why/remarks.ts';
import { finder } from '#infra/cli/why/standing.ts';
import { storedSubject } from '#infra/cli/why/subject.ts';
import { tableOf } from '#infra/cli/why/table.ts';

const MAIN = fileURLToPath(new URL('../../infra/cli/main.ts', import.meta.url));

const FIRE = `Firefighters in the port of Saltwick fought a fire in a timber yard for nine hours, the harbour master Ada Quill said. Two men were treated for smoke. Quill said the yard of Brennock Timber held sawn pine, and that the cause was not known.`;
const DRAFTS = {
  fire: { title: 'Timber yard burns in Saltwick', datePublished: '2025-05-06T08:00:00Z', text: FIRE },
  copy: {
    title: 'Timber yard burns in Saltwick',
    datePublished: '2025-05-06T09:00:00Z',
    text: `${FIRE} The fire brigade thanked its volunteers.`,
  },
  inquiry: {
    title: 'Inquiry into Brennock Timber fire',
    datePublished: '2025-05-06T19:00:00Z',
    text: 'An inquiry into the fire at Brennock Timber in Saltwick will begin on Wednesday, the harbour master Ada Quill told North Radio. The fire in the timber yard burned for nine hours and two men breathed smoke.',
  },
  yard: {
    title: 'Brennock Timber reopens yard',
    datePublished: '2025-05-09T08:00:00Z',
    text: 'Brennock Timber has opened its yard in Saltwick again, after the fire for which the harbour master Ada Quill had closed the quay. The firm said the timber yard would take in pine from Thursday.',
  },
  smoke: {
    title: 'Smoke over Saltwick closes two schools',
    datePublished: '2025-05-07T06:00:00Z',
    text: 'Two schools in Saltwick stayed closed on Wednesday because of smoke from the timber yard of Brennock Timber, where a fire burned for nine hours. The harbour master Ada Quill said the wind would turn.',
  },
  concert: {
    title: 'Cellist plays in Tarrow hall',
    datePublished: '2025-05-06T20:00:00Z',
    text: 'The cellist Mirela Pope played two suites in the new hall of Tarrow, and the audience asked for a third. The hall has nine hundred seats and was paid for by the province.',
  },
} as const;
/** The same reports, a day later. */
const LATER = {
  inquiryLater: { ...DRAFTS.inquiry, datePublished: '2025-05-07T12:00:00Z' },
  smokeLater: { ...DRAFTS.smoke, datePublished: '2025-05-08T00:00:00Z' },
} as const;
const ALL = { ...DRAFTS, ...LATER } as const;
type Name = keyof typeof ALL;

interface Desk {
  readonly pipeline: MemoryPipeline;
  readonly ids: ReadonlyMap<Name, string>;
  decide(action: DecisionAction): Promise<void>;
  ask(a: Name, b: Name): Promise<Inquiry>;
}

async function desk(...names: readonly Name[]): Promise<Desk> {
  const pipeline = createMemoryPipeline({ now: () => '2025-05-10T00:00:00.000Z' });
  const ids = new Map<Name, string>();
  for (const name of names) {
    await pipeline.drop(`${name}.json`, Buffer.from(JSON.stringify({ uri: `urn:${name}`, ...ALL[name] })), {});
    await pipeline.settle();
    const [status] = await pipeline.records.where(pipeline.bucket, `${name}.json`);
    ids.set(name, status?.articleIds[0] ?? '');
  }
  let decisions = 0;
  return {
    pipeline,
    ids,
    async decide(action) {
      const id = `d${decisions++}`;
      await pipeline.decide({
        type: 'decision',
        id,
        decidedAt: `2025-05-10T00:00:0${decisions}.000Z`,
        by: null,
        ...action,
      });
      await pipeline.settle();
    },
    async ask(a, b) {
      const { records } = pipeline;
      const one = await storedSubject(ids.get(a) ?? '', records);
      const other = await storedSubject(ids.get(b) ?? '', records);
      return await inquire(one, other, finder(records, []));
    },
  };
}

/** Scores and shares change with the model: their digits are left out. */
function said(inquiry: Inquiry): Answer {
  const { kind, sentence } = answerOf(inquiry);
  return { kind, sentence: sentence.replaceAll(/\d?\.\d\d+/g, '#').replaceAll(/\d+ %/g, '# %') };
}

const storyOf = (id: string | undefined): string => `s_${id?.slice(2)}`;

test('a report follows the leader: the score, what was needed, what speaks for it', async () => {
  const { ask, ids } = await desk('fire', 'inquiry');
  const inquiry = await ask('inquiry', 'fire');
  expect(said(inquiry)).toEqual({
    kind: 'one-story',
    sentence: expect.stringMatching(/^One story: score #, at least # needed; they share most names\b.*\.$/),
  });
  // The later one looks for the earlier one, however it is asked.
  expect(comparisonsOf(inquiry).map(({ earlier, later }) => [earlier, later])).toEqual([
    [ids.get('fire'), ids.get('inquiry')],
  ]);
  const table = tableOf(inquiry);
  expect(table).toContain(`in ${storyOf(ids.get('fire'))}, which B leads`);
  expect(table).toMatch(/^One story +yes$/m);
  expect(table).toMatch(/^ {2}hours apart +11$/m);
});

test('the score that is shown is the one that was decided by', async () => {
  const { ask, pipeline, ids } = await desk('fire', 'inquiry', 'copy');
  const record = await pipeline.records.article(ids.get('inquiry') ?? '');
  const copy = await pipeline.records.article(ids.get('copy') ?? '');
  const [{ story } = { story: null }] = comparisonsOf(await ask('fire', 'inquiry'));
  const [{ copies } = { copies: null }] = comparisonsOf(await ask('fire', 'copy'));
  expect([story?.verdict.why, copies?.verdict.why]).toEqual([
    record !== null && 'why' in record ? record.why.story : null,
    copy !== null && 'why' in copy ? copy.why.group : null,
  ]);
});

test('copies share a story whatever the score of stories says of them', async () => {
  const { ask } = await desk('fire', 'copy');
  const inquiry = await ask('fire', 'copy');
  const [comparison] = comparisonsOf(inquiry);
  expect(tableOf(inquiry).includes('B with A: one story all the same')).toBe(comparison?.story.holds === false);
});

test('copies: the wording in both; a copy goes where its original goes', async () => {
  const { ask, ids } = await desk('fire', 'copy', 'inquiry');
  expect(said(await ask('fire', 'copy'))).toEqual({
    kind: 'copies',
    sentence: 'Copies: score #, at least # needed; # % of the shorter text is in both.',
  });
  const inquiry = await ask('copy', 'inquiry');
  expect(said(inquiry).kind).toBe('one-story');
  expect(tableOf(inquiry)).toContain(`copy of C, in ${storyOf(ids.get('fire'))}`);
});

test('never compared: days apart, or nothing heavy in common', async () => {
  const { ask } = await desk('fire', 'yard', 'concert');
  expect(said(await ask('fire', 'yard'))).toEqual({
    kind: 'apart',
    sentence: 'Not one story: never compared: 3 days apart; stories look 1 day back (score #, at least # needed).',
  });
  const strangers = await ask('fire', 'concert');
  expect(said(strangers)).toEqual({
    kind: 'apart',
    sentence:
      'Not one story: never compared: none of the words that weigh most in the later one weighs much in the other.',
  });
  expect(tableOf(strangers)).toMatch(/^Copies +not compared$/m);
});

test('two that follow one leader: the leader is named with both scores', async () => {
  const { ask } = await desk('fire', 'inquiry', 'smoke');
  const inquiry = await ask('inquiry', 'smoke');
  expect(said(inquiry)).toEqual({
    kind: 'one-story',
    sentence:
      'One story: both report the same event as C, which leads it (scores # and #); with each other they have #.',
  });
  expect(comparisonsOf(inquiry)).toHaveLength(3);
});

test('who is like a member must be like its leader: the leader is named, and that the two are alike', async () => {
  const { ask } = await desk('fire', 'inquiryLater', 'smokeLater');
  expect(said(await ask('inquiryLater', 'smokeLater'))).toEqual({
    kind: 'apart',
    sentence:
      'Not one story: what counts for B is C, which leads the other’s story: never compared: 2 days apart; stories look 1 day back (score #, at least # needed); A and B themselves have #.',
  });
});

test('who was decided by other rules is told so, with the score of then', async () => {
  const { ask, pipeline, ids } = await desk('fire', 'inquiry');
  const record = await pipeline.records.article(ids.get('inquiry') ?? '');
  if (record === null || !('storyId' in record) || record.why.story === null) throw new Error('no story');
  const then: ArticleRecord = { ...record, why: { ...record.why, story: { ...record.why.story, score: 0.987 } } };
  const fire = await storedSubject(ids.get('fire') ?? '', pipeline.records);
  const subject = { given: then.articleId, articleId: then.articleId, article: then, record: then };
  const inquiry = await inquire(fire, subject, finder(pipeline.records, [then]));
  expect(tableOf(inquiry)).toContain(
    'B with A: one story, decided with score .99, by earlier rules or an earlier text',
  );
  expect(tableOf(await ask('fire', 'inquiry'))).not.toContain('earlier rules');
  // With their text of now they would be no story: other words, about somebody else.
  const rewritten: ArticleRecord = { ...then, ...(await textOf(pipeline, 'concert')) };
  const moved = await inquire(
    fire,
    { ...subject, article: rewritten, record: rewritten },
    finder(pipeline.records, [rewritten]),
  );
  expect(said(moved).sentence).toMatch(/^One story, as decided with score #; by the rules of now: never compared/);
});

/** What an article of this text is compared by. */
async function textOf(pipeline: MemoryPipeline, name: Name): Promise<Partial<ArticleRecord>> {
  await pipeline.drop(`${name}.json`, Buffer.from(JSON.stringify(ALL[name])), {});
  await pipeline.settle();
  const [status] = await pipeline.records.where(pipeline.bucket, `${name}.json`);
  const record = await pipeline.records.article(status?.articleIds[0] ?? '');
  if (record === null || !('storyId' in record)) throw new Error('no article');
  const { title, text, dateline, counts, places, focus, entities } = record;
  return { title, text, dateline, counts, places, focus, entities };
}

test('an editor overrules: split, pin, merge, each named', async () => {
  const { ask, decide, ids } = await desk('fire', 'inquiry', 'yard', 'concert');
  const [fire, inquiry, yard, concert] = [ids.get('fire'), ids.get('inquiry'), ids.get('yard'), ids.get('concert')];
  await decide({ action: 'split', articleId: inquiry ?? '' });
  expect(said(await ask('fire', 'inquiry')).sentence).toMatch(
    /^Not one story: an editor gave B a story of its own; by the rule: score #, at least # needed;/,
  );
  await decide({ action: 'pin', articleId: yard ?? '', story: storyOf(fire) });
  const pinned = await ask('fire', 'yard');
  expect(said(pinned)).toEqual({
    kind: 'one-story',
    sentence: `One story: an editor put B into ${storyOf(fire)}; by the rule: never compared: 3 days apart; stories look 1 day back (score #, at least # needed).`,
  });
  expect(tableOf(pinned)).toContain(`put into ${storyOf(fire)} by an editor, with A`);
  await decide({ action: 'merge', story: storyOf(concert), into: storyOf(fire) });
  const merged = await ask('concert', 'fire');
  expect(said(merged).sentence).toMatch(
    new RegExp(`^One story: an editor put the story of A into ${storyOf(fire)}; by the rule: never compared`),
  );
});

test('what is withdrawn or erased is in no story', async () => {
  const { ask, decide, pipeline, ids } = await desk('fire', 'inquiry', 'concert');
  await pipeline.remove('concert.json');
  await pipeline.settle();
  expect(said(await ask('fire', 'concert')).sentence).toBe(
    'Neither copies nor one story: B is withdrawn: it is in no story and nobody’s copy any more.',
  );
  await decide({ action: 'erase', articleId: ids.get('inquiry') ?? '' });
  const erased = await ask('inquiry', 'fire');
  expect([said(erased).sentence, comparisonsOf(erased)]).toEqual([
    'Neither copies nor one story: A is erased: nothing of it is kept.',
    [],
  ]);
  expect(said(await ask('fire', 'fire'))).toEqual({ kind: 'same', sentence: 'Both are one article.' });
});

test('a score that would read like its threshold gets a third digit', () => {
  expect([shareText(0.198, 0.2), shareText(0.2, 0.2), shareText(0.184, 0.2), shareText(1), shareText(0)]).toEqual([
    '.198',
    '.20',
    '.18',
    '1',
    '0',
  ]);
});

function why(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'why', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATELINE_HOME: mkdtempSync(join(tmpdir(), 'dateline-none-')) },
  });
  return { status, stdout, stderr };
}

test('two files need no stack; --json is one object', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-why-'));
  const file = (name: Name): string => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(ALL[name]));
    return path;
  };
  const [fire, inquiry] = [file('fire'), file('inquiry')];
  const told = why(fire, inquiry);
  expect([told.status, told.stdout.split('\n')[0]?.replace(/:.*/, '')]).toEqual([0, 'One story by the rule']);
  expect(told.stdout).toContain('a file: compared as if it arrived now');
  const { answer, articles, comparisons } = JSON.parse(why(inquiry, fire, '--json').stdout);
  expect([answer, articles.map(({ storyId }: { storyId: null }) => storyId), comparisons.length]).toEqual([
    'one-story',
    [null, null],
    1,
  ]);
  expect(comparisons[0].story).toMatchObject({ holds: true, neverCompared: null, rule: 'story' });
  expect(comparisons[0].copies).toMatchObject({ holds: false, rule: 'near-duplicate' });
});

test('what cannot be meant is said in one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-why-'));
  const many = join(folder, 'many.jsonl');
  writeFileSync(many, [DRAFTS.fire, DRAFTS.yard].map((draft) => JSON.stringify(draft)).join('\n'));
  const refused = async (...args: readonly string[]): Promise<unknown> => {
    const error: unknown = await call(['why', ...args]).catch((thrown: unknown) => thrown);
    const { line = '', exitCode } = told(error) ?? {};
    return [exitCode, line.replace(folder, '')];
  };
  expect([await refused(ABSENT), await refused('a_1', many), await refused('nowhere.txt', many)]).toEqual([
    [2, 'give two articles, each an id (a_…) or a file'],
    [2, '"a_1" is no article id (a_ and 24 hex digits; "dateline stories" and "dateline day" show them)'],
    [2, '"nowhere.txt" is neither an article id (a_…) nor a file'],
  ]);
  expect(await refused(many, many)).toEqual([1, '/many.jsonl holds several articles: drop it, and ask by their ids']);
});

const ABSENT = 'a_0123456789abcdef01234567';

test('what is not there is said by its id', async () => {
  const { pipeline } = await desk();
  const absent = [ABSENT, ABSENT.replace('a_', 's_')].map((id) => storedSubject(id, pipeline.records));
  await expect(Promise.all(absent.slice(0, 1))).rejects.toThrow(`there is no article ${ABSENT}`);
  await expect(Promise.all(absent.slice(1))).rejects.toThrow(`there is no story ${ABSENT.replace('a_', 's_')}`);
});
