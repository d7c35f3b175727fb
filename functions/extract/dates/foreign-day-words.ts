/** What news says around a weekday, a day of the month and a unit of time. Patterns, matched without regard to case; an absent one never matches. */
export interface DayWords {
  /** Make a weekday one to come, or one gone: in front of it, and behind. */
  readonly next?: string;
  readonly last?: string;
  readonly nextBehind?: string;
  readonly lastBehind?: string;
  /** Part of the day grown onto the weekday, behind it, and in front of it. */
  readonly glued?: string;
  readonly part?: string;
  readonly partBefore?: string;
  /** `on the night from` Thursday `to` Friday. */
  readonly nightFrom?: string;
  readonly nightTo?: string;
  /** `from` 3 `to` 5 May; `between` 3 `and` 5 May. */
  readonly from?: string;
  readonly to?: string;
  readonly between?: string;
  readonly and?: string;
  /** Whole words with their part of the day, as shift in days: `anoche`, `vanavond`. */
  readonly named?: readonly (readonly [shift: number, words: string])[];
  /** Week, month, year, weekend; the adjectives are those of weekdays, this one too. */
  readonly units?: readonly [week: string, month: string, year: string, weekend: string];
  readonly current?: string;
  /** In front of a unit and its adjective. */
  readonly unitLead?: string;
  /** More forms of the weekdays, from Sunday, for what only stands behind `from`, `until`, `night from`. */
  readonly oblique?: readonly string[];
}

const GERMAN_PARTS = '(?:frühmorgen|morgen|vormittag|mittag|nachmittag|abend|nacht)';

/** Facts of the languages, compiled for this project. */
export const DAY_WORDS: Readonly<Record<string, DayWords>> = {
  de: {
    next: 'kommende[nrms]?|nächste[nrms]?|(?:dies|jetz)en\\skommenden',
    last: 'vergangene[nrms]?|letzte[nrms]?|vorige[nrms]?',
    glued: `${GERMAN_PARTS}s?`,
    part: `${GERMAN_PARTS}|früh`,
    partBefore: 'in\\sder\\snacht\\s(?:auf|zum?)(?:\\sden)?',
    nightFrom: 'in\\sder\\snacht\\s(?:von|vom)',
    nightTo: 'auf|zu|zum',
    from: 'vom|von',
    to: 'bis(?:\\szum)?',
    between: 'zwischen(?:\\sdem)?',
    and: 'und(?:\\sdem)?|sowie',
    named: [
      [0, '(?:heute)\\s(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)|heut(?:e\\snacht)'],
      [-1, 'gestern\\s(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)'],
      [1, 'morgen\\s(?:früh|vormittag|mittag|nachmittag|abend|nacht)'],
    ],
    units: ['woche', 'monats?', 'jahr(?:es)?', 'wochenendes?'],
    current: 'diese[rsnm]?|laufende[rsn]',
    unitLead: 'in(?:\\sder)?|im|am|seit|ab|anfang|mitte|ende|bis',
  },
  fr: {
    nextBehind: 'prochaine?',
    lastBehind: 'derni(?:er|ère)|passée?|écoulée?',
    part: "matin|après-midi|soir|midi|au\\s(?:matin|soir)|à\\smidi|dans\\sla\\s(?:nuit|soirée|matinée)|dans\\sl[’']après-midi|en\\sfin\\s(?:de\\s(?:matinée|soirée|journée)|d[’']après-midi)|en\\s(?:soirée|matinée)",
    partBefore:
      'dans\\sla\\s(?:nuit|soirée|matinée)\\s(?:de|du)|le\\s(?:soir|matin)\\s(?:de|du)|au\\s(?:soir|matin)\\sde',
    nightFrom: '(?:dans\\s)?la\\snuit\\s(?:de|du)',
    nightTo: 'à|au',
    from: 'du|de',
    to: 'au|à',
    between: 'entre(?:\\sle)?',
    and: 'et(?:\\sle)?',
    named: [
      [0, 'ce\\s(?:matin|soir|midi)|cet\\saprès-midi|cette\\snuit'],
      [-1, 'hier\\s(?:matin|soir|après-midi|midi)|la\\snuit\\sdernière'],
      [1, 'demain\\s(?:matin|soir|après-midi|midi)'],
    ],
    units: ['semaine', 'mois', 'an(?:née)?', 'week-end'],
    current: 'ce(?:tte|t)?',
    unitLead: "la|le|l[’'](?=an)|en\\sfin\\sde|d[’']ici|depuis|dès\\sla|au\\scours\\sde\\sla|à\\sla\\sfin\\sde",
  },
  es: {
    next: 'próxim[oa]',
    last: 'pasad[oa]|últim[oa]',
    nextBehind: 'próxim[oa]|(?:que|entrante)\\sviene|entrante',
    lastBehind: 'pasad[oa]|últim[oa]',
    part: '(?:por|en|a)\\sla\\s(?:mañana|tarde|noche|madrugada)|al\\s(?:mediodía|amanecer|anochecer)|de\\smadrugada|noche|tarde',
    partBefore: '(?:(?:en|durante|por)\\s)?la\\s(?:mañana|tarde|noche|madrugada)\\s(?:del|de\\seste)',
    nightFrom: '(?:en\\s)?la\\s(?:noche|madrugada)\\sdel',
    nightTo: 'al',
    from: 'del|de|desde\\sel',
    to: 'al|a|hasta\\sel',
    between: 'entre(?:\\sel)?',
    and: 'y(?:\\sel)?',
    named: [
      [0, 'est[ae]\\s(?:mañana|tarde|noche|madrugada|mediodía)'],
      [-1, 'anoche|ayer\\s(?:por|en|a)\\sla\\s(?:mañana|tarde|noche|madrugada)'],
      [-2, 'anteanoche'],
      [1, 'mañana\\s(?:por|en|a)\\sla\\s(?:mañana|tarde|noche)'],
    ],
    units: ['semana', 'mes', 'año', 'fin\\sde\\ssemana'],
    current: 'est[ae]',
    unitLead: 'el|la|desde\\s(?:el|la)|durante\\s(?:el|la)|en\\s(?:el|la)',
  },
  it: {
    next: 'prossim[oa]',
    last: 'scors[oa]|passat[oa]',
    nextBehind: 'prossim[oa]',
    lastBehind: 'scors[oa]|passat[oa]',
    part: "mattina|pomeriggio|sera|notte|a\\smezzogiorno|all[’']alba|in\\sserata|nel\\spomeriggio",
    partBefore: '(?:nella|la|nel)\\s(?:notte|serata|mattinata|pomeriggio|sera|mattina)\\sdi',
    nightFrom: '(?:nella|la)\\snotte\\s(?:tra|fra)|(?:nella|la)\\snotte\\sdi',
    nightTo: 'e|su',
    from: "dal(?:l[’'])?|da",
    to: "al(?:l[’'])?|a",
    between: '(?:tra|fra)(?:\\sil)?',
    and: 'e(?:\\sil)?',
    named: [
      [
        0,
        'stasera|stamattina|stamane|stamani|stanotte|questa\\s(?:mattina|sera|notte)|questo\\spomeriggio|oggi\\spomeriggio',
      ],
      [-1, 'ieri\\s(?:mattina|sera|notte|pomeriggio)|la\\snotte\\sscorsa|la\\sscorsa\\snotte'],
      [1, 'domani\\s(?:mattina|sera|notte|pomeriggio)|domattina'],
    ],
    units: ['settimana', 'mese', 'anno', '(?:week-?end|fine\\ssettimana)'],
    current: "quest[oa’']",
    unitLead: "la|il|lo|l[’'](?=anno)|dalla|dal|nel|nella",
  },
  pt: {
    next: 'próxim[oa]',
    last: 'últim[oa]|passad[oa]',
    nextBehind: 'próxim[oa]|que\\svem|seguinte',
    lastBehind: 'passad[oa]',
    part: '(?:à|de|na|pela)\\s(?:manhã|tarde|noite|madrugada)|ao\\smeio-dia',
    partBefore: '(?:na|pela|durante\\sa)\\s(?:noite|manhã|tarde|madrugada)\\s(?:da|de|do|desta|deste)',
    nightFrom: 'na\\s(?:noite|madrugada)\\s(?:da|de|do)',
    nightTo: 'para(?:\\s[ao])?',
    from: 'de|do\\sdia|desde',
    to: 'a|até|ao\\sdia',
    between: 'entre(?:\\s(?:os\\sdias|o\\sdia))?',
    and: 'e',
    named: [
      [0, '(?:n?esta)\\s(?:manhã|tarde|noite|madrugada)|hoje\\s(?:à|de)\\s(?:manhã|tarde|noite|madrugada)'],
      [-1, 'ontem\\s(?:à|de)\\s(?:manhã|tarde|noite|madrugada)|(?:na\\s)?noite\\spassada'],
      [1, 'amanhã\\s(?:à|de)\\s(?:manhã|tarde|noite|madrugada)'],
    ],
    units: ['semana', 'mês', 'ano', 'fim\\sde\\ssemana'],
    current: '(?:n?est[ae])',
    unitLead: 'no|na|o|a|desde\\s[oa]',
  },
  nl: {
    next: 'komende|aanstaande|volgende|eerstkomende',
    last: 'afgelopen|vorige|jongstleden',
    nextBehind: 'aanstaande|a\\.s\\.',
    lastBehind: 'jongstleden|jl\\.',
    glued: '(?:ochtend|morgen|voormiddag|middag|namiddag|avond|nacht)',
    partBefore: 'in\\sde\\snacht\\s(?:op|naar)',
    nightFrom: 'in\\sde\\snacht\\svan',
    nightTo: 'op|naar',
    from: 'van',
    to: 'tot(?:\\sen\\smet)?|t/m',
    between: 'tussen',
    and: 'en',
    named: [
      [0, 'vanavond|vanochtend|vanmorgen|vanmiddag|vannacht'],
      [-1, 'gister(?:en)?(?:avond|ochtend|morgen|middag|nacht)|afgelopen\\snacht'],
      [1, 'morgen(?:avond|ochtend|middag|vroeg)'],
    ],
    units: ['week', 'maand', 'jaar', 'weekend'],
    current: 'deze|dit',
    unitLead: 'in|sinds|dit|eind|begin',
  },
  pl: {
    next: 'przyszł(?:y|ą|ym|ej|ego)|najbliższ(?:y|ą|ym|ej|ego)|nadchodząc(?:y|ą|ym|ej|ego)|następn(?:y|ą|ym|ej|ego)',
    last: 'ubiegł(?:y|ą|ym|ej|ego)|zeszł(?:y|ą|ym|ej|ego)|minion(?:y|ą|ym|ej|ego)|ostatni(?:ą|m|ej|ego)?|poprzedni(?:ą|m|ej|ego)',
    part: 'rano|po\\społudniu|wieczorem|w\\snocy|w\\społudnie|nad\\sranem|przed\\społudniem',
    partBefore: '(?:rano|wieczorem)\\sw|w\\snocy\\sna',
    nightFrom: 'w\\snocy\\sz(?:e)?',
    nightTo: 'na',
    from: 'od|między',
    to: 'do',
    between: 'między',
    and: 'a|i|oraz',
    named: [
      [0, '(?:dziś|dzisiaj)\\s(?:rano|po\\społudniu|wieczorem|w\\snocy|w\\społudnie|nad\\sranem)'],
      [-1, 'wczoraj\\s(?:rano|po\\społudniu|wieczorem|w\\snocy|w\\społudnie)|ostatniej\\snocy|minionej\\snocy'],
      [1, 'jutro\\s(?:rano|po\\społudniu|wieczorem|w\\snocy|w\\społudnie)'],
    ],
    units: ['tygodni(?:u|a)', 'miesiąc(?:u|a)', 'roku', 'weekend(?:u)?'],
    current: 't(?:ym|ego|en)|bieżąc(?:ym|ego)',
    unitLead: 'w|od|do|pod\\skoniec',
    oblique: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  },
  ru: {
    next: '(?:следующ|ближайш|предстоящ|будущ|грядущ)(?:ий|ую|ее|ей|ем|его|юю)|наступающ(?:ий|ую|ее|ем|ей)',
    last: '(?:прошл(?:ый|ую|ое|ой|ом|ого|ые)|(?:минувш|прошедш|предыдущ)(?:ий|ую|ее|ей|ем|его|ие))',
    part: 'утром|дн[её]м|вечером|ночью',
    partBefore: '(?:утром|дн[её]м|вечером|ночью)(?:\\s(?:во?|на))?|(?:во?\\s)?ночь\\sна',
    nightFrom: 'в\\sночь\\sс(?:о)?',
    nightTo: 'на',
    from: 'с|со',
    to: 'по|до',
    between: 'между',
    and: 'и',
    named: [
      [0, 'сегодня\\s(?:утром|дн[её]м|вечером|ночью)|этой\\sночью|этим\\sутром'],
      [-1, 'вчера\\s(?:утром|дн[её]м|вечером|ночью)|прошлой\\sночью|минувшей\\sночью'],
      [1, 'завтра\\s(?:утром|дн[её]м|вечером|ночью)'],
    ],
    units: ['недел[еию]|неделя', 'месяц[еа]', 'год[уа]', 'выходн(?:ые|ых)'],
    current: '(?:эт(?:ой|ом|у|ого|и)|нынешн(?:ей|ем|его)|текущ(?:ей|ем|его))',
    unitLead: 'на|в|с|до|к\\sконцу|в\\sконце|в\\sначале',
    oblique: ['воскресенья', 'понедельника', 'вторника', 'среды', 'четверга', 'пятницы', 'субботы'],
  },
  sv: {
    next: 'nästa|kommande',
    last: 'förra',
    glued: 's?(?:morgonen?|förmiddage?n?|eftermiddage?n?|kvälle?n?|natte?n?)s?',
    part: 'morgon|förmiddag|eftermiddag|kväll|natt',
    partBefore: 'natten\\s(?:till|mot)|(?:på\\s)?kvällen\\si',
    nightFrom: 'natten\\s(?:mellan|från)',
    nightTo: 'och|till',
    from: 'från(?:\\sden)?|den',
    to: 'till(?:\\soch\\smed)?(?:\\sden)?',
    between: 'mellan(?:\\sden)?',
    and: 'och(?:\\sden)?',
    named: [
      [0, 'i\\s(?:kväll|natt|morse|eftermiddag|förmiddag)|ikväll|inatt'],
      [-1, '(?:i\\sgår|igår)\\s(?:kväll|morse|eftermiddag|förmiddag|natt)|i\\snatt\\sförra'],
      [1, '(?:i\\smorgon|imorgon)\\s(?:kväll|bitti|eftermiddag|förmiddag|natt)'],
    ],
    units: ['vecka', 'månad', 'år', 'helg'],
    current: 'den\\shär|detta',
    unitLead: 'i|sedan|under',
  },
  tr: {
    next: 'gelecek|önümüzdeki',
    last: 'geçen|geçtiğimiz',
    part: '(?:günü\\s)?(?:sabahı?|öğleden\\ssonra|akşamı?|gecesi|gece|öğle\\ssaatlerinde)(?!\\p{L})',
    nightFrom: '(?!)',
    to: 'ile|ila',
    named: [
      [0, 'bu\\s(?:sabah|akşam|gece|öğlen)|bugün\\s(?:sabah|akşam|öğleden\\ssonra)'],
      [-1, 'dün\\s(?:sabah|akşam|gece|öğleden\\ssonra)'],
      [1, 'yarın\\s(?:sabah|akşam|gece|öğleden\\ssonra)'],
    ],
    units: ['hafta(?:dan|nın|ki|ya)?', 'ay(?:dan|ın|ki|a)?', 'yıl(?:dan|ın|ki|a)?', 'hafta\\ssonu'],
    current: 'bu',
  },
  da: {
    next: 'næste|kommende|førstkommende',
    last: 'sidste|forrige',
    glued: 's?(?:morgen|formiddag|eftermiddag|aften|nat)(?:en)?',
    part: 'morgen|formiddag|eftermiddag|aften|nat',
    partBefore: 'natten\\s(?:til|mod)',
    from: 'fra(?:\\sden)?|den',
    to: 'til(?:\\sden)?',
    between: 'mellem(?:\\sden)?',
    and: 'og(?:\\sden)?',
    units: ['uge', 'måned', 'år', 'weekend'],
    current: 'denne|dette',
    unitLead: 'i|siden',
  },
  no: {
    next: 'neste|kommende|førstkommende',
    last: 'forrige|sist|siste',
    glued: 's?(?:morgen|formiddag|ettermiddag|kveld|natt)(?:en|a)?',
    part: 'morgen|formiddag|ettermiddag|kveld|natt',
    partBefore: 'natt\\stil',
    from: 'fra(?:\\sden)?|den',
    to: 'til(?:\\sden)?',
    between: 'mellom(?:\\sden)?',
    and: 'og(?:\\sden)?',
    units: ['uke', 'måned', 'år', 'helg'],
    current: 'denne|dette',
    unitLead: 'i|siden',
  },
  uk: {
    next: '(?:наступн|найближч|майбутн)(?:ий|у|ої|ого|ому|ю)',
    last: '(?:минул|попередн)(?:ий|у|ої|ого|ому)',
    part: 'вранці|вдень|ввечері|увечері|вночі',
    partBefore: '(?:вранці|ввечері|увечері|вночі)(?:\\s(?:у|в))?|в\\sніч\\sна',
    from: 'з',
    to: 'по|до',
    between: 'між',
    and: 'і|та',
    units: ['тижн[яі]|тиждень', 'місяц[яі]', 'ро(?:ці|ку)', 'вихідн(?:і|их)'],
    current: 'ц(?:ього|ьому)',
    unitLead: 'у|в|на|з|до',
    oblique: ['неділі', 'понеділка', 'вівторка', 'середи', 'четверга', "п[’'ʼ]ятниці", 'суботи'],
  },
};
