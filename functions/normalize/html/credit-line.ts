/** What a credit says of the text, by language of the press: matched whole, before a sign or a word for "by". */
const OF_TEXT = `
text|texts|words|story|report|reporting|written|interview
bericht|reportage|beitrag|texte|textes|reportages|texto|textos|reportaje|reportagem|testo|testi|servizio|tekst|verslag
teksti|teksten|szöveg|írta|riport|teks|naskah|yazı|metin|haber|röportaj|текст|тексты|репортаж|текстове|κείμενο|κείμενα|ρεπορτάζ
نص|النص|تقرير|متن|گزارش|تحریر|טקסט|כתבה|כתב|रिपोर्ट|लेख|पाठ|文|撰文|文字|取材|取材・文|글|취재|bài|bài viết|เรื่อง`;
/** What it says of the pictures. */
const OF_PICTURES = `
photo|photos|photograph|photographs|photography|picture|pictures|image|images|illustration|illustrations|graphics
foto|fotos|foto's|fotografie|fotografien|bild|bilder|grafik|illustrationen|photographies|fotografía|fotografías|fotografia|fotografias|immagini
beeld|fotografi|kuva|kuvat|kuvitus|zdjęcie|zdjęcia|fot|snímek|snímky|fotó|fotók|fényképek|fotoğraf|fotoğraflar|фото|снимки|светлини|φωτογραφία|φωτογραφίες|φωτό
صور|صورة|تصوير|عکس|تصاویر|צילום|צילומים|फोटो|तस्वीर|छायाचित्र|图|图片|摄影|攝影|圖|写真|撮影|사진|ảnh|hình ảnh|ภาพ`;
const AND = `and|und|et|y|e|en|og|och|ja|a|i|és|ve|dan|и|та|і|και|و|ו|और|và|และ|&|\\+|/|·|・|、|と`;
const BY = `by|von|vom|par|de|por|di|door|av|af|oleh`;

const BETWEEN = /[\n|]/u;
const listed = (table: string): string =>
  [...new Set(table.trim().split(BETWEEN))].sort((a, b) => b.length - a.length).join('|');
const LABEL = `(?:${listed(OF_TEXT)}|${listed(OF_PICTURES)})`;
/** A label or two joined, then a sign, a word for "by" or, behind Chinese and Korean labels, a space. */
const OPENING = new RegExp(
  `(?<![\\p{L}\\p{M}])(${LABEL})(?:\\s?(?:${AND})\\s?(${LABEL}))?(?:\\s?[:：/／・]\\s{0,2}|\\s(?:${BY})\\s|(?<=[글사진취재])\\s)`,
  'giu',
);
const OPENS = new RegExp(`^${OPENING.source}`, 'iu');
const TEXTUAL = new RegExp(`^(?:${listed(OF_TEXT)})$`, 'iu');
const LONGEST = 140;
const LONGEST_NAMES = 60;
const EDGES = /^[\s,;.|/–—-]+|[\s,;.|/–—-]+$/gu;
const STARTS_NAME = /^(?:\p{Lu}|\p{Lo})/u;
const SENTENCE = /\p{Ll}{4}[.!?]\s|[!?。؟]/u;

/** Who made what, as one line of credits says ("Text: A, Fotos: B"). */
export interface Credits {
  /** Wording of the names behind each label of text; of text and pictures together too. */
  readonly writers: readonly string[];
  readonly pictures: readonly string[];
  /** The line up to where it goes over to pictures. */
  readonly ofText: string;
}

/** The credits in a line that is nothing else, in the words of some thirty languages; null for any other line. Linear in its length. */
export function creditsOf(line: string): Credits | null {
  const text = line.trim();
  if (text.length > LONGEST || !OPENS.test(text) || SENTENCE.test(text)) return null;
  const openings = [...text.matchAll(OPENING)];
  if (openings[0]?.index !== 0) return null;
  const writers: string[] = [];
  const pictures: string[] = [];
  let end = text.length;
  for (const [i, opening] of openings.entries()) {
    const names = text
      .slice(opening.index + opening[0].length, openings[i + 1]?.index ?? text.length)
      .replace(EDGES, '');
    if (names.length < 2 || names.length > LONGEST_NAMES || !STARTS_NAME.test(names)) return null;
    const ofText = [opening[1], opening[2]].some((label) => label !== undefined && TEXTUAL.test(label));
    if (!ofText && pictures.length === 0) end = opening.index;
    (ofText ? writers : pictures).push(names);
  }
  return { writers, pictures, ofText: text.slice(0, end).replace(EDGES, '') };
}
