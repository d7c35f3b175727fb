import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '#deduplicate/agreement.ts';
import type { Features } from '#deduplicate/features.ts';
import { readFeatures } from '#deduplicate/read-features.ts';
import { judgeStory } from '#deduplicate/same-story.ts';
import {
  acrossMeasures,
  BRIEF_MEASURES,
  briefMeasures,
  STORY_MEASURES,
  storyMeasures,
  storyScore,
} from '#deduplicate/story-score.ts';
import { makeArticle } from './make-article.ts';

const filed = (title: string, text: string, datePublished = '2024-04-09T08:00:00Z'): Features =>
  readFeatures(makeArticle({ uri: `urn:${title}`, title, text, datePublished, datePrecision: 'instant' }));

const STRIKE_TEXT =
  'Some 1,800 dock workers walked out at the Baltic port of Gdynia on Tuesday over a delayed pay round, leaving 14 ships waiting in the bay. Union leader Halina Wrona said cranes would stand still until the port offers nine per cent.';
const STRIKE = filed('Dock workers in Gdynia walk out', STRIKE_TEXT);
const SAME_TEXT =
  'Fourteen vessels were stuck outside Gdynia after crane operators and dockers downed tools in a row about wages. The walkout by 1,800 staff will go on until the management moves, said Halina Wrona, who heads the dockers’ union.';
const SAME = filed('Gdynia port paralysed by strike', SAME_TEXT);
const OTHER = filed(
  'Crane operators strike in Koper',
  'Crane operators stopped work in the Adriatic port of Koper on Tuesday in a row about shifts, and six ships were diverted. Their leader Mladen Jovičić said the 310 members would return on Friday.',
);

describe('the story score', () => {
  test('tells two reports of one strike from a strike elsewhere', () => {
    expect(judgeStory(SAME, STRIKE, 'a_1')).toMatchObject({ holds: true });
    expect(judgeStory(OTHER, STRIKE, 'a_1')).toMatchObject({ holds: false });
  });

  test('takes the same words for the same story, but for items of one form', () => {
    const body = `${STRIKE_TEXT} ${SAME_TEXT}`;
    const longer = filed('Dock workers in Gdynia walk out', `${body} Talks resume in Gdańsk on Thursday.`);
    expect(judgeStory(longer, filed('Dock workers in Gdynia walk out', body), 'a_1')).toMatchObject({ holds: true });
    const form = (firm: string, cents: string) =>
      filed(
        `${firm} declares quarterly dividend`,
        `The board of ${firm} declared a regular quarterly dividend of ${cents} cents a share, payable in full to holders of record at the end of the month. ${firm} has paid dividends in each quarter since it was listed.`,
      );
    expect(judgeStory(form('Brackwater Foods', '31'), form('Nimmo Tyre', '12.5'), 'a_1')).toMatchObject({
      holds: false,
    });
  });

  test('joins two reports of one trial in other words, and not the next trial of that court', () => {
    const trial = filed(
      'Ex-minister sentenced in Vienna',
      'A court in Vienna sentenced the former minister Karl Brandner to three years in prison on Monday for taking bribes over the sale of state flats. Brandner, 61, said he would appeal. Judge Eva Lorenz called the evidence overwhelming. Two lobbyists were acquitted.',
    );
    const again = filed(
      'Ex-minister jailed in Austrian housing case',
      'Karl Brandner, once Austria’s finance minister, was handed a three-year jail term in Vienna in a corruption trial that lasted two years. Judges found that he had taken kickbacks when 60,000 publicly owned apartments were privatised. He will appeal, his lawyer said.',
    );
    const next = filed(
      'Developer sentenced in Vienna',
      'A court in Vienna sentenced the property developer Rene Holzer to four years in prison on Monday for defrauding buyers of holiday homes. Holzer, 47, said he would appeal. Judge Eva Lorenz spoke of a pyramid. Two partners were acquitted.',
    );
    expect(judgeStory(again, trial, 'a_1')).toMatchObject({ holds: true });
    expect(judgeStory(next, again, 'a_1')).toMatchObject({ holds: false });
  });

  test('falls with the hours between', () => {
    const agreement = agreementOf(SAME, STRIKE);
    const scores = [0, 6, 12, 24, 48].map((hours) =>
      storyScore({ ...agreement, minutesApart: 60 * hours }, SAME, STRIKE),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(5);
  });

  test('has a column for each measure, and the trees look at no other', () => {
    expect(storyMeasures(agreementOf(SAME, STRIKE), SAME, STRIKE)).toHaveLength(STORY_MEASURES.length);
    const path = new URL('../../functions/deduplicate/data/story-trees.json', import.meta.url);
    const { long, brief, across } = JSON.parse(readFileSync(path, 'utf8'));
    for (const [{ trees }, measures] of [
      [long, STORY_MEASURES],
      [brief, BRIEF_MEASURES],
    ]) {
      expect(trees.names).toEqual(measures);
      const looked = new Set(trees.trees.flatMap((tree: { feature: number[] }) => tree.feature));
      expect(looked.size).toBeGreaterThan(10);
      for (const feature of looked) expect(feature).toBeLessThan(measures.length);
    }
    expect(briefMeasures(agreementOf(SAME, STRIKE), SAME, STRIKE)).toHaveLength(BRIEF_MEASURES.length);
    expect(acrossMeasures(agreementOf(SAME, STRIKE), SAME, STRIKE)).toHaveLength(across.length);
  });

  test('is the same from either side where the names of both weigh alike', () => {
    const port = filed('port 港 港 ships ships Koper', '罢工 crane strike 罢工 Wrona Gdynia crane crane');
    const strike = filed('Koper 罢工', 'crane Koper strike port ships 罢工 strike');
    const score = storyScore(agreementOf(port, strike), port, strike);
    expect(storyScore(agreementOf(strike, port), strike, port)).toBe(score);
  });

  test('is symmetric and a probability, whatever the texts', () => {
    const word = fc.constantFrom(
      'Wrona',
      'port',
      'strike',
      'Koper',
      '14',
      'ships',
      'the',
      'Gdynia',
      '1,800',
      'crane',
      '港',
      '罢工',
    );
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, text, text, (t, a, u, b) => {
        const [x, y] = [filed(t, a), filed(u, b)];
        const score = storyScore(agreementOf(x, y), x, y);
        expect(score).toBe(storyScore(agreementOf(y, x), y, x));
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });
});
