/** A weekday beside the wording of another day: sentences of our own, published on Wednesday 2024-03-06; what stands in brackets is a date, with the
 * values in order. */
export const DAYS_BESIDE: readonly string[] = `
en | The court will sit [tomorrow], [Thursday], to hear them. | 2024-03-07 2024-03-07
en | The court sat [today], [Wednesday], to hear them. | 2024-03-06 2024-03-06
en | She plays [tonight] ([Wednesday]) at the hall. | 2024-03-06 2024-03-06
en | She played [yesterday] ([Tuesday]) at the hall. | 2024-03-05 2024-03-05
en | [Tomorrow] [Thursday] he turned forty. | 2024-03-07 2024-03-07
en | The rain came [Tuesday], [yesterday], and stayed. | 2024-03-05 2024-03-05
en | Tickets went on sale [today], [Tuesday], the club said. | 2024-03-05 2024-03-05
en | He played [today], [Thursday] and [Friday]. | 2024-03-06 2024-02-29 2024-03-01
en | He left [yesterday]. [Sunday] was calm. | 2024-03-05 2024-03-03
en | They met [last night], [Tuesday], in the hall. | 2024-03-05 2024-03-05
en | It closes [on Tuesday] ([March 12]). | 2024-03-12 2024-03-12
ar | يلتقي الوزير نظيره [غدا] [الخميس] في الرباط. | 2024-03-07 2024-03-07
ar | التقى الوزير نظيره [اليوم] [الأربعاء] في الرباط. | 2024-03-06 2024-03-06
ar | التقى الوزير نظيره [أمس] [الثلاثاء] في الرباط. | 2024-03-05 2024-03-05
ar | التقى الوزير نظيره [أمس] ([الثلاثاء]) في الرباط. | 2024-03-05 2024-03-05
ar | يجتمع المجلس [الخميس] ([غدا]). | 2024-03-07 2024-03-07
de | Der Rat kam morgen, [Donnerstag], zusammen. | 2024-03-07
de | Sie sprach [heute] ([Mittwoch]) in Ulm. | 2024-03-06 2024-03-06
de | Sie sprach [gestern] [Dienstag] in Bern. | 2024-03-05 2024-03-05
fr | Le conseil s’est dit prêt [demain] [jeudi]. | 2024-03-07 2024-03-07
fr | Le conseil a siégé [hier], [mardi], à Nice. | 2024-03-05 2024-03-05
es | El consejo se reunió [hoy], [miércoles], en Lima. | 2024-03-06 2024-03-06
es | Dijo que mañana [jueves] no hay clases. | 2024-03-07
it | Ha parlato [oggi], [mercoledì], a Pisa; [domani], [giovedì], tace. | 2024-03-06 2024-03-06 2024-03-07 2024-03-07
pt | Falou [hoje] ([quarta-feira]) e fala [amanhã], [quinta-feira]. | 2024-03-06 2024-03-06 2024-03-07 2024-03-07
pt | O caso ocorreu [ontem], [terça-feira], no Porto. | 2024-03-05 2024-03-05
nl | Hij sprak [gisteren], [dinsdag], en morgen, [donderdag], zwijgt hij. | 2024-03-05 2024-03-05 2024-03-07
pl | Mówił [wczoraj], we [wtorek], w Łodzi. | 2024-03-05 2024-03-05
ru | Он сказал, что [завтра], в [четверг], дороги не было. | 2024-03-07 2024-03-07
ru | Он прибыл [вчера], во [вторник]. | 2024-03-05 2024-03-05
uk | Він прибув [вчора], у [вівторок]. | 2024-03-05 2024-03-05
cs | Sešli se [včera] v [úterý] v Brně, [zítra] ve [čtvrtek] ne. | 2024-03-05 2024-03-05 2024-03-07 2024-03-07
sk | Prišiel [včera], v [utorok]. | 2024-03-05 2024-03-05
hu | [Ma], [szerdán] esett. | 2024-03-06 2024-03-06
hu | [Holnap], [csütörtökön] volt. | 2024-03-07 2024-03-07
sv | Han sa [i går], [tisdag], att det gick. | 2024-03-05 2024-03-05
sv | Han talade [i morgon], [torsdag], i Lund. | 2024-03-07 2024-03-07
da | Han talte [i morgen], [torsdag], i Odense. | 2024-03-07 2024-03-07
no | Han snakket [i morgen], [torsdag], i Bergen. | 2024-03-07 2024-03-07
fi | Hän puhui [huomenna] [torstaina] Turussa. | 2024-03-07 2024-03-07
tr | [Yarın] [perşembe] günü konuştu. | 2024-03-07 2024-03-07
id | Ia berbicara [besok], [Kamis], di Medan. | 2024-03-07 2024-03-07
id | Ia tiba di Medan, [Selasa (5/3)], kata polisi. | 2024-03-05
id | Ia tiba di Medan [Selasa (5/3/2024)], kata polisi. | 2024-03-05
id | Rapat digelar [Rabu (13/3)] di Medan. | 2024-03-13
ro | A vorbit [mâine], [joi], la Iași. | 2024-03-07 2024-03-07
el | Μίλησε [αύριο], την [Πέμπτη], στη Βέροια. | 2024-03-07 2024-03-07
fa | او [فردا] [پنجشنبه] گفت. | 2024-03-07 2024-03-07
he | הוא דיבר [מחר], [יום חמישי], בעיר. | 2024-03-07 2024-03-07
hi | वह [आज] ([बुधवार]) बोले। | 2024-03-06 2024-03-06
ja | 首相は[明日]、[木曜日]に会見した。 | 2024-03-07 2024-03-07
ja | 首相は[昨日]（[火曜日]）に会見した。 | 2024-03-05 2024-03-05
zh | 他[明天]（[星期四]）在北京说。 | 2024-03-07 2024-03-07
zh | 他[今天]（[周三]）在北京说。 | 2024-03-06 2024-03-06
ko | 그는 [내일]([목요일]) 말했다. | 2024-03-07 2024-03-07
vi | Ông nói [ngày mai], [thứ Năm], tại Huế. | 2024-03-07 2024-03-07
th | เขากล่าว[พรุ่งนี้] ([วันพฤหัสบดี]) | 2024-03-07 2024-03-07
de | Am Morgen, [Donnerstag], schneite es. | 2024-02-29
fr | Il a parlé [hier], [lundi] et [mardi]. | 2024-03-05 2024-03-04 2024-03-05
`
  .trim()
  .split('\n');
