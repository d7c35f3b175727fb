/** How a language tells in a clause whether its day is past or to come; patterns of lower-case words, each matched from the start of a word to its end. */
export interface TenseWords {
  /** Auxiliaries, modals, and verbs in the present of what is held to a timetable. */
  readonly future: string;
  readonly past: string;
  /** Right before the day: looks ahead unless a verb before it tells of the past (`until`, `from`). */
  readonly aheadBefore: string;
  /** Right before the day, and decides at once: `since`, and Swedish `i` (fredags). */
  readonly behindBefore: string;
  /** The end of the clause up to and with the day: decides at once (Swedish `på fredag`, where `på fredagen` tells of the past). */
  readonly surelyAhead?: string;
  /** Verbs in the present, known by their ending alone: to come, where the sentence holds no other verb. */
  readonly weakFuture?: string;
  /** A participle right before the day (`signé le`): past, where no verb stands before it. */
  readonly participle?: string;
  /** The finite verb stands at the end of the clause. */
  readonly verbLast?: boolean;
}

const L = '\\p{L}';
/** Up to so many characters of the same clause. */
const WITHIN = '[^.;\\n]{0,100}?';

/** Compiled for this project from the grammars' regular endings and the verbs that news uses; endings that nouns share carry the nouns as exceptions. */
export const TENSE_WORDS: Readonly<Record<string, TenseWords>> = {
  de: {
    future: [
      'wird|werden|würden?|will|wollen|wollten?|kann|können|könnten?|muss|müssen|darf|dürfen|dürften?|möchten?|sollten?',
      `soll(?:en)?(?!${WITHIN}\\s(?:haben|worden\\ssein|gewesen\\ssein|gekommen\\ssein)(?!${L}))`,
      `sag(?:t|en)(?=${WITHIN}\\saus(?!${L}))|${L}{3,}ieren`,
      'beginn(?:t|en)|start(?:et|en)|öffne(?:t|n)|schließ(?:t|en)|ende(?:t|n)|(?:findet|finden)|tritt|treten|trifft|treffen|reis(?:t|en)|komm(?:t|en)|geht|gehen',
      'spiel(?:t|en)|empfängt|tag(?:t|en)|berät|beraten|entscheide(?:t|n)|stimm(?:t|en)|wähl(?:t|en)|eröffnet|steht|stehen|bleib(?:t|en)|läuft|laufen|fähr?t|fahren|flieg(?:t|en)|lädt',
      'gilt|gelten|folg(?:t|en)|erwartet|geplant|vorgesehen|angesetzt|terminiert|(?:erwartete|geplante|angekündigte|bevorstehende|anstehende)[nrms]?|rechne(?:t|n)|droh(?:t|en)|feier(?:t|n)|streik(?:t|en)|bestreike[nt]|gastier(?:t|en)|läuft|debattier(?:t|en)|besuch(?:t|en)|verhandelt|stell(?:t|en)|hält|halten|nimmt|nehmen',
      `(?:ist|sind)(?=${WITHIN}\\s(?:geplant|angesetzt|gesperrt|geschlossen|vorgesehen|terminiert|geöffnet|dran|soweit|so\\sweit|frei|möglich|fällig)(?!${L}))`,
      `zu\\s${L}{3,}en|${L}{2,}zu${L}{3,}en`,
    ].join('|'),
    past: [
      'hat|haben|hatten?|war|waren|wurden?|gab|gaben|kam|kamen|ging|gingen|fiel|fielen|starb|starben|nahm|nahmen|fand|fanden|traf|trafen|brach|brachen|stieß|stießen|schlug|schlugen|schoss|schossen',
      'stand|standen|lag|lagen|fuhr|fuhren|flog|flogen|verlor|verloren|gewann|gewannen|begann|begannen|trat|traten|zog|zogen|ließ|ließen|hielt|hielten|rief|riefen|schrieb|schrieben|sprach|sprachen|sank|sanken',
      'stieg|stiegen|blieb|blieben|erschien|erschienen|entschied|entschieden|entstand|entstanden|empfing|empfingen|bekam|bekamen|wies|wiesen|warf|warfen|erhob|erhoben|griff|griffen|riss|rissen|sah|sahen|lief|liefen|saß|saßen',
      'ertrank|ertranken|erlag|erlagen|geriet|gerieten|verließ|verließen|übernahm|übernahmen|unterschrieb|beschloss|beschlossen|schloss|schlossen|bat|baten|lud|luden|verbot|trug|trugen|verstarb|unterlag|verstorben|gehörten?|gewährten?|gelangten?|gelangen?|gerade\\serst',
      `teil(?:t|en)(?=${WITHIN}\\smit(?!${L}))|sag(?:t|en)|meldet|melden|berichtet|berichten|erklärt|stirbt|sterben|soll(?:en)?(?=${WITHIN}\\s(?:haben|worden\\ssein|gewesen\\ssein|gekommen\\ssein)(?!${L}))`,
      `(?:ist|sind)(?=${WITHIN}\\s(?:(?!geplant|gesperrt|geschlossen|geöffnet)(?:${L}{1,6})?ge${L}{2,}(?:t|en)|(?:ent|ver|be|er|zer|miss)${L}{2,}(?:t|en)|${L}{3,}iert|verstorben|erschienen|entstanden|verunglückt|worden)(?!${L}))`,
      `(?!(?:ge|heu|let|bit|gu|al|kal|har|rech|wei|brei|lau|leich|ech|un|mit|hin|zwei|drit|vier|fünf|zehn|ach|neun|sieb|sechs|elf|zwölf|müss)ten?(?!${L})|ge)(?!${L}*(?:sten?|halten|arbeiten|raten|treten|warten|starten|bieten|leiten|streiten|retten|bitten|walten|schalten|achten|berichten|verzichten|richten|vermuten|fürchten|hätten?|könnten?|möchten?|dürften?|sollten?|wollten?|bekannten?|beliebten?|gesamten?|verletzten?|erwarteten?|vermissten?)(?!${L}))${L}{2,}ten?`,
    ].join('|'),
    aheadBefore: '(?:bis|ab|spätestens|frühestens)(?:\\s(?:am|zum|diesem))?',
    behindBefore: 'seit(?:\\sdem)?',
    surelyAhead: `(?:für(?:\\sden|\\skommenden)?|(?<!nacht\\s|vo[nm]\\s${L}{6,10}\\s)auf(?:\\sden)?)\\s${L}+`,
    weakFuture: `(?!(?:mit|seit|nicht|jetzt|erst|dort|fast|laut|damit|sonst|selbst|statt|zuletzt|zunächst|weit|seit|bereit|gesamt|unbekannt|bekannt|soweit|derzeit|unverletzt|somit|insgesamt|rechtzeitig)(?!${L})|ge|ver${L}*tzt)${L}{3,}t`,
  },
  fr: {
    future: [
      '(?:a|ont)\\slieu|va|vont|(?:allait|allaient|devait|devaient)(?=\\s\\p{L}+(?:er|ir|re|oir)(?!\\p{L}))|doit|doivent|devra|devront|devraient|devrait|pourra|pourront|pourrait|pourraient|peut|peuvent|veut|veulent|compte|comptent|prévoit|prévoient|prévue?s?|attendue?s?|programmée?s?|fixée?s?|espère|espèrent|appelle(?:nt)?\\sà|menace(?:nt)?',
      `(?!(?:environs|citrons)(?!${L}))${L}{1,12}(?:erons|irons|drons|vrons|urons)`,
      `${L}{1,12}(?:era|eront|ira|iront|dra|dront|vra|vront|rra|rront|ura|uront)`,
      "commence(?:nt)?|débute(?:nt)?|s[’']ouvre(?:nt)?|ouvre(?:nt)?|ferme(?:nt)?|se\\stien(?:t|nent)|se\\sréuni(?:t|ssent)|affronte(?:nt)?|reçoi(?:t|vent)|part|partent|entre(?:nt)?\\sen|débat(?:tent)?|vote(?:nt)?|se\\srend(?:ent)?|s[’']achève(?:nt)?|expire(?:nt)?|reprend|reprennent|joue(?:nt)?|accueille(?:nt)?|démarre(?:nt)?|arrive(?:nt)?|restent?|comparaît|s[’']envole",
    ].join('|'),
    past: [
      `(?:a|ont|avait|avaient|aurait|auraient|ayant)(?=\\s(?:(?:été|également|aussi|déjà|notamment|ensuite|par\\sailleurs|en\\soutre|finalement|de\\snouveau|pas|été)\\s)*(?:${L}{2,}(?:é|ée|és|ées|i|is|it|u|us|ert|aint)|eu|dû|été)(?!${L}))`,
      'a|ont|avait|avaient|était|étaient|fut|furent|été|eut|eurent|fit|firent|dit|dirent|vit|prit|prirent|mit|mirent|vint|tint',
      `(?:est|sont)(?=\\s(?:${L}+ment\\s)?(?:mort|né|venu|parti|arrivé|entré|décédé|tombé|resté|revenu|sorti|passé|survenu|devenu|intervenu|allé|rentré|monté|parvenu)(?:e|s|es)?(?!${L}))|(?:s[’']est|se\\ssont|s[’']était|s[’']étaient)`,
      `(?!(?:opéra|caméra|lait|fait|parfait|souhait|trait|portrait|retrait|extrait|forfait|bienfait|attrait|palais|jamais|mais|français|soudait|serait|seraient|devrait|devraient|pourrait|pourraient)(?!${L}))(?!${L}*rai(?:t|ent)(?!${L}))${L}{3,}(?:ait|aient)`,
      'annonce(?:nt)?|déclare(?:nt)?|indique(?:nt)?|rapporte(?:nt)?|tuée?s?|blessée?s?|arrêtée?s?|survenue?s?',
    ].join('|'),
    aheadBefore: "(?:d[’']ici|jusqu[’'](?:à|au)|dès|à\\scompter\\sde|à\\spartir\\sde|avant)(?:\\s(?:le|ce|au|à))?",
    behindBefore: 'depuis(?:\\s(?:le|ce))?',
    surelyAhead: `(?:pour(?:\\s(?:le|ce))?|(?:report|repouss|renvoy|décal|prolong|ajourn)ée?s?\\s(?:à|au|jusqu[’']au|jusqu[’']à))\\s(?:${L}+|\\p{Nd}+\\s${L}+)`,
    participle: `(?!prévu|programm|fix|attendu|reportée?s?)${L}{3,}(?:é|u|i|is)e?s?(?:\\s(?:le|ce))?`,
  },
  es: {
    future: [
      `va|van|(?:iba|iban)\\sa(?=\\s${L}+(?:ar|er|ir)(?!${L}))|(?:debía|debían|tenía\\sprevisto|tenían\\sprevisto)(?=\\s${L}+(?:ar|er|ir)(?:se)?(?!${L}))|debe|deben|deberán?|debería(?:n)?|puede|pueden|podría(?:n)?|quiere|quieren|prevé|prevén|previst[oa]s?|programad[oa]s?|fijad[oa]s?|convocad[oa]s?|espera(?:n)?|planea(?:n)?|planead[oa]s?|pretende(?:n)?|${L}{2,}(?:rá|rán|ría|rían)`,
      'comienza(?:n)?|empieza(?:n)?|arranca(?:n)?|inicia(?:n)?|abre(?:n)?|cierra(?:n)?|se\\scelebra(?:n)?|llega(?:n)?|viaja(?:n)?|juega(?:n)?|recibe(?:n)?|visita(?:n)?|vence(?:n)?|parte(?:n)?|termina(?:n)?|se\\senfrenta(?:n)?|enfrenta(?:n)?|se\\sreúne(?:n)?|entra(?:n)?|vota(?:n)?|debate(?:n)?|comparece(?:n)?|acude(?:n)?|regresa(?:n)?|vuelve(?:n)?|sale(?:n)?|estrena(?:n)?|decide(?:n)?|tiene\\slugar|se\\smide(?:n)?|permanece(?:n)?|continúa(?:n)?|toma\\sposesión',
    ].join('|'),
    past: [
      'fue|fueron|era|eran|hubo|tuvo|tuvieron|hizo|hicieron|puso|pusieron|dijo|dijeron|estuvo|estuvieron|vino|vinieron|pudo|quiso|supo|trajo|produjo|produjeron|condujo|redujo|anduvo|dio|dieron|vio|vieron|cayó|murió|ha|han|había|habían|habría|habrían|estaba|estaban',
      `${L}{2,}(?:ó|aron|ieron|yeron|aba|aban)|(?!${L}*rían?(?!${L}))(?!(?:policía|guardia|mayoría|compañía|energía|economía|categoría|fiscalía|alcaldía|batería|todavía|garantía|minoría|autonomía|tecnología|librería|lotería|cercanía|vía|día|tía|fría|crítica|policías?|mediodía)(?!${L}))${L}{3,}(?:ía|ían)`,
      'informa(?:n)?|declara(?:n)?|muere(?:n)?|matan?|detienen?|anuncian?',
    ].join('|'),
    aheadBefore: '(?:hasta|a\\spartir\\s(?:de|del)|antes\\sdel|para)(?:\\s(?:el|este))?',
    behindBefore: '(?!)',
    surelyAhead: `(?:para(?:\\s(?:el|este))?|(?:es|son)\\sel|(?:aplazad|pospuest)[oa]s?\\s(?:al|hasta\\sel))\\s(?:${L}+|\\p{Nd}+\\sde\\s${L}+)`,
    weakFuture: `(?!(?:también|quien|bien|gran|plan|orden|origen|joven|examen|sin|tan|volumen|imagen|crimen|capitán|según|alguien|cien|tren|desorden|virgen|margen)(?!${L}))${L}{3,}(?:an|en)`,
    participle: `(?!previst|programad|fijad|convocad|aplazad)${L}{2,}(?:ad|id)[oa]s?(?:\\sel|\\seste)?`,
  },
  it: {
    future: [
      `deve|devono|(?:doveva|dovevano)(?=\\s${L}+(?:are|ere|ire|rsi)(?!${L}))|dovrebbe|dovrebbero|potrebbe|potrebbero|può|possono|vuole|vogliono|previst[oaie]|attes[oaie]|fissat[oaie]|programmat[oaie]|in\\sprogramma|in\\scalendario|convocat[oaie]|intende|${L}{2,}(?:rà|ranno)`,
      'comincia(?:no)?|inizia(?:no)?|parte|partono|apre|aprono|chiude|chiudono|scade|scadono|gioca(?:no)?|affronta(?:no)?|arriva(?:no)?|si\\st(?:iene|engono)|si\\svota|si\\ssvolge|si\\sgioca|prende\\sil\\svia|entra|entrano|torna(?:no)?|incontra(?:no)?|riceve|ricevono|vola|decide|si\\sriunisc(?:e|ono)|debutta|scende|scendono|vota(?:no)?|riapre|riaprono|resta|restano|va|vanno|sciopera(?:no)?|ospita',
    ].join('|'),
    past: [
      `(?:ha|hanno|aveva|avevano|avrebbe|avrebbero)|(?:era|erano|fu|furono|stat[oaie]|disse|dissero|ebbe|fece|fecero|vide|prese|mise|venne|vennero|morì|morirono|nacque|cadde|vinse|perse|decise|rimase)`,
      `(?:è|sono|sarebbe|sarebbero|si\\sè|si\\ssono)(?=\\s(?!(?:previst|attes|fissat|programmat|convocat)[oaie])(?:\\p{L}+mente\\s|già\\s|poi\\s|anche\\s)?(?:${L}+(?:at|ut|it)[oaie]|mort[oaie]|nat[oaie]|rimast[oaie]|apert[oaie]|chius[oaie]|mess[oaie]|vist[oaie]|pres[oaie]|accaduto|avvenut[oaie]|sces[oaie]|espos[oaie]|conclus[oaie]|spent[oaie]|scompars[oaie])(?!${L}))`,
      `${L}{3,}(?:arono|irono|erono|ava|avano|eva|evano)|${L}{3,}ò(?<!però|ciò|può)`,
      'muore|muoiono|annuncia|uccis[oaie]|arrestat[oaie]|ferit[oaie]|avvenut[oaie]|accadut[oa]|mort[oaie]|svoltosi|svoltasi',
    ].join('|'),
    aheadBefore: '(?:entro|fino\\sa|a\\spartire\\sda)(?:\\s(?:il|questo))?',
    behindBefore: '(?!)',
    surelyAhead: `(?:per(?:\\sil)?|rinviat[oaie]\\sa(?:l)?)\\s(?:${L}+|\\p{Nd}+\\s${L}+)`,
    participle: `(?!previst|fissat|programmat|convocat|attes|rinviat)${L}{3,}(?:at|ut|it)[oaie](?:\\sil)?`,
  },
  pt: {
    future: [
      `vai|vão|(?:ia|iam|devia|deviam)(?=\\s${L}+(?:ar|er|ir)(?!${L}))|deve|devem|deverá|deverão|deveria|pode|podem|poderia|quer|querem|pretende(?:m)?|previst[oa]s?|marcad[oa]s?|agendad[oa]s?|programad[oa]s?|convocad[oa]s?|espera-se|(?!(?:verão|patrão|padrão|barão|ladrão|trovão)(?!${L}))${L}{2,}(?:rá|rão|ria|riam)(?<!maioria|maria|secretaria|bateria|diretoria|história|parceria|categoria|livraria|memória|vitória|séria|matéria)`,
      '(?:encontra|realiza|inicia|joga|disputa|estreia|desloca|apresenta|despede|junta)(?:m)?-se|(?:re)?começa(?:m)?|reabre(?:m)?|retoma(?:m)?|regressa(?:m)?|inicia(?:m)?|acontece(?:m)?|abre(?:m)?|fecha(?:m)?|estreia(?:m)?|termina(?:m)?|chega(?:m)?|viaja(?:m)?|enfrenta(?:m)?|joga(?:m)?|recebe(?:m)?|vota(?:m)?|entra(?:m)?|se\\sreúne(?:m)?|reúne-se|volta(?:m)?|parte(?:m)?|vence(?:m)?|realiza-se|decorre(?:m)?|arranca(?:m)?|encerra(?:m)?|decide(?:m)?|visita(?:m)?|desembarca(?:m)?|fica(?:m)?\\sfechad[oa]s?',
    ].join('|'),
    past: [
      'foi|foram|disse|disseram|teve|tiveram|fez|fizeram|houve|veio|vieram|era|eram|estava|estavam|havia|haviam|tinha|tinham|deu|deram|pôs|trouxe|quis|teria|teriam|soube|há',
      `(?!(?:meu|seu|teu|museu|europeu|judeu|ateu|pneu|réu|plebeu)(?!${L}))${L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)(?<!grou)|(?!(?:família|polícia|notícia)(?!${L}))${L}{3,}iam`,
      'morre(?:m)?|anuncia(?:m)?|informa(?:m)?|diz|mort[oa]s?|pres[oa]s?|ferid[oa]s?|ocorrid[oa]',
    ].join('|'),
    aheadBefore: '(?:até|a\\spartir\\sd[ea]|antes\\sde)(?:\\s(?:a|esta))?',
    behindBefore: 'desde(?:\\s(?:a|o))?',
    surelyAhead: `(?:para(?:\\s(?:a|o|esta|este))?|(?:é|são)\\sn[ao]|adiad[oa]s?\\spara)\\s(?:${L}+(?:-feira)?|\\p{Nd}+\\sde\\s${L}+)`,
    participle: `(?!previst|programad|marcad|agendad|convocad|adiad)${L}{2,}(?:ad|id)[oa]s?(?:\\s(?:em|na|no))?`,
  },
  nl: {
    future: [
      'zal|zullen|zou|zouden|wordt|worden|gaat|gaan|wil|willen|moet|moeten|kan|kunnen|mag|mogen|hoopt|hopen|verwacht(?:en)?|gepland|verwachte|geplande|staat|staan|blijft|blijven',
      'dient|dienen|spreekt|spreken|ontmoet|ontmoeten|praat|overlegt|vliegt|hervat|presenteert|presenteren|debuteert|arriveert|begint|beginnen|start|starten|opent|openen|sluit|sluiten|speelt|spelen|vertrekt|vertrekken|reist|reizen|stemt|stemmen|eindigt|treedt|treden|vindt|vinden|komt|komen|ontvangt|bezoekt|neemt|nemen|stelt|beslist|debatteert|vergadert|staakt|staken|praat|praten|keert|debuteert|verschijnt|volgt|wacht',
    ].join('|'),
    past: [
      'zei|zeiden|was|waren|werd|werden|had|hadden|heeft|hebben|kwam|kwamen|ging|gingen|overleed|stierf|stierven|viel|vielen|vond|vonden|begon|begonnen|bleek|bleken|liet|lieten|gaf|gaven|brak|braken|ontstond|sprak|spraken|schreef|won|wonnen|verloor|verloren|trof|troffen|schoot|schoten|stak|staken\\sdood|nam|namen|hield|hielden|reed|reden|vloog|vlogen|zonk|zonken|vertrok|vertrokken|besloot|besloten|kreeg|kregen|liep|liepen|riep|riepen|stond|stonden|lag|lagen|trad|traden|bracht|brachten|dacht|zag|zagen|sloeg|sloegen|verscheen|bleef|bleven|ontsnapte|meldt|zegt|melden',
      `(?:is|zijn)(?=${WITHIN}\\s(?!gepland|gesloten|geopend|gewenst)(?:${L}{0,6}ge${L}{2,}(?:d|t|en)|overleden|ontstaan|vertrokken|verdronken|verongelukt|bevallen|omgekomen|begonnen|verschenen)(?!${L}))`,
      `(?!(?:ziekte|drukte|zwakte|vlakte|hitte|witte|platte|exacte|directe|verwachte|minuten|halte|slechte|lichte|rechte|zachte|achte|echte|vrijwel)(?!${L}))${L}{3,}(?:eerde|eerden|igde|igden|tten|tte|dde|dden|kte|kten|pte|pten|chtte|chtten|elde|erde|erden|emde|amde|aagde|aagden|uisde|ootste|otste|aakten?|oorde|oorden|ilde|ilden|ste|sten)(?<!(?:laat|eer|groot|hoog|klein|oud|jong|be|mee|min|naa|lang|duur|snel|belangrijk|ern)(?:ste|sten))(?<!vierde|derde|derden|wereldde|beelde|honderden)`,
    ].join('|'),
    aheadBefore: '(?:vanaf|uiterlijk|tot|voor)(?:\\s(?:op))?',
    behindBefore: 'sinds',
    surelyAhead: `(?:uitgesteld|verplaatst)\\s(?:tot|naar)\\s${L}+|gepland\\svoor\\s${L}+`,
  },
  pl: {
    future: [
      'zagłosuj[eą]|uchwal[ią]|rozpatrz[yą]|przegłosuj[eą]|odpowie|wybior[aą]|wybierze|będzie|będą|ma|mają|zostanie|zostaną|rozpocznie|rozpoczną|odbędzie|odbędą|zacznie|zaczną|wejdzie|wejdą|spotka|spotkają|przyjedzie|przyjedzie|przybędzie|zagra|zagrają|poleci|polecą|ogłosi|ogłoszą|zbierze|zbiorą|wyruszy|zdecyduje|zdecydują|powinien|powinna|powinno|powinny|może|mogą|musi|muszą|chce|chcą|planuje|planują|zamierza|planowan[yaoe]|zaplanowan[yaoe]|przewidzian[yaoe]|stanie|staną|ruszy|ruszą|odwiedzi|przedstawi|podpisze|wystąpi|zmierzy|zakończy|zakończą|potrwa|wróci|wrócą|otworzy|zamknie|poda|powie|pojedzie|wyjedzie|wyjdzie|dojdzie|wygłosi|wygłoszą|omówi|omówią|wyda|wydadzą|wyląduje|wylądują|odleci|odlecą|przyleci|przylecą|zapadnie|zapadną|poznamy|przyjmie|przyjmą|obejmie|obejmą|podejmie|podejmą|pojedzie|pojadą|wylecą|wyleci|zmierzą|powita|powitają|zajmie|zajmą|złoży|złożą|stawi|stawią|usłyszy|weźmie|wezmą|zadebiutuje|pożegna|pożegnają|uruchomi|przejdzie|przejdą|zamkną|otworzą|wystąpią|podpiszą|zeznaje|zezna|zaśpiewa|zwoła|oceni|pokaże|pokażą|opublikuje',
      'rozpoczyna(?:ją)?|zaczyna(?:ją)?|otwiera(?:ją)?|odbywa(?:ją)?|rusza(?:ją)?|wchodzi|wchodzą|startuje|startują|mija|upływa|kończy|gra(?:ją)?|jedzie|leci|wraca(?:ją)?',
    ].join('|'),
    past: `(?!(?:skała|mały|cały|mały|dział|oddział|wydział|udział|przedział|materiał|kanał|sygnał|finał|półfinał|ćwierćfinał|generał|kapitał|szpital|artykuł|tytuł|wał|stały|czyli|jeśli|jeżeli|skali|fali|chwili|soli|ciało|działo|biały|biała|białe|krzesło|miały|wspaniały|trwały|podział|kryminał)(?!${L}))${L}+(?:ał|ił|ył|ął|uł|ekł|adł|ógł|ósł|osł|zedł|arł|yzł)(?:a|o|y)?|(?!(?:czyli|jeśli|jeżeli|skali|fali|chwili|soli|roli|woli|stali|kontroli|kolei)(?!${L}))${L}+(?:ali|ili|yli|eli|ęli|szli|edli|ekli|ogli)|${L}{2,}(?:ęła|ęło|ęły|iosła|iosło|ogła|ogło|ekła|ekło|adła|adło|adły|szła|szło|szły|arła|arło)|(?:był|była|było|były|byli)|został[aoy]?|zostali|${L}{3,}(?:ano|ęto)(?<!rano|siano)`,
    aheadBefore: '(?:do|na|najpóźniej\\sw)',
    behindBefore: '(?!)',
  },
  ru: {
    future: [
      'будет|будут|состоится|состоятся|пройд[её]т|пройдут|начн[её]тся|начнутся|начн[её]т|начнут|откро(?:ет|ют)ся|откроет|закро(?:ет|ют)ся|планиру(?:ет|ют)|планируется|намерен[аоы]?|ожида(?:ет|ют)ся|ожидается|запланирован[аоы]?|назначен[аоы]?|предстоит|должен|должн[аоы]|может|могут|приедет|прибудет|вылетит|посетит|провед[её]т|проведут|сыграет|сыграют|примет|примут|рассмотрит|рассмотрят|объявит|станет|вступит|вступят|вступа(?:ет|ют)|начина(?:ет|ют)ся|открыва(?:ет|ют)ся|завершится|выступит|встретится|встретятся|отправится|подпишет|подпишут|вернется|вернётся|обсудят|обсудит|прибыва(?:ет|ют)|решит|предстанет|проголосуют|опубликует|выйдет|выйдут|продлится|собер[уё]тся|соберется|ид[уё]т\\sна\\sвыборы|стартует|стартуют|ждут|хочет|хотят|намерены|истекает|закрываются|закрывается|отменят|введут|введ[её]т|потеплеет|похолодает|огласит|огласят|полетит|полетят|поедет|поедут|отбудет|отбудут|вынесет|вынесут|улетит|улетят|прилетит|прилетят|пойд[её]т|пойдут|сыграть|сойдутся|сойд[её]тся|сразится|сразятся|примут|уедет|уедут|возьм[её]тся|доставят|похоронят|простятся',
    ].join('|'),
    past: `сообща(?:ет|ют)|переда[её]т|пишет|пишут|заявля(?:ет|ют)|говор(?:ит|ят)|отмеча(?:ет|ют)|(?!(?:канала?|генерал(?:а|у|ом|ы)?|материала?|финала?|полуфинала?|капитала?|журнала?|персонала?|сигнала?|металла?|арсенала?|криминала?|трибунала?|терминала?|филиала?|число|около|мало|дел[ао]|тел[ао]|сил[аы]?|недели|если|или|цели|правила|модели|угли|доли|роли|школа|сел[ао]|пола|стола|стул|стали|земли|журнала|идеала|вокзала?|квартала?|отдела?|раздела?|предела?|тела?|деятели?|жители|водители|представители|родители|строители|учителя?|автомобили?|мобили|апрель|апреля|школы|сообщили\\sбы)(?!${L}))${L}*(?:а|я|и|ы|е|о|у|ё)л(?:а|о|и)?(?:сь|ся)?|${L}+(?:ш[её]л|шл[аои]|н[её]с|нес(?:л[аои])|погиб(?:л[аои])?|умер(?:л[аои])?|мог(?:л[аои])?|произош(?:[её]л|л[аои]))|прош[её]л|погиб(?:л[аои])?|умер(?:л[аои])?|${L}{3,}(?:ован|ано|ены|ена|ено)(?<!намерены|должны|назначен[аоы]|запланирован[аоы])`,
    aheadBefore: '(?:до|к|на)',
    behindBefore: '(?!)',
    surelyAhead: `(?<!ночь\\s)на\\s(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)`,
    weakFuture: `(?!(?:находит(?:ся)?|находятся|оста[её]тся|остаются|совет|отч[её]т|ответ|запрет|предмет|результат|депутат|адвокат|пакет|привет|просвет|приоритет|аппарат|портрет|процент|стандарт|самол[её]т|сюжет|нет|этот)(?!${L}))(?!${L}+(?:а|я|у|ю)(?:ет|ют)(?:ся)?(?!${L}))(?:по|про|при|вы|на|за|от|об|о|у|до|пере|пре|раз|рас|вос|воз|со|с|под|из|ис)${L}{2,}(?:ит|ят|ет|ёт|ут|ют|ат)(?:ся)?`,
  },
  sv: {
    future: [
      'ska|skall|kommer|väntas|planeras|kan|bör|vill|tänker|måste|får|planerad[et]?|väntade|planerade|beräknas',
      'börjar|inleds|öppnar|stänger|möter|spelar|reser|åker|träder|hålls|röstar|går|tar|avgörs|startar|avslutas|slutar|besöker|återvänder|fortsätter|strejkar|spelas|presenterar|gästar|lämnar|flyger|sänds|anländer|väljer|firar|sammanträder',
    ].join('|'),
    past: `sade|sa|var|blev|hade|har|fick|kom|gick|dog|slog|vann|föll|brann|greps|sköts|bröt|steg|sjönk|tog|gav|lät|såg|skrev|höll|drog|stod|låg|låg|bad|flydde|skedde|begärde|avled|omkom|drunknade|befann|släpptes|döms|säger|uppger|meddelar|(?!(?:både|väntade|planerade|lokale|andre|samlade)(?!${L}))${L}{3,}(?:ade|ades|rde|rdes|nde|ndes|ttes|tte|kte|ktes|ste|stes|pte|ptes|gde|gdes|lde|ldes|dde|ddes)(?<!(?:ande|ende|största|första|minste|senaste|bästa|sista|högste|närmaste|enste|måste))`,
    aheadBefore: '(?:från|till|till\\soch\\smed|senast)',
    surelyAhead: `på\\s${L}+dag(?:\\s${L}+)?`,
    behindBefore: '(?:sedan|i)',
  },
  tr: {
    future: `${L}{2,}(?:acak|ecek)(?:t[ıi]r|lar|ler)?|bekleniyor|planlanıyor|öngörülüyor|(?:başl[ıu]yor|başlayacak|oynuyor|karşılaşıyor|ağırlıyor|geliyor|gidiyor|açılıyor|bitiyor|sona\\seriyor|toplanıyor|yapılıyor|düzenleniyor)`,
    past: `(?!(?:şimdi|kendi|yedi|altı|adı|parti|kadı|katı|hedefi|belirti|cadde|ardı|tatlı|tadı)(?!${L}))${L}{2,}(?:dı|di|du|dü|tı|ti|tu|tü)(?:lar|ler)?(?<!şimdi|kendi|parti|yeti|eti)|${L}{3,}(?:mıştı|mişti|muştu|müştü)|(?:etti|oldu|söyledi|dedi|gitti|öldü)`,
    aheadBefore: '(?!)',
    behindBefore: '(?!)',
    verbLast: true,
  },
  da: {
    future:
      'skal|vil|kan|bør|ventes|forventes|planlagt|må|begynder|starter|åbner|lukker|møder|spiller|rejser|træder|stemmer|slutter|holder|besøger|afgøres|indledes|mødes|tager|går|kommer|fortsætter|strejker',
    past: `sagde|var|blev|havde|har|fik|kom|gik|døde|slog|vandt|faldt|brød|steg|tog|gav|lod|så|skrev|holdt|omkom|oplyser|siger|meddeler|(?!(?:både)(?!${L}))${L}{3,}(?:ede|edes|dte|dtes|gte|gtes|lte|ltes|rte|rtes|ndte|kte|ste)(?<!(?:ste))`,
    aheadBefore: '(?:fra|til|senest)',
    surelyAhead: `på\\s${L}+dag(?:\\s${L}+)?`,
    behindBefore: '(?:siden|i)',
  },
  no: {
    future:
      'skal|vil|kan|bør|ventes|forventes|planlagt|må|begynner|starter|åpner|stenger|møter|spiller|reiser|trer|stemmer|slutter|holder|besøker|avgjøres|innledes|møtes|tar|går|kommer|fortsetter|streiker',
    past: `sa|var|ble|hadde|har|fikk|kom|gikk|døde|slo|vant|falt|brøt|steg|tok|ga|lot|så|skrev|holdt|omkom|opplyser|sier|melder|(?!(?:både|siste|første|neste)(?!${L}))${L}{3,}(?:et|te|de|dde)(?<!ste|ande|ende|det|net|get|vet|stet)`,
    aheadBefore: '(?:fra|til|senest)',
    behindBefore: '(?:siden|sist)',
  },
  uk: {
    future:
      'буде|будуть|відбудеться|відбудуться|пройде|почнеться|розпочнеться|планує|планують|має|мають|очікується|заплановано|призначено|може|можуть|прибуде|відвідає|проведе|зустрінеться|виступить|розгляне|набуде|набуває|починається|відкриється|стартує|повинен|повинна|зустрінуться|оголосить|оголосять|зіграє|зіграють|вилетить|полетить|полетять|прилетить|обговорить|обговорять|ухвалить|ухвалять|приїде|приїдуть|поїде|пройдуть|відкриються|почнуться',
    past: `(?!(?:або|мало|коло|число|тіло|діло|сила|школа|неділя|коли|якщо)(?!${L}))${L}{2,}(?:ав|ив|їв|ував|ала|ила|ула|ало|ило|уло|али|или|ули|овано|ено|ано)(?:ся|сь)?|загинул[аио]|помер(?:ла|ли)?|був|була|було|були`,
    weakFuture: `(?!${L}+сть(?!${L}))(?:по|про|при|ви|на|за|від|об|о|у|до|пере|роз|з|с|під|ді)${L}{2,}(?:ить|ять|уть|ють|еть)(?:ся)?`,
    aheadBefore: '(?:з|до)',
    behindBefore: '(?!)',
  },
};
