/** Words that a line of dates begins its second part with, that of the update: alternatives of a pattern, lower case. */
const UPDATED_WORDS =
  '(?:last |recently |latest )?(?:updated?|modified|revised)|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|update|letztes update|(?:dernière )?mise? à jour|(?:dernière )?actualisation|modifiée?|actualisée?|(?:última )?actualizaci[oó]n|(?:última )?actualizad[oa]|modificad[oa]|(?:última )?atualizaç[aã]o|(?:última )?atualizad[oa]|(?:ultimo )?aggiornamento|(?:ultimo )?aggiornat[oa]|modificat[oa]|(?:laatst(?:e)? )?(?:bijgewerkt|gewijzigd|aangepast)|laatste (?:update|wijziging)|(?:senast |sist )?(?:uppdatera(?:d|t|des)|ändrad|oppdatert|endret|opdateret|ændret)|(?:viimeksi )?(?:päivitetty|muokattu)|(?:ostatnia )?(?:aktualizacja|zmiana|modyfikacja)|zaktualizowano|(?:naposledy |poslední )?(?:aktualizováno|aktualizace|upraveno|aktualizované|upravené|aktualizácia)|(?:legutóbb |utoljára )?(?:frissítve|módosítva|frissült|frissítés)|(?:ultima )?actualizare|actualizat(?:ă)?|(?:zadnje )?(?:ažurirano|izmijenjeno|izmena|posodobljeno)|(?:последнее )?(?:обновлен[оие]{1,2}|изменено|оновлено|останнє оновлення|обновен[оа]|актуализиран[оа]|ажурирано)|(?:zuletzt|son) güncellen?me|güncellen?(?:me|di)(?: tarihi)?|(?:terakhir )?(?:diperbarui|diperbaharui|dikemas ?kini|pembaruan)|cập nhật(?: lần cuối)?|(?:τελευταία )?(?:ενημέρωση|ενημερώθηκε|τροποποίηση)|(?:آخر تحديث|تم التحديث|حُدّث|تحديث|عُدّل|آخرین به‌?روزرسانی|به‌?روزرسانی|به روزرسانی|اپ ڈیٹ)|(?:עודכן|עדכון אחרון)|(?:अंतिम )?(?:अपडेटेड|अपडेट|अद्यतन)|(?:আপডেট|হালনাগাদ)|(?:最終)?更新(?:日時|日|时间|時間)?|(?:최종)?수정(?:시간|일)?|อัปเดต(?:ล่าสุด)?|actualitza(?:t|da|ció)|uuendatud|muudetud|atjaunots|atnaujinta';
/** Words that begin the first part, that of publication, where it stands second (`Updated 3 hours ago. Published …`). */
const PUBLISHED_WORDS =
  '(?:first |originally )?(?:published|posted|created)|veröffentlicht|erschienen|erstellt|publiée?|paru|créé|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|publicera(?:d|t|des)|publisert|offentliggjort|publiceret|julkaistu|opublikowano|publikováno|vydáno|publikované|megjelent|közzétéve|publicat(?:ă)?|objavljeno|опубликован[оа]|опубліковано|публикуван[оа]|објављено|yayınlanma|yayın(?:landı)?|diterbitkan|dipublikasikan|terbit|đăng|xuất bản|δημοσίευση|δημοσιεύθηκε|نُشر|نشر|انتشار|شائع|פורסם|प्रकाशित|প্রকাশ|公開日?|发布时间|發布時間|掲載|입력|등록|เผยแพร่|avaldatud|publicēts|paskelbta';
const END = '(?![\\p{L}\\p{M}])';
const CJK = '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Thai}';
const ENDS = `(?:${END}|(?=[${CJK}]))`;

/** Whether a wording begins with a word of updating. */
export const BEGINS_UPDATED = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${UPDATED_WORDS})${ENDS}`, 'iu');
/** Where in a line of dates another part begins: before a word of updating or publishing. */
export const BEFORE_PART = new RegExp(`[\\s.,;·|(（/–—-]{1,5}(?=(?:${UPDATED_WORDS}|${PUBLISHED_WORDS})${ENDS})`, 'iu');
/** `2 years ago`, `há 2 anos`, `vor einem Jahr`: an age counted from the day the page was looked at. */
export const AGE =
  /(?:(?<![\p{L}\p{M}])(?:vor|il y a|hace|há|ha|fa|for|för|før|pred|před|prije|пре|преди|acum|πριν|منذ|قبل|לפני|cách đây)\s(?:\p{N}{1,3}|\p{L}{1,8})\s[\p{L}\p{M}]{1,12}(?:\s(?:siden|sedan|από))?|(?:\p{N}{1,3}|\p{L}{1,8})\s?[\p{L}\p{M}]{1,12}\s?(?:ago|fa|geleden|sedan|siden|temu|назад|тому|önce|evvel|lalu|yang lalu|پیش|trước|sitten|enne|atpakaļ|ezelőtt|पहले|আগে|前|전)(?![\p{L}\p{M}]))/iu;
/** Words for "updated" in the languages of the press, as stems: anywhere in the wording or the name of an element of a page, where less is
 * at stake than in a line of running text. */
export const UPDATED =
  /updat|modif|last[- ]?edit|aktualis|zuletzt|geändert|bijgewerkt|gewijzigd|actualiz|mis à jour|màj|aggiornat|ultima modifica|atualizad|modificad|обновлен|изменен|оновлен|更新|編集|수정|업데이트|güncelle|aktualiz|zmien|módos|frissít|oppdatert|opdateret|uppdaterad|päivitetty|diperbarui|cập nhật|תאריך עדכון|עודכן|تحديث|به‌روز|ενημερ|אחרון/iu;
