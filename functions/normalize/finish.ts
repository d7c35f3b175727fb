import {
  type DateCandidate,
  type Dateline,
  type NormalizedArticle,
  type Provenance,
  SCHEMA_VERSION,
} from '#article/article.ts';
import { articleIdOf, scopeOf, uriOf } from '#article/ids.ts';
import type { RawArticle } from '#article/raw.ts';
import { decideDates } from './dates/decide-dates.ts';
import type { Draft, Reading } from './draft.ts';
import { decideLanguage } from './language/decide-language.ts';
import { type Given, readMetadata } from './metadata.ts';
import { soundUri } from './repair/sound.ts';
import { readStatedDate } from './stated-date.ts';
import { bareOf } from './stated-title.ts';
import { datelineCandidate } from './text/dateline-candidate.ts';
import { firstSentence } from './text/first-sentence.ts';
import { sentenceDate } from './text/sentence-date.ts';
import { takeDateline } from './text/take-dateline.ts';

export type Finished =
  | { readonly ok: true; readonly article: NormalizedArticle }
  | Extract<Reading, { readonly ok: false }>;

const LETTER = /\p{L}/u;
const LONGEST_TITLE = 500;

/** The finished article of a draft: identity, title and its basis, dateline, publication date by vote, language. Whatever the
 * dropper stated counts first for identity, source and language, and as one more witness for the date.
 * Refused: `no-text`, when the draft has neither a paragraph nor the standing of a withdrawn item. */
export function finish(draft: Draft, raw: RawArticle, provenance: Provenance): Finished {
  const given = readMetadata(raw.object.metadata);
  const withdrawn = draft.pubStatus === 'canceled';
  const standing = standingOf(draft, given);
  if (!draft.paragraphs.some((paragraph) => LETTER.test(paragraph)) && !withdrawn && draft.kind !== 'live-blog') {
    return { ok: false, refusal: { code: 'no-text', message: `the ${draft.format} document has no text` } };
  }
  const taken = takeDateline(
    withoutTitle(draft),
    draft.dateline ?? null,
    draft.located ?? null,
    draft.maybeLocated ?? null,
  );
  const { dateline } = taken;
  const text = taken.paragraphs.join('\n\n');
  const identity = identityOf(draft, given, raw);
  const stated = [
    ...given.dates,
    ...draft.dateCandidates,
    ...readStatedDate(raw.date, { role: 'published', basis: 'feed', in: 'meta', confidence: 80 }),
  ];
  const fromDateline =
    dateline === null ? [] : datelineCandidate(dateline, taken.paragraphs, stated, raw.object.receivedAt);
  const found = [...stated, ...fromDateline];
  const told = sentenceDate(found, dateline, taken.paragraphs[0] ?? '', raw.object.receivedAt);
  const dates = decideDates([...found, ...told], raw.object.receivedAt);
  const title = titleOf(draft, given.title, taken.title, taken.paragraphs[0] ?? '', dateline);
  const language = decideLanguage(given.language ?? draft.language, `${title.text}\n${text}`);
  const byline = draft.byline ?? taken.byline;
  return {
    ok: true,
    article: {
      schemaVersion: SCHEMA_VERSION,
      ...identity,
      source: given.source ?? draft.source,
      language: language.language,
      ...standing.article,
      expires: draft.expires,
      kind: draft.kind,
      kindConfidence: draft.kindConfidence,
      title: title.text,
      titleBasis: title.basis,
      byline,
      authors: draft.authors.length > 0 ? draft.authors : taken.authors,
      description: draft.description,
      section: draft.section ?? taken.section,
      keywords: draft.keywords,
      images: draft.images,
      embeds: draft.embeds,
      notes: draft.notes,
      text,
      wordCount: wordsOf(text),
      dateline,
      datePublished: dates.published?.value ?? null,
      datePrecision: dates.published?.precision ?? null,
      dateBasis: dates.published?.basis ?? null,
      dateConfidence: dates.published === null ? 0 : dates.confidence,
      dateModified: dates.modified?.value ?? null,
      dateCandidates: dates.candidates,
      provenance,
      warnings: [
        ...standing.warnings,
        ...draft.warnings,
        ...given.warnings,
        ...language.warnings,
        ...(title.basis === 'first-sentence' ? ['no-headline'] : []),
        ...(dates.published === null ? ['no-date'] : []),
        ...dates.candidates.flatMap(warningOf),
      ],
    },
  };
}

/** Whether it may be shown, and from when. What the dropper gives for the end of an embargo holds; an end that nobody can read holds
 * the article back until somebody gives one. */
function standingOf(
  draft: Draft,
  given: Given,
): {
  readonly article: Pick<NormalizedArticle, 'pubStatus' | 'embargoedUntil'>;
  readonly warnings: readonly string[];
} {
  const embargoedUntil = given.embargoedUntil ?? draft.embargoedUntil;
  const unread = given.embargoUnread || (given.embargoedUntil === null && draft.embargoUnread === true);
  const pubStatus = unread && draft.pubStatus === 'usable' ? 'withheld' : draft.pubStatus;
  return { article: { pubStatus, embargoedUntil }, warnings: unread ? ['embargo-unread'] : [] };
}

/** Bodies often begin with their own headline once more. */
function withoutTitle({ title, paragraphs }: Draft): readonly string[] {
  const [first, ...rest] = paragraphs;
  if (title === null || first === undefined || rest.length === 0) return paragraphs;
  return bareOf(first) === bareOf(title) ? rest : paragraphs;
}

/** What the dropper says of an object holds for the one article in it, not for each of many. */
function identityOf(draft: Draft, given: Given, raw: RawArticle): Pick<NormalizedArticle, 'articleId' | 'uri' | 'url'> {
  const alone = raw.item === null;
  const url = (alone ? given.url : null) ?? draft.url ?? (raw.url === null ? null : soundUri(raw.url));
  const stated = alone ? given.uri : null;
  const uri = uriOf(stated ?? draft.uri, url, raw.object.bucket, raw.object.key, raw.item?.label ?? null);
  // The dropper's own word is not scoped: who drops decides what is the same to them.
  const scope = stated === null && draft.uri !== null ? (draft.scope ?? scopeOf(given.source)) : null;
  return { articleId: articleIdOf(uri, scope), uri, url };
}

function warningOf({ flag, basis }: DateCandidate): readonly string[] {
  return flag === 'implausible' ? [`implausible-date:${basis}`] : [];
}

function titleOf(
  draft: Draft,
  given: string | null,
  glued: string | null,
  first: string,
  dateline: Dateline | null,
): { readonly text: string; readonly basis: NormalizedArticle['titleBasis'] } {
  if (draft.title !== null && draft.title.trim() !== '')
    return { text: draft.title.trim().slice(0, LONGEST_TITLE), basis: draft.titleBasis };
  if (given !== null && given !== '') return { text: given.slice(0, LONGEST_TITLE), basis: 'object' };
  if (glued !== null) return { text: glued, basis: 'headline' };
  const sentence = firstSentence(dateline === null ? first : first.slice(dateline.end));
  return sentence === '' ? { text: '', basis: 'none' } : { text: sentence, basis: 'first-sentence' };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]{0,1000}/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Words of a text: runs of letters and digits; of scripts without spaces, one word for two characters. */
function wordsOf(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  if (unspaced === 0) return text.match(WORD)?.length ?? 0;
  return Math.round(unspaced / 2) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0);
}
