import type { FigureWords } from './figure-words.ts';

/** Russian. */
export const RUSSIAN: FigureWords = {
  thousands: ' ',
  numbers: {
    1: 'один одна одного одну одному',
    2: 'два две двух двое двоих двум',
    3: 'три трёх трех трое троих',
    4: 'четыре четырёх четырех четверо четверых',
    5: 'пять пяти пятеро пятерых',
    6: 'шесть шести шестеро шестерых',
    7: 'семь семи семеро семерых',
    8: 'восемь восьми',
    9: 'девять девяти',
    10: 'десять десяти',
    11: 'одиннадцать одиннадцати',
    12: 'двенадцать двенадцати',
    13: 'тринадцать тринадцати',
    14: 'четырнадцать четырнадцати',
    15: 'пятнадцать пятнадцати',
    16: 'шестнадцать шестнадцати',
    17: 'семнадцать семнадцати',
    18: 'восемнадцать восемнадцати',
    19: 'девятнадцать девятнадцати',
    20: 'двадцать двадцати',
    30: 'тридцать тридцати',
    40: 'сорок сорока',
    50: 'пятьдесят пятидесяти',
    100: 'сто ста',
    200: 'двести двухсот',
  },
  round: { 20: 'десятки|десятков', 200: 'сотни|сотен', 2000: 'тысячи' },
  scales: { 1000: 'тысяча тысячи тысяч тыс.', 1000000: 'миллион миллиона миллионов млн' },
  and: ' ',
  qualifiers:
    'по меньшей мере|как минимум|не менее|не меньше|более|больше|свыше|менее|около|порядка|почти|примерно|до|ещё|еще|всего|минимум|примерно',
  people:
    'человек~|люд(?:ей|и|ям)|чел\\.|мирн~ жител~|мирных|жител~|граждан~|гражданск~|солдат~|военн~|военнослужащ~|полицейск~|сотрудник~|мужчин~|женщин~|ребёнок|ребенок|ребёнка|ребенка|дет(?:ей|и|ям)|младен~|подрост~|несовершеннолетн~|взросл~|пенсионер~|школьник~|студент~|ученик~|учител~|пассажир~|член~|рабоч~|работник~|шахт[её]р~|горняк~|водител~|мотоциклист~|велосипедист~|пешеход~|участник~|демонстрант~|активист~|мигрант~|бежен~|турист~|пострадавш~|жертв~|пожарн~|спасател~|журналист~|заключ[её]нн~|осужд[её]нн~|рыбак~|фермер~|болельщик~|подозреваем~|сем(?:ья|ьи|ей)|брат~|сест[её]р|сестр~|нападавш~|боевик~|террорист~|заложник~|пациент~|врач~|медик~|альпинист~|лыжник~|моряк~|палестин~|израильт~|украин~|россиян~|иностран~|девоч~|девуш~|мальчик~|юнош~|парн~',
  between:
    'были?|было|был|стали|стало|оказались|оказалось|остаются|остаётся|числятся|считаются|считается|ещё|еще|также|в том числе|тяжело|из них|из которых|которые|уже|и|получили|получил|получила|при этом|официально',
  gap: 3,
  joiner: 'и|а также',
  tollOf: 'числ[оа]|количеств[оа]',
  tollAt: 'до|составляет|составило|достигло|превысило|возросло до|выросло до|увеличилось до|достигает|уже',
  unreal:
    'мо(?:гут|жет|гли|гло)|без|если|бы|угрож~|предотврат~|избеж~|опаса~|пыта~|план~|ни|каждый|вместимость~|рассчитан~ на|не',
  measures:
    'год~|лет|месяц~|недел~|дн(?:ей|я|и)|день|сут~|час~|минут~|секунд~|километр~|км|метр~|градус~|процент~|балл~|рубл~|евро|доллар~|гол~|очк~|голос~|раз~|дом~|здани~|квартир~|автомобил~|машин~|гектар~|тонн~|беспилотник~|дрон~|ракет~|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  kinds: {
    killed: {
      after:
        'погиб(?:ли|ло|ла|ших|шими|шие|ший|)|убит~|скончал~|умер(?:ли|ло|ла|ших|)|жертв(?:ами|ы|)|стали жертвами|лишились жизни|утонул~|расстрелян~|казнен~|мертв~|м[её]ртв~',
      before:
        'погиб(?:ли|ло|ла|)|убил[иао]?|убит[оы]?|убиты|скончал(?:ись|ся|ась|ось)|умерл[иао]|унес(?:ла|ло|ли|) жизни|жизни|гибел[иь]|жертвами(?: \\p{L}+){0,2} стали|утонул[иао]|смерт[иь]|тела',
      toll: 'погибших|жертв|убитых|умерших',
    },
    injured: {
      after:
        'пострадал[иао]?|пострадавш~|ранен(?:ы|о|ых|ия|ых|)|ранения|травм~|травмирован~|госпитализирован~|получили (?:ранения|травмы)|ожог~',
      before:
        'ранен[оы]|ранил[иао]?|пострадал[иао]|травмы получили|ранения получили|травмировал[иа]|госпитализирован[оы]',
      toll: 'пострадавших|раненых',
    },
    missing: {
      after: 'пропал~ без вести|пропавш~ без вести|пропал[иао]?|пропавш~|не выходят на связь',
      before: 'пропали без вести|без вести пропали|пропал[иао]',
      toll: 'пропавших(?: без вести)?',
    },
    arrested: {
      after: 'задержан~|арестован~|взят~ под стражу|под стражей|под стражу',
      before: 'задержал[иао]?|задержан[оы]|арестовал[иао]?|арестован[оы]|задержани[ияе]|арест~',
      toll: 'задержанных|арестованных',
    },
    kidnapped: {
      after: 'похищен~|взят~ в заложники|в заложниках',
      before: 'похитил[иа]|похищен[оы]|взяли в заложники',
      toll: 'похищенных|заложников',
    },
    displaced: {
      after: 'остались без (?:крова|жилья|дома)|вынужденн~ переселен~|покинули (?:свои )?дома',
      before: 'без крова остались',
      toll: 'переселенцев',
    },
    rescued: {
      after: 'спасен~|спасён~|освобожден~|освобождён~|удалось спасти',
      before: 'спасл[иао]|спас|спасти|спасены|спасено|освободил[иа]|освобождены|удалось спасти',
      toll: 'спасенных|спасённых',
    },
    evacuated: {
      after: 'эвакуирован~',
      before: 'эвакуировал[иао]?|эвакуирован[оы]|эвакуировать',
      toll: 'эвакуированных',
    },
    infected: {
      after: 'заразил~|заражен~|заражён~|заболел~|случа(?:ев|я) (?:заражения|заболевания)|новых случаев',
      before: 'заразил(?:ись|ось)|заболел[ио]',
      toll: 'заболевших|зараженных|заражённых|инфицированных',
    },
  },
  magnitude: { before: 'магнитуд(?:ой|а|у|ы)', after: '' },
};

/** Ukrainian. */
export const UKRAINIAN: FigureWords = {
  thousands: ' ',
  numbers: {
    1: 'один одна одного одну',
    2: 'два дві двох двоє',
    3: 'три трьох троє',
    4: 'чотири чотирьох четверо',
    5: "п’ять п'ять п’ятеро п'ятеро п’ятьох",
    6: 'шість шестеро шістьох',
    7: 'сім семеро сімох',
    8: 'вісім восьмеро',
    9: "дев’ять дев'ять",
    10: 'десять десятеро',
    11: 'одинадцять',
    12: 'дванадцять',
    13: 'тринадцять',
    14: 'чотирнадцять',
    15: "п’ятнадцять п'ятнадцять",
    16: 'шістнадцять',
    17: 'сімнадцять',
    18: 'вісімнадцять',
    19: 'дев’ятнадцять',
    20: 'двадцять',
    30: 'тридцять',
    40: 'сорок',
    50: "п’ятдесят п'ятдесят",
    100: 'сто',
    200: 'двісті',
  },
  round: { 20: 'десятки|десятків', 200: 'сотні|сотень', 2000: 'тисячі' },
  scales: { 1000: 'тисяча тисячі тисяч тис.', 1000000: 'мільйон мільйони мільйонів млн' },
  and: ' ',
  qualifiers:
    'щонайменше|принаймні|не менше|не менш як|понад|більше|більш як|менше|близько|майже|приблизно|до|ще|усього|всього',
  people:
    'осіб|особ[аиу]|людей|люди|людин[аиу]|чоловік~|жінк~|жінок|дит[ияю]н~|діт(?:ей|и)|немовл~|підліт~|неповнолітн~|пенсіонер~|школяр~|студент~|учн~|вчител~|пасажир~|робітник~|працівник~|шахтар~|воді~|мотоцикліст~|велосипедист~|пішоход~|учасник~|протестувальник~|активіст~|мігрант~|біжен~|турист~|постраждал~|жертв~|пожежник~|рятувальник~|журналіст~|ув.язнен~|рибал~|фермер~|підозрюван~|родин~|сім.ї|брат~|сестер|нападник~|бойовик~|терорист~|заручник~|пацієнт~|лікар~|медик~|альпініст~|моряк~|цивільн~|військов~|військовослужбов~|солдат~|поліцейськ~|правоохорон~|мешкан~|жител~|громадян~|українц~|росіян~|іноземц~|дівч~|хлопц~|хлопчик~',
  between:
    'були|було|був|стали|опинилися|залишаються|вважаються|ще|також|зокрема|серед них|з них|які|вже|і|й|та|отримали|зазнали|дістали|тяжко',
  gap: 3,
  joiner: 'і|й|та|а також',
  tollOf: 'кількіст[ьі]|числ[оа]',
  tollAt: 'до|становить|сягнула|перевищила|зросла до|збільшилася до|досягла|вже',
  unreal: 'мож(?:уть|е)|могл[ио]|без|якщо|би|б|загрож~|уникн~|побою~|намага~|план~|жодн~|кожн~|розрахован~|не',
  measures:
    'рок[иуів]~|рік|місяц~|тижн~|дн(?:ів|і)|день|діб|годин~|хвилин~|секунд~|кілометр~|км|метр~|градус~|відсот~|бал~|грив~|євро|долар~|гол~|голос~|раз~|будин~|будів~|квартир~|автомобіл~|машин~|гектар~|тонн~|дрон~|ракет~|безпілотник~|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  kinds: {
    killed: {
      after:
        'загинул[иао]?|загинув|загибл~|вбит~|убит~|помер(?:ли|ло|ла|лих|)|потонул~|втопил~|стали жертвами|розстрілян~',
      before:
        'загинул[иао]|загинув|вбил[иао]?|вбито|убито|померл[иао]|помер|забра(?:ла|в|ло|ли) життя|життя|загибел[іь]|тіла|потонул[иао]',
      toll: 'загиблих|жертв|вбитих|померлих',
    },
    injured: {
      after: 'постраждал~|поранен~|травмован~|дістали поранення|отримали поранення|госпіталізован~|поранення',
      before: 'поранен[оі]|поранил[иао]?|постраждал[иао]|травмовано|госпіталізовано',
      toll: 'постраждалих|поранених',
    },
    missing: {
      after: 'зникл~ безвісти|безвісти зникл~|зник(?:ли|ла|ло|лих|)|вважаються зниклими',
      before: 'зникл[иао] безвісти',
      toll: 'зниклих(?: безвісти)?',
    },
    arrested: {
      after: 'затриман~|заарештован~|взят~ під варту|під вартою',
      before: 'затримал[иао]?|затримано|заарештувал[иа]|заарештовано|затримання',
      toll: 'затриманих',
    },
    kidnapped: { after: 'викраден~|взят~ у заручники', before: 'викрал[иа]|викрадено', toll: 'заручників' },
    displaced: {
      after: 'залишилися без (?:даху над головою|житла)|внутрішньо переміщен~|переселен~',
      before: '',
      toll: 'переселенців|переміщених',
    },
    rescued: {
      after: 'врятован~|урятован~|звільнен~',
      before: 'врятувал[иа]|врятовано|урятувал[иа]|звільнил[иа]|звільнено',
      toll: 'врятованих',
    },
    evacuated: { after: 'евакуйован~', before: 'евакуювал[иа]|евакуйовано', toll: 'евакуйованих' },
    infected: {
      after: 'захворіл~|інфікован~|нових випадків|випадків зараження',
      before: 'захворіл[ио]',
      toll: 'хворих|інфікованих',
    },
  },
  magnitude: { before: 'магнітуд(?:ою|а|у)', after: '' },
};

/** Polish. */
export const POLISH: FigureWords = {
  thousands: ' ',
  numbers: {
    1: 'jeden jedna jedno jednego jedną',
    2: 'dwa dwie dwóch dwaj dwoje dwojga dwoma',
    3: 'trzy trzech trzej troje trojga',
    4: 'cztery czterech czterej czworo',
    5: 'pięć pięciu pięcioro',
    6: 'sześć sześciu sześcioro',
    7: 'siedem siedmiu siedmioro',
    8: 'osiem ośmiu',
    9: 'dziewięć dziewięciu',
    10: 'dziesięć dziesięciu',
    11: 'jedenaście jedenastu',
    12: 'dwanaście dwunastu',
    13: 'trzynaście trzynastu',
    14: 'czternaście czternastu',
    15: 'piętnaście piętnastu',
    16: 'szesnaście szesnastu',
    17: 'siedemnaście siedemnastu',
    18: 'osiemnaście osiemnastu',
    19: 'dziewiętnaście dziewiętnastu',
    20: 'dwadzieścia dwudziestu',
    30: 'trzydzieści trzydziestu',
    40: 'czterdzieści czterdziestu',
    50: 'pięćdziesiąt pięćdziesięciu',
    100: 'sto stu',
    200: 'dwieście dwustu',
  },
  round: {
    12: 'tuzin',
    20: 'dziesiątki|kilkadziesiąt|kilkudziesięciu',
    200: 'setki|kilkaset|kilkuset',
    2000: 'tysiące',
  },
  scales: { 1000: 'tysiąc tysiące tysięcy tys.', 1000000: 'milion miliony milionów mln' },
  and: ' ',
  qualifiers:
    'co najmniej|przynajmniej|ponad|więcej niż|powyżej|mniej niż|około|ok\\.|prawie|blisko|niemal|do|kolejne|kolejnych|łącznie|w sumie|tylko|jeszcze',
  people:
    'os[oó]b[ay]?|osoby|ludzi|człowiek~|cywil~|żołnierz~|wojskow~|policjant~|funkcjonariusz~|mężczyzn~|kobiet~|dzieci|dzieck~|niemowl~|nastolat~|nieletni~|dorosł~|emeryt~|uczni~|uczeń|student~|nauczyciel~|pasażer~|robotnik~|pracownik~|górnik~|kierowc~|motocyklist~|rowerzyst~|piesz~|demonstrant~|protestując~|aktywist~|migrant~|uchodźc~|turyst~|mieszka[nń]~|ofiar~|strażak~|ratownik~|dziennikarz~|więźni~|osadzon~|rybak~|rolnik~|kibic~|podejrzan~|rodzin~|brat~|sióstr|siostr~|napastnik~|bojownik~|rebeliant~|terroryst~|zakładnik~|pacjent~|lekarz~|pielęgnia~|alpinist~|narciarz~|marynarz~|palestyńczyk~|izraelczyk~|ukrai[nń]~|rosjan~|polak~|polaków|obywatel~|cudzoziem~|obcokrajow~|chłop[ic]~|dziewcz~|nurk~',
  between:
    'zostały|zostało|został|została|są|jest|było|były|był|które|którzy|i|oraz|także|też|wczoraj|dziś|ciężko|lekko|w tym|z nich|nadal|wciąż|już|uznaje się za|uznano za|odniosło|odniosły|trafiło|trafiły',
  gap: 3,
  joiner: 'i|oraz|a także',
  tollOf: 'liczb[aęy]|bilans',
  tollAt: 'do|wynosi|osiągnęła|przekroczyła|wzrosła do|sięga|już',
  unreal: 'mo(?:że|gą|gł~)|bez|jeśli|gdyby|by|groz~|uniknąć|zapobie~|obaw~|prób~|plan~|żad~|każd~|nie',
  measures:
    'rok~|lat|lata|miesi~|tygod~|dni|dzień|dob~|godzin~|minut~|sekund~|kilometr~|km|metr~|stopni|procent|proc\\.|punkt~|złot~|zł|euro|dolar~|gol~|bramk~|głos~|raz~|dom~|budyn~|mieszka(?:ń|nia)|samochod~|pojazd~|hektar~|ton|tony|dron~|rakiet~|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  kinds: {
    killed: {
      after:
        'zgin(?:ęł[aoy]|ął|ęli)|zabit~|nie żyj[ae]|nie żyje|zmarł[aoy]?|zmarli|poniosł[aoy] śmierć|ofiar śmiertelnych|ofiary śmiertelne|utonę~|utonął|zamordowan~|rozstrzelan~|straciło życie|stracili życie|śmiertelnych|zginęło',
      before:
        'zginęł[oay]|zginął|zginęli|zabił[aoy]?|zabili|zabijając|zmarł[oay]|zmarli|nie żyje|śmierć poniosł[oay]|życie straciło|śmierć|pochłonę(?:ła|ło|ły)|utonęł[oay]|ciała',
      toll: 'ofiar(?: śmiertelnych)?|zabitych|zmarłych|śmiertelnych ofiar',
    },
    injured: {
      after:
        'rann(?:ych|e|a|y|i)|zosta(?:ło|ły|ł|ła|li) ranne|rannych|obrażenia|poszkodowan~|ranni|do szpitala|hospitalizowan~',
      before: 'ranił[aoy]?|raniąc|rannych zostało|obrażenia odniosł[oay]|ranne zostały|rannych',
      toll: 'rannych|poszkodowanych',
    },
    missing: {
      after: 'zagin(?:ęł[aoy]|ął|ęli)|zaginion~|uznaje się za zaginion~',
      before: 'zaginęł[oay]|zaginęli|poszukuje się|poszukiwanych jest',
      toll: 'zaginionych',
    },
    arrested: {
      after: 'zatrzyman~|aresztowan~|areszt~|w areszcie',
      before: 'zatrzymał[aoy]?|zatrzymali|aresztował[ay]?|aresztowali|zatrzymano|aresztowano|zatrzymania|zatrzymaniu',
      toll: 'zatrzymanych|aresztowanych',
    },
    kidnapped: {
      after: 'porwan~|uprowadzon~|wzięt~ jako zakładnicy',
      before: 'porwał[ay]?|porwali|porwano|uprowadzili|uprowadzono',
      toll: 'porwanych|zakładników',
    },
    displaced: {
      after: 'wysiedlon~|przesiedlon~|straciło dach nad głową|bez dachu nad głową',
      before: 'bez dachu nad głową zostało',
      toll: 'wysiedlonych|przesiedleńców',
    },
    rescued: {
      after: 'uratowan~|ocalał~|uwolnion~',
      before: 'uratował[aoy]?|uratowali|uratowano|uwolnili|uwolniono',
      toll: 'uratowanych',
    },
    evacuated: {
      after: 'ewakuowan~',
      before: 'ewakuował[ay]?|ewakuowali|ewakuowano|ewakuacji|ewakuację',
      toll: 'ewakuowanych',
    },
    infected: {
      after: 'zakażon~|zachorował~|zakażeń|zarażon~',
      before: 'zaraziło się|zachorowało',
      toll: 'zakażonych|zakażeń|zachorowań|chorych',
    },
  },
  magnitude: { before: '(?:o )?(?:magnitudzie|sile)', after: 'w skali' },
};

/** Czech. */
export const CZECH: FigureWords = {
  thousands: ' ',
  numbers: {
    1: 'jeden jedna jedno jednoho jednu',
    2: 'dva dvě dvou',
    3: 'tři tří',
    4: 'čtyři čtyř',
    5: 'pět pěti',
    6: 'šest šesti',
    7: 'sedm sedmi',
    8: 'osm osmi',
    9: 'devět devíti',
    10: 'deset deseti',
    11: 'jedenáct jedenácti',
    12: 'dvanáct dvanácti',
    13: 'třináct',
    14: 'čtrnáct',
    15: 'patnáct',
    16: 'šestnáct',
    17: 'sedmnáct',
    18: 'osmnáct',
    19: 'devatenáct',
    20: 'dvacet dvaceti',
    30: 'třicet',
    40: 'čtyřicet',
    50: 'padesát',
    100: 'sto',
    200: 'dvě stě',
  },
  round: { 12: 'tucet', 20: 'desítky|desítek', 200: 'stovky|stovek', 2000: 'tisíce' },
  scales: { 1000: 'tisíc tisíce', 1000000: 'milion miliony milionů' },
  and: ' ',
  qualifiers:
    'nejméně|minimálně|přes|více než|méně než|asi|zhruba|téměř|skoro|kolem|okolo|až|dalších|další|celkem|jen|přibližně',
  people:
    'lid[íié]|lidé|osob[ya]?|osoby|člověk~|civilist~|voják~|vojáků|policist~|muž~|žen[ay]?|žen|dět[íi]|dítě|dítěte|kojen~|mladistv~|dospěl~|důchod~|žák~|student~|učitel~|cestujíc~|pasažér~|dělník~|dělníků|zaměstnan~|horník~|horníků|řidič~|motorkář~|cyklist~|chod~|demonstrant~|aktivist~|migrant~|uprchlík~|uprchlíků|turist~|obyvatel~|oběti|hasič~|záchranář~|novinář~|vězň~|vězeň|rybář~|farmář~|fanouš~|podezřel~|rodin~|bratr~|sester|útočník~|bojovník~|povstal~|terorist~|rukojm~|pacient~|lékař~|horolez~|lyžař~|námořník~|palestin~|izrael~|ukrajin~|rus[ůy]|čech~|čechů|cizin~|dív~|chlap~',
  between:
    'byl[ioya]?|bylo|jsou|je|kteří|které|a|také|včera|dnes|těžce|lehce|z nich|z toho|stále|již|už|utrpělo|utrpěli|skončilo|zůstalo|pohřešuje se|při',
  gap: 3,
  joiner: 'a|i',
  tollOf: 'poč(?:et|tu)|bilance',
  tollAt: 'na|je|dosáhl|činí|přesáhl|stoupl na|vzrostl na|už',
  unreal: 'moh(?:ou|l[iy]|lo)|může|bez|pokud|by|kdyby|hroz~|zabrán~|obav~|pokus~|plán~|žádn~|každ~|ne',
  measures:
    'rok~|let|měsíc~|týdn~|dn[íůy]|den|hodin~|minut~|sekund~|kilometr~|km|metr~|stupň~|procent~|bod~|korun~|eur~|dolar~|gól~|hlas~|krát|dom~|budov~|byt~|aut|vozid~|hektar~|tun|dron~|raket~|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  kinds: {
    killed: {
      after:
        'zahynul[iyoa]?|zemřel[iyoa]?|zabit[iyoa]?|mrtv(?:ých|é|ý|á|í)|obět(?:í|i)|přišl[iyoa]? o život|utonul[iyoa]?|zavražděn~|usmrcen~|popraven~',
      before:
        'zahynul[iyoa]?|zemřel[iyoa]?|zabil[iyoa]?|usmrtil[iyoa]?|o život přišl[iyoa]|vyžádal[ayo]?(?: si)?|životy|smrt|utonul[iyoa]?|těla',
      toll: 'mrtvých|obětí|zabitých|úmrtí',
    },
    injured: {
      after: 'zraněn~|zranění|zraněných|utrpěl[iyoa]? zranění|v nemocnici|hospitalizován~',
      before: 'zranil[iyoa]?|zraněno bylo|zranění utrpěl[io]',
      toll: 'zraněných',
    },
    missing: {
      after: 'pohřešován~|nezvěstn~|pohřešovaných|se pohřešuje|zmizel[iyoa]?',
      before: 'pohřešuje se|pohřešují se',
      toll: 'nezvěstných|pohřešovaných',
    },
    arrested: {
      after: 'zadržen~|zatčen~|ve vazbě|do vazby|zadržených',
      before: 'zadržel[aioy]?|zatkl[aioy]?|zatčení|zadržení',
      toll: 'zadržených|zatčených',
    },
    kidnapped: { after: 'unesen~', before: 'unesl[iyoa]|únos', toll: 'unesených|rukojmích' },
    displaced: { after: 'vysídlen~|bez domova|bez přístřeší', before: '', toll: 'vysídlených' },
    rescued: { after: 'zachráněn~|osvobozen~', before: 'zachránil[iyoa]|osvobodil[iyoa]', toll: 'zachráněných' },
    evacuated: { after: 'evakuován~|evakuovaných', before: 'evakuoval[iyoa]|evakuaci', toll: 'evakuovaných' },
    infected: {
      after: 'nakažen~|nakazil[iyoa]? se|nakažených|nových případů',
      before: 'nakazilo se',
      toll: 'nakažených|případů',
    },
  },
  magnitude: { before: '(?:o )?(?:síle|magnitudu)', after: 'stupně' },
};
