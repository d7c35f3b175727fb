import type { CountKind } from '#article/article.ts';

/** How reports in one language word what happened to how many. Values are alternatives for regular expressions in lower case, matched
 * whole words, with `~` for any ending of a word. */
export interface KindWords {
  /** After the number, or after whom it counts: `muertos`, `resultaron heridas`. */
  readonly after: string;
  /** Before the number, which then counts people: `murieron`, `mató a`. Empty: none. */
  readonly before: string;
  /** What a toll counts: `(el número de) muertos (subió a)`. Empty: none. */
  readonly toll: string;
}

/** What figures are made of in a language that writes spaces. */
export interface FigureWords {
  /** Between groups of three digits. */
  readonly thousands: '.' | ' ' | ',';
  /** Number words by value, from `one` on; alternatives are separated by spaces. */
  readonly numbers: Readonly<Record<number, string>>;
  /** Round figures (`dozens`) by the least that they say. */
  readonly round: Readonly<Record<number, string>>;
  /** Words that multiply what stands before: `mil`, `тысяч`. */
  readonly scales: Readonly<Record<number, string>>;
  /** Between tens and units: ` y `; null where they are not written apart. */
  readonly and: string | null;
  readonly qualifiers: string;
  /** Whom numbers count, singular and plural. */
  readonly people: string;
  /** What may stand between them and what happened to them: auxiliaries, adverbs, relatives. */
  readonly between: string;
  /** Words at most, of any kind, that may stand there besides, in languages whose verb comes last. */
  readonly gap: number;
  /** Joins two that share what happened to them. */
  readonly joiner: string;
  /** `number of`, before what a toll counts; and how it moved, between that and the number. */
  readonly tollOf: string;
  readonly tollAt: string;
  /** What did not happen, or has not yet, shortly before a number. */
  readonly unreal: string;
  /** What follows a number that counts years, hours, shares, lengths or money, not people. */
  readonly measures: string;
  readonly kinds: Partial<Readonly<Record<CountKind, KindWords>>>;
  /** The word for a quake's magnitude: right before its number, or right after it. */
  readonly magnitude: { readonly before: string; readonly after: string };
}
