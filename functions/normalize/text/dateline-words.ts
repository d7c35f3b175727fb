/** Words of the dateline grammar. Facts of house styles, not a gazetteer: whether a place exists is decided elsewhere. */

/** Month names and abbreviations as datelines have them, in the languages whose agencies write Latin datelines. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan january janv janvier enero ene januar janeiro gennaio gen januari januára ledna stycznia ocak янв января січня януари tammikuuta',
    'feb february févr février fevrier febrero februar fevereiro fev febbraio februari února lutego şubat фев февраля лютого февруари helmikuuta',
    'mar march mars marzo märz marz março maart mrt mär března marca mart мар марта березня март maaliskuuta maret',
    'apr april avr avril abril abr aprile dubna kwietnia nisan апр апреля квітня април huhtikuuta',
    'may mai mayo maio maggio mag mei maj května maja mayıs мая травня май toukokuuta maí',
    'jun june juin junio juni junho giugno giu června czerwca haziran июн июня червня юни kesäkuuta',
    'jul july juil juillet julio juli julho luglio lug července lipca temmuz июл июля липня юли heinäkuuta',
    'aug august août aout agosto ago augustus augusti srpna sierpnia ağustos авг августа серпня август elokuuta agustus',
    'sep sept september septembre septiembre setembro settembre set září września eylül сен сент сентября вересня септември syyskuuta',
    'oct october octobre octubre okt oktober outubro out ottobre ott října października ekim окт октября жовтня октомври lokakuuta',
    'nov november novembre noviembre novembro listopadu listopada kasım ноя нояб ноября листопада ноември marraskuuta',
    'dec december déc décembre decembre diciembre dic dez dezember dezembro dicembre prosince grudnia aralık дек декабря грудня декември joulukuuta desember',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** What stands before a colon, a bar or a dash in capitals and is no place. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  `breaking|breaking news|update|updated|updates|exclusive|watch|video|opinion|analysis|correction|corrected|clarification|note|editor's note|editors note|editors' note|editor’s note
news|live|live updates|just in|alert|read|read more|read also|also read|listen|photo|photos|pictures|in pictures|gallery|factbox|explainer|fact check|factcheck|timeline|profile|review|recap|preview|interview|feature
interview|question|answer|q|a|q&a|warning|caution|disclaimer|source|sources|via|by|from|date|published|share|advertisement|sponsored|editorial|comment|commentary|letter|letters|column|obituary|sport|sports|business|world|politics|health|tech|technology|science|entertainment|culture|travel|weather
overview|introduction|conclusion|abstract|prologue|epilogue|contents|foreword|preface|history|biography|career|reaction|reactions|aftermath|context|methods|kill|press digest|press review|world briefs|news briefs|breakingviews|advisory|attention|repeat|refile|wrapup|snapshot|urgent|flash|bulletin|newsalert|newsbreak|eds|media advisory|press release|for immediate release|contact|website|tel|phone|email|e-mail|summary|background|key points|highlights|headline|title|subject|re|fwd|to|cc|image|caption|credit|file|file photo|representational image|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday
narrator|host|moderator|reporter|anchor|ceo|cfo|operator|the|this|in|on|at|a|an|it|he|she|we|they|i|you|but|and|or|if|when|after|before|while|as|for|with|why|how|what|who|where|which|there|here|no|yes|ok|more|most|many|some|all|none|new|first|last|next|pm|president|minister|prime minister|police|army|government|court|covid|covid-19|ipo|gdp|faq|tl;dr|tldr|ps|p.s|nb|n.b|spoiler|spoilers|trailer|report|reports|study|poll|survey|result|results|score|scores|final|full time|half time|ht|ft|quote|quotes|fact|facts|tip|tips|step|price|prices|rating|verdict|pros|cons|ingredients|method|serves|tickets|admission|location|venue|time|cost|info|details|age|name|address|occupation|born|died|directed by|starring|cast|genre|runtime|release date
redacción|redaccion|redação|redacao|redazione|rédaction|redaktion|redactie|agencias|agências|agenzie|agenturen|nasa|nato|opec|fifa|uefa|isis|iaea|unesco|unicef|asean|nafta|brics|covid|hiv|aids|the end|end|ends|eu|un|us|uk|usa|fbi|cia|bbc|cnn`
    .split(/[\n|]/)
    .map((word) => word.trim()),
);

/** A phrase that begins so is a person or a thing, not a place. */
export const NOT_FIRST: ReadonlySet<string> = new Set(
  'president prime minister mr mrs ms dr prof sir king queen pope senator governor mayor general judge justice lord lady prince princess former actor actress singer coach captain chief director professor breaking updated exclusive watch why how what when where who the this these those our my your his her their its if but and on in at by from with after before'.split(
    ' ',
  ),
);

/** Places that begin like persons or sentences. */
export const PLACES_NEVERTHELESS =
  /^(?:the (?:hague|valley|bottom|dalles|woodlands|pas|villages|bronx|gambia|bahamas)|general (?:santos|roca|pico|trias|mosconi)|prince (?:george|albert|rupert)|king of prussia|king city|queen creek|lord howe island|captain cook)(?![\p{L}-])/u;

/** A name that ends so is a competition, a meeting or a publication: `Premier Division, Saturday 14 October` is a match line. */
export const NOT_LAST: ReadonlySet<string> = new Set(
  'division league leagues liga serie bundesliga premiership cup copa coppa pokal trophy shield plate championship championships tournament tour open masters series round quarter-final quarter-finals semi-final semi-finals final finals qualifier qualifiers qualifying play-off play-offs playoffs group matchday fixture fixtures friendly test odi t20 race heat regatta marathon games olympics stadium arena results standings conference briefing hearing session meeting agenda minutes committee edition bulletin newsletter gazette volume issue episode chapter week season show programme broadcast'.split(
    ' ',
  ),
);

/** Lower-case words inside a place name (`Rio de Janeiro`, `Stoke on Trent`). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da do dos das du des la le les los las el al an am the of on upon in sur sous en ob der den het op aan bei im and y e i-'.split(
    ' ',
  ),
);

/** Agencies that a line or a dateline names; none of them is a place (those whose name is also one, as Petra, are not listed). Lower case. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  `ap|associated press|the associated press|reuters|thomson reuters|afp|agence france-presse|upi|dpa|dpa-afx|keystone-sda|sda|ats|apa|askanews|lapresse|cnn|cbs news|nbc news|abc news|npr|voa|voa news|euronews|gna|nan|kna|zbc|nampa|sapa|bta|tt|ntb|stt|mti|hina|stina|fena|srna|beta|makfax|mia|πε-μπε|απε-μπε|ansa|agi|adnkronos|efe|europa press|lusa|belga|ritzau|bns|elta|pap|ctk|čtk|tasr|agerpres|tanjug|ana-mpa|cnn indonesia|kompas.com|inews.id|tribunnews.com|okezone.com|suara.com|merdeka.com|viva.co.id|sindonews.com|jpnn.com|tempo.co|detikcom|liputan6.com|republika.co.id|italpress|anadolu|anadolu agency|anadolu ajansı|ttxvn|анн|унн|aa|iha|dha|tass|itar-tass|ria novosti|interfax|ukrinform|interfax-ukraine|unian|belta|sputnik|azərtac|azertag|montsame|akipress|kabar|azertac|armenpress|interpressnews|kazinform|uza|
xinhua|china news service|cns|kyodo|kyodo news|jiji|jiji press|yonhap|kcna|vna|vnexpress|bernama|antara|pna|tna|akp|pti|ians|ppi|inp|bss|nna|kuna|wam|aps|lana|fana|irna|isna|mehr|fars|tasnim|wafa|aap|nzpa|canadian press|the canadian press|notimex|telam|télam|agencia brasil|agência brasil|prensa latina|bloomberg|interfax.ru|интерфакс|interfax-україна|інтерфакс-україна|уніан|укрінформ|أ ف ب|ا ف ب|أ ش أ|د ب أ|وام|واس|قنا|كونا|سانا|وفا|رويترز|الأناضول|ایرنا|ایسنا|فارس|تسنیم|مهر|اے پی پی|اے ایف پی|این این آئی|آن لائن|भाषा|आईएएनएस|एएनआई|वार्ता|यूएनआई|पीटीआई|বাসস|ইউএনবি|dow jones|marketwatch|pr newswire|business wire|globe newswire|globenewswire|тасс|риа новости|интерфакс|рбк|укринформ|укрінформ|унiан|уніан|бта|танјуг|белта|спутник|казинформ|қазинформ|кабар|رويترز|أ ف ب|أ ب|د ب أ|أ ش أ|سانا|وام|واس|وفا|قنا|كونا|بترا|وكالات|الأناضول|ا ف ب|إ ف ب`
    .split(/[\n|]/)
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);
