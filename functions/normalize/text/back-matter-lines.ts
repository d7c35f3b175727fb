import { NEWS_AGENCIES } from './dateline-words.ts';

/** What no reader is meant to see, said in so many words: everything from here on is for editors. */
const INTERNAL =
  /^\W{0,6}(?:the following (?:information|details|material|notes?) (?:is|are) not (?:intended )?for publication\b|(?:die )?(?:folgenden|nachfolgenden) (?:informationen|angaben|hinweise) sind nicht zur veröffentlichung bestimmt\b|(?:les )?informations? (?:suivantes?|ci-dessous) ne sont pas destinées à (?:la publication|être publiées)\b|(?:la siguiente información|los siguientes datos) no (?:está|están|es|son) (?:destinad[oa]s?|para) (?:a )?(?:su )?publicación\b|le seguenti informazioni non sono destinate alla pubblicazione\b|as seguintes informações não se destinam a publicação\b|(?:internal|editorial) use only\b|not (?:intended )?for publication\W{0,3}$)/iu;
/** Headings of what stands behind a story (dpa's notebook, contacts of releases). */
const CUT =
  /^(?:#{0,4}\s?(?:dpa-)?(?:Notizblock|Kontakte|Redaktionelle Hinweise|Hinweise? an die Redaktion(?:en)?|Editorial contacts?|Editor(?:ial|['’]s) notes?|dpa contacts?)|#{1,4}\s?(?:Orte|Ansprechpartner|Ansprechpartnerin|Internet|Links|Service|Termine|Locations?|Places|Contacts?|Notebook)|\*{3,}\s?END OF STORY.*|(?:(?:media|press|investor|company|for more information,?) )?(?:contacts?|enquiries|inquiries)(?: information| details)?:?|(?:presse|medien)kontakt:?|rückfragen(?: von medien)?(?: bitte)?(?: an)?:?|pressestelle:?|contacts? (?:presse|médias):?|contacto (?:de )?prensa:?|contatti stampa:?|ufficio stampa:?|notes? (?:to|for) editors:?|notes? aux (?:rédactions|rédacteurs|éditeurs):?|nota (?:a|para) (?:los )?editores:?|for (?:further|more) information,? (?:please )?contact:?|[-–—*]{1,3} ?ends? ?[-–—*]{1,3})$/i;
/** A heading of dpa's, and of sports pages: what follows must be for editors. */
const NOTEBOOK = /^(?:dpa-)?Notebook:?$/i;
const FOR_EDITORS =
  /not (?:intended )?for publication|nicht zur veröffentlichung|(?:editorial|dpa).{0,3}contacts?|dpa-kontakte|redaktion: |\S@\S|\+\d{2}[ \d]{6}/i;

/** Words for what the people behind a story did, in front of their names in brackets. */
const CREDITED =
  '(?:additional |further |with )?(?:reporting|writing|editing|edited|compiled|written|translated|translation|production|graphics?|research)|reporte|reportaje|información|escrito|editado|traducido|con información|reportage|rédigé|édité|version française|traduit|bericht|geschrieben|redigiert|unter mitarbeit|mitarbeit|reportagem|edição|com informações|tradução|tradotto|scritto|a cura|haber|yazan|düzenleyen|çeviren|редактор|автор|إعداد|تحرير|تغطية|كتابة|编译|編譯|编辑|編輯|责任编辑|責任編輯|記者|记者|取材|執筆|翻訳';
/** Initials, category and time with which an agency signs. */
const SIGNATURES: readonly RegExp[] = [
  /^(?:\(Schluss\)\s?)?[a-z]{2,4}(?:[-/][a-z]{1,5}){1,5}$/,
  /^(?:[a-z]{2,5}\/\s?){1,4}$/,
  /^dpa(?:[/-][a-z]{2,10})?(?:\s[a-z]{0,4}\d{0,2}[a-z]{0,4}){1,6}(?:\s\d{6}\s\p{L}{3}\s\d{2,4})?$/u,
  /^(?:[a-z]{2,4}\s){0,5}\d{6}\s(?:(?:GMT|UTC|Z)\s)?\p{L}{3}\s\d{2,4}$/iu,
  /^(?:AP-)?(?:[A-Z]{2}-)?\d{2}-\d{2}-\d{2}\s\d{4}\s?[A-Z]{3}$/,
  /^(?:[A-Z\d/-]{1,12}\s)?\d{1,2}-\p{L}{3}-\d{2,4}\s\d{2}[:.]\d{2}(?:\sN{3,4})?$/u,
  /^\d{8}$/,
  /^[a-z]{2,4}(?:\s[a-z]{2,4}){1,2}$/,
  /^\/\p{L}{2,10}\/$/u,
  /^(?:©\s?)?dpa-infocom\b.{0,60}$/,
  /^(?:AAP|PTI|EFE|ANI|UNI|IANS|APP|AFP|PA|ANSA|Lusa|Belga|PNA)(?:\s(?:[a-z]{2,4}(?:\/[a-z]{2,4}){0,3}|[A-Z]{2,4})){1,4}$/,
  /^[A-Z]{1,2}\d{1,3}-[A-Z]{2,4}$/,
  /^[A-Z]{2,5}\s?\/\/\s?[A-Z]{2,5}\.?$/,
  /^(?:Lusa|LUSA)\s?\/\s?(?:fim|Fim|FIM)\.?$/,
];
/** Lines after the last sentence of a story: marks of its end, credits, rights, share lines. */
const TAIL_LINES: readonly RegExp[] = [
  /^(?:[_*=#~-]\s?){2,60}$/,
  /^(?:[-–—*/.[(]{0,3}\s?(?:30|ends?|endit|endall|enditem|fin|fine|fim|ende|schluss|koniec|slut|конец|конец текста)\s?[-–—*/.\])]{0,3}|-0-|end of (?:story|text)|NNNN|\(?more\)?|ENDS\s?\/.{0,20})$/i,
  /^\[?\(?(?:additional |with )?(?:reporting|writing|editing|edited|compiled|written|translated|translation|production|graphics?|research|inputs?|our|text)(?:,? (?:and|&) (?:writing|editing|reporting|additional reporting))? (?:by|from)\b.{0,400}$/i,
  new RegExp(`^[([（](?:${CREDITED})(?![\\p{L}\\p{M}]).{0,400}[)\\]）]\\.?$`, 'iu'),
  /^\(\(.{0,400}\)\)$/,
  /^\((?:por|par|di|von|by)\s\p{Lu}[^();]{3,200};[^()]{3,200}\)$/iu,
  /^(?:\((?:fotos?|vídeo|video|audio|infografía|mapa|photos?|pictures?|graphic)\)\s?){1,4}$/i,
  /^(?:muhabir|yayınlayan|editör|kaynak|haber)\s?:\s.{2,60}$/iu,
  /^(?:https?:\/\/|www\.)\S{4,80}$/,
  /^\(with (?:agency|agencies|inputs?|additional|files?|reports?)\b.{0,200}\)$/i,
  /^(?:the )?associated press (?:\p{L}+ )?(?:writers?|reporters?|journalists?|video journalists?|photographers?|correspondents?|researchers?)\b.{0,300}contributed\b.{0,120}$/iu,
  /^.{0,200}\bcontributed to this (?:report|story|article|dispatch)\.?$/i,
  /^.{2,80}\breported from\b.{2,80}\.$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^.{0,120}\ball rights reserved\b.{0,120}$/i,
  /^(?:pewarta|penulis|editor|redaktur|reporter|uploader)\s?:\s.{2,80}$/i,
  /^(?:[-*•]\s)?(?:redaktion|autor(?:in)?|editors?|author|desk|contact|kontakt|fotograf(?:in)?|ansprechpartner(?:in)?)\s?:\s.{2,60},\s(?:tel\.?:?\s)?\+?[\d ()/-]{7,24}.{0,60}$/i,
  /^(?:tel|phone|mobile|fax|telefon|tél|e-?mail)\.?\s?:\s?\S.{4,60}$/i,
  /^<?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}>?$/,
  /^[<〈(]?(?:저작권자|著作権|版权所有|©).{0,80}$/,
  /^.{0,40}(?:무단\s?전재|無断転載|禁止转载|未经授权).{0,40}$/,
  /^(?:autor(?:ka|zy|ki)?|autoři|автор)\s?:\s\p{Lu}.{2,60}$/iu,
  /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}-]+){1,3}\/(?:TT|NTB|STT|Ritzau|dpa|AFP)$/u,
  /^भाषा(?:\s\S{2,20}){1,3}$/,
  /^[（(](?:完|끝|了|終わり)[）)]$/,
  /^(?:media|press|investor) (?:contacts?|enquiries|inquiries)\s?:\s.{2,120}$/i,
  /^original-content von\b.{3,120}$/i,
  /^published in .{3,80}(?:19|20)\d{2}\.?$/i,
  /^this report by the canadian press was first published\b.{4,40}$/i,
  /^(?:follow|like|join|subscribe|download|sign up|click here|read more|read also|also read|more on|more from|related|see also|our standards|share this|advertisement|tags?|topics?|filed under|image credits?|source)\b[: ].{0,160}$/i,
  /^\(?this story has (?:not )?been (?:edited|published|auto-generated)\b.{0,250}$/i,
];
const INITIALS = /^[A-Z]{2,4}(?:\s[A-Z]{2,4}){0,3}$/;

/** Whether everything from this paragraph on is for editors or machines. */
export function endsStory(paragraphs: readonly string[], at: number): boolean {
  const paragraph = paragraphs[at] ?? '';
  if (INTERNAL.test(paragraph) || CUT.test(paragraph)) return true;
  return NOTEBOOK.test(paragraph) && paragraphs.slice(at + 1, at + NEAR).some((line) => FOR_EDITORS.test(line));
}

const NEAR = 12;

/** Whether a line behind the last sentence belongs to the agency or the page, not to the story. */
export function isTailLine(line: string): boolean {
  return isSignature(line) || INITIALS.test(line) || TAIL_LINES.some((pattern) => pattern.test(line)) || isAgency(line);
}

/** Initials, category and time with which an agency signs: `dpa xx yyzz 131412 Jan 24`, `bur/ab/cd`. */
export function isSignature(line: string): boolean {
  return SIGNATURES.some((pattern) => pattern.test(line));
}

function isAgency(line: string): boolean {
  return NEWS_AGENCIES.has(line.replace(MARK_BEFORE, '').replace(IN_BRACKETS, '$1').toLowerCase());
}

const MARK_BEFORE = /^(?:==|--|[©/–—-])\s?/;

/** `(ANSA).` */
const IN_BRACKETS = /^[(（](.{2,20})[)）]\.?$/;

/** Credits in brackets, end marks and the agency behind the last sentence, on its line: `(Reporting by …)`, `-30-`, `(END)`, `— VNA`. */
const ENDS: readonly RegExp[] = [
  new RegExp(
    `\\s?[([（](?:${CREDITED})(?:\\s(?:by|de|du|von|per|da|por|di)\\s|\\s?[:：]\\s?)[^()（）]{3,300}[)\\]）]\\.?$`,
    'iu',
  ),
  /(?:\s(?:Enditem|\(END\)|\/TASS\/|--?\s?(?:IANS|PTI|ANI|UNI)(?:\s[a-z/]{2,12})?)|\s(?:PTI|EFE|UNI|IANS)(?:\s[A-Z]{2,4}){0,4}|\s\((?:ANSA|AGI|Adnkronos|PAP|Lusa|EFE|PTI|ANI|UNI|IANS|BTA|TT|NTB|END)\)|\s?[（(](?:完|끝|了|終わり)[）)])\.?$/,
  /(?<=[.!?…”"])\s(?:-\s?30\s?-|###|\/ENDS\/?|ENDS|-0-|-ENDS-)$/,
  /(?<=\.)\/\.$/,
];
const AGENCY_END = /^(.*[.!?…”"。])\s?(?:[-–—]{1,2}\s?|[/(（]©?\s?)([\p{L}][\p{L}\p{M}\d .&-]{1,24}?)[/)）]?\.?$/su;
const MOST_ENDS = 4;

/** The last paragraph without what stands behind its last sentence, and the credits among that. */
export function withoutEnd(paragraph: string): { readonly text: string; readonly credits: string | null } {
  let text = paragraph;
  let credits: string | null = null;
  for (let round = 0; round < MOST_ENDS; round++) {
    const end = ENDS.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    const signed = end === undefined ? AGENCY_END.exec(text.slice(-LAST)) : null;
    if (end !== undefined) {
      credits ??= end === null ? null : end[0].trim();
      text = text.slice(0, end?.index).trimEnd();
    } else if (signed !== null && isAgency(signed[2] ?? '')) {
      text = text.slice(0, text.length - text.slice(-LAST).length + (signed[1]?.length ?? 0));
    } else break;
  }
  return { text, credits };
}

const LAST = 200;
