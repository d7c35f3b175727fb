import type { Mention } from './mentions.ts';

const PREFIX = /^(?:M\/?V|M\/?T|MS|SS|HM(?:C|A|NZ)?S|USS|USNS|USCGC|INS|RMS|RRS|R\/?V|F\/?V|BRP|KRI) (?=\p{Lu})/u;
const NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3})";
const PREFIXED = new RegExp(
  `\\b(?:M/?V|M/?T|MS|SS|HM(?:C|A|NZ)?S|USS|USNS|USCGC|INS|RMS|RRS|R/?V|F/?V|BRP|KRI) ${NAME}`,
  'gu',
);
const TOLD = new RegExp(
  `\\b(?:ferry|trawler|tanker|freighter|yacht|tug|tugboat|cruise ship|cargo ship|container ship|hospital ship|warship|bulk carrier|carrier|cutter|frigate|destroyer|corvette|submarine|schooner|sloop|ketch|catamaran|liner|dhow|barge|lifeboat|steamer|fishing boat|vessel) ${NAME}`,
  'gu',
);

/** Names that the text says are ships' (`MV Mwana Bahari`, `the ferry Lady Thandi`). */
export function vesselsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(PREFIXED), ...text.matchAll(TOLD)].map(({ groups }) => groups?.['name'] ?? ''));
}

/** Whether a mention that the tagger took for a person's names a ship. Ships are no kind of entity of ours: they are left out
 * rather than called persons. `Lady Thandi` is one also where her title was cut off. */
export function vesselTest(text: string): (mention: Mention) => boolean {
  const byEnd = Map.groupBy(vesselsIn(text), lastWord);
  return ({ type, in: place, end, text: name }) =>
    type === 'person' &&
    (PREFIX.test(name) ||
      (byEnd.get(lastWord(name)) ?? []).some((vessel) =>
        place === 'text' ? vessel.endsWith(name) && text.slice(end - vessel.length, end) === vessel : vessel === name,
      ));
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
