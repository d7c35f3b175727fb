/** Words that stand around names and dates in the line under a headline, by language; matched whole, whatever their case. */
const BY = `
by|written by|words by|story by|text by|report by|reported by|posted by|published by|edited by|reviewed by|article by|special to
von|vom|autorin|autor|text|redaktion|par|propos recueillis par|auteur|por|escrito por|publicado por|redacción|redacao|redação|di|a cura di|autore|autrice|redazione
door|tekst|redactie|av|af|skrevet av|skrevet af|oleh|penulis|editor|reporter|yazar|yazan|haber|muhabir|автор|авторы|корреспондент|кореспондент|автори|autorius|kirjoittaja|oleh tim
autorka|oprac|opracowanie|redakcja|zdroj|autoři|szerző|συντάκτης|του|της|بقلم|كتب|كتبت|تحرير|الكاتب|نویسنده|نمائندہ|تحریر|از|مصنف|द्वारा|लेखक|रिपोर्ट|रिपोर्टर|संवाददाता|प्रतिवेदक|প্রতিবেদক|নিজস্ব প্রতিবেদক
נכתב על ידי|מאת|כתב|记者|記者|作者|编辑|編輯|撰文|文|責任編集|执笔|執筆|글|기자|tác giả|theo|โดย|ผู้เขียน`;
const WHEN = `
published|published on|publication|posted|posted on|first published|updated|last updated|last modified|modified|issued|created|date|on|at|as of|edt|est|pst|pdt|cst|cdt|et|pt|gmt|utc|bst|ist|pkt|cet|cest|mesz|mez|wib|wita|wit|msk|мск|hrs|am|pm|a m|p m|ago|min read|minute read|min|mins|minutes|read
veröffentlicht|veröffentlicht am|erschienen|erschienen am|aktualisiert|aktualisiert am|zuletzt aktualisiert|stand|am|um|uhr|lesezeit|minuten|minute|geändert
publié|publiée|publié le|mis à jour|mise à jour|modifié|actualisé|le|à|il y a|temps de lecture|lecture|heure|heures
publicado|publicada|publicado el|publicado em|actualizado|actualizada|última actualización|atualizado|atualizada|atualizado em|em|el|a las|a la|às|as|de|del|do|da|lectura|leitura|h|hs|hora|horas|horário de brasília
pubblicato|pubblicata|pubblicato il|aggiornato|aggiornata|ultimo aggiornamento|il|alle|alle ore|ore|lettura
gepubliceerd|gepubliceerd op|bijgewerkt|laatste update|laatst gewijzigd|op|om|uur|leestijd|minuten
publicerad|publicerades|uppdaterad|uppdaterades|senast|kl|publisert|oppdatert|sist oppdatert|offentliggjort|opdateret|den|d|kello|julkaistu|päivitetty|muokattu
opublikowano|data publikacji|data dodania|aktualizacja|dodano|godz|publikováno|aktualizováno|vydáno|publikované|megjelent|frissítve|közzétéve|publicat|actualizat|ora|objavljeno|ažurirano
yayınlanma|yayınlanma tarihi|yayın tarihi|güncellenme|güncellenme tarihi|güncelleme|son güncelleme|giriş|giriş tarihi|tarih|tarihi|saat
diterbitkan|dipublikasikan|terbit|diperbarui|pembaruan|pukul|tanggal|jam|diterbitkan pada|dikemas kini|ngày|lúc|cập nhật|đăng|giờ
опубликовано|обновлено|дата публикации|дата|в|от|публикация|опубліковано|оновлено|о|публикувано|обновена|г|года|р|ч|год
δημοσίευση|δημοσιεύθηκε|ενημέρωση|τελευταία ενημέρωση|στις|π μ|μ μ
نشر|نُشر|نشر في|تاريخ النشر|آخر تحديث|تم التحديث|تحديث|الساعة|صباحا|مساء|ص|م|بتوقيت غرينتش|انتشار|به روزرسانی|ساعت|تاریخ|تاریخ انتشار|شائع|اشاعت|اپ ڈیٹ|شائع شدہ|بجے|تاریخ اشاعت|وقت|کو|פורסם|עודכן|בשעה
प्रकाशित|अपडेट|अपडेटेड|अद्यतन|पर|बजे|को|आईएसटी|प्रकाशन|तिथि|প্রকাশ|প্রকাশিত|আপডেট|হালনাগাদ|প্রকাশের সময়
发布|发布时间|發布|更新|更新时间|更新時間|发表|發表|时间|來源|公開|公開日|公開日時|更新日時|投稿日|最終更新|掲載|配信|日付|입력|수정|등록|발행|승인|최종수정|오전|오후|เผยแพร่|อัปเดต|เวลา|น
mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|senin|selasa|rabu|kamis|jumat|sabtu|minggu|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار|星期[一二三四五六日天]|月|火|水|木|金|土`;
const ROLE = `
staff|staff writer|staff reporter|senior|special|correspondent|our correspondent|reporter|writer|political|chief|editor|news desk|web desk|newsroom|and|&|und|et|y|e|en|og|och|ja|ve|dan|и|та|و|और|اور|con|with|mit|avec|afp|ap|reuters|efe|dpa|ansa`;

const BETWEEN = /[\n|]/;
const words = (table: string): string =>
  table
    .trim()
    .split(BETWEEN)
    .sort((a, b) => b.length - a.length)
    .join('|');

const whole = (table: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words(table)})(?![\\p{L}\\p{M}])`, 'giu');

/** What opens a byline. */
export const BYLINE_WORDS = whole(BY);
/** What stands around a date of publication: verbs, prepositions, weekdays, zones, reading time. */
export const DATE_WORDS = whole(WHEN);
/** Standing of a writer, agencies and the words that join names. */
export const ROLE_WORDS = whole(ROLE);
