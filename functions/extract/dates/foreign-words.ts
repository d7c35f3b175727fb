/** Calendar words of a language, lower case. `weekdays` begin on Sunday. Facts, compiled for this project. */
export interface ForeignWords {
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  /** What stands between day and month, as a pattern. */
  readonly of: string;
  /** Prepositions before a year, as a pattern. */
  readonly in: string;
}

function words(months: string, weekdays: string, rest: Omit<ForeignWords, 'months' | 'weekdays'>): ForeignWords {
  return { months: months.split(' ').map((names) => names.split('|')), weekdays: weekdays.split(' '), ...rest };
}

export const FOREIGN: ReadonlyMap<string, ForeignWords> = new Map([
  [
    'es',
    words(
      'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
      'domingo lunes martes miércoles jueves viernes sábado',
      { today: 'hoy', yesterday: 'ayer', tomorrow: 'pasado mañana', of: 'de', in: 'en|desde|hasta' },
    ),
  ],
  [
    'pt',
    words(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
      'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
      { today: 'hoje', yesterday: 'ontem', tomorrow: 'amanhã', of: 'de', in: 'em|desde|até' },
    ),
  ],
  [
    'fr',
    words(
      'janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre',
      'dimanche lundi mardi mercredi jeudi vendredi samedi',
      { today: "aujourd[’']hui", yesterday: 'hier', tomorrow: 'demain', of: 'de', in: "en|depuis|jusqu[’']en" },
    ),
  ],
  [
    'de',
    words(
      'januar|jänner februar märz april mai juni juli august september oktober november dezember',
      'sonntag montag dienstag mittwoch donnerstag freitag samstag',
      { today: 'heute', yesterday: 'gestern', tomorrow: 'übermorgen', of: 'den', in: 'im jahr|im jahre|seit|bis|anno' },
    ),
  ],
  [
    'it',
    words(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
      'domenica lunedì martedì mercoledì giovedì venerdì sabato',
      { today: 'oggi', yesterday: 'ieri', tomorrow: 'domani', of: 'di', in: 'nel|dal|fino al' },
    ),
  ],
  [
    'nl',
    words(
      'januari februari maart april mei juni juli augustus september oktober november december',
      'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
      { today: 'vandaag', yesterday: 'gisteren', tomorrow: 'overmorgen', of: 'van', in: 'in|sinds|tot' },
    ),
  ],
  [
    'sv',
    words(
      'januari februari mars april maj juni juli augusti september oktober november december',
      'söndag måndag tisdag onsdag torsdag fredag lördag',
      { today: 'i dag|idag', yesterday: 'i går|igår', tomorrow: 'i morgon|imorgon', of: 'i', in: 'år|sedan' },
    ),
  ],
  [
    'no',
    words(
      'januar februar mars april mai juni juli august september oktober november desember',
      'søndag mandag tirsdag onsdag torsdag fredag lørdag',
      { today: 'i dag', yesterday: 'i går', tomorrow: 'i morgen', of: 'i', in: 'i|siden' },
    ),
  ],
  [
    'da',
    words(
      'januar februar marts april maj juni juli august september oktober november december',
      'søndag mandag tirsdag onsdag torsdag fredag lørdag',
      { today: 'i dag', yesterday: 'i går', tomorrow: 'i morgen', of: 'i', in: 'i|siden' },
    ),
  ],
  [
    'pl',
    words(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      'niedzielę poniedziałek wtorek środę czwartek piątek sobotę',
      { today: 'dziś|dzisiaj', yesterday: 'wczoraj', tomorrow: 'jutro', of: '-', in: 'w|od|do' },
    ),
  ],
  [
    'ru',
    words(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      'воскресенье понедельник вторник среду четверг пятницу субботу',
      { today: 'сегодня', yesterday: 'вчера', tomorrow: 'завтра', of: '-', in: 'в|с|до' },
    ),
  ],
  [
    'uk',
    words(
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
      'неділю понеділок вівторок середу четвер п’ятницю суботу',
      { today: 'сьогодні', yesterday: 'вчора', tomorrow: 'завтра', of: '-', in: 'у|в|з|до' },
    ),
  ],
  [
    'tr',
    words(
      'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
      'pazar pazartesi salı çarşamba perşembe cuma cumartesi',
      { today: 'bugün', yesterday: 'dün', tomorrow: 'yarın', of: '-', in: 'yıl' },
    ),
  ],
  [
    'id',
    words(
      'januari februari maret april mei juni juli agustus september oktober november desember',
      'minggu senin selasa rabu kamis jumat sabtu',
      { today: 'hari ini', yesterday: 'kemarin', tomorrow: 'besok', of: '-', in: 'pada|sejak|hingga' },
    ),
  ],
]);
