/** How reports in one language say who gives a figure. Values are alternatives for regular expressions, in lower case; `~` stands for any
 * ending of a word. */
export interface SpeakerWords {
  /** Before who says so: `según`, `nach angaben`. */
  readonly according: string;
  /** Behind who says so: `zufolge`, `göre`. */
  readonly behind: string;
  /** What is done by who speaks. */
  readonly says: string;
  /** Stands between subject and verb, or behind the verb: `ha`, `am dienstag`, `что`. */
  readonly aside: string;
  /** Who gives figures: the head of a phrase. */
  readonly heads: string;
  readonly articles: string;
  /** Joins what follows to a phrase: `de la`, `der`. */
  readonly links: string;
}

/** By the first part of a language's tag. */
export const SPEAKER_WORDS: Readonly<Record<string, SpeakerWords>> = {
  es: {
    according: 'según|de acuerdo con|de acuerdo a|conforme a|a juicio de',
    behind: '',
    says: 'dijo|dijeron|informó|informaron|confirmó|confirmaron|anunció|anunciaron|señaló|señalaron|indicó|indicaron|afirmó|afirmaron|declaró|declararon|aseguró|precisó|precisaron|reportó|reportaron|explicó|detalló|comunicó|agregó|añadió|manifestó|dice|informa|confirma',
    aside:
      'ha|han|había|también|este|el|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|de|que|en|un|comunicado|rueda|prensa|a|la|los|periodistas|efe|afp|reuters',
    heads:
      'policía~|policial~|bomberos?|ministr~|ministerio|gobierno~|gobernador~|alcalde~|alcaldía|fiscal~|fiscalía|autoridad~|portavo~|vocer~|ejército|armada|guardia|protección|defensa|cruz|hospital~|médic~|servicio~|director~|jefe~|jefa|comandante|general|presidente|presidenta|secretari~|agencia|onu|ong|organismo~|instituto|empresa|compañía|sindicato|testigos?|vecinos|fuentes?|medios|prensa|diario|juez|jueza|tribunal|consejer~|delegad~|observatorio|comisión|institución|emergencias|oficial~|funcionari~|rescatistas|universidad|centro|informe|balance|parte|estudio|televisión',
    articles: 'el|la|los|las|un|una|unos|unas|al',
    links: 'del|de la|de los|de las|de|para|y|en',
  },
  pt: {
    according: 'segundo|de acordo com|conforme|na versão de',
    behind: '',
    says: 'disse|disseram|informou|informaram|confirmou|confirmaram|anunciou|anunciaram|afirmou|afirmaram|declarou|indicou|indicaram|revelou|adiantou|explicou|comunicou|relatou|acrescentou|divulgou|diz|informa|confirma|afirma',
    aside:
      'que|também|esta|nesta|hoje|ontem|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|em|nota|comunicado|à|ao|lusa|g1|imprensa|tinha|havia',
    heads:
      'polícia~|policial~|bombeir~|ministr~|ministério|governo~|governador~|prefeit~|presidente|procurador~|procuradoria|autoridad~|porta-voz|porta-vozes|exército|marinha|guarda|proteção|defesa|cruz|hospital~|médic~|serviço~|diretor~|chefe|comandante|general|secretári~|secretaria|agência|onu|ong|organismo~|instituto|empresa|companhia|sindicato|testemunhas?|moradores|fontes?|imprensa|jornal|juiz|juíza|tribunal|observatório|comissão|samu|inem|câmara|delegad~|universidade|centro|relatório|balanço|boletim|estudo|televisão|gnr|psp',
    articles: 'o|a|os|as|um|uma|uns|umas',
    links: 'do|da|dos|das|de|e|em|para',
  },
  fr: {
    according: "selon|d’après|d'après",
    behind: '',
    says: '(?:a|ont|avait|avaient) (?:\\p{L}+ment )?(?:indiqué|annoncé|déclaré|dit|affirmé|confirmé|précisé|fait savoir|rapporté|expliqué|assuré|ajouté|communiqué|appris)|indique~|annonce~|déclare~|affirme~|confirme~|précise~|rapporte~|dit|disent|fait état|font état',
    aside:
      'que|qu’|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui|à|l’afp|la|presse|dans|un|communiqué|auprès|de|matin|soir|également|aussi|ce',
    heads:
      'police|policier~|policière~|gendarme~|gendarmerie|pompier~|ministre~|ministère|gouvernement|gouverneur~|préfet~|préfecture|maire|mairie|président~|procureur~|parquet|autorité~|porte-parole|armée|marine|garde|protection|sécurité|croix|croix-rouge|hôpital|hôpitaux|médecin~|service~|directeur|directrice|chef|commandant|général|secrétaire|agence|onu|ong|organisme|organisation|institut|entreprise|compagnie|syndicat~|témoin~|habitants|source~|média~|presse|journal|juge|tribunal|observatoire|commission|secours|samu|responsable~|officiel~|université|centre|rapport|bilan|étude|chaîne|radio|usgs|afp',
    articles: "le|la|les|un|une|des|l’|l'|du|au|aux",
    links: "de la|de l’|de l'|du|des|de|d’|d'|et|pour|à",
  },
  it: {
    according: 'secondo|stando a|stando alla|stando al|stando ai|a detta di',
    behind: '',
    says: '(?:ha|hanno|aveva|avevano) (?:detto|riferito|annunciato|dichiarato|affermato|confermato|comunicato|spiegato|reso noto|precisato|fatto sapere|aggiunto|indicato)|dice|dicono|riferisce|riferiscono|annuncia|conferma|confermano|comunica|rende noto|fa sapere',
    aside:
      'che|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri|anche|in|una|un|nota|comunicato|all’ansa|alla|stampa|ai|giornalisti|cronisti|microfoni',
    heads:
      'polizia|poliziott~|carabinieri|vigili|pompieri|ministr~|ministero|governo|governator~|prefett~|prefettura|sindac~|president~|procur~|autorità|portavoce|esercito|marina|guardia|protezione|croce|ospedal~|medic~|servizi~|direttor~|direttrice|capo|comandante|generale|segretari~|agenzia|onu|ong|organizzazione|istituto|azienda|compagnia|sindacat~|testimon~|residenti|fonti|fonte|media|stampa|giornale|giudice|tribunale|osservatorio|commissione|questura|questore|soccorritori|118|funzionari~|università|centro|rapporto|bilancio|studio|tv|inps|istat|ingv',
    articles: "il|lo|la|i|gli|le|un|uno|una|l’|l'",
    links: "del|della|dello|dei|degli|delle|dell’|dell'|di|e|per|in",
  },
  de: {
    according: 'laut|nach angaben|nach polizeiangaben|nach auskunft|nach darstellung|nach aussage|gemäß|angaben',
    behind: 'zufolge',
    says: 'sagten?|teilten?|mitteilten?|mitgeteilt|erklärten?|berichteten?|meldeten?|bestätigten?|bestätigt|sprach(?:en)? von|gab(?:en)? an|gab(?:en)?(?= .{0,40}bekannt)|verkündeten?|sagt|meldet|melden|berichtet|berichten|schrieb(?:en)?|schreibt|bezifferten?|nannten?',
    aside:
      'am|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montags|heute|gestern|mit|wie|zuvor|zudem|auch|dem|sender|der|zeitung|abend|morgen|mittag|dass|es|und',
    heads:
      '\\p{L}*polizei|polizist~|\\p{L}*feuerwehr|\\p{L}*minister~|\\p{L}*ministerium~|\\p{L}*regierung|gouverneur~|\\p{L}*bürgermeister~|präsident~|\\p{L}*staatsanwaltschaft|staatsanwalt~|behörde~|\\p{L}*behörden?|\\p{L}*sprecher~|armee|bundeswehr|militär|marine|\\p{L}*wacht|küstenwache|\\p{L}*schutz|rotes|roten|rote|krankenhaus~|klinik~|arzt|ärzte|\\p{L}*dienst~|\\p{L}*direktor~|\\p{L}*chef~|leiter~|kommandeur~|general|\\p{L}*sekretär~|\\p{L}*agentur|uno?|nro|organisation~|institut~|unternehmen~|firma|gewerkschaft~|augenzeuge~|zeugen|anwohner~|quelle~|\\p{L}*kreise~|medien\\p{L}*|zeitung|\\p{L}*gericht|richter~|beobachtungsstelle|kommission|rettungskräfte~|helfer~|einsatzleit~|beamt~|universität|zentrum|bericht~|studie|sender|rundfunk|landrat~|kreis|gemeinde|stadt|amt|\\p{L}*amt|dwd|polizeiangaben',
    articles: 'der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen',
    links: 'der|des|von|vom|für|und|in|im|am|aus',
  },
  nl: {
    according: 'volgens|naar verluidt van|aldus',
    behind: '',
    says: 'zei|zeiden|zegt|zeggen|meldt|melden|meldde|meldden|bevestigt|bevestigde|bevestigen|verklaarde|verklaarden|laat|lieten|liet|maakte bekend|berichtte?n?|spreekt van|sprak van|stelt|schrijft',
    aside:
      'dat|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|gisteren|ook|in|een|verklaring|weten|aan|het|anp|heeft|hebben',
    heads:
      'politie\\p{L}*|brandweer\\p{L}*|\\p{L}*minister~|ministerie~|regering|kabinet|gouverneur|burgemeester|president|openbaar|justitie|autoriteiten|\\p{L}*woordvoerder~|woordvoerster|leger|marine|marechaussee|kustwacht|veiligheidsregio|rode|ziekenhui~|arts~|\\p{L}*dienst~|directeur|chef|hoofd|commandant|generaal|secretaris|\\p{L}*agentschap|persbureau|vn|organisatie~|instituut|bedrijf|vakbond~|ooggetuige~|getuige~|bewoners|bron~|\\p{L}*media|krant|rechter|rechtbank|waarnemers|commissie|hulpdiensten|hulpverleners|gemeente|universiteit|centrum|rapport|studie|omroep|rivm|knmi|om',
    articles: 'de|het|een',
    links: 'van de|van het|van|der|voor|en|in',
  },
  sv: {
    according: 'enligt',
    behind: '',
    says: 'säger|sade|sa|uppger|uppgav|meddelar|meddelade|bekräftar|bekräftade|rapporterar|rapporterade|skriver|skrev|berättar|berättade|uppgett|konstaterar',
    aside:
      'att|på|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|i|dag|har|också|till|tt|ett|pressmeddelande|under',
    heads:
      'polis~|räddningstjänst~|brandkår~|\\p{L}*minister~|\\p{L}*departement~|regering~|guvernör~|borgmästar~|president~|åklagar~|myndighet~|\\p{L}*myndighet~|talesperson~|talesman|talesmän|pressekreterare|presstalesperson|militär~|försvar~|armé~|marin~|kustbevakning~|röda|sjukhus~|läkar~|\\p{L}*tjänst~|direktör~|chef~|\\p{L}*chef~|befälhavar~|general~|sekreterar~|\\p{L}*byrå~|fn|organisation~|institut~|företag~|fack~|ögonvittne~|vittne~|invånare|källa~|källor|medi~|tidning~|domstol~|kommission~|räddningsledar~|kommun~|region~|universitet~|rapport~|tv|svt|smhi',
    articles: 'den|det|de|en|ett',
    links: 'vid|på|för|i|från|och',
  },
  da: {
    according: 'ifølge|iflg\\.',
    behind: '',
    says: 'siger|sagde|oplyser|oplyste|meddeler|meddelte|bekræfter|bekræftede|rapporterer|rapporterede|skriver|skrev|fortæller|fortalte|erklærede|melder',
    aside: 'at|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i|en|pressemeddelelse|til|ritzau|har|også|dag|på',
    heads:
      '\\p{L}*politi~|\\p{L}*brandvæsen~|beredskab~|\\p{L}*minister~|\\p{L}*ministeri~|regering~|guvernør~|borgmester~|præsident~|anklagemyndighed~|anklager~|myndighed~|\\p{L}*myndighed~|talsmand~|talsmænd|talskvinde~|talsperson~|militær~|forsvar~|hær~|kystvagt~|røde|hospital~|sygehus~|læge~|\\p{L}*tjeneste~|direktør~|chef~|\\p{L}*chef~|vagtchef~|general~|sekretær~|\\p{L}*bureau~|fn|organisation~|institut~|virksomhed~|fagforening~|øjenvidne~|vidne~|beboere|kilde~|medi~|avis~|domstol~|retten|kommission~|indsatsleder~|kommune~|universitet~|rapport~|dr|tv2|dmi',
    articles: 'den|det|de|en|et',
    links: 'ved|på|for|i|fra|og',
  },
  no: {
    according: 'ifølge|i følge',
    behind: '',
    says: 'sier|sa|opplyser|opplyste|melder|meldte|bekrefter|bekreftet|rapporterer|rapporterte|skriver|skrev|forteller|fortalte|uttaler|uttalte',
    aside: 'at|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|i|en|pressemelding|til|ntb|har|også|dag|på',
    heads:
      '\\p{L}*politi~|\\p{L}*brannvesen~|\\p{L}*minister~|\\p{L}*departement~|regjering~|guvernør~|borgermester~|ordfører~|president~|påtalemyndighet~|aktor~|myndighet~|\\p{L}*myndighet~|talsmann~|talsmenn|talskvinne~|talsperson~|militær~|forsvar~|hær~|kystvakt~|røde|sykehus~|lege~|\\p{L}*tjeneste~|direktør~|sjef~|\\p{L}*sjef~|operasjonsleder~|innsatsleder~|general~|sekretær~|\\p{L}*byrå~|fn|organisasjon~|institutt~|selskap~|fagforening~|øyenvitne~|vitne~|beboere|kilde~|medi~|avis~|domstol~|retten|kommisjon~|kommune~|universitet~|rapport~|nrk|tv|hovedredningssentral~',
    articles: 'den|det|de|en|et|ei',
    links: 'ved|på|for|i|fra|og',
  },
  ru: {
    according:
      'по данным|по словам|по информации|по сообщению|по сообщениям|по подсчетам|по оценке|по оценкам|со ссылкой на|со слов',
    behind: '',
    says: 'сообщил[аио]?|сообщает|сообщают|заявил[аио]?|заявляет|рассказал[аио]?|уточнил[аио]?|подтвердил[аио]?|объявил[аио]?|отметил[аио]?|сказал[аио]?|добавил[аио]?|передает|передаёт|передают|написал[аио]?|пишет|информирует|проинформировал[аио]?|пояснил[аио]?',
    aside:
      'в|во|что|о|журналистам|тасс|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|сегодня|вчера|также|ранее|риа|новости|агентству|как',
    heads:
      'полици~|пожарн~|спасател~|мчс|министр~|министерств~|минздрав~|минобороны|мид|мвд|правительств~|губернатор~|мэр~|мэри~|президент~|прокурор~|прокуратур~|власт~|следствен~|следстви~|ск|пресс-служб~|пресс-секретар~|представител~|арми~|военн~|штаб~|гвард~|больниц~|врач~|медик~|служб~|директор~|глав~|начальник~|командующ~|командир~|генерал~|секретар~|агентств~|оон|организаци~|институт~|компани~|профсоюз~|очевид~|свидетел~|жител~|источник~|сми|газет~|телеканал~|суд~|наблюдател~|комисси~|администраци~|ведомств~|управлени~|гибдд|гу|фсб|департамент~|университет~|центр~|омбудсмен~|синоптик~|чиновник~',
    articles: '',
    links: 'по|и|в',
  },
  uk: {
    according:
      'за даними|за словами|за інформацією|за повідомленням|за оцінками|за підрахунками|з посиланням на|зі слів',
    behind: '',
    says: 'повідоми(?:в|ла|ли|ло)|повідомля(?:є|ють)|заяви(?:в|ла|ли)|розпові(?:в|ла|ли)|уточни(?:в|ла|ли)|підтверди(?:в|ла|ли)|оголоси(?:в|ла|ли)|зазначи(?:в|ла|ли)|сказа(?:в|ла|ли)|дода(?:в|ла|ли)|передає|пише|написа(?:в|ла|ли)|поінформува(?:в|ла|ли)',
    aside:
      'в|у|що|про|журналістам|понеділок|вівторок|середу|четвер|п’ятницю|суботу|неділю|сьогодні|вчора|також|раніше|як',
    heads:
      'поліці~|пожежн~|рятувальник~|дснс|міністр~|міністерств~|моз|мвс|уряд~|губернатор~|мер~|мері~|президент~|прокурор~|прокуратур~|офіс~|влад~|слідч~|пресслужб~|прессекретар~|речни~|представни~|арм~|військов~|генштаб~|штаб~|лікарн~|лікар~|медик~|служб~|директор~|голов~|начальник~|командувач~|командир~|генерал~|секретар~|агентств~|оон|організаці~|інститут~|компані~|профспілк~|очевид~|свідк~|мешкан~|джерел~|змі|газет~|телеканал~|суд~|спостерігач~|комісі~|адміністраці~|відомств~|управлінн~|ова|сбу|департамент~|університет~|центр~|омбудсмен~|синоптик~',
    articles: '',
    links: 'з|із|і|та|в|у',
  },
  pl: {
    according: 'według|zdaniem|jak wynika z informacji|z informacji',
    behind: '',
    says: 'poinformowa(?:ł|ła|li|ły|ło)|powiedzia(?:ł|ła)|powiedzieli|przekaza(?:ł|ła|li|ło)|poda(?:ł|ła|li|ły|ło)|potwierdzi(?:ł|ła|li|ły|ło)|ogłosi(?:ł|ła|li|ły|ło)|oświadczy(?:ł|ła|li)|doda(?:ł|ła|li)|mówi|informuje|informują|podaje|podają|przekazuje|pisze',
    aside:
      'że|w|we|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|dziś|wczoraj|pap|jak|również|także|o|rano|wieczorem',
    heads:
      'policj~|straż~|strażak~|strażac~|minister~|ministr~|ministerstw~|rząd~|gubernator~|wojewod~|burmistrz~|prezydent~|prokurator~|prokuratur~|władz~|rzeczni~|armi~|wojsk~|marynark~|gwardi~|obron~|czerwony|szpital~|lekar~|służb~|ratowni~|pogotowi~|dyrektor~|szef~|komendant~|komend~|generał~|sekretarz~|agencj~|onz|organizacj~|instytut~|firm~|spółk~|związk~|świad~|mieszkańc~|źród~|medi~|gazet~|sąd~|obserwator~|komisj~|urząd~|urzęd~|urzędni~|uniwersytet~|centrum|raport~|telewizj~|imgw|kancelari~',
    articles: '',
    links: 'i|w|ds\\.|do spraw|z|na',
  },
  cs: {
    according: 'podle|dle',
    behind: '',
    says: 'uved(?:l|la|li|ly|lo)|řek(?:l|la|li)|oznámi(?:l|la|li|ly|lo)|potvrdi(?:l|la|li|ly|lo)|informova(?:l|la|li|ly|lo)|sděli(?:l|la|li|ly|lo)|prohlási(?:l|la|li)|doda(?:l|la|li)|uvádí|informuje|píše',
    aside: 'že|v|ve|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|dnes|včera|čtk|jak|také|to|o',
    heads:
      'polici~|policist~|hasič~|ministr~|ministerstv~|vlád~|guvernér~|hejtman~|starost~|primátor~|prezident~|státní|zástup~|úřad~|mluvč~|armád~|vojsk~|námořnictv~|červen~|nemocnic~|lékař~|záchranář~|záchrann~|služb~|ředitel~|šéf~|velitel~|generál~|tajemní~|agentur~|osn|organizac~|institut~|ústav~|firm~|společnost~|odbor~|svědk~|obyvatel~|zdroj~|médi~|deník~|list~|soud~|pozorovatel~|komis~|úředník~|univerzit~|centrum|centra|zpráv~|televiz~|čhmú',
    articles: '',
    links: 'pro|a|v|ve|z|na',
  },
  ro: {
    according: 'potrivit|conform|după spusele',
    behind: '',
    says: '(?:a|au) (?:anunțat|declarat|spus|informat|precizat|confirmat|transmis|comunicat|afirmat|adăugat|explicat|anunţat)|anunță|anunţă|declară|spune|spun|informează|precizează|confirmă|transmite|transmit|relatează',
    aside:
      'că|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|azi|ieri|astăzi|de|presă|într-un|comunicat|și|agerpres|pentru',
    heads:
      'poliți~|poliţi~|polițist~|pompier~|ministr~|ministerul~|guvern~|guvernator~|primar~|primări~|prefect~|președint~|preşedint~|procuror~|parchet~|autorități~|autorităţi~|purtăt~|armat~|marin~|gard~|crucea|crucii|spital~|medic~|serviciu~|isu|inspectorat~|director~|șef~|comandant~|general~|secretar~|agenți~|agenţi~|onu|organizați~|organizaţi~|institut~|compani~|firm~|sindicat~|martor~|locuitor~|surs~|mass-media|pres~|ziar~|judecător~|tribunal~|observator~|comisi~|oficial~|universit~|centr~|raport~|televiziun~|anm|igsu',
    articles: 'un|o|unui|unei|cel|cei|cele|lui',
    links: 'de la|de|al|a|ale|ai|din|pentru|și|lui',
  },
  tr: {
    according: '',
    behind: 'göre',
    says: 'açıkladı|açıkladılar|bildirdi|bildirdiler|duyurdu|söyledi|belirtti|kaydetti|ifade etti|aktardı|doğruladı|dedi|yazdı|açıklandı',
    aside: '',
    heads:
      'polis~|emniyet~|itfaiye~|\\p{L}*bakan~|bakanlı~|hükümet~|vali~|valilik~|başkan~|belediye~|kaymakam~|savcı~|başsavcı~|yetkili~|sözcü~|ordu~|jandarma~|donanma~|sahil|afad~|kızılay~|hastane~|doktor~|hekim~|servis~|müdür~|komutan~|general~|sekreter~|ajans~|bm|örgüt~|enstitü~|şirket~|sendika~|tanık~|görgü|sakin~|kaynak~|medya|basın|gazete~|televizyon~|mahkeme~|gözlem~|komisyon~|kurtarma|muhtar~|üniversite~|merkez~|rapor~|kurum~|kandilli|cumhurbaşkan~',
    articles: '',
    links: 've',
  },
  id: {
    according: 'menurut|berdasarkan keterangan|berdasarkan data|mengutip',
    behind: '',
    says: 'kata|ujar|ucap|tutur|ungkap|jelas|terang|imbuh|mengatakan|menyatakan|menyebutkan|menyebut|melaporkan|mengonfirmasi|mengkonfirmasi|membenarkan|mengumumkan|menjelaskan|berkata',
    aside: 'bahwa|pada|senin|selasa|rabu|kamis|jumat|sabtu|minggu|telah|juga|kepada|wartawan',
    heads:
      'polisi|polri|polda|polres\\p{L}*|kapolres\\p{L}*|kapolda|kapolsek|kasat|damkar|pemadam|menteri|kementerian|pemerintah|gubernur|bupati|wali|walikota|presiden|jaksa|kejaksaan|otoritas|pejabat|juru|tni|militer|tentara|basarnas|bnpb|bpbd|bmkg|pmi|palang|rumah|dokter|dinas|direktur|kepala|komandan|jenderal|sekretaris|badan|kantor|pbb|organisasi|lembaga|institut|perusahaan|serikat|saksi|warga|sumber|media|koran|hakim|pengadilan|komisi|tim|camat|lurah|ketua|universitas|pusat|laporan|humas|kabid\\p{L}*',
    articles: '',
    links: 'dan|di|dari',
  },
  ar: {
    according: 'وفقا|وفقًا|وفقاً|وفق|بحسب|حسب|وبحسب|وحسب|ووفق|ووفقا|نقلا عن',
    behind: '',
    says: 'و?(?:قال(?:ت)?|أعلن(?:ت)?|اعلن(?:ت)?|أفاد(?:ت)?|ذكر(?:ت)?|أكد(?:ت)?|أوضح(?:ت)?|أضاف(?:ت)?|صرح(?:ت)?|أشار(?:ت)?)',
    aside: 'في|بيان|يوم|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|اليوم|أمس|إن|أن',
    heads:
      '(?:و?ل?ب?)(?:ال)?(?:شرطة|إطفاء|دفاع|وزير|وزارة|وزيرة|حكومة|محافظ|محافظة|عمدة|رئيس|رئاسة|نيابة|سلطات|مسؤول|مسؤولون|مسؤولين|ناطق|متحدث|متحدثة|جيش|بحرية|حرس|هلال|مستشفى|طبيب|أطباء|مصدر|مصادر|مدير|مديرية|قائد|لواء|أمين|وكالة|أمم|منظمة|معهد|شركة|نقابة|شهود|شاهد|سكان|أهالي|إعلام|صحيفة|قناة|تلفزيون|محكمة|قاضي|مرصد|لجنة|هيئة|مركز|جامعة|تقرير|بيان|قوات|إسعاف)\\p{L}*',
    articles: '',
    links: 'و',
  },
};

/** Languages that share another's words. */
export const SPEAKS_AS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', ms: 'id' };
