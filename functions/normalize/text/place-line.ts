import { NOT_PLACES } from './dateline-words.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,20}";
/** Three words alone are a subheading as often as a place. */
const PLACE = new RegExp(`^(${WORD}(?: ${WORD})?|${WORD}(?: ${WORD}){2}(?=,))(?:, ${WORD}(?: ${WORD}){0,2})?$`, 'u');
const SENTENCE_IN = /[.!?…]["”’')\]]?(?:\s|$)/u;
const PROSE = 60;

/** Whether a line looks like the name of a place, with or without what it lies in (`Nairobi`, `NAIROBI, Kenya`): the gazetteer must tell. */
export function isPlaceLine(line: string): boolean {
  const name = PLACE.exec(line)?.[1];
  return name !== undefined && !NOT_PLACES.has(name.toLowerCase());
}

/** The paragraphs of a story, with a place on a line of its own joined to the prose that it stands over by a line break. */
export function withPlaceJoined(body: readonly string[]): readonly string[] {
  const [first, second, ...rest] = body;
  if (first === undefined || second === undefined || !isPlaceLine(first)) return body;
  return second.length > PROSE && SENTENCE_IN.test(second) ? [`${first}\n${second}`, ...rest] : body;
}
