import type { EntityType } from '#article/article.ts';
import type { TaggedSpan } from '../spans.ts';
import { cleanName, isOfficeAlone, withoutTitles } from './names.ts';
import { EVENT_WORD, FACILITY_WORD, triggersOf } from './triggers.ts';

/** One place where the text names somebody or something. Offsets are into the string that `in` names; -1 in an embed. */
export interface Mention {
  readonly in: 'text' | 'title' | 'embed';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  readonly confidence: number;
  /** `crf`: the tagger; `rule`: facility and event words over its spans; `list`; `handle`. */
  readonly source: string;
}

const SPACE = /\s+/;
const lastWord = (text: string): string => (text.split(SPACE).at(-1) ?? '').toLowerCase();

/** Cuts a mention to a part of its wording, offsets kept exact. */
function narrowed(mention: Mention, part: string): Mention {
  const at = mention.text.indexOf(part);
  if (at < 0 || part === '') return mention;
  const start = mention.start + at;
  return { ...mention, start, end: start + part.length, text: part };
}

function typeOf(span: TaggedSpan): { type: EntityType; source: string } | null {
  const last = triggersOf(lastWord(cleanName(span.text)));
  const several = SPACE.test(span.text.trim());
  if (span.type === 'PER') return { type: 'person', source: 'crf' };
  if (several && (last & FACILITY_WORD) !== 0) return { type: 'facility', source: 'rule' };
  if (several && (last & EVENT_WORD) !== 0 && span.type === 'ORG') return { type: 'event', source: 'rule' };
  return span.type === 'ORG' ? { type: 'organization', source: 'crf' } : null;
}

const FORM_ALONE =
  /^(?:s\.a\.|s\.p\.a\.|n\.v\.|a\.g\.|inc|inc\.|corp|corp\.|co|co\.|ltd|ltd\.|plc|llc|l\.l\.c\.|ag|ab|asa|oyj?|gmbh|bhd)$/iu;
/** `Jan 5` of a dateline: nobody. */
const DAY = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}$/u;
const FORM_INSIDE = /^(?<firm>.*?\b(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|Bhd|S\.A|N\.V))\. (?<rest>\p{Lu}.*)$/u;

/** `Brightwater Ltd. Meridian Foods` where a sentence ends with `Ltd.`: two firms, if the second is named elsewhere as well. */
function parted(span: TaggedSpan, named: ReadonlySet<string>): readonly TaggedSpan[] {
  const { firm, rest } = (span.type === 'ORG' ? FORM_INSIDE.exec(span.text)?.groups : null) ?? {};
  if (firm === undefined || rest === undefined || !named.has(cleanName(rest))) return [span];
  const end = span.start + firm.length + 1;
  const start = span.end - rest.length;
  return [
    { ...span, end, text: `${firm}.` },
    { ...span, start, text: rest },
  ];
}

/** The tagger's spans as mentions: offices off persons (an office alone is nobody), facilities and events told by their head word,
 * plain locations left out, and the form of a company that stands alone (`S.A.`). */
export function mentionsOf(spans: readonly TaggedSpan[]): Mention[] {
  const surnames = new Set(
    spans
      .filter(({ type, text }) => type === 'PER' && SPACE.test(text.trim()))
      .map(({ text }) => lastWord(cleanName(text))),
  );
  const named = new Set(spans.filter(({ type }) => type === 'ORG').map(({ text }) => cleanName(text)));
  return spans
    .flatMap((span) => parted(span, named))
    .flatMap((span) => {
      const kind = typeOf(span);
      if (kind === null || DAY.test(span.text)) return [];
      if (kind.type === 'organization' && FORM_ALONE.test(span.text)) return [];
      // `Sheriff speaks` names nobody.
      if (kind.type === 'person' && isOfficeAlone(span.text) && !surnames.has(lastWord(cleanName(span.text))))
        return [];
      const mention: Mention = {
        in: span.in,
        start: span.start,
        end: span.end,
        text: span.text,
        confidence: span.confidence,
        ...kind,
      };
      return [kind.type === 'person' ? narrowed(mention, withoutTitles(span.text)) : mention];
    });
}
