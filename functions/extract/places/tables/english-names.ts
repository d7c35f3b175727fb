/**
 * Names that English news gives to towns which GeoNames lists under another: `geonames id|name`. Each is one of the other names
 * of its row; the build stops at one that is not. Many more come from the newer list by themselves (`build/english-labels.ts`).
 */
export const ENGLISH_NAME_ROWS = `
2886242|Cologne
2861650|Nuremberg
2797656|Ghent
2800931|Bruges
2624652|Aarhus
2510911|Seville
3104499|Vitoria-Gasteiz
3110044|San Sebastian
2657896|Zurich
2659811|Lucerne
3174051|Mantua
2523083|Syracuse
261745|Heraklion
255683|Patras
258576|Larissa
260114|Chania
259289|Corinth
400666|Rhodes
170017|Hama
172955|Raqqa
170905|Daraa
172082|Azaz
172256|Kobani
99131|Kut
99347|Hilla
99454|Fallujah
99608|Amarah
91597|Samarra
99532|Basra
96994|Dohuk
360761|Mansoura
359173|Beni Suef
2214846|Misrata
2548885|Fez
121801|Urmia
558418|Grozny
501175|Rostov-on-Don
520555|Nizhny Novgorod
581049|Arkhangelsk
687700|Zaporizhzhia
700569|Mykolaiv
703845|Kryvyi Rih
331180|Mekele
361320|Fayoum
99762|Diwaniya
281141|Deir el-Balah
173811|Hasaka
79415|Hodeida
2961120|Tramore
2961651|Rush
2962290|Newbridge
2962361|Mullingar
2963370|Killarney
`;

/** Countries whose own scripts are not Latin: GeoNames' Latin names are transliterations there, and their marks are nobody's
 * spelling in English (`Kandahār`, `Ḩamāh`, `Thessaloníki`). Not those where the Latin name is French (`Béjaïa`). */
export const TRANSLITERATED_COUNTRIES =
  'AE AF AM BD BG BH BT BY CN CY EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LK LY MM MN NP OM PK PS QA RU SA SD SY TH TJ UA YE';

/** Here the newer list names quarters and townships by the city's point, and this one the city. */
export const OLDER_IS_BETTER = 'CN KP';
