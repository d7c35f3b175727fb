/** Words that stand around a date of publication, a line or two a language: verbs, prepositions, clock words, zones, reading time. Lower case;
 * `|` parts them, and a blank stays inside a phrase whose words alone say nothing of a date. Common words, compiled for this project. */
const TABLE = `
published|publication|posted|updated|modified|issued|created|released|filed|edited|original|originally|dated|date|first|last|local|time|on|at|as of|ago|hours|hrs|am|pm|a m|p m|min read|minute read|min|mins|minutes|read
edt|est|pst|pdt|cst|cdt|et|pt|gmt|utc|bst|ist|pkt|cet|cest|mesz|mez|wib|wita|wit|msk|мск
veröffentlicht|erschienen|aktualisiert|zuletzt|geändert|erstellt|stand|am|um|uhr|vom|den|der|lesezeit|minuten|minute
publié|publiée|publie|paru|créé|mis à jour|mise à jour|mis|jour|modifié|actualisé|le|la|et|à|il y a|temps de lecture|lecture|heure|heures
publicado|publicada|actualizado|actualizada|última actualización|modificado|fecha|el|las|los|en|a las|a la|de|del|lectura|hs|h|hora|horas
atualizado|atualizada|atualização|última|ultima|data|em|às|as|do|da|leitura|horário de brasília
pubblicato|pubblicata|aggiornato|aggiornata|aggiornamento|ultimo|il|alle|ore|lettura
gepubliceerd|geplaatst|bijgewerkt|gewijzigd|laatst|laatste update|op|om|uur|leestijd|minuten
publicerad|publicerades|uppdaterad|uppdaterades|senast|publisert|oppdatert|sist|offentliggjort|publiceret|opdateret|kl|klo|kello|den|d|julkaistu|päivitetty|muokattu
opublikowano|data publikacji|data dodania|dodano|aktualizacja|godz|publikováno|zveřejněno|aktualizováno|vydáno|publikované|megjelent|frissítve|közzétéve|publicat|actualizat|ora|objavljeno|ažurirano
yayınlanma|yayın|güncellenme|güncelleme|son|giriş|tarih|tarihi|saat
diterbitkan|diterbit|dipublikasikan|terbit|diperbarui|pembaruan|pukul|tanggal|jam|pada|dikemaskini|dikemas kini|ngày|lúc|cập|nhật|đăng|giờ
опубликовано|обновлено|дата публикации|дата|публикация|время|время чтения|опубліковано|оновлено|публикувано|обновена|в|от|о|г|года|год|р|року|ч
δημοσίευση|δημοσιεύθηκε|ενημέρωση|τελευταία|στις|π μ|μ μ
نشر|نُشر|تاريخ النشر|تاريخ|النشر|آخر|تحديث|التحديث|تم التحديث|بتاريخ|الساعة|صباحا|مساء|ص|م|في|بتوقيت غرينتش|انتشار|به روزرسانی|ساعت|تاریخ|شائع|شائع شدہ|اشاعت|اپ ڈیٹ|بجے|وقت|کو|פורסם|עודכן|בשעה
प्रकाशित|प्रकाशन|अपडेट|अपडेटेड|अद्यतन|तिथि|पर|बजे|को|आईएसटी|প্রকাশ|প্রকাশিত|প্রকাশের সময়|আপডেট|হালনাগাদ
发布|发布时间|發布|发表|發表|更新|更新时间|更新時間|时间|時間|來源|公開|公開日|公開日時|更新日|更新日時|最終更新|投稿日|掲載|配信|作成|入力|日付
입력|기사입력|송고|송고시간|기사작성|수정|최종수정|게재|등록|발행|승인|오전|오후|เผยแพร่|อัปเดต|เวลา|น`;

/** Weekdays, a line or two a language, with the abbreviations of English. Lower case. */
const DAYS = `
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun
montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|feira
lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai
poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle
понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя
понеделник|сряда|четвъртък|петък|събота|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή
hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ponedjeljak|ponedeljak|utorak|srijeda|sreda|četvrtak|petak|subota|nedjelja|nedelja
isnin|khamis|jumaat|ahad|senin|selasa|rabu|kamis|jumat|sabtu|minggu|thứ|hai|ba|tư|năm|sáu|bảy|chủ|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar
الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار
सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार
月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|月|火|水|木|金|土|星期一|星期二|星期三|星期四|星期五|星期六|星期日|星期天|월요일|화요일|수요일|목요일|금요일|토요일|일요일`;

const BETWEEN = /[\n|]/;
const BLANK = /\s+/;
const listed = (table: string): readonly string[] => table.trim().split(BETWEEN);

/** What leads to a date of publication or follows it, word by word: those of a phrase one by one. Lower case. */
export const DATE_WORDS: ReadonlySet<string> = new Set(listed(TABLE).flatMap((phrase) => phrase.split(BLANK)));
export const WEEKDAYS: ReadonlySet<string> = new Set(listed(DAYS));
/** The same words and phrases, weekdays among them: for a pattern that finds them in a line. */
export const DATE_PHRASES: readonly string[] = [...listed(TABLE), ...listed(DAYS)];
