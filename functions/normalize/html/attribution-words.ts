import { DATE_PHRASES } from '../dates/date-words.ts';

/** Words that stand around names and dates in the line under a headline, by language; matched whole, whatever their case. */
const BY = `
by|written by|words by|story by|text by|report by|reported by|posted by|published by|edited by|reviewed by|article by|special to
von|vom|autorin|autor|text|redaktion|par|propos recueillis par|auteur|por|escrito por|publicado por|redacción|redacao|redação|di|a cura di|autore|autrice|redazione
door|tekst|redactie|av|af|skrevet av|skrevet af|oleh|penulis|editor|reporter|yazar|yazan|haber|muhabir|автор|авторы|корреспондент|кореспондент|автори|autorius|kirjoittaja|oleh tim
autorka|oprac|opracowanie|redakcja|zdroj|autoři|szerző|συντάκτης|του|της|بقلم|كتب|كتبت|تحرير|الكاتب|نویسنده|نمائندہ|تحریر|از|مصنف|द्वारा|लेखक|रिपोर्ट|रिपोर्टर|संवाददाता|प्रतिवेदक|প্রতিবেদক|নিজস্ব প্রতিবেদক
נכתב על ידי|מאת|כתב|记者|記者|作者|编辑|編輯|撰文|文|責任編集|执笔|執筆|글|기자|tác giả|theo|โดย|ผู้เขียน`;
const ROLE = `
staff|staff writer|staff reporter|senior|special|correspondent|our correspondent|reporter|writer|political|chief|editor|news desk|web desk|newsroom|and|&|und|et|y|e|en|og|och|ja|ve|dan|и|та|و|और|اور|con|with|mit|avec|afp|ap|reuters|efe|dpa|ansa`;

const BETWEEN = /[\n|]/;
const listed = (table: string): readonly string[] => table.trim().split(BETWEEN);

/** The longest first, so that a phrase wins over its first word. */
const whole = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`,
    'giu',
  );

/** What opens a byline. */
export const BYLINE_WORDS = whole(listed(BY));
/** What stands around a date of publication: verbs, prepositions, weekdays, zones, reading time. */
export const DATE_WORDS = whole(DATE_PHRASES);
/** Standing of a writer, agencies and the words that join names. */
export const ROLE_WORDS = whole(listed(ROLE));
