/** Words of the dateline grammar. Facts of house styles, not a gazetteer: whether a place exists is decided elsewhere. */

/** Month names and abbreviations as datelines have them, in the languages whose agencies write Latin datelines. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan january janv janvier enero ene januar janeiro gennaio gen januari',
    'feb february févr février fevrier febrero februar fevereiro fev febbraio februari',
    'mar march mars marzo märz marz março maart mrt mär',
    'apr april avr avril abril abr aprile',
    'may mai mayo maio maggio mag mei maj',
    'jun june juin junio juni junho giugno giu',
    'jul july juil juillet julio juli julho luglio lug',
    'aug august août aout agosto ago augustus augusti',
    'sep sept september septembre septiembre setembro settembre set',
    'oct october octobre octubre okt oktober outubro out ottobre ott',
    'nov november novembre noviembre novembro',
    'dec december déc décembre decembre diciembre dic dez dezember dezembro dicembre',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name, i + 1])),
);

/** What stands before a colon, a bar or a dash in capitals and is no place. */
export const NOT_PLACES: ReadonlySet<string> = new Set(
  `breaking|breaking news|update|updated|updates|exclusive|watch|video|opinion|analysis|correction|corrected|clarification|note|editor's note|editors note|editors' note|editor’s note
news|live|live updates|just in|alert|read|read more|read also|also read|listen|photo|photos|pictures|in pictures|gallery|factbox|explainer|fact check|factcheck|timeline|profile|review|recap|preview|interview|feature
interview|question|answer|q|a|q&a|warning|caution|disclaimer|source|sources|via|by|from|date|published|share|advertisement|sponsored|editorial|comment|commentary|letter|letters|column|obituary|sport|sports|business|world|politics|health|tech|technology|science|entertainment|culture|travel|weather
kill|advisory|attention|repeat|refile|wrapup|snapshot|urgent|flash|bulletin|newsalert|newsbreak|eds|media advisory|press release|for immediate release|contact|website|tel|phone|email|e-mail|summary|background|key points|highlights|headline|title|subject|re|fwd|to|cc|image|caption|credit|file|file photo|representational image|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday
narrator|host|moderator|reporter|anchor|ceo|cfo|operator|the|this|in|on|at|a|an|it|he|she|we|they|i|you|but|and|or|if|when|after|before|while|as|for|with|why|how|what|who|where|which|there|here|no|yes|ok|more|most|many|some|all|none|new|first|last|next|pm|president|minister|prime minister|police|army|government|court|covid|covid-19|ipo|gdp|faq|tl;dr|tldr|ps|p.s|nb|n.b|spoiler|spoilers|trailer|report|reports|study|poll|survey|result|results|score|scores|final|full time|half time|ht|ft|quote|quotes|fact|facts|tip|tips|step|price|prices|rating|verdict|pros|cons|ingredients|method|serves|tickets|admission|location|venue|time|cost|info|details|age|name|address|occupation|born|died|directed by|starring|cast|genre|runtime|release date
nasa|nato|opec|fifa|uefa|isis|iaea|unesco|unicef|asean|nafta|brics|covid|hiv|aids|the end|end|ends|eu|un|us|uk|usa|fbi|cia|bbc|cnn`
    .split(/[\n|]/)
    .map((word) => word.trim()),
);

/** A phrase that begins so is a person or a thing, not a place. */
export const NOT_FIRST: ReadonlySet<string> = new Set(
  'president prime minister mr mrs ms dr prof sir king queen pope senator governor mayor general judge justice lord lady prince princess former actor actress singer coach captain chief director professor breaking updated exclusive watch why how what when where who the this these those our my your his her their its if but and on in at by from with after before'.split(
    ' ',
  ),
);

/** Lower-case words inside a place name (`Rio de Janeiro`, `Stoke on Trent`). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da do dos das du des la le les los las el al an am the of on upon in sur sous en ob der den het op aan bei im and y e i-'.split(
    ' ',
  ),
);
