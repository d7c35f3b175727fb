const TAG_PARTS = /[-_]/;
export interface LanguageDecision {
  readonly language: string | null;
  readonly warnings: readonly string[];
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** The language of a text. */
export function decideLanguage(declared: string | null, _text: string): LanguageDecision {
  const tag =
    declared === null || !TAG.test(declared.trim())
      ? null
      : (declared.trim().toLowerCase().split(TAG_PARTS)[0] ?? null);
  return { language: tag, warnings: [] };
}
