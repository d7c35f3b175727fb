import { isGeneric } from './person-names.ts';
import { squeeze } from './tree.ts';

/** Firms that run a site sign its metadata; they write nothing. Forms of law at the end of a name, in fourteen countries. */
const FIRM =
  /[\s,](?:g?GmbH(?: & Co\.? KG)?|AG|KG|UG|e\.\s?V\.|Ltd\.?|Limited|LLC|Inc\.?|Corp\.?|Corporation|PLC|plc|S\.A\.S?\.?|S\.L\.U?\.?|S\.p\.A\.?|S\.?r\.?l\.?|B\.?V\.?|N\.V\.|Oyj?|A\/S|[Ss]p\. z o\.\s?o\.|s\.r\.o\.|a\.s\.|Kft\.?|Zrt\.?|d\.o\.o\.)$/u;
/** Licences and links beside a byline. */
const NO_ONE = /^(?:creative commons|zu[rmn]? |alle |all (?:articles|posts|stories)|todos (?:los|os) |tous les )/iu;

/** The names of a wording without those of firms, licences and links. What stands beside a firm is its address where it is one word. */
export function writersOf(names: readonly string[]): readonly string[] {
  const signs = names.some((name) => FIRM.test(name));
  return names.filter((name) => !FIRM.test(name) && !NO_ONE.test(name) && (!signs || name.includes(' ')));
}

/** "von" and the like stand within names too: they open a line, or follow a word in small letters. */
const BY_LEAD =
  /(?:(?:^|\s)(?:[Bb]y|BY|[Pp]rzez|[Oo]leh|[Аа]втор|[Aa]uth?or|[Aa]uteur|[Aa]utore)|^(?:\p{Ll}+ )?(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f))\s?:?\s+(\S{2,26})$/u;
/** One word that no reader takes for a name of two: letters, digits, dots and dashes. */
const PEN_NAME = /^\p{L}[\p{L}\p{M}\p{N}._-]{1,24}$/u;
const NO_NAME =
  /^(?:webmaster|root|user|gast|redactie|redação|redakcja|redakce|editorial|autor|anonym|red|super|info|blog|www\..*|.*\.(?:com|net|org|info|de|fr|es|it|nl|pl|ch|at|co\.uk))$/iu;
const LONGEST_LINE = 60;

/**
 * The one word that signs a page where no full name does ("by jovelstefan", "Author: Bo2man"), as blogs and boards print it:
 * the end of a short line behind a word for "by".
 */
export function penName(
  lines: readonly (readonly string[])[],
  undated: (line: string) => string | null,
): string | null {
  for (const pieces of lines) {
    const line = squeeze(pieces.join(' ')).trim();
    if (line.length > LONGEST_LINE) continue;
    const name = BY_LEAD.exec(undated(line) ?? '')?.[1];
    if (name !== undefined && PEN_NAME.test(name) && !NO_NAME.test(name) && !isGeneric(name)) return name;
  }
  return null;
}
