import { findCounts } from '#extract/counts/find-counts.ts';

/** What is counted in a sentence: kind, number (or least and greatest), unit, qualifier, of whom, by whom. */
export function toldCounts(text: string): string[] {
  return findCounts({ text, language: 'en', datePublished: null }, []).map(
    ({ kind, number, numberMax, unit, qualifier, of, attribution }) =>
      [
        kind,
        numberMax === null ? number : `${number}–${numberMax}`,
        unit,
        qualifier,
        of,
        attribution === null ? null : `by ${attribution}`,
      ]
        .filter((part) => part !== null)
        .join(' | '),
  );
}
