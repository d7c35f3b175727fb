import type { Note } from '#article/article.ts';

const KINDS: readonly (readonly [Note['kind'], RegExp])[] = [
  [
    'correction',
    /^(?:\W{0,3})(?:corrections?|corrected|correction notice|korrektur|richtigstellung|berichtigung|correctif|rectificatif|erratum|corrección|fe de erratas|rectificación|correção|errata|erramos|rettifica|correzione|correctie|rectificatie|rättelse|rettelse|oikaisu|sprostowanie|oprava|helyesbítés|düzeltme|исправление|поправка|виправлення|διόρθωση|ralat|訂正|更正|정정|تصحيح)(?![\p{L}\p{M}])\s{0,2}(?:[:：—–\-(,.]|\d|to this|of )/iu,
  ],
  [
    'clarification',
    /^(?:\W{0,3})(?:clarifications?|klarstellung|précision|aclaración|esclarecimento|precisazione|verduidelijking|förtydligande|уточнение)(?![\p{L}\p{M}])\s{0,2}[:：—–\-(]/iu,
  ],
  [
    'editors-note',
    /^(?:\W{0,3})(?:editor(?:['’]?s?['’]?|ial) note|note (?:from|to) (?:the )?(?:editors?|readers?)|publisher['’]s note|anm(?:erkung)?\.? (?:der|d\.) red(?:aktion|\.)?|hinweis der redaktion|note de la rédaction|ndlr|nota (?:del? (?:editor|redacción|redactor|redação|redazione))|n\.?d\.?r\.?|noot van de redactie|redaktionens anm|toimituksen huomautus|od redakcji|szerk\. megj|editörün notu|от редакции|від редакції|編集部注|编者按|編者按|편집자 ?주)\s{0,2}[:：—–\-(.]/iu,
  ],
  [
    'update',
    /^(?:\W{0,3})(?:update[ds]?|this (?:article|story|post) (?:has been|was) (?:updated|corrected|amended)|aktualisierung|mise à jour|actualización|atualização|aggiornamento)(?![\p{L}\p{M}])\s{0,2}[:：—–\-(]/iu,
  ],
];
const AMENDED =
  /^(?:\W{0,3})(?:this (?:article|story|post|piece|report) (?:has been|was) (?:corrected|amended|updated)|an earlier version of this (?:article|story|post|report))/iu;
const LONGEST = 1_200;

/** The note that a paragraph is (correction, clarification, editor's note, update), or null for a paragraph of the text. Only its
 * first words decide; a long paragraph is text. */
export function noteOf(paragraph: string): Note | null {
  if (paragraph.length > LONGEST) return null;
  const start = paragraph.slice(0, 160);
  if (AMENDED.test(start)) return { kind: 'correction', text: paragraph };
  for (const [kind, pattern] of KINDS) if (pattern.test(start)) return { kind, text: paragraph };
  return null;
}

/** More notes of one kind than this are the manner of the text ("Updates: ..." under each item of a list). */
const MOST_OF_A_KIND = 3;

/** Paragraphs without the notes among them, and the notes. Where all would go, nothing goes. */
export function partNotes(paragraphs: readonly string[]): { paragraphs: readonly string[]; notes: Note[] } {
  const found = paragraphs.map(noteOf);
  const often = (kind: Note['kind']): boolean => found.filter((note) => note?.kind === kind).length > MOST_OF_A_KIND;
  const isNote = found.map((note) => note !== null && !often(note.kind));
  const notes = found.filter((note, i) => note !== null && isNote[i] === true).filter((note) => note !== null);
  const kept = paragraphs.filter((_, i) => isNote[i] !== true);
  return kept.length === 0 ? { paragraphs, notes: [] } : { paragraphs: kept, notes };
}
