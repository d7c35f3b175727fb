import { takesText } from '../repair/clean.ts';

/** Everything from here on is for editors or machines (dpa's notebook, contact blocks of releases are kept). */
const CUT =
  /^(?:#{0,3}\s?(?:dpa-)?Notizblock|#{1,3}\s?(?:Redaktionelle Hinweise|Orte|Ansprechpartner)|\*{3,}\s?END OF STORY.*|(?:(?:media|press|investor|company|for more information,?) )?(?:contacts?|enquiries|inquiries)(?: information| details)?:?|notes? (?:to|for) editors:?|for (?:further|more) information,? (?:please )?contact:?|[-–—*]{1,3} ?ends? ?[-–—*]{1,3})$/i;
/** Lines after the last sentence of a story: marks of its end, credits, rights, share lines. */
const TAIL_LINES: readonly RegExp[] = [
  /^(?:[_*=#~-]\s?){2,60}$/,
  /^(?:-0-|-30-|\(?ends?\)?|end of (?:story|text)|enditem|NNNN|\(?more\)?|ENDS\s?\/.{0,20})\.?$/i,
  /^\[?\(?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|translated|translation|production|graphics?|research|inputs?|our|text)(?:,? (?:and|&) (?:writing|editing|reporting|additional reporting))? (?:by|from)\b.{0,400}$/i,
  /^\(\(.{0,400}\)\)$/,
  /^\(with (?:agency|agencies|inputs?|additional|files?|reports?)\b.{0,200}\)$/i,
  /^(?:the )?associated press (?:\p{L}+ )?(?:writers?|reporters?|journalists?|video journalists?|photographers?|correspondents?|researchers?)\b.{0,300}contributed\b.{0,120}$/iu,
  /^.{0,200}\bcontributed to this (?:report|story|article|dispatch)\.?$/i,
  /^.{2,80}\breported from\b.{2,80}\.$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^.{0,120}\ball rights reserved\b.{0,120}$/i,
  /^[a-z]{2,4}(?:[-/][a-z]{1,5}){1,5}$/,
  /^(?:pewarta|penulis|editor|redaktur|reporter|uploader)\s?:\s.{2,80}$/i,
  /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}$/,
  /^भाषा(?:\s\S{2,20}){1,3}$/,
  /^[（(](?:完|끝|了|終わり)[）)]$/,
  /^published in .{3,80}(?:19|20)\d{2}\.?$/i,
  /^(?:follow|like|join|subscribe|download|sign up|click here|read more|read also|also read|more on|more from|related|see also|our standards|share this|advertisement|tags?|topics?|filed under|image credits?|source)\b[: ].{0,160}$/i,
  /^\(?this story has (?:not )?been (?:edited|published|auto-generated)\b.{0,250}$/i,
];
const SENTENCE_END =
  /(?:\s(?:Enditem|\(END\)|\/TASS\/|--?\s?(?:IANS|PTI|ANI|UNI)(?:\s[a-z/]{2,12})?)|\s(?:PTI|EFE|UNI|IANS)(?:\s[A-Z]{2,4}){0,4}|\s\((?:ANSA|AGI|Adnkronos|PAP|Lusa|EFE|PTI|ANI|UNI|IANS|BTA|TT|NTB|END)\)|\s?[（(](?:完|끝)[）)])\.?$/;
const INITIALS = /^[A-Z]{2,4}(?:\s[A-Z]{2,4}){0,3}$/;
const PUBLISHED_IN = /^published in .{3,80}?,\s?(.{6,30})$/i;
const REPORTERS = /^(?:[[(]?(?:reporting|written|writing|text) by |(?:pewarta|penulis|reporter)\s?:\s)([^;.)]{3,120})/i;

const DESK = /\b(?:newsroom|bureau|desk|staff)$/i;

function writerOf(named: string | undefined): string | null {
  return named === undefined || DESK.test(named.trim()) ? null : named.trim();
}

export interface BackMatter {
  readonly body: readonly string[];
  /** Who is named in the credits as the writer, if anybody. */
  readonly credit: string | null;
  /** A line such as `Published in The Paper, March 14th, 2023` states a day. */
  readonly published: string | null;
}

/** Takes off what stands behind the last sentence of a plain-text story: end marks, credits, rights, share lines, initials. */
export function readBackMatter(paragraphs: readonly string[]): BackMatter {
  const cut = paragraphs.findIndex(
    (paragraph, at) => CUT.test(paragraph) && !takesText(paragraphs, paragraphs.slice(0, at)),
  );
  const body = [...(cut === -1 ? paragraphs : paragraphs.slice(0, cut))];
  let credit: string | null = null;
  let published: string | null = null;
  while (body.length > 1) {
    const line = body.at(-1) ?? '';
    if (!TAIL_LINES.some((pattern) => pattern.test(line)) && !INITIALS.test(line)) break;
    credit ??= writerOf(REPORTERS.exec(line)?.[1]);
    published ??= PUBLISHED_IN.exec(line)?.[1] ?? null;
    body.pop();
  }
  const last = body.at(-1);
  if (last !== undefined) body[body.length - 1] = last.replace(SENTENCE_END, '');
  return { body, credit, published };
}
