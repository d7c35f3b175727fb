/** How sums of money are written in one language, in lower case; `~` stands for any ending of a word. */
export interface MoneyWords {
  /** Between groups of three digits. */
  readonly thousands: '.' | ' ' | ',';
  /** Words and abbreviations that multiply a number. */
  readonly scales: Readonly<Record<number, string>>;
  /** Number words from one to twelve; empty: digits only. */
  readonly numbers: string;
  /** Before the number: `rund`, `more than`. */
  readonly qualifiers: string;
  /** Between the number and what it is counted in: `de`. */
  readonly link: string;
  /** What it is counted in; signs and codes are known in all languages. */
  readonly currencies: string;
}

const indonesian: MoneyWords = {
  thousands: '.',
  scales: { 1000: 'ribu', 1000000: 'juta', 1000000000: 'miliar|milyar', 1000000000000: 'triliun' },
  numbers: 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
  qualifiers: 'sekitar|lebih dari|hampir|sedikitnya|kurang dari|hingga',
  link: '',
  currencies: 'rupiah|dolar(?: as)?|euro|yen|yuan|pound(?:sterling)?|ringgit|riyal|rp',
};
const norwegian: MoneyWords = {
  thousands: ' ',
  scales: { 1000: 'tusen', 1000000: 'million~|mill\\.?', 1000000000: 'milliard~|mrd\\.?', 1000000000000: 'billion~' },
  numbers: 'en to tre fire fem seks sju åtte ni ti elleve tolv',
  qualifiers: 'rundt|over|mer enn|minst|nesten|nærmere|cirka|ca\\.|under|opptil|inntil',
  link: '',
  currencies: 'kroner|krone|dollar|euro|pund|yen|yuan|rubler|franc',
};

/** By the first part of a language's tag. */
export const MONEY_WORDS: Readonly<Record<string, MoneyWords>> = {
  es: {
    thousands: '.',
    scales: {
      1000: 'mil',
      1000000: 'millón|millones',
      1000000000: 'mil millones|millardos?',
      1000000000000: 'billón|billones',
    },
    numbers: 'un|uno dos tres cuatro cinco seis siete ocho nueve diez once doce',
    qualifiers: 'más de|menos de|cerca de|unos|casi|alrededor de|al menos|hasta|aproximadamente|por lo menos',
    link: 'de',
    currencies:
      'euros?|dólar(?:es)?|pesos?|libras?(?: esterlinas)?|yen(?:es)?|yuan(?:es)?|francos?|rublos?|reales|soles|bolívares|bolivianos|guaraníes|quetzales|lempiras|córdobas|colones|coronas|rupias?|riales|liras?',
  },
  pt: {
    thousands: '.',
    scales: {
      1000: 'mil',
      1000000: 'milhão|milhões|mi',
      1000000000: 'mil milhões|bilhão|bilhões|bi',
      1000000000000: 'bilião|biliões|trilhão|trilhões',
    },
    numbers: 'um dois|duas três quatro cinco seis sete oito nove dez onze doze',
    qualifiers: 'mais de|menos de|cerca de|quase|pelo menos|até|aproximadamente|perto de',
    link: 'de',
    currencies:
      'euros?|dólar(?:es)?|reais|real|libras?(?: esterlinas)?|ienes?|iuanes?|yuans?|francos?|rublos?|pesos?|kwanzas?|meticais|escudos?|coroas',
  },
  fr: {
    thousands: ' ',
    scales: {
      1000: 'mille',
      1000000: 'millions?|m(?= ?€)',
      1000000000: 'milliards?|mds?',
      1000000000000: 'mille milliards|billions?',
    },
    numbers: 'un deux trois quatre cinq six sept huit neuf dix onze douze',
    qualifiers: 'plus de|moins de|environ|près de|quelque|au moins|jusqu’à|quasi|presque',
    link: "de|d’|d'",
    currencies:
      'euros?|dollars?(?: américains| us)?|francs?(?: cfa| suisses| congolais| guinéens)?|livres(?: sterling)?|yens?|yuans?|roubles?|dirhams?|dinars?|ouguiyas?|ariary|gourdes?|pesos?|couronnes',
  },
  it: {
    thousands: '.',
    scales: {
      1000: 'mila|mille',
      1000000: 'milione|milioni|mln',
      1000000000: 'miliardo|miliardi|mld',
      1000000000000: 'bilioni',
    },
    numbers: 'un due tre quattro cinque sei sette otto nove dieci undici dodici',
    qualifiers: 'oltre|più di|circa|quasi|almeno|meno di|fino a',
    link: 'di',
    currencies: 'euro|dollar[oi]|sterline|yen|yuan|franchi|rubl[oi]|corone|lire|pesos',
  },
  de: {
    thousands: '.',
    scales: {
      1000: 'tausend|tsd\\.?',
      1000000: 'million~|mio\\.?',
      1000000000: 'milliarde~|mrd\\.?',
      1000000000000: 'billion~',
    },
    numbers: 'eine|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    qualifiers: 'rund|etwa|mehr als|über|fast|knapp|mindestens|bis zu|gut|circa|ca\\.|weniger als|nahezu|insgesamt',
    link: '',
    currencies: 'euro|us-dollar|dollar|franken|pfund|yen|yuan|rubel|kronen|złoty|zloty|lira|forint|rupien|rand|pesos?',
  },
  nl: {
    thousands: '.',
    scales: { 1000: 'duizend', 1000000: 'miljoen|mln', 1000000000: 'miljard|mld', 1000000000000: 'biljoen' },
    numbers: 'één|een twee drie vier vijf zes zeven acht negen tien elf twaalf',
    qualifiers: 'ruim|meer dan|ongeveer|bijna|zo’n|minstens|circa|tot|minder dan|zeker',
    link: '',
    currencies: 'euro|dollar|pond|yen|yuan|roebel|frank|kronen|lira',
  },
  sv: {
    thousands: ' ',
    scales: { 1000: 'tusen', 1000000: 'miljon~|mn|milj\\.?', 1000000000: 'miljard~|mdr|md', 1000000000000: 'biljon~' },
    numbers: 'en två tre fyra fem sex sju åtta nio tio elva tolv',
    qualifiers: 'omkring|över|mer än|minst|nästan|drygt|cirka|ca|runt|knappt|upp till',
    link: '',
    currencies: 'kronor|krona|dollar|euro|pund|yen|yuan|rubel|franc',
  },
  da: {
    ...norwegian,
    thousands: '.',
    scales: {
      1000: 'tusind~',
      1000000: 'million~|mio\\.?',
      1000000000: 'milliard~|mia\\.?',
      1000000000000: 'billion~',
    },
    numbers: 'en to tre fire fem seks syv otte ni ti elleve tolv',
    qualifiers: 'omkring|over|mere end|mindst|næsten|cirka|ca\\.|under|op til|knap|godt',
  },
  no: norwegian,
  nb: norwegian,
  nn: norwegian,
  fi: {
    thousands: ' ',
    scales: {
      1000: 'tuhat|tuhatta|tuhannen|tuhanteen',
      1000000: 'miljoona~|milj\\.?',
      1000000000: 'miljardi~|mrd\\.?',
    },
    numbers: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen',
    qualifiers: 'noin|yli|lähes|vähintään|alle|jopa|reilut|vajaat',
    link: '',
    currencies: 'euro~|dollari~|punta~|puntaa|kruunu~|jeni~|juani~|rupla~',
  },
  pl: {
    thousands: ' ',
    scales: {
      1000: 'tys\\.?|tysi~',
      1000000: 'mln|milion~',
      1000000000: 'mld|miliard~',
      1000000000000: 'bln|bilion~',
    },
    numbers: 'jeden dwa|dwóch trzy|trzech cztery|czterech pięć|pięciu sześć siedem osiem dziewięć dziesięć',
    qualifiers: 'około|ok\\.|ponad|prawie|blisko|co najmniej|niemal|do|niespełna',
    link: '',
    currencies: 'zł|złot~|euro|dolar~|funt~|jen~|juan~|rubl~|frank~|koron~|hrywien|forint~',
  },
  cs: {
    thousands: ' ',
    scales: {
      1000: 'tis\\.?|tisíc~',
      1000000: 'mil\\.|milion~',
      1000000000: 'mld\\.?|miliard~',
      1000000000000: 'bilion~',
    },
    numbers: 'jeden dva|dvou tři|tří čtyři|čtyř pět|pěti šest|šesti sedm|sedmi osm|osmi devět|devíti deset|deseti',
    qualifiers: 'asi|přes|více než|téměř|zhruba|nejméně|kolem|okolo|skoro|až|přibližně',
    link: '',
    currencies: 'kč|korun~|eur|euro|dolar~|liber|libr~|jen[ůy]|rubl~|frank~|zlot~',
  },
  sk: {
    thousands: ' ',
    scales: { 1000: 'tis\\.?|tisíc~', 1000000: 'mil\\.|mili[óo]n~', 1000000000: 'mld\\.?|miliard~' },
    numbers: 'jeden dva|dvoch tri|troch štyri päť|piatich šesť sedem osem deväť desať',
    qualifiers: 'asi|vyše|viac ako|takmer|približne|najmenej|okolo|zhruba|až',
    link: '',
    currencies: 'eur|eurá|euro|korún|korun~|dolár~|libier|libr~|rubľ~|frank~|zlot~',
  },
  hu: {
    thousands: ' ',
    scales: { 1000: 'ezer', 1000000: 'millió', 1000000000: 'milliárd', 1000000000000: 'billió' },
    numbers: 'egy két|kettő három négy öt hat hét nyolc kilenc tíz',
    qualifiers: 'mintegy|több mint|körülbelül|legalább|csaknem|közel|majdnem',
    link: '',
    currencies: 'forint~|ft|euró~|dollár~|font~|jen|jüan|rubel|korona|frank',
  },
  ro: {
    thousands: '.',
    scales: { 1000: 'mii', 1000000: 'milion|milioane|mil\\.', 1000000000: 'miliard|miliarde|mld\\.?' },
    numbers: 'un doi|două trei patru cinci șase șapte opt nouă zece',
    qualifiers: 'aproximativ|circa|peste|aproape|cel puțin|mai mult de|în jur de|până la',
    link: 'de',
    currencies: 'lei|leu|euro|dolari|lire(?: sterline)?|yeni|yuani|ruble|franci|forinți',
  },
  ru: {
    thousands: ' ',
    scales: {
      1000: 'тыс\\.?|тысяч~',
      1000000: 'млн\\.?|миллион~',
      1000000000: 'млрд\\.?|миллиард~',
      1000000000000: 'трлн\\.?|триллион~',
    },
    numbers: 'один два|двух три|трех|трёх четыре|четырех пять|пяти шесть семь восемь девять десять',
    qualifiers: 'около|более|свыше|почти|не менее|до|примерно|порядка|больше|по меньшей мере|менее',
    link: '',
    currencies:
      'руб\\.?|рубл~|доллар~|долл\\.?|евро|гривен|гривн~|тенге|юан~|иен~|фунт~|франк~|сум~|сом~|лари|драм~|манат~|лей|леев|злот~|крон',
  },
  uk: {
    thousands: ' ',
    scales: {
      1000: 'тис\\.?|тисяч~',
      1000000: 'млн\\.?|мільйон~',
      1000000000: 'млрд\\.?|мільярд~',
      1000000000000: 'трлн\\.?|трильйон~',
    },
    numbers: 'один два|двох три|трьох чотири пять|п’ять|п’яти шість сім вісім дев’ять десять',
    qualifiers: 'близько|понад|більш як|більше|майже|не менше|до|приблизно|щонайменше',
    link: '',
    currencies: 'грн\\.?|гривень|гривен|гривн~|долар~|євро|рубл~|фунт~|юан~|єн|злот~|крон',
  },
  bg: {
    thousands: ' ',
    scales: { 1000: 'хил\\.?|хиляд~', 1000000: 'млн\\.?|милион~', 1000000000: 'млрд\\.?|милиард~' },
    numbers: 'един|един два|две три четири пет шест седем осем девет десет',
    qualifiers: 'около|над|повече от|почти|поне|близо|до',
    link: '',
    currencies: 'лв\\.?|лева|евро|долара|паунда|йени|юана|рубли|франка|динара|леи',
  },
  hr: {
    thousands: '.',
    scales: { 1000: 'tisuć~|tis\\.', 1000000: 'milijun~|mil\\.', 1000000000: 'milijard~' },
    numbers: 'jedan dva tri četiri pet šest sedam osam devet deset',
    qualifiers: 'oko|više od|gotovo|najmanje|preko|do|približno',
    link: '',
    currencies: 'eur[ao]?|euro|kuna|kune|dolara?|funti|rubalja|jena|juana|franaka|maraka|dinara',
  },
  sr: {
    thousands: '.',
    scales: {
      1000: 'хиљад~|hiljad~',
      1000000: 'милион~|milion~|miliona',
      1000000000: 'милијард~|milijard~',
    },
    numbers: 'један два три четири пет шест седам осам девет десет',
    qualifiers: 'око|више од|готово|најмање|преко|до|скоро|oko|više od|skoro|najmanje|preko',
    link: '',
    currencies: 'динара|dinara|евра|evra|долара|dolara|марака|maraka|рубаља|rubalja|франака|franaka',
  },
  tr: {
    thousands: '.',
    scales: { 1000: 'bin', 1000000: 'milyon', 1000000000: 'milyar', 1000000000000: 'trilyon' },
    numbers: 'bir iki üç dört beş altı yedi sekiz dokuz on',
    qualifiers: 'yaklaşık|en az|toplam|neredeyse|en fazla',
    link: '',
    currencies: 'lira~|tl|dolar~|avro~|euro~|sterlin~|yen|yuan|ruble|riyal~|dinar~|manat~',
  },
  id: indonesian,
  ms: {
    ...indonesian,
    thousands: ',',
    scales: { 1000: 'ribu', 1000000: 'juta', 1000000000: 'bilion', 1000000000000: 'trilion' },
    qualifiers: 'kira-kira|lebih|hampir|sekurang-kurangnya|kurang daripada|sehingga',
  },
  ar: {
    thousands: ',',
    scales: { 1000: 'ألف|آلاف|الف', 1000000: 'مليون|ملايين', 1000000000: 'مليار|مليارات', 1000000000000: 'تريليون' },
    numbers: 'واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
    qualifiers: 'نحو|حوالي|أكثر من|قرابة|ما لا يقل عن|زهاء|أقل من',
    link: '',
    currencies:
      'دولار(?:ا|ات)?(?: أمريكي| أميركي)?|يورو|ريال(?:ا|ات)?|دينار(?:ا)?|دنانير|درهم(?:ا)?|دراهم|جنيه(?:ا|ات)?|ليرة|روبل|يوان|ين|شيكل',
  },
  fa: {
    thousands: ',',
    scales: { 1000: 'هزار', 1000000: 'میلیون', 1000000000: 'میلیارد' },
    numbers: 'یک دو سه چهار پنج شش هفت هشت نه ده',
    qualifiers: 'حدود|بیش از|نزدیک به|دست‌کم|کمتر از',
    link: '',
    currencies: 'تومان|ریال|دلار|یورو|پوند|یوان|روبل|افغانی',
  },
  el: {
    thousands: '.',
    scales: { 1000: 'χιλ\\.?|χιλιάδ~', 1000000: 'εκατ\\.?|εκατομμύρι~', 1000000000: 'δισ\\.?|δισεκατομμύρι~' },
    numbers: 'ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα δέκα',
    qualifiers: 'περίπου|πάνω από|σχεδόν|τουλάχιστον|έως',
    link: '',
    currencies: 'ευρώ|δολάρι~|λίρες|γιεν|γιουάν|ρούβλια|φράγκα',
  },
  hi: {
    thousands: ',',
    scales: {
      1000: 'हजार|हज़ार|हज़ार',
      100000: 'लाख',
      1000000: 'मिलियन',
      10000000: 'करोड़|करोड़',
      1000000000: 'अरब|बिलियन',
    },
    numbers: 'एक दो तीन चार पांच छह सात आठ नौ दस',
    qualifiers: 'करीब|लगभग|कम से कम|तकरीबन',
    link: '',
    currencies: 'रुपये|रुपए|रुपयों|रुपया|डॉलर|यूरो|पाउंड|येन|युआन',
  },
  vi: {
    thousands: '.',
    scales: { 1000: 'nghìn|ngàn', 1000000: 'triệu', 1000000000: 'tỷ|tỉ' },
    numbers: 'một hai ba bốn năm sáu bảy tám chín mười',
    qualifiers: 'khoảng|hơn|gần|ít nhất|trên',
    link: '',
    currencies: 'đồng|vnđ|usd|đô la|euro|yên|nhân dân tệ|won',
  },
};
