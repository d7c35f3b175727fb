import type { FigureWords } from './figure-words.ts';

/** Spanish. */
export const SPANISH: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'un una uno',
    2: 'dos',
    3: 'tres',
    4: 'cuatro',
    5: 'cinco',
    6: 'seis',
    7: 'siete',
    8: 'ocho',
    9: 'nueve',
    10: 'diez',
    11: 'once',
    12: 'doce',
    13: 'trece',
    14: 'catorce',
    15: 'quince',
    16: 'dieciséis',
    17: 'diecisiete',
    18: 'dieciocho',
    19: 'diecinueve',
    20: 'veinte',
    21: 'veintiún veintiuno veintiuna',
    22: 'veintidós',
    23: 'veintitrés',
    24: 'veinticuatro',
    25: 'veinticinco',
    26: 'veintiséis',
    27: 'veintisiete',
    28: 'veintiocho',
    29: 'veintinueve',
    30: 'treinta',
    40: 'cuarenta',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien',
    200: 'doscientos doscientas',
    300: 'trescientos trescientas',
    500: 'quinientos quinientas',
    1000: 'mil',
  },
  round: {
    10: 'una decena de|una decena',
    12: 'una docena de|una docena',
    20: 'una veintena de|decenas de|decenas',
    24: 'docenas de|docenas',
    30: 'una treintena de|una treintena',
    50: 'una cincuentena de|medio centenar de|medio centenar',
    100: 'un centenar de|un centenar',
    200: 'cientos de|cientos|centenares de|centenares',
    2000: 'miles de|miles',
    20000: 'decenas de miles de',
  },
  scales: { 1000: 'mil', 1000000: 'millón millones' },
  and: ' y ',
  qualifiers:
    'al menos|por lo menos|como mínimo|más de|menos de|cerca de|alrededor de|unos|unas|casi|hasta|aproximadamente|en torno a|otros|otras|un total de|solo|sólo|los|las',
  people:
    'persona~|civil~|soldado~|militar~|polic[ií]a~|agente~|guardia~|uniformad~|efectivo~|hombre~|mujer~|niñ[oa]~|bebé~|menor~|adult~|ancian~|joven|jóvenes|adolescente~|estudiante~|alumn~|profesor~|docente~|pasajer~|ocupante~|tripulante~|trabajador~|obrero~|emplead~|minero~|conductor~|motorista~|motociclista~|ciclista~|peat[oó]n~|manifestante~|activista~|migrante~|inmigrante~|refugiad~|turista~|vecin~|habitante~|residente~|poblador~|víctima~|bombero~|rescatista~|periodista~|pres[oa]~|reclus~|intern[oa]~|reo~|pescador~|campesin~|agricultor~|aficionad~|hincha~|futbolista~|sospechos~|presunt~|detenid~|familia~|herman~|hij[oa]~|atacante~|miliciano~|combatiente~|rebelde~|guerrillero~|terrorista~|pistolero~|sicario~|rehén|rehenes|paciente~|médico~|enfermer~|indígena~|excursionista~|montañero~|alpinista~|esquiador~|marinero~|palestino~|israelíes|ucranian~|rus[oa]s|español~|mexican~|colombian~|venezolan~|argentin~|chilen~|peruan~|haitian~|cuban~|hondureñ~|salvadoreñ~|guatemaltec~|ecuatorian~|bolivian~|brasileñ~|estadounidens~|extranjer~',
  between:
    'que|y|han|había|habían|ha|fue|fueron|sido|resultó|resultaron|resultado|quedó|quedaron|están|estaban|se encuentran|continúan|siguen|permanecen|hoy|ayer|también|ya|al menos|se han|se habían|más|otras|otros|a|de ellos|de ellas|gravemente|levemente',
  gap: 0,
  joiner: 'y|e',
  tollOf:
    'número de|cifra de|balance de|cantidad de|total de|saldo de|recuento de|conteo de|cifra provisional de|balance provisional de',
  tollAt:
    'a|en|es de|son|era de|eran|de|asciende a|llega a|alcanza|alcanzó|alcanzaba|supera|superó|hasta|los|las|ya|al menos|unos',
  unreal:
    'podría~|podrán?|pueda~|puede~|sin|evit~|amenaz~|si|habría~|tem[eí]~|intent~|ningun[oa]?|ningún|planea~|pretend~|cada|máximo de|capacidad para|no',
  measures:
    'años|año|meses|mes|semanas?|días?|horas?|minutos|segundos|kil[oó]metros|km|metros|grados|por ciento|puntos?|euros?|dólares|pesos|goles|votos|veces|casas|viviendas|edificios|vehículos|coches|autos|hectáreas|toneladas|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)',
  kinds: {
    killed: {
      after:
        'muert[oa]s?|muri[oó]|murieron|muertes|fallecid[oa]s?|fallecieron|falleció|fallecimientos|víctimas (?:mortales|fatales)|perdieron la vida|perdió la vida|asesinad[oa]s?|abatid[oa]s?|ahogad[oa]s?|ejecutad[oa]s?|sin vida|decesos|perecieron',
      before:
        'murieron|muri[oó]|fallecieron|falleció|mat[oó]|mataron|matando|asesin[oó]|asesinaron|perdieron la vida|perdió la vida|(?:la|le) muerte (?:de|a)|(?:la vida|las vidas) (?:de|a)|abatieron|abatió|perecieron|han muerto|ha muerto|muertes de|cadáveres de|cuerpos de|fueron asesinad[oa]s|fue asesinad[oa]|fueron abatid[oa]s',
      toll: 'muertos?|fallecidos|muertes|víctimas(?: mortales| fatales)?|decesos|asesinados',
    },
    injured: {
      after: 'herid[oa]s?|lesionad[oa]s?|hospitalizad[oa]s?|contusionad[oa]s|intoxicad[oa]s|lesiones',
      before:
        'hiri[oó]|hirieron|hiriendo|heridas a|heridos a|lesionó a|lesionaron a|resultaron (?:heridas|heridos)|lesiones a|quedaron herid[oa]s|fueron herid[oa]s|resultó herid[oa]|fueron hospitalizad[oa]s',
      toll: 'heridos|lesionados|hospitalizados',
    },
    missing: {
      after: 'desaparecid[oa]s?|en paradero desconocido|desaparecieron',
      before: 'desaparecieron|busca a|buscan a|(?:están|continúan|siguen|permanecen) desaparecid[oa]s',
      toll: 'desaparecidos',
    },
    arrested: {
      after: 'detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?|detenciones|arrestos|bajo custodia|bajo arresto|imputad[oa]s',
      before:
        'detuvo a|detuvieron a|detener a|arrest[oó] a|arrestaron a|captur[oó] a|capturaron a|la detención de|(?:ha|han) detenido a|el arresto de|(?:fueron|fue|han sido|ha sido) (?:detenid[oa]s?|arrestad[oa]s?|capturad[oa]s?)',
      toll: 'detenidos|arrestados|capturados',
    },
    kidnapped: {
      after: 'secuestrad[oa]s?|raptad[oa]s?|tomad[oa]s como rehenes',
      before:
        'secuestr[oó] a|secuestraron a|el secuestro de|(?:ha|han) secuestrado a|secuestró|secuestraron|(?:fueron|fue) secuestrad[oa]s?',
      toll: 'secuestrados',
    },
    displaced: {
      after: 'desplazad[oa]s?|sin hogar|damnificad[oa]s?|sin techo',
      before: 'desplaz[oó] a|desplazaron a|dejó sin hogar a',
      toll: 'desplazados|damnificados',
    },
    rescued: {
      after: 'rescatad[oa]s?|liberad[oa]s?|puest[oa]s a salvo|con vida',
      before:
        'rescat[oó] a|rescataron a|rescatando a|el rescate de|liber[oó] a|liberaron a|(?:ha|han) rescatado a|salvaron a|rescató|rescataron|(?:fueron|fue|han sido) rescatad[oa]s?',
      toll: 'rescatados',
    },
    evacuated: {
      after: 'evacuad[oa]s?|desalojad[oa]s?',
      before:
        'evacu[oó] a|evacuaron a|la evacuación de|desaloj[oó] a|desalojaron a|evacuar a|(?:fueron|han sido) (?:evacuad[oa]s|desalojad[oa]s)',
      toll: 'evacuados|desalojados',
    },
    infected: {
      after: 'contagiad[oa]s?|infectad[oa]s?|contagios|casos confirmados|dieron positivo',
      before: '',
      toll: 'contagios|contagiados|infectados|casos confirmados',
    },
  },
  magnitude: { before: '(?:de )?magnitud(?: de)?', after: 'grados de magnitud|grados en la escala' },
};

/** Portuguese. */
export const PORTUGUESE: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'um uma',
    2: 'dois duas',
    3: 'três',
    4: 'quatro',
    5: 'cinco',
    6: 'seis',
    7: 'sete',
    8: 'oito',
    9: 'nove',
    10: 'dez',
    11: 'onze',
    12: 'doze',
    13: 'treze',
    14: 'catorze quatorze',
    15: 'quinze',
    16: 'dezasseis dezesseis',
    17: 'dezassete dezessete',
    18: 'dezoito',
    19: 'dezanove dezenove',
    20: 'vinte',
    30: 'trinta',
    40: 'quarenta',
    50: 'cinquenta',
    60: 'sessenta',
    70: 'setenta',
    80: 'oitenta',
    90: 'noventa',
    100: 'cem',
    200: 'duzentos duzentas',
    300: 'trezentos trezentas',
    500: 'quinhentos quinhentas',
    1000: 'mil',
  },
  round: {
    10: 'uma dezena de',
    12: 'uma dúzia de',
    20: 'dezenas de|dezenas',
    50: 'meia centena de',
    100: 'uma centena de',
    200: 'centenas de|centenas',
    2000: 'milhares de|milhares',
  },
  scales: { 1000: 'mil', 1000000: 'milhão milhões' },
  and: ' e ',
  qualifiers:
    'pelo menos|ao menos|no mínimo|mais de|menos de|cerca de|aproximadamente|quase|até|outros|outras|outras|um total de|apenas|os|as',
  people:
    'pessoa~|civil|civis|soldado~|militar~|polici~|agente~|homem|homens|mulher~|criança~|beb[êé]~|menor~|adulto~|idos~|jovem|jovens|adolescente~|estudante~|aluno~|aluna~|professor~|passageir~|ocupante~|tripulante~|trabalhador~|operári~|funcionári~|mineir~|condutor~|motorista~|motociclista~|ciclista~|peão|peões|pedestre~|manifestante~|ativista~|migrante~|imigrante~|refugiad~|turista~|morador~|habitante~|residente~|vítima~|bombeiro~|jornalista~|pres[oa]~|detent~|reclus~|recluso~|pescador~|agricultor~|adepto~|torcedor~|suspeit~|família~|irmão|irmãos|irmã~|filh~|atacante~|combatente~|rebelde~|terrorista~|refém|reféns|paciente~|doente~|médic~|enfermeir~|indígena~|alpinista~|marinheir~|palestinian~|palestin~|israelit~|israelense~|ucranian~|rus[oa]s|portugues~|brasileir~|angolan~|moçambican~|estrangeir~',
  between:
    'que|e|foi|foram|sido|tinham|tinha|têm|tem|ficou|ficaram|está|estão|estavam|continuam|permanecem|hoje|ontem|também|já|a mais|mais|outras|outros|gravemente|ligeiramente|levemente|haviam|havia|resultaram',
  gap: 0,
  joiner: 'e',
  tollOf: 'número de|balanço de|total de|quantidade de|número oficial de|número total de',
  tollAt:
    'para|a|em|é de|era de|de|chega a|chegou a|subiu para|sobe para|atingiu|passou de|ultrapassa|os|as|já|pelo menos',
  unreal:
    'poderia~|poderá|poderão|pode|podem|sem|evit~|amea[cç]~|se|teria~|tem[ei]~|tent~|nenhum~|planej~|pretend~|cada|capacidade para|não',
  measures:
    'anos|ano|meses|mês|semanas?|dias?|horas?|minutos|segundos|quilómetros|quilômetros|km|metros|graus|por cento|pontos?|euros?|dólares|reais|golos|gols|votos|vezes|casas|habitações|edifícios|veículos|carros|hectares|toneladas|de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
  kinds: {
    killed: {
      after:
        'mort[oa]s?|morreram|morreu|mortes|vítimas mortais|vítimas fatais|perderam a vida|perdeu a vida|assassinad[oa]s?|abatid[oa]s?|afogad[oa]s?|executad[oa]s?|óbitos|faleceram|sem vida',
      before:
        'morreram|morreu|mataram|matou|matando|assassinaram|assassinou|perderam a vida|faleceram|a morte de|à morte de|a vida a|(?:a vida|as vidas) de|corpos de|mortes de|(?:foram|foi) (?:mort[oa]s?|assassinad[oa]s?)',
      toll: 'mort[oe]s|vítimas(?: mortais| fatais)?|óbitos',
    },
    injured: {
      after: 'ferid[oa]s?|ferimentos|hospitalizad[oa]s?|internad[oa]s?|lesionad[oa]s?',
      before:
        'feriram|feriu|ferindo|ferimentos (?:a|em)|deixou feridas|deixou feridos|(?:ficaram|ficou|foram|foi) ferid[oa]s?',
      toll: 'feridos|hospitalizados',
    },
    missing: {
      after: 'desaparecid[oa]s?|desapareceram|em paradeiro desconhecido',
      before: 'desapareceram|procuram|à procura de|(?:estão|continuam|seguem) desaparecid[oa]s',
      toll: 'desaparecidos',
    },
    arrested: {
      after: 'detid[oa]s?|pres[oa]s?(?= |,|\\.|$)|detenções|prisões|sob custódia|capturad[oa]s?',
      before:
        'deteve|detiveram|prendeu|prenderam|a detenção de|a prisão de|à detenção de|à prisão de|capturaram|(?:foram|foi) (?:detid[oa]s?|pres[oa]s?)',
      toll: 'detidos|presos',
    },
    kidnapped: {
      after: 'raptad[oa]s?|sequestrad[oa]s?|feit[oa]s reféns',
      before: 'raptaram|raptou|sequestraram|sequestrou|o rapto de|o sequestro de',
      toll: 'sequestrados|raptados',
    },
    displaced: {
      after: 'deslocad[oa]s?|desalojad[oa]s?|desabrigad[oa]s?|sem casa|sem abrigo',
      before: 'desalojou|desalojaram|deslocou',
      toll: 'desalojados|desabrigados|deslocados',
    },
    rescued: {
      after: 'resgatad[oa]s?|salv[oa]s?|libertad[oa]s?|com vida',
      before: 'resgatou|resgataram|salvou|salvaram|libertou|libertaram|o resgate de|(?:foram|foi) resgatad[oa]s?',
      toll: 'resgatados',
    },
    evacuated: {
      after: 'retirad[oa]s?|evacuad[oa]s?',
      before: 'evacuou|evacuaram|retirou|retiraram|a retirada de|foram (?:retirad[oa]s|evacuad[oa]s)',
      toll: 'evacuados',
    },
    infected: {
      after: 'infetad[oa]s?|infectad[oa]s?|contaminad[oa]s|casos confirmados',
      before: '',
      toll: 'infetados|infectados|casos confirmados',
    },
  },
  magnitude: { before: '(?:de )?magnitude(?: de)?', after: 'graus na escala|na escala de richter' },
};

/** French. */
export const FRENCH: FigureWords = {
  thousands: ' ',
  numbers: {
    1: 'un une',
    2: 'deux',
    3: 'trois',
    4: 'quatre',
    5: 'cinq',
    6: 'six',
    7: 'sept',
    8: 'huit',
    9: 'neuf',
    10: 'dix',
    11: 'onze',
    12: 'douze',
    13: 'treize',
    14: 'quatorze',
    15: 'quinze',
    16: 'seize',
    17: 'dix-sept',
    18: 'dix-huit',
    19: 'dix-neuf',
    20: 'vingt',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    60: 'soixante',
    70: 'soixante-dix',
    80: 'quatre-vingts quatre-vingt',
    90: 'quatre-vingt-dix',
    100: 'cent',
    200: 'deux-cents',
    1000: 'mille',
  },
  round: {
    10: 'une dizaine de|une dizaine',
    12: 'une douzaine de|une douzaine',
    15: 'une quinzaine de|une quinzaine',
    20: 'une vingtaine de|une vingtaine|des dizaines de|dizaines de|plusieurs dizaines de',
    30: 'une trentaine de|une trentaine',
    40: 'une quarantaine de|une quarantaine',
    50: 'une cinquantaine de|une cinquantaine',
    60: 'une soixantaine de|une soixantaine',
    100: 'une centaine de|une centaine',
    200: 'des centaines de|plusieurs centaines de|centaines de',
    2000: 'des milliers de|plusieurs milliers de|milliers de',
  },
  scales: { 100: 'cents', 1000: 'mille', 1000000: 'million millions' },
  and: '-',
  qualifiers:
    "au moins|plus de|moins de|près de|environ|quelque|quelques|presque|jusqu'à|jusqu’à|autour de|un total de|au total|seulement|les|encore",
  people:
    'personne~|civil~|soldat~|militaire~|policier~|gendarme~|agent~|homme~|femme~|enfant~|bébé~|mineur~|adulte~|retraité~|jeune~|adolescent~|étudiant~|élève~|lycéen~|collégien~|enseignant~|professeur~|passager~|occupant~|ouvrier~|employé~|salarié~|travailleur~|conducteur~|automobiliste~|motard~|cycliste~|piéton~|manifestant~|militant~|migrant~|réfugié~|touriste~|habitant~|riverain~|résident~|villageois~|victime~|pompier~|secouriste~|sauveteur~|journaliste~|détenu~|prisonnier~|pêcheur~|agriculteur~|supporteur~|supporter~|suspect~|famille~|frère~|sœur~|fille~|garçon~|assaillant~|combattant~|rebelle~|djihadiste~|jihadiste~|terroriste~|otage~|patient~|médecin~|infirmi~|randonneur~|alpiniste~|skieur~|marin|marins|palestinien~|israélien~|ukrainien~|russe~|français~|belge~|algérien~|malien~|étranger~|autre~|proche~|membre~',
  between:
    "qui|et|ont|avaient|a|avait|sont|étaient|est|était|été|ont été|sont portées|portées|portés|également|aussi|hier|aujourd'hui|encore|toujours|dont|s'étaient|se sont|légèrement|grièvement|gravement|plus|autres|en tout|y|au total",
  gap: 0,
  joiner: 'et',
  tollOf: 'nombre de|bilan de|bilan des|nombre des|total de|nombre total de|bilan provisoire de',
  tollAt:
    "à|est de|était de|de|atteint|atteignait|dépasse|dépassait|s'élève à|s’élève à|s'élevait à|passe à|passé à|monte à|au moins|s'établit à|les|désormais",
  unreal:
    "pourrai~|pourron~|peut|peuvent|sans|évit~|menac~|si|aurai~|craign~|redout~|tent~|aucune?|projet~|envisag~|chaque|capacité de|ne|n'|n’",
  measures:
    'ans|an|mois|semaines?|jours?|heures?|minutes|secondes|kilomètres|km|mètres|degrés|pour cent|points?|euros?|dollars|francs|buts|voix|fois|maisons|logements|bâtiments|immeubles|véhicules|voitures|hectares|tonnes|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  kinds: {
    killed: {
      after:
        'morts?|mortes?|tuées?|tués?|décédé~|décès|péri|perdu la vie|trouvé la mort|abattu~|noyé~|exécuté~|assassiné~|sans vie|sont morts|mortellement blessé~|ont péri',
      before:
        "tuant|tué|tuée?s?|tue|tuent|tuèrent|tua|la mort d[e']|la mort de|coûté la vie à|coûte la vie à|coûtant la vie à|mort de|fait|faisant|faire|assassiné|les corps de|le corps d'",
      toll: 'morts|victimes|décès|tués|personnes tuées',
    },
    injured: {
      after: 'blessé~|hospitalisé~|intoxiqué~',
      before: 'blessant|blessé|blesse|blessent|blessa',
      toll: 'blessés|hospitalisations',
    },
    missing: {
      after: 'disparu~|portées disparues|portés disparus|introuvables',
      before: '',
      toll: 'disparus',
    },
    arrested: {
      after:
        'arrêté~|interpellé~|interpellations|arrestations|placé~ en garde à vue|en garde à vue|écroué~|incarcéré~|détenu~',
      before: "arrêté|interpellé|l'arrestation de|l’arrestation de|l'interpellation de|à l'arrestation de|écroué",
      toll: 'arrestations|interpellations|personnes arrêtées',
    },
    kidnapped: {
      after: 'enlevé~|kidnappé~|pris~ en otages?|retenu~ en otages?',
      before: "enlevé|kidnappé|l'enlèvement de|l’enlèvement de|enlèvent",
      toll: 'personnes enlevées',
    },
    displaced: {
      after: 'déplacé~|sans abri|sans-abri|sinistré~',
      before: 'déplacé',
      toll: 'déplacés|sinistrés|sans-abri',
    },
    rescued: {
      after: 'secouru~|sauvé~|libéré~|mis~ en sécurité|mis~ à l.abri',
      before: 'secouru|sauvé|libéré|secourent|sauvent',
      toll: 'rescapés',
    },
    evacuated: {
      after: 'évacué~',
      before: "évacué|l'évacuation de|l’évacuation de|évacuer",
      toll: 'évacués|personnes évacuées',
    },
    infected: {
      after: 'contaminé~|infecté~|contaminations|cas confirmés',
      before: '',
      toll: 'contaminations|cas confirmés|cas',
    },
  },
  magnitude: { before: '(?:de |d.une )?magnitude(?: de)?', after: "sur l'échelle|sur l’échelle" },
};

/** Italian. */
export const ITALIAN: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'un uno una',
    2: 'due',
    3: 'tre',
    4: 'quattro',
    5: 'cinque',
    6: 'sei',
    7: 'sette',
    8: 'otto',
    9: 'nove',
    10: 'dieci',
    11: 'undici',
    12: 'dodici',
    13: 'tredici',
    14: 'quattordici',
    15: 'quindici',
    16: 'sedici',
    17: 'diciassette',
    18: 'diciotto',
    19: 'diciannove',
    20: 'venti',
    30: 'trenta',
    40: 'quaranta',
    50: 'cinquanta',
    60: 'sessanta',
    70: 'settanta',
    80: 'ottanta',
    90: 'novanta',
    100: 'cento',
    200: 'duecento',
    300: 'trecento',
    500: 'cinquecento',
    1000: 'mille',
  },
  round: {
    10: 'una decina di',
    12: 'una dozzina di',
    15: 'una quindicina di',
    20: 'una ventina di|decine di',
    30: 'una trentina di',
    50: 'una cinquantina di',
    100: 'un centinaio di',
    200: 'centinaia di',
    2000: 'migliaia di',
  },
  scales: { 1000: 'mila', 1000000: 'milione milioni' },
  and: null,
  qualifiers: 'almeno|più di|oltre|meno di|circa|quasi|fino a|altri|altre|un totale di|solo|i|gli|le|sono|una|un',
  people:
    'person[ae]|civili|civile|soldat[oi]|militar[ei]|poliziott[oi]|agent[ei]|carabinier[ei]|uom[oi]|uomini|donn[ae]|bambin[oaie]|neonat~|minor[ie]|minorenni|adult[oi]|anzian[oaie]|giovan[ei]|ragazz[oaie]|adolescent[ei]|student[ei]|studentess[ae]|alunn~|insegnant[ei]|passegger[oi]|occupant[ei]|membri|operai[oa]?|lavorator[ei]|dipendent[ei]|minator[ei]|conducent[ei]|automobilist[ai]|motociclist[ai]|ciclist[ai]|pedon[ei]|manifestant[ei]|attivist[ai]|migrant[ei]|profugh[ie]|rifugiat[oi]|turist[ai]|abitant[ei]|resident[ei]|vittim[ae]|vigili|soccorritor[ei]|giornalist[ai]|detenut[oi]|pescator[ei]|contadin[oi]|tifos[oi]|sospett[oi]|famiglie|fratell[oi]|sorell[ae]|figli[oae]?|assalitor[ei]|miliziani|combattenti|ribelli|terrorist[ai]|jihadisti|ostagg[io]+|pazient[ei]|medic[oi]|infermier[ei]|escursionist[ai]|alpinist[ai]|sciator[ei]|marinai|palestines[ei]|israelian[oi]|ucrain[oi]|russ[oi]|italian[oi]|stranier[oi]',
  between:
    'che|e|ha|hanno|avevano|aveva|è|sono|erano|era|stato|stati|state|stata|rimast[oaie]|risult[ao]no|risulta|ancora|anche|oggi|ieri|già|altre|altri|in tutto|gravemente|lievemente|di cui|vi sono|dichiarati',
  gap: 0,
  joiner: 'e|ed',
  tollOf: 'numero (?:di|dei|delle)|bilancio (?:di|dei|delle)|conto (?:dei|delle)|totale (?:di|dei)',
  tollAt: 'a|è di|era di|di|sale a|salito a|raggiunge|supera|ad|almeno|ora|i',
  unreal:
    'potrebb~|potrà|potranno|può|possono|senza|evit~|minacci~|se|avrebb~|tem[eo]~|tent~|nessun~|ogni|capienza di|non',
  measures:
    'anni|anno|mesi|mese|settiman[ae]|giorn[oi]|ore|ora|minuti|secondi|chilometri|km|metri|gradi|per cento|punti?|euro|dollari|gol|reti|voti|volte|case|abitazioni|edifici|veicoli|auto|ettari|tonnellate|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  kinds: {
    killed: {
      after:
        'mort[oaie]|vittime|decedut[oaie]|decessi|uccis[oaie]|perso la vita|deceduti|annegat[oaie]|assassinat[oaie]|giustiziat[oaie]|senza vita|hanno perso la vita',
      before:
        'uccidendo|ucciso|uccis[oaie]|uccide|uccidono|mort[oaie]|la morte di|la vita a|(?:la vita|le vite) di|i corpi di|perso la vita',
      toll: 'morti|vittime|decessi|deceduti|uccisi',
    },
    injured: {
      after: 'ferit[oaie]|ricoverat[oaie]|intossicat[oaie]|contus[oaie]|ustionat[oaie]',
      before: 'ferendo|ferito|ferit[oaie]|ferisce|feriscono',
      toll: 'feriti|ricoverati',
    },
    missing: { after: 'dispers[oaie]|scompars[oaie]|mancano all.appello', before: '', toll: 'dispersi|scomparsi' },
    arrested: {
      after: 'arrestat[oaie]|fermat[oaie]|arresti|fermi|in manette|in custodia',
      before: 'arrestato|arrestat[oaie]|arrestano|arresta|fermato|fermat[oaie]|l.arresto di|l.arresto per',
      toll: 'arresti|arrestati|fermati',
    },
    kidnapped: {
      after: 'rapit[oaie]|sequestrat[oaie]|pres[ei] in ostaggio',
      before: 'rapito|rapit[oaie]|sequestrato|il rapimento di|il sequestro di',
      toll: 'rapiti|ostaggi',
    },
    displaced: { after: 'sfollat[oaie]|senzatetto|senza casa', before: '', toll: 'sfollati|senzatetto' },
    rescued: {
      after: 'salvat[oaie]|tratt[oaie] in salvo|soccors[oaie]|liberat[oaie]|in salvo',
      before: 'salvato|salvat[oaie]|tratto in salvo|tratt[oaie] in salvo|soccorso|soccors[oaie]|liberato|liberat[oaie]',
      toll: 'salvati',
    },
    evacuated: { after: 'evacuat[oaie]', before: 'evacuato|evacuat[oaie]|l.evacuazione di', toll: 'evacuati' },
    infected: {
      after: 'contagiat[oaie]|contagi|infettat[oaie]|casi confermati',
      before: '',
      toll: 'contagi|contagiati|casi',
    },
  },
  magnitude: { before: '(?:di )?magnitudo(?: di| del)?', after: 'gradi (?:della|sulla) scala|sulla scala richter' },
};

/** Romanian. */
export const ROMANIAN: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'un o unu una',
    2: 'doi două',
    3: 'trei',
    4: 'patru',
    5: 'cinci',
    6: 'șase şase',
    7: 'șapte şapte',
    8: 'opt',
    9: 'nouă',
    10: 'zece',
    11: 'unsprezece',
    12: 'doisprezece douăsprezece',
    15: 'cincisprezece',
    20: 'douăzeci',
    30: 'treizeci',
    40: 'patruzeci',
    50: 'cincizeci',
  },
  round: { 20: 'zeci de', 200: 'sute de', 2000: 'mii de' },
  scales: { 1000: 'mii', 1000000: 'milioane' },
  and: ' și ',
  qualifiers:
    'cel puțin|cel puţin|peste|mai mult de|aproape|circa|aproximativ|până la|alți|alte|alţi|în jur de|un total de|doar',
  people:
    '(?:de )?(?:persoan[eă]|oameni|om|civili?|soldați?|militari?|polițiști?|poliţişti|bărbați?|bărbat|femei|femeie|copi[il]|copil|minori?|adulți|tineri|tânăr|adolescenți?|elevi?|studenți?|pasageri?|muncitori?|angajați?|mineri?|șoferi?|pietoni?|bicicliști?|manifestanți|protestatari|migranți|refugiați|turiști?|locuitori|localnici|victim[eă]|pompieri?|jurnaliști?|deținuți?|pescari|suspecți?|familii|frați|atacatori|luptători|rebeli|teroriști|ostatici|pacienți?|medici?|cetățeni|români|ucraineni|ruși|palestinieni|israelieni)',
  between: 'care|și|au|a|fost|erau|sunt|este|s-au|și-au|mai|încă|grav|ușor|deja',
  gap: 0,
  joiner: 'și|şi',
  tollOf: 'numărul|bilanțul|numărul total al|numărul persoanelor|bilanţul',
  tollAt: 'la|este de|era de|a ajuns la|a urcat la|a crescut la|depășește|cel puțin',
  unreal: 'ar|ar putea|putea~|pot|fără|evit~|amenin~|dacă|încerc~|niciun~|nicio|fiecare|nu',
  measures:
    '(?:de )?(?:ani|an|luni|lună|săptămâni|zile|zi|ore|oră|minute|secunde|kilometri|km|metri|grade|la sută|puncte|euro|lei|dolari|goluri|voturi|ori|case|locuințe|clădiri|vehicule|mașini|hectare|tone|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)',
  kinds: {
    killed: {
      after:
        '(?:de )?(?:morți|morţi|mort|moarte|moartă|murit|decese|decedat~|uciși|ucis~|ucişi|pierdut viața|pierdut viaţa|înecat~|victime)',
      before:
        'ucis|ucigând|omorât|au murit|a murit|moartea a|viața a|viaţa a|decesul a|și-au pierdut viața|au fost (?:uciși|ucise|ucişi)',
      toll: 'morților|morţilor|victimelor|deceselor|decedate|decedaților',
    },
    injured: {
      after: '(?:de )?(?:răniți|răniţi|rănit~|spitalizat~|internat~)',
      before: 'rănit|rănind|rănirea a|au fost (?:răniți|rănite|răniţi)|a fost rănită?',
      toll: 'răniților|răniţilor|rănite',
    },
    missing: {
      after: '(?:de )?(?:dispăru[tț]~|date dispărute|dați dispăruți)',
      before: '',
      toll: 'dispăruților|dispărute',
    },
    arrested: {
      after: '(?:de )?(?:arestat~|arestați|reținut~|reținuți|reţinut~|reţinuţi|arestări)',
      before: 'arestat|reținut|arestarea a|reținerea a|au fost (?:arestați|arestate|reținuți|reținute)',
      toll: 'arestaților|reținuților',
    },
    displaced: {
      after: '(?:de )?(?:strămutat~|sinistrat~|sinistrați|rămas~ fără (?:adăpost|locuință))',
      before: '',
      toll: 'sinistraților',
    },
    rescued: {
      after: '(?:de )?(?:salvat~|salvați|eliberat~|eliberați)',
      before: 'salvat|eliberat|au fost (?:salvați|salvate)',
      toll: '',
    },
    evacuated: {
      after: '(?:de )?(?:evacuat~|evacuați)',
      before: 'evacuat|evacuarea a|au fost (?:evacuați|evacuate)',
      toll: 'evacuaților',
    },
    infected: {
      after: '(?:de )?(?:infectat~|infectați|cazuri confirmate|infectări)',
      before: '',
      toll: 'cazurilor|infectaților',
    },
  },
  magnitude: { before: '(?:cu |de )?magnitudine(?:a)?(?: de)?', after: 'grade pe scara' },
};
