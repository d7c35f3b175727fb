import type { FigureWords } from './figure-words.ts';

const germanTens: Readonly<Record<number, string>> = {
  20: 'zwanzig',
  30: 'dreißig',
  40: 'vierzig',
  50: 'fünfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
};
const germanUnits = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
/** `einundzwanzig`: units come first, in one word. */
const germanCompounds = Object.fromEntries(
  Object.entries(germanTens).flatMap(([tens, word]) =>
    germanUnits.flatMap((unit, i) => (i === 0 ? [] : [[Number(tens) + i, `${unit}und${word}`] as const])),
  ),
);

/** German. */
export const GERMAN: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'ein eine einen einem einer eins',
    2: 'zwei',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    ...germanTens,
    ...germanCompounds,
    100: 'hundert einhundert',
    1000: 'tausend eintausend',
  },
  round: {
    12: 'ein dutzend',
    24: 'dutzende|dutzende von',
    200: 'hunderte|hunderte von',
    2000: 'tausende|tausende von',
  },
  scales: { 1000: 'tausend', 1000000: 'million millionen' },
  and: null,
  qualifiers:
    'mindestens|wenigstens|mehr als|über|weniger als|etwa|rund|fast|knapp|nahezu|bis zu|ungefähr|circa|ca\\.|insgesamt|weitere|gut|nur|die|zahlreiche',
  people:
    '\\p{L}*(?:mensch~|person~|zivilist~|zivilperson~|soldat~|polizist~|beamt~|mann|männer~|frau~|kind~|jugendlich~|säugling~|baby~|erwachsen~|rentner~|schüler~|student~|studierend~|lehrer~|lehrkräfte|passagier~|insass~|fahrgäst~|reisend~|arbeiter~|mitarbeiter~|beschäftigt~|bergleut~|bergarbeiter~|fahrer~|motorradfahrer~|radfahrer~|fußgänger~|demonstrant~|aktivist~|migrant~|flüchtling~|geflüchtet~|tourist~|urlauber~|bewohner~|einwohner~|anwohner~|opfer~|feuerwehrleut~|retter~|helfer~|einsatzkräft~|sanitäter~|journalist~|häftling~|gefangen~|fischer~|bauern|fans?|verdächtig~|familie~|bruder|brüder~|schwester~|söhne|tochter|töchter~|angreifer~|kämpfer~|rebell~|terrorist~|dschihadist~|geisel~|patient~|ärzt~|pfleger~|wanderer|bergsteiger~|skifahrer~|seeleut~|matrosen|mitglieder~|palästinenser~|israeli~|ukrainer~|russ(?:e|en)|deutsche~|syrer~|afghan~|ausländer~|leute|jährige[rn]?)',
  between:
    'wurden?|sind|ist|waren?|seien|sei|worden|haben|hatten|hat|die|der|und|auch|dabei|gestern|heute|zudem|weitere|bislang|noch|schwer|leicht|teils|lebensgefährlich|tödlich|zum teil|davon|blieben|gelten als|gelten|galten als|werden|mussten|bei|am|in',
  gap: 6,
  joiner: 'und|sowie',
  tollOf: '(?:die |der )?(?:zahl|anzahl|bilanz|gesamtzahl) (?:der|von|an)',
  tollAt: 'auf|bei|mit|liegt bei|stieg auf|lag bei|mindestens|nun|inzwischen|mittlerweile|über|rund',
  unreal:
    'könn~|könnte~|dürfte~|soll(?:te|ten|en)?|würde~|will|wollen|wollte~|droh~|ohne|vermeid~|verhinder~|falls|wenn|befürcht~|versuch~|kein~|plan~|platz für|jede[rns]?|nicht|bis zu',
  measures:
    'jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?|sekunden?|kilometern?|km|metern?|grad|prozent|punkten?|euro|dollar|franken|tore?|stimmen|mal|häusern?|wohnungen|gebäuden?|fahrzeugen?|autos|wagen|hektar|tonnen|uhr|jahrhundert|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
  kinds: {
    killed: {
      after:
        'getötet~?|tote[nrs]?|ums leben(?: gekommen)?|gestorben|starben?|tot|todesopfer~?|verstorben~?|ermordet~?|erschossen~?|ertrunken|ertranken|ertrank|hingerichtet|umgekommen|das leben verloren|ihr leben verloren|verloren (?:ihr|das) leben|verlor (?:sein|ihr|das) leben|tödlich verletzt|tödlich verunglückt|leichen',
      before:
        'tötete[n]?|töteten|töten|tötet|starben|starb|ermordete[n]?|erschoss(?:en)?|ertranken|ertrank|kostete(?:n)?|leichen von|tod von|tötung von',
      toll: 'toten?|todesopfer|getöteten|opfer|todesfälle',
    },
    injured: {
      after:
        '(?:schwer|leicht|lebensgefährlich|zum teil schwer)?verletzt~?|verletzte[nr]?|verwundet~?|verwundete[nr]?|verletzungen|in (?:ein )?krankenh(?:aus|äuser)~?|ins krankenhaus',
      before: 'verletzte[n]?|verletzten|verwundete[n]?|verletzt',
      toll: 'verletzten|verwundeten',
    },
    missing: { after: 'vermisst~?|vermisste[nr]?|verschollen|werden vermisst', before: '', toll: 'vermissten' },
    arrested: {
      after: 'festgenommen~?|verhaftet~?|in gewahrsam(?: genommen)?|festnahmen|verhaftungen|in untersuchungshaft',
      before: 'nahm|nahmen|verhaftete[n]?|festnahme von|verhaftung von',
      toll: 'festnahmen|festgenommenen|verhafteten',
    },
    kidnapped: {
      after: 'entführt~?|verschleppt~?|als geiseln?(?: genommen)?',
      before: 'entführte[n]?|entführung von',
      toll: 'entführten|geiseln',
    },
    displaced: {
      after: 'vertrieben~?|obdachlos|vertriebene[nr]?|auf der flucht',
      before: 'vertrieb(?:en)?',
      toll: 'vertriebenen',
    },
    rescued: {
      after: 'gerettet~?|befreit~?|in sicherheit gebracht|freigelassen',
      before: 'retteten?|befreite[n]?|rettung von',
      toll: 'geretteten',
    },
    evacuated: {
      after: 'evakuiert~?|ihre (?:häuser|wohnungen) verlassen|in sicherheit bringen',
      before: 'evakuierte[n]?|evakuierung von',
      toll: 'evakuierten',
    },
    infected: {
      after: 'infiziert~?|neuinfektionen|infektionen|ansteckungen|erkrankt~?',
      before: '',
      toll: 'infektionen|infizierten|neuinfektionen|ansteckungen',
    },
  },
  magnitude: { before: '(?:der )?(?:stärke|magnitude)(?: von)?', after: 'auf der richterskala' },
};

const dutchTens: Readonly<Record<number, string>> = {
  20: 'twintig',
  30: 'dertig',
  40: 'veertig',
  50: 'vijftig',
  60: 'zestig',
  70: 'zeventig',
  80: 'tachtig',
  90: 'negentig',
};

/** Dutch. */
export const DUTCH: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'een één',
    2: 'twee',
    3: 'drie',
    4: 'vier',
    5: 'vijf',
    6: 'zes',
    7: 'zeven',
    8: 'acht',
    9: 'negen',
    10: 'tien',
    11: 'elf',
    12: 'twaalf',
    13: 'dertien',
    14: 'veertien',
    15: 'vijftien',
    16: 'zestien',
    17: 'zeventien',
    18: 'achttien',
    19: 'negentien',
    ...dutchTens,
    100: 'honderd',
    1000: 'duizend',
  },
  round: { 10: 'een tiental', 12: 'een dozijn', 20: 'tientallen|een twintigtal', 200: 'honderden', 2000: 'duizenden' },
  scales: { 1000: 'duizend', 1000000: 'miljoen' },
  and: null,
  qualifiers:
    'minstens|ten minste|zeker|meer dan|minder dan|ongeveer|zo.n|circa|bijna|ruim|tot|rond de|in totaal|nog eens|slechts|de|nog',
  people:
    '\\p{L}*(?:mens~|person~|personen|burger~|soldat~|soldaat|militair~|agent~|politieman~|man|mannen|vrouw~|kind~|baby~|tiener~|jongere~|volwassen~|bejaard~|scholier~|leerling~|student~|leraar|leraren|docent~|passagier~|inzittende~|opvarende~|reizigers?|arbeider~|werknemer~|medewerker~|mijnwerker~|bestuurder~|automobilist~|motorrijder~|fietser~|voetganger~|betoger~|demonstrant~|activist~|migrant~|vluchteling~|toerist~|bewoner~|inwoner~|omwonende~|slachtoffer~|brandweerlieden|brandweerman~|hulpverlener~|journalist~|gevangene~|gedetineerde~|visser~|boer~|supporter~|verdachte~|gezinnen|familie~|broer~|zus~|zonen|dochter~|aanvaller~|strijder~|rebel~|terrorist~|gijzelaar~|patiënt~|arts~|verpleger~|wandelaar~|bergbeklimmer~|zeelieden|leden|palestij~|israëli~|oekraïn~|russen|nederlander~|belgen|syriër~|buitenlander~|anderen|jarige)',
  between:
    'zijn|is|werden|werd|waren|was|hebben|had|hadden|die|en|ook|daarbij|gisteren|vandaag|nog|zwaar|licht|ernstig|daarvan|raakten|raakte|kwamen|kwam|vielen|worden|er|dodelijk|bij|in|op',
  gap: 5,
  joiner: 'en',
  tollOf: '(?:het )?(?:aantal|totaal aantal|officiële aantal)',
  tollAt: 'naar|tot|op|staat op|staat nu op|is|bedraagt|opgelopen tot|gestegen tot|gestegen naar|minstens|zeker',
  unreal:
    'kunnen|kan|kon|konden|zou(?:den)?|zullen|zal|wil~|wilde~|dreig~|zonder|voorkom~|als|vrees~|vrezen|prob~|geen|plan~|plaats voor|elke?|ieder~|niet',
  measures:
    'jaar|jaren|maand~|weken|week|dag~|uur|uren|minuten|minuut|seconden|kilometer|km|meter|graden|procent|punten|euro|dollar|doelpunten|stemmen|keer|maal|huizen|woningen|gebouwen|voertuigen|auto.s|hectare|ton|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  kinds: {
    killed: {
      after:
        'gedood~?|doden?|dode|dodelijke slachtoffers|om het leven(?: gekomen)?|overleden|gestorven|stierven|omgekomen|om(?=[.,;]| bij | door | toen )|vermoord~?|doodgeschoten|verdronken|geëxecuteerd|het leven verloren|levenloos',
      before:
        'doodde[n]?|doodden|stierven|stierf|vermoordde[n]?|verdronken|eiste het leven van|kostte het leven aan|het leven van|lichamen van|dood van',
      toll: 'doden|dodelijke slachtoffers|slachtoffers|sterfgevallen',
    },
    injured: {
      after: '(?:zwaar|licht)?gewond~?|gewonden?|naar het ziekenhuis|in het ziekenhuis|gewond geraakt',
      before: 'verwondde[n]?',
      toll: 'gewonden',
    },
    missing: { after: 'vermist~?|vermisten?', before: '', toll: 'vermisten' },
    arrested: {
      after: 'aangehouden|gearresteerd~?|opgepakt~?|arrestaties|aanhoudingen|vastgezet|in hechtenis',
      before: 'arresteerde[n]?|hield|hielden|arrestatie van|aanhouding van',
      toll: 'arrestaties|aanhoudingen|arrestanten',
    },
    kidnapped: {
      after: 'ontvoerd~?|gegijzeld~?',
      before: 'ontvoerde[n]?|ontvoering van',
      toll: 'ontvoerden|gijzelaars',
    },
    displaced: { after: 'ontheemd~?|ontheemden|dakloos|op de vlucht', before: '', toll: 'ontheemden' },
    rescued: {
      after: 'gered|bevrijd~?|in veiligheid gebracht|vrijgelaten',
      before: 'redde|redden|bevrijdde[n]?|redding van',
      toll: 'geredden',
    },
    evacuated: { after: 'geëvacueerd~?', before: 'evacueerde[n]?|evacuatie van', toll: 'evacués' },
    infected: {
      after: 'besmet~?|besmettingen|geïnfecteerd~?|ziek geworden',
      before: '',
      toll: 'besmettingen|besmette',
    },
  },
  magnitude: { before: '(?:een )?(?:kracht|magnitude)(?: van)?', after: 'op de schaal' },
};

/** Whom numbers count in Swedish, Danish and Norwegian: most words are the same but for their endings. */
const NORDIC_PEOPLE =
  '\\p{L}*(?:personer?|människor?|mennesker?|menneske|folk|civila?|sivile|civile|soldat~|militär~|polis~|politi~|betjent~|män|man|mann|menn|mænd|mand|kvinn~|kvind~|barn|børn|bebis~|baby~|ungdom~|tonåring~|tenåring~|teenager~|unge|vuxn~|voksn~|elev~|student~|studerende|lärare|lærer~|passagerare|passasjer~|passager~|resande|reisende|arbetare|arbeider~|arbejder~|anställda|ansatte|medarbetare|gruvarbetare|gruvearbeider~|minearbejder~|förare|sjåfør~|chauffør~|cyklist~|syklist~|fotgäng~|fotgjeng~|fodgæng~|demonstrant~|aktivist~|migrant~|flykting~|flyktning~|flygtning~|turist~|boende|innbygger~|indbygger~|invånare|offer|ofre|brandmän|brannmenn|brandmænd|brandfolk|journalist~|fångar|fanger|fange~|innsatte|fiskare|fisker~|bönder|bønder|supportrar|misstänkta?|mistenkt~|mistænkt~|familj~|familie~|bröder|brødre|systrar|søstre|söner|sønner|döttrar|døtre|angripare|angriper~|krigare|rebell~|oprører~|terrorist~|gisslan|gisler|gidsler|patient~|pasient~|läkare|leger|læger|vandrare|sjömän|sjømenn|palestini~|palæstinens~|israel~|ukrain~|russ~|ryssar|svensk~|norsk~|nordmenn|dansk~|syr~|utlänning~|utlending~|udlænding~|andra|andre|åring~|årig~)';

/** Swedish. */
export const SWEDISH: FigureWords = {
  thousands: ' ',
  numbers: {
    1: 'en ett',
    2: 'två',
    3: 'tre',
    4: 'fyra',
    5: 'fem',
    6: 'sex',
    7: 'sju',
    8: 'åtta',
    9: 'nio',
    10: 'tio',
    11: 'elva',
    12: 'tolv',
    13: 'tretton',
    14: 'fjorton',
    15: 'femton',
    16: 'sexton',
    17: 'sjutton',
    18: 'arton',
    19: 'nitton',
    20: 'tjugo',
    30: 'trettio',
    40: 'fyrtio',
    50: 'femtio',
    60: 'sextio',
    70: 'sjuttio',
    80: 'åttio',
    90: 'nittio',
    100: 'hundra',
    1000: 'tusen',
  },
  round: {
    10: 'ett tiotal',
    12: 'ett dussin',
    20: 'ett tjugotal|tiotals|dussintals',
    100: 'ett hundratal',
    200: 'hundratals',
    2000: 'tusentals',
  },
  scales: { 1000: 'tusen', 1000000: 'miljon miljoner' },
  and: '',
  qualifiers:
    'minst|åtminstone|mer än|fler än|över|mindre än|omkring|ungefär|cirka|nästan|upp till|uppemot|drygt|knappt|ett|ytterligare|sammanlagt|totalt|bara|de',
  people: NORDIC_PEOPLE,
  between:
    'har|hade|är|var|blev|blivit|som|och|också|även|i går|i dag|svårt|lätt|allvarligt|rapporteras|uppges|ska ha|saknas|vara|ha|kom|miste|under|varav',
  gap: 2,
  joiner: 'och|samt',
  tollOf: '(?:antalet|dödssiffran|siffran för|antal)',
  tollAt: 'till|på|är|är nu|uppgår till|har nått|stigit till|ökat till|minst|nu',
  unreal:
    'kan|kunde|skulle|ska(?! ha)|vill|hota~|utan|undvik~|hindra~|om|befara~|försök~|ingen|inga|plan~|plats för|varje|inte',
  measures:
    'år|månad~|veck~|dag~|dygn|timm~|minut~|sekund~|kilometer|km|meter|grader|procent|poäng|kronor|euro|dollar|mål|röster|gånger|hus|bostäder|byggnader|fordon|bilar|hektar|ton|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  kinds: {
    killed: {
      after:
        'dödad~|dödats|döda|död|dött|dog|dödsoffer|omkom~|avlid~|mördad~|skjutits? (?:till döds|ihjäl)|ihjälskjut~|drunkna~|avrätta~|miste livet|mist livet|livet',
      before:
        'dödade|dödat|dödar|krävde|krävt|kräver|mördade|dog|omkom|drunknade|livet (?:av|på)|kropparna av|dödades|avled|mördades|sköts ihjäl',
      toll: 'döda|dödsoffer|omkomna|dödade',
    },
    injured: {
      after: 'skad(?:ad~|ats|ade|ats|ades)|skadade|sårad~|sårats|sårade|till sjukhus|förd~ till sjukhus',
      before: 'skadade|skadat|skadar|sårade|sårat|skadades|sårades',
      toll: 'skadade|sårade',
    },
    missing: { after: 'sakna~|försvun~|saknade', before: 'försvann|saknas|saknades', toll: 'saknade|försvunna' },
    arrested: {
      after: 'grip~|gripna|arrester~|anhåll~|häkta~|frihetsberöva~|gripanden',
      before: 'grep|gripit|griper|arresterade|anhöll|greps|grips|anhölls|häktades|arresterades',
      toll: 'gripna|gripanden',
    },
    kidnapped: {
      after: 'kidnappa~|bortförd~|tagits? som gisslan|bortrövad~',
      before: 'kidnappade|rövade bort|kidnappades|bortfördes',
      toll: '',
    },
    displaced: { after: 'fördriv~|på flykt|hemlösa|internflyktingar', before: '', toll: 'fördrivna' },
    rescued: { after: 'rädda~|frita~|i säkerhet|befria~', before: 'räddade|räddat|befriade|räddades', toll: 'räddade' },
    evacuated: { after: 'evakuera~', before: 'evakuerade|evakuerat|evakuerades|evakueras', toll: 'evakuerade' },
    infected: { after: 'smittad~|smittats|smittfall|insjukna~', before: '', toll: 'smittade|smittfall' },
  },
  magnitude: { before: '(?:en )?(?:magnitud|styrka)(?: på| av)?', after: 'på richterskalan' },
};

/** Danish. */
export const DANISH: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'en et én',
    2: 'to',
    3: 'tre',
    4: 'fire',
    5: 'fem',
    6: 'seks',
    7: 'syv',
    8: 'otte',
    9: 'ni',
    10: 'ti',
    11: 'elleve',
    12: 'tolv',
    13: 'tretten',
    14: 'fjorten',
    15: 'femten',
    16: 'seksten',
    17: 'sytten',
    18: 'atten',
    19: 'nitten',
    20: 'tyve',
    30: 'tredive',
    40: 'fyrre',
    50: 'halvtreds',
    60: 'tres',
    70: 'halvfjerds',
    80: 'firs',
    90: 'halvfems',
    100: 'hundrede',
    1000: 'tusind',
  },
  round: {
    12: 'et dusin',
    20: 'snesevis af|dusinvis af',
    200: 'hundredvis af|hundreder af',
    2000: 'tusindvis af|tusinder af',
  },
  scales: { 1000: 'tusind', 1000000: 'million millioner' },
  and: null,
  qualifiers:
    'mindst|mere end|flere end|over|mindre end|omkring|cirka|omtrent|næsten|op til|op mod|godt|knap|yderligere|i alt|kun|de',
  people: NORDIC_PEOPLE,
  between:
    'har|havde|er|var|blev|blevet|som|der|og|også|i går|i dag|hårdt|alvorligt|let|lettere|meldes|meldt|være|have|kom|mistede|heraf',
  gap: 2,
  joiner: 'og|samt',
  tollOf: '(?:antallet af|dødstallet|tallet for|antal)',
  tollAt: 'til|på|er|er nu|oppe på|nået|steget til|mindst|nu',
  unreal:
    'kan|kunne|ville|vil|skal|skulle|true~|uden|undgå~|forhindr~|hvis|frygt~|forsøg~|ingen|planlæg~|plads til|hver|ikke',
  measures:
    'år|måned~|uge~|dag~|døgn|time~|minut~|sekund~|kilometer|km|meter|grader|procent|point|kroner|euro|dollar|mål|stemmer|gange|huse|boliger|bygninger|køretøjer|biler|hektar|ton|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  kinds: {
    killed: {
      after:
        'dræbt~?|døde|død|dødsofre|omkom~|afgået ved døden|myrdet~?|skudt (?:og )?dræbt|druknet|druknede|henrettet|mistet livet|mistede livet|livet',
      before: 'dræbte|dræbt|dræber|krævede|krævet|myrdede|omkom|druknede|kostede',
      toll: 'døde|dødsofre|omkomne|dræbte',
    },
    injured: {
      after: 'såret~?|sårede|tilskadekom~|kvæst~|skadet|kommet til skade|kom til skade|på hospitalet|indlagt',
      before: 'sårede|såret|kvæstede',
      toll: 'sårede|tilskadekomne|kvæstede',
    },
    missing: { after: 'savn~|forsvundet|forsvundne', before: '', toll: 'savnede' },
    arrested: {
      after: 'anholdt~?|arresteret~?|arresterede|fængsl~|anholdelser|varetægtsfængsl~',
      before: 'anholdt|anholder|arresterede',
      toll: 'anholdte|anholdelser',
    },
    kidnapped: { after: 'kidnappet|kidnappede|bortført~?|taget som gidsler', before: 'kidnappede|bortførte', toll: '' },
    displaced: { after: 'fordrev~|hjemløse|på flugt|internt fordrevne', before: '', toll: 'fordrevne' },
    rescued: { after: 'reddet|reddede|befriet|bragt i sikkerhed', before: 'reddede|reddet|befriede', toll: 'reddede' },
    evacuated: { after: 'evakuer~', before: 'evakuerede|evakueret', toll: 'evakuerede' },
    infected: { after: 'smitt~|smittetilfælde', before: '', toll: 'smittede|smittetilfælde' },
  },
  magnitude: { before: '(?:en )?(?:styrke|magnitude)(?: på)?', after: 'på richterskalaen' },
};

/** Norwegian. */
export const NORWEGIAN: FigureWords = {
  thousands: ' ',
  numbers: {
    1: 'en ei et én ett',
    2: 'to',
    3: 'tre',
    4: 'fire',
    5: 'fem',
    6: 'seks',
    7: 'sju syv',
    8: 'åtte',
    9: 'ni',
    10: 'ti',
    11: 'elleve',
    12: 'tolv',
    13: 'tretten',
    14: 'fjorten',
    15: 'femten',
    16: 'seksten',
    17: 'sytten',
    18: 'atten',
    19: 'nitten',
    20: 'tjue',
    30: 'tretti',
    40: 'førti',
    50: 'femti',
    60: 'seksti',
    70: 'sytti',
    80: 'åtti',
    90: 'nitti',
    100: 'hundre',
    1000: 'tusen',
  },
  round: { 12: 'et dusin', 20: 'dusinvis av|titalls', 200: 'hundrevis av|hundretalls', 2000: 'tusenvis av|tusentalls' },
  scales: { 1000: 'tusen', 1000000: 'million millioner' },
  and: '',
  qualifiers:
    'minst|mer enn|flere enn|over|mindre enn|omkring|rundt|cirka|omtrent|nesten|opptil|drøyt|knapt|ytterligere|til sammen|totalt|bare|de',
  people: NORDIC_PEOPLE,
  between:
    'har|hadde|er|var|ble|blitt|som|og|også|i går|i dag|hardt|alvorlig|lettere|lett|meldes|meldt|være|ha|kom|mistet|hvorav|skal være',
  gap: 2,
  joiner: 'og|samt',
  tollOf: '(?:antall|antallet|dødstallet|tallet på)',
  tollAt: 'til|på|er|er nå|oppe i|nådd|steget til|økt til|minst|nå',
  unreal:
    'kan|kunne|ville|vil|skal(?! være)|skulle|true~|uten|unngå~|hindr~|hvis|frykt~|forsøk~|ingen|planleg~|plass til|hver|hvert|ikke',
  measures:
    'år|måned~|uke~|dag~|døgn|time~|minutt~|sekund~|kilometer|km|meter|grader|prosent|poeng|kroner|euro|dollar|mål|stemmer|ganger|hus|boliger|bygninger|kjøretøy~|biler|hektar|tonn|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  kinds: {
    killed: {
      after:
        'drept~?|drepte|døde|død|dødsofre|omkom~|avdød|myrdet|skutt og drept|druknet|henrettet|mistet livet|mistet livene|livet',
      before: 'drepte|drept|dreper|krevde|krevd|omkom|druknet|kostet|døde',
      toll: 'døde|dødsofre|omkomne|drepte',
    },
    injured: {
      after: 'skad(?:d|et|de|ede|d~)|skadd~?|skadde|såret~?|sårede|til sykehus|på sykehus|innlagt',
      before: 'skadet|skader|såret|sårer',
      toll: 'skadde|skadede|sårede',
    },
    missing: { after: 'savn~|forsvunnet|forsvunne', before: 'savnes', toll: 'savnede' },
    arrested: {
      after: 'pågrep~|pågrepet|pågrepne|arrestert~?|fengslet|innbrakt|pågripelser|anholdt',
      before: 'pågrep|arresterte|innbrakte',
      toll: 'pågrepne|arresterte',
    },
    kidnapped: { after: 'kidnappet|bortført~?|tatt som gisler', before: 'kidnappet|bortførte', toll: '' },
    displaced: { after: 'fordrev~|hjemløse|på flukt|internt fordrevne', before: '', toll: 'fordrevne' },
    rescued: { after: 'reddet|befridd|berget|brakt i sikkerhet', before: 'reddet|befridde|berget', toll: 'reddede' },
    evacuated: { after: 'evakuert~?|evakuerte', before: 'evakuerte|evakueres', toll: 'evakuerte' },
    infected: { after: 'smitt~|smittetilfeller', before: '', toll: 'smittede|smittetilfeller' },
  },
  magnitude: { before: '(?:en )?(?:styrke|magnitude)(?: på)?', after: 'på richterskalaen|på richters skala' },
};
