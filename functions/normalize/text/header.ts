import type { DateCandidate } from '#article/article.ts';

/** What a machine wrote in front of the text: fields by their lower-case names, and how many characters they take. */
export interface Header {
  readonly fields: ReadonlyMap<string, string>;
  readonly dates: readonly DateCandidate[];
  readonly end: number;
}

/** ` date 2023-02-17 Karachi: …`: a crawl dump's prefix, on the line of the text; the day or the month only. */
const DUMP = /^\s{0,20}date[ :]{1,3}((?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?=\s)[ \t]{0,10}/i;
const FIELD =
  /^[ \t]{0,4}\**(headline|title|subtitle|subject|slug|from|to|cc|bcc|sent|reply-to|summary|description|abstract|embargo|words|word count|priority|categories|layout|lang|date|published|pubdate|publication date|date published|datepublished|updated|last updated|modified|author|authors|by|byline|source|publisher|publication|url|link|language|section|category|uri|id|guid|keywords|tags|location|place|dateline)\**[ \t]{0,4}:\**[ \t]{1,4}(\S[^\n]{0,2000})(?:\n|$)/i;
/** Two fields make a header; a single `Date:` or `Source:` line may be prose. */
const LEAST_FIELDS = 2;
const MOST_FIELDS = 20;

/** The machine header at the start of plain text. A dump's `date YYYY-MM-DD` prefix, or a block of at least two `Name: value` lines. */
export function readHeader(text: string): Header {
  const fields = readFields(text);
  const at = fields.end;
  const dump = DUMP.exec(text.slice(at, at + 80));
  if (dump?.[1] === undefined) return { ...fields, dates: [] };
  const value = dump[1];
  const candidate: DateCandidate = {
    role: 'published',
    value,
    precision: value.length === 10 ? 'day' : 'month',
    basis: 'header',
    confidence: 95,
    flag: null,
    in: 'header',
    text: dump[0].trim(),
    start: null,
    end: null,
  };
  return { fields: fields.fields, dates: [candidate], end: at + dump[0].length };
}

function readFields(text: string): { readonly fields: ReadonlyMap<string, string>; readonly end: number } {
  const fields = new Map<string, string>();
  const fenced = FENCED.exec(text);
  if (fenced !== null) {
    for (const [, name = '', value = ''] of (fenced[2] ?? '').matchAll(FENCED_FIELD)) {
      if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), unquoted(value.trim()));
    }
    if ([...fields.keys()].some((name) => STATED.has(name))) return { fields, end: fenced[0].length };
    fields.clear();
  }
  const opening = OPENING.exec(text)?.[0] ?? '';
  let end = opening.length;
  while (fields.size < MOST_FIELDS) {
    const match = FIELD.exec(text.slice(end, end + 2_200));
    if (match === null) break;
    const [whole, name = '', value = ''] = match;
    if (fields.has(name.toLowerCase())) break;
    fields.set(name.toLowerCase(), unquoted(value.trim()));
    end += whole.length;
  }
  end += CLOSING.exec(text.slice(end, end + 10))?.[0].length ?? 0;
  return fields.size >= LEAST_FIELDS ? { fields, end } : { fields: new Map(), end: 0 };
}

/** Front matter of Markdown between two fences, YAML or TOML: lists and fields that are not read here belong to it too. */
const FENCED = /^\s{0,1000}(---|\+\+\+)[ \t]{0,10}\n([\s\S]{1,6000}?)\n\1[ \t]{0,10}(?:\n|$)/;
const FENCED_FIELD = /^([A-Za-z][\w -]{1,30}?)[ \t]{0,4}[:=][ \t]{1,4}(\S[^\n]{0,2000})$/gm;
const STATED: ReadonlySet<string> = new Set(['title', 'headline', 'date', 'published', 'author', 'byline']);

/** Blank lines; the fence of YAML front matter; the line that a mail program writes above a mail that it passes on. */
const OPENING =
  /^\s{0,1000}(?:---[ \t]{0,10}\n|(?:-{2,20} ?(?:forwarded message|original message|weitergeleitete nachricht|message transféré|mensaje reenviado) ?-{2,20}|begin forwarded message:)[ \t]{0,10}\n\s{0,20})?/i;
const CLOSING = /^---[ \t]{0,5}(?:\n|$)/;
const QUOTED = /^(["'])(.*)\1$/;

function unquoted(value: string): string {
  return QUOTED.exec(value)?.[2] ?? value;
}
