/** Calendar words of a language as patterns, lower case; a column that a language lacks is empty. `weekdays` begin on Sunday. */
export interface ForeignWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly dayAfter: string;
  readonly dayBefore: string;
  /** What stands between day and month. */
  readonly of: string;
  /** What stands before a year, and behind it. */
  readonly in: string;
  readonly year: string;
  /** What makes a weekday one to come, in front of it or behind. */
  readonly next: string;
}

/** Languages: twelve months; seven weekdays, as news inflects them; today; yesterday; tomorrow; the day after it; the day before yesterday; between day and
 * month; before a year; behind a year; next. Alternatives are parted by `|`, a blank inside is `_`, what is missing or says two things (Hindi
 * `कल` is yesterday and tomorrow) is `-`. Facts of the languages, compiled for this project. */
const TABLE = `
es ; enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre ; domingo lunes martes miércoles jueves viernes sábado ; hoy ; ayer ; - ; pasado_mañana ; anteayer ; de ; en|desde|hasta ; - ; próximo|que_viene
pt ; janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ; domingo segunda-feira|(?<=(?:na|nesta|desta|da|até|última|próxima|de|a|à)\\s)segunda(?=[,.;)]|\\s(?:\\(|à|de_manhã|passada|que_vem)|$) terça-feira|(?<=(?:na|nesta|desta|da|até|última|próxima|de|a|à)\\s)terça(?=[,.;)]|\\s(?:\\(|à|de_manhã|passada|que_vem)|$) quarta-feira|(?<=(?:na|nesta|desta|da|até|última|próxima|de|a|à)\\s)quarta(?=[,.;)]|\\s(?:\\(|à|de_manhã|passada|que_vem)|$) quinta-feira|(?<=(?:na|nesta|desta|da|até|última|próxima|de|a|à)\\s)quinta(?=[,.;)]|\\s(?:\\(|à|de_manhã|passada|que_vem)|$) sexta-feira|(?<=(?:na|nesta|desta|da|até|última|próxima|de|a|à)\\s)sexta(?=[,.;)]|\\s(?:\\(|à|de_manhã|passada|que_vem)|$) sábado ; hoje ; ontem ; amanhã ; depois_de_amanhã ; anteontem ; de ; em|desde|até ; - ; próxim[oa]|que_vem
fr ; janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre ; dimanche lundi mardi mercredi jeudi vendredi samedi ; aujourd[’']hui ; hier ; demain ; après-demain ; avant-hier ; de ; en|depuis|jusqu[’']en ; - ; prochain
de ; januar|jänner februar|feber märz april mai juni juli august september oktober november dezember ; sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend ; heute ; gestern ; - ; übermorgen ; vorgestern ; den ; im_jahr|im_jahre|seit|bis|anno ; - ; kommenden|nächsten
it ; gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ; domenica lunedì martedì mercoledì giovedì venerdì sabato ; oggi ; ieri ; domani ; dopodomani ; l[’']altro_ieri ; di ; nel|dal|fino_al ; - ; prossim[oa]
nl ; januari februari maart april mei juni juli augustus september oktober november december ; zondag maandag dinsdag woensdag donderdag vrijdag zaterdag ; vandaag ; gisteren ; - ; overmorgen ; eergisteren ; van ; in|sinds|tot ; - ; komende|aanstaande|volgende
sv ; januari februari mars april maj juni juli augusti september oktober november december ; söndag|söndagen|söndags måndag|måndagen|måndags tisdag|tisdagen|tisdags onsdag|onsdagen|onsdags torsdag|torsdagen|torsdags fredag|fredagen|fredags lördag|lördagen|lördags ; i_dag|idag ; i_går|igår ; i_morgon|imorgon ; i_övermorgon ; i_förrgår ; i ; år|sedan ; - ; nästa|kommande
no ; januar februar mars april mai juni juli august september oktober november desember ; søndag|søndagen mandag|mandagen tirsdag|tirsdagen onsdag|onsdagen torsdag|torsdagen fredag|fredagen lørdag|lørdagen ; i_dag ; i_går ; i_morgen ; i_overmorgen ; i_forgårs ; i ; i|siden ; - ; neste|kommende
da ; januar februar marts april maj juni juli august september oktober november december ; søndag|søndagen|søndags mandag|mandagen|mandags tirsdag|tirsdagen|tirsdags onsdag|onsdagen|onsdags torsdag|torsdagen|torsdags fredag|fredagen|fredags lørdag|lørdagen|lørdags ; i_dag ; i_går ; i_morgen ; i_overmorgen ; i_forgårs ; i ; i|siden ; - ; næste|kommende
pl ; stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu ; niedzielę|niedziela poniedziałek wtorek środę|środa(?=,?\\s\\d) czwartek piątek sobotę|sobota ; dziś|dzisiaj ; wczoraj ; jutro ; pojutrze ; przedwczoraj ; - ; w|od|do ; roku|r\\. ; przyszły|najbliższy|przyszłą|najbliższą
ru ; января|январе февраля|феврале марта|марте апреля|апреле мая|мае июня|июне июля|июле августа|августе сентября|сентябре октября|октябре ноября|ноябре декабря|декабре ; воскресенье понедельник вторник (?<!(?:окружающую|городскую|жилую|социальную|природную|внешнюю|образовательную)\\s)среду|среда(?=,?\\s\\d) четверг пятницу|пятница субботу|суббота ; сегодня ; вчера ; завтра ; послезавтра ; позавчера ; - ; в|с|до ; года|году|год|г\\. ; следующий|следующую|ближайший|ближайшую
uk ; січня|січні лютого|лютому березня|березні квітня|квітні травня|травні червня|червні липня|липні серпня|серпні вересня|вересні жовтня|жовтні листопада|листопаді грудня|грудні ; неділю|неділя понеділок вівторок середу|середа четвер п[’'ʼ]ятницю|п[’'ʼ]ятниця суботу|субота ; сьогодні ; вчора|учора ; завтра ; післязавтра ; позавчора ; - ; у|в|з|до ; року|році|р\\. ; наступний|наступну
be ; студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня ; нядзелю панядзелак аўторак сераду чацвер пятніцу суботу ; сёння ; учора ; заўтра ; - ; пазаўчора ; - ; у|ў ; года|годзе ; -
bg ; януари февруари март април май юни юли август септември октомври ноември декември ; неделя понеделник вторник сряда четвъртък петък събота ; днес ; вчера ; утре ; вдругиден ; завчера ; - ; през|от|до ; година|г\\. ; следващия|следващата|идния
mk ; јануари февруари март април мај јуни јули август септември октомври ноември декември ; недела понеделник вторник среда четврток петок сабота ; денеска ; вчера ; утре ; - ; завчера ; - ; во|од|до ; година ; -
sr ; јануара|јануар фебруара|фебруар марта|март априла|април маја|мај јуна|јун јула|јул августа|август септембра|септембар октобра|октобар новембра|новембар децембра|децембар ; недељу|недеља понедељак уторак среду|среда четвртак петак суботу|субота ; данас ; јуче ; сутра ; - ; прекјуче ; - ; од|до ; године|години ; следећи|следећу|наредни
hr ; siječnja|januara veljače|februara ožujka|marta travnja|aprila svibnja|maja lipnja|juna srpnja|jula kolovoza|augusta|avgusta rujna|septembra listopada|oktobra studenoga|studenog|novembra prosinca|decembra ; nedjelju|nedelju ponedjeljak|ponedeljak utorak srijedu|sredu četvrtak petak subotu ; danas ; jučer|juče ; sutra ; prekosutra ; prekjučer|prekjuče ; - ; od|do ; godine|godini ; sljedeći|sljedeću|idući|iduću|naredni|narednu
sl ; januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra ; nedeljo ponedeljek torek sredo četrtek petek soboto ; danes ; včeraj ; jutri ; - ; predvčerajšnjim ; - ; leta|od|do ; - ; prihodnji|naslednji
cs ; ledna února března dubna května června července srpna září října listopadu prosince ; neděli pondělí úterý středu čtvrtek pátek sobotu ; dnes ; včera ; zítra ; pozítří ; předevčírem ; - ; v_roce|od_roku|do_roku|roku ; - ; příští
sk ; januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra ; nedeľu pondelok utorok stredu štvrtok piatok sobotu ; dnes ; včera ; zajtra ; - ; predvčerom ; - ; v_roku|od_roku|do_roku|roku ; - ; budúci|budúcu
hu ; január február március április május június július augusztus szeptember október november december ; vasárnap|vasárnapi hétfőn|hétfői kedden|keddi szerdán|szerdai csütörtökön|csütörtöki pénteken|pénteki szombaton|szombati ; ma ; tegnap ; holnap ; holnapután ; tegnapelőtt ; - ; - ; - ; jövő
ro ; ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie ; duminică - marți|marţi miercuri joi vineri sâmbătă ; astăzi|azi ; ieri ; mâine ; poimâine ; alaltăieri ; - ; în_anul|în|din|până_în ; - ; viitoare
fi ; tammikuuta|tammikuussa helmikuuta|helmikuussa maaliskuuta|maaliskuussa huhtikuuta|huhtikuussa toukokuuta|toukokuussa kesäkuuta|kesäkuussa heinäkuuta|heinäkuussa elokuuta|elokuussa syyskuuta|syyskuussa lokakuuta|lokakuussa marraskuuta|marraskuussa joulukuuta|joulukuussa ; sunnuntaina maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina ; tänään ; eilen ; huomenna ; ylihuomenna ; toissapäivänä ; - ; vuonna|vuodesta|vuoteen ; - ; ensi
et ; jaanuaril|jaanuaris veebruaril|veebruaris märtsil|märtsis aprillil|aprillis mail|mais juunil|juunis juulil|juulis augustil|augustis septembril|septembris oktoobril|oktoobris novembril|novembris detsembril|detsembris ; pühapäeval esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval ; täna ; eile ; homme ; - ; üleeile ; - ; aastal ; - ; järgmisel
lv ; janvārī|janvāra februārī|februāra martā|marta aprīlī|aprīļa maijā|maija jūnijā|jūnija jūlijā|jūlija augustā|augusta septembrī|septembra oktobrī|oktobra novembrī|novembra decembrī|decembra ; svētdien pirmdien otrdien trešdien ceturtdien piektdien sestdien ; šodien ; vakar ; rīt ; - ; aizvakar ; - ; - ; - ; nākamo
lt ; sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio ; sekmadienį pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį ; šiandien ; vakar ; rytoj ; - ; užvakar ; - ; - ; - ; kitą
tr ; ocak|ocakta şubat|şubatta mart|martta nisan|nisanda mayıs|mayısta haziran|haziranda temmuz|temmuzda ağustos|ağustosta eylül|eylülde ekim|ekimde kasım|kasımda aralık|aralıkta ; pazar(?=\\s(?:günü|gecesi|sabahı|akşamı|gece|sabah|akşam))|(?<=(?:gelecek|geçen|bu|önümüzdeki|geçtiğimiz)\\s)pazar pazartesi(?:den|ye|nin)? salı(?:dan|ya|nın)? çarşamba(?:dan|ya|nın)? perşembe(?:den|ye|nin)? cuma(?:dan|ya|nın)? cumartesi(?:den|ye|nin)? ; bugün ; dün ; yarın ; öbür_gün ; önceki_gün ; - ; - ; yılında|yılının|yılı ; gelecek|önümüzdeki
az ; yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr ; bazar - - - - - - ; bu_gün ; dünən ; sabah ; - ; - ; - ; - ; ildə|il ; -
id ; januari februari maret april mei juni juli agustus september oktober november desember ; minggu senin selasa rabu kamis jumat|jum[’']at sabtu ; hari_ini ; kemarin ; besok ; lusa ; kemarin_lusa ; - ; pada|sejak|hingga|tahun ; - ; depan|mendatang
ms ; januari februari mac april mei jun julai ogos september oktober november disember ; ahad isnin selasa rabu khamis jumaat sabtu ; hari_ini ; semalam ; esok ; - ; kelmarin ; - ; pada|sejak|hingga|tahun ; - ; depan
sw ; januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba ; jumapili jumatatu jumanne jumatano alhamisi ijumaa jumamosi ; leo ; jana ; kesho ; - ; juzi ; - ; mwaka_wa|mwaka ; - ; ijayo
ca ; gener febrer març abril maig juny juliol agost setembre octubre novembre desembre ; diumenge dilluns dimarts dimecres dijous divendres dissabte ; avui ; ahir ; demà ; - ; abans-d[’']ahir ; de|d[’'] ; el|des_del|fins_al ; - ; vinent
el ; ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ; (?<=(?:την|της)\\s)κυριακή(?:ς)? (?<=(?:τη|της)\\s)δευτέρα(?:ς)? (?<=(?:την|της)\\s)τρίτη(?:ς)? (?<=(?:την|της)\\s)τετάρτη(?:ς)? (?<=(?:την|της)\\s)πέμπτη(?:ς)? (?<=(?:την|της)\\s)παρασκευή(?:ς)? (?<=(?:το|του)\\s)σάββατο(?:υ)?|(?<=(?:το|του)\\s)σαββάτου ; σήμερα ; χθες|χτες ; αύριο ; μεθαύριο ; προχθές|προχτές ; - ; το|από_το|έως_το ; - ; -
ar ; يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|إبريل|ابريل|نيسان|أفريل مايو|أيار|ايار|ماي يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|اغسطس|آب|غشت|أوت سبتمبر|أيلول|ايلول|شتنبر أكتوبر|اكتوبر|تشرين_الأول|تشرين_الاول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|كانون_الاول|دجنبر ; الأحد|الاحد الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت ; اليوم ; أمس|البارحة ; غدا|غدًا|غداً ; بعد_غد ; أول_أمس|أول_من_أمس|أمس_الأول ; من ; عام|سنة|العام|منذ|في ; - ; المقبل|القادم
fa ; ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر ; یکشنبه|یک‌شنبه دوشنبه سه‌شنبه|سه_شنبه چهارشنبه پنجشنبه|پنج‌شنبه جمعه شنبه ; امروز ; دیروز ; فردا ; پس‌فردا ; پریروز ; - ; سال|در_سال ; - ; آینده
ur ; جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر ; اتوار(?=\\s(?:کے|کو|کی)) پیر(?=\\s(?:کے|کو|کی)\\s) منگل(?=\\s(?:کے|کو|کی)) بدھ(?=\\s(?:کے|کو|کی)) جمعرات(?=\\s(?:کے|کو|کی)) جمعہ(?=\\s(?:کے|کو|کی))|جمعے(?=\\s(?:کے|کو|کی)) ہفتے(?=\\s(?:کے_روز|کو))|ہفتہ(?=\\s(?:کے_روز|کو)) ; آج ; گزشتہ_روز ; - ; - ; - ; - ; سال|سنہ|سن ; - ; -
hi ; जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर ; रविवार|इतवार सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार|वीरवार शुक्रवार शनिवार ; आज ; - ; - ; - ; - ; - ; वर्ष|साल|सन ; - ; अगले
mr ; जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर ; रविवारी सोमवारी मंगळवारी बुधवारी गुरुवारी शुक्रवारी शनिवारी ; आज ; काल ; उद्या ; - ; परवा ; - ; सन ; - ; -
ne ; जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर ; आइतबार सोमबार मंगलबार बुधबार बिहीबार शुक्रबार शनिबार ; आज ; हिजो ; भोलि ; - ; अस्ति ; - ; सन् ; - ; -
bn ; জানুয়ারি|জানুয়ারী|জানুয়ারি ফেব্রুয়ারি|ফেব্রুয়ারী|ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট|অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর ; রবিবার|রোববার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার ; আজ ; গতকাল ; আগামীকাল ; - ; - ; - ; - ; সালে|সালের ; আগামী
he ; ב?ינואר ב?פברואר ב?מרץ|ב?מרס ב?אפריל ב?מאי ב?יוני ב?יולי ב?אוגוסט ב?ספטמבר ב?אוקטובר ב?נובמבר ב?דצמבר ; (?:ב?יום)_ראשון (?:ב?יום)_שני (?:ב?יום)_שלישי (?:ב?יום)_רביעי (?:ב?יום)_חמישי (?:ב?יום)_שישי - ; היום ; אתמול ; מחר ; מחרתיים ; שלשום ; - ; בשנת|שנת ; - ; -
`;

const COLUMNS = /\s;\s/;
const NONE = '(?!)';

function pattern(column: string | undefined): string {
  return column === undefined || column === '-' ? NONE : column.replaceAll('_', '\\s');
}

function wordsOf(line: string): readonly [string, ForeignWords] {
  const [code = '', months = '', weekdays = '', ...rest] = line.split(COLUMNS);
  const [today, yesterday, tomorrow, dayAfter, dayBefore, of, before, year, next] = rest.map(pattern);
  return [
    code,
    {
      months: months.split(' ').map(pattern),
      weekdays: weekdays.split(' ').map(pattern),
      today: today ?? NONE,
      yesterday: yesterday ?? NONE,
      tomorrow: tomorrow ?? NONE,
      dayAfter: dayAfter ?? NONE,
      dayBefore: dayBefore ?? NONE,
      of: of ?? NONE,
      in: before ?? NONE,
      year: year ?? NONE,
      next: next ?? NONE,
    },
  ];
}

export const FOREIGN: ReadonlyMap<string, ForeignWords> = new Map(TABLE.trim().split('\n').map(wordsOf));
