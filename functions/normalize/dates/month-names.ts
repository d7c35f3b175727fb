/** Month names as news sites print them: twelve columns a language, alternatives parted by `|` (nominative, genitive,
 * abbreviation), lower case, without diacritics for Latin script. Common knowledge, compiled for this project. */
const TABLE = `
en january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec
de januar|janner|jan februar|feber|feb marz|maerz|mrz april mai juni juli august september|sept oktober|okt november dezember|dez
fr janvier|janv fevrier|fevr|fev mars avril|avr mai juin juillet|juil aout septembre|sept octobre novembre decembre|dec
es enero|ene febrero|feb marzo abril|abr mayo|may junio julio agosto|ago septiembre|setiembre|sept|set octubre noviembre diciembre|dic
pt janeiro fevereiro|fev marco abril|abr maio|mai junho julho agosto|ago setembro|set outubro|out novembro dezembro|dez
it gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre dicembre|dic
ca gener|gen febrer marc abril|abr maig juny|jun juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des
nl januari februari maart|mrt april mei juni juli augustus september oktober november december
sv januari februari mars april maj juni juli augusti september oktober november december
da januar februar marts april maj juni juli august september oktober november december
no januar februar mars april mai juni juli august september oktober november desember|des
fi tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesakuuta|kesakuu heinakuuta|heinakuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu
et jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember
lv janvaris|janvari februaris|februari marts|marta aprilis|aprili maijs|maija junijs|junija julijs|julija augusts|augusta septembris|septembri oktobris|oktobri novembris|novembri decembris|decembri
lt sausio|sausis vasario|vasaris kovo|kovas balandzio|balandis geguzes|geguze birzelio|birzelis liepos|liepa rugpjucio|rugpjutis rugsejo|rugsejis spalio|spalis lapkricio|lapkritis gruodzio|gruodis
pl stycznia|styczen|sty lutego|luty|lut marca|marzec kwietnia|kwiecien|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpien|sie wrzesnia|wrzesien|wrz pazdziernika|pazdziernik|paz listopada|listopad|lis grudnia|grudzien|gru
cs ledna|leden unora|unor brezna|brezen dubna|duben kvetna|kveten cervna|cerven cervence|cervenec srpna|srpen zari rijna|rijen - prosince|prosinec
sk januara februara marca aprila maja juna jula augusta septembra oktobra novembra decembra
sl januar|januarja februar|februarja marec|marca april|aprila maj|maja junij|junija julij|julija avgust|avgusta september|septembra oktober|oktobra november|novembra december|decembra
hr sijecnja|sijecanj veljace|veljaca ozujka|ozujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan - studenoga|studeni|studenog prosinca|prosinac
bs januar|januara februar|februara mart|marta april|aprila maj|maja juni|juna juli|jula avgust|avgusta septembar|septembra oktobar|oktobra novembar|novembra decembar|decembra
hu januar|jan februar|feb marcius|marc aprilis|apr majus|maj junius|jun julius|jul augusztus|aug szeptember|szept oktober|okt november|nov december|dec
ro ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi decembrie
sq janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor
tr ocak|oca subat|sub mart nisan|nis mayis haziran|haz temmuz|tem agustos|agu eylul|eyl ekim|eki kasim|kas aralik|ara
az yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
id januari februari|peb maret april mei juni juli agustus|agu|agt september oktober november|nop desember|des
ms januari februari mac april mei jun julai|jul ogos september oktober november disember|dis
tl enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
sw januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
ru января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт ноября|ноябрь|ноя|нояб декабря|декабрь|дек
uk січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|кві травня|травень|тра червня|червень|чер липня|липень|лип серпня|серпень|сер вересня|вересень|вер жовтня|жовтень|жов листопада|листопад|лис грудня|грудень|гру
be студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
bg януари|ян февруари|февр март април|апр май юни юли август|авг септември|септ октомври|окт ноември|ноем декември|дек
mk јануари|јан февруари|фев март|мар април мај јуни|јун јули|јул август септември октомври ноември декември
sr јануар|јануара фебруар|фебруара марта април|априла маја јуна јула августа септембар|септембра октобар|октобра новембар|новембра децембар|децембра
el ιανουαριου|ιανουαριος|ιαν φεβρουαριου|φεβρουαριος|φεβ μαρτιου|μαρτιος|μαρ απριλιου|απριλιος|απρ μαιου|μαιος|μαι ιουνιου|ιουνιος|ιουν ιουλιου|ιουλιος|ιουλ αυγουστου|αυγουστος|αυγ σεπτεμβριου|σεπτεμβριος|σεπ|σεπτ οκτωβριου|οκτωβριος|οκτ νοεμβριου|νοεμβριος|νοε δεκεμβριου|δεκεμβριος|δεκ
ar يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو يوليو|يوليوز أغسطس|اغسطس|غشت سبتمبر|شتنبر أكتوبر|اكتوبر نوفمبر|نونبر ديسمبر|دجنبر
arl كانون-الثاني شباط آذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين-الأول تشرين-الثاني كانون-الأول
arm جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -
fa ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر
ur جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
he ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר
hi जनवरी|जन फरवरी|फ़रवरी|फर मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर
mr जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
bn জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
ta ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
te జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్
th มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค
ka იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ
hy հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր
kk қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым шілде тамыз|там қыркүйек|қыр қазан|қаз қараша|қар желтоқсан|жел
`;

const MARKS = /\p{M}/gu;
const LATIN_OR_GREEK = /[\p{Script=Latin}\p{Script=Greek}]/u;

/** A word in the form under which month names are looked up: lower case, Latin and Greek without diacritics. */
export function foldMonth(word: string): string {
  const lower = word.toLowerCase();
  if (!LATIN_OR_GREEK.test(lower)) return lower.normalize('NFC');
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}

function build(): ReadonlyMap<string, readonly number[]> {
  const months = new Map<string, number[]>();
  for (const line of TABLE.trim().split('\n')) {
    const columns = line.split(' ').slice(1);
    columns.forEach((column, index) => {
      for (const name of column.split('|')) {
        if (name === '-') continue;
        const key = foldMonth(name.replaceAll('-', ' '));
        const known = months.get(key) ?? [];
        if (!known.includes(index + 1)) months.set(key, [...known, index + 1]);
      }
    });
  }
  // The same word is another month in another tongue: Croatian listopad is October, Polish and Czech listopad November.
  for (const key of ['listopad', 'listopada']) months.set(key, [11, 10]);
  return months;
}

const MONTHS = build();

/** The month (1–12) that a word names in some language, or null. `listopad` reads as November unless `language` is hr. */
export function monthOf(word: string, language: string | null = null): number | null {
  const found = MONTHS.get(foldMonth(word));
  if (found === undefined) return null;
  return (language?.startsWith('hr') ? found[1] : undefined) ?? found[0] ?? null;
}
