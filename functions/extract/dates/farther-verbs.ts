import type { TenseWords } from './foreign-verbs.ts';

const L = '\\p{L}';
const LM = '[\\p{L}\\p{M}]';
const NEVER = '(?!)';

/** Stems of Arabic verbs of meeting, holding, opening and travelling: with `س` in front and without, they tell of a day that is named as one to come. */
const ARABIC =
  'لتقي|لتقيان|لتقون|جتمع|جتمعان|جتمعون|عقد|عقدان|عقدون|بدأ|بدأون|تم|زور|خوض|واجه|صل|صلان|غادر|فتتح|نطلق|ُقام|قام|لعب|توجه|ناقش|صوت|كون|كونون|شارك|شاركون|ستضيف|حضر|وقع|وقعان|عود|ستأنف|لقي|دلي|مثل|ستقبل|ترأس|باشر|نظر|صدر|بحث|ُعقد|ُفتتح|ُجرى|جري|جرى|ختتم|نتهي|شهد|سافر|دخل|غلق|تسلم';

/** Facts of the grammars, compiled for this project. */
export const FARTHER_VERBS: Readonly<Record<string, TenseWords>> = {
  hu: {
    future:
      'fog|fognak|lesz|lesznek|majd|várható(?:an)?|várhatók|tervez(?:i|nek|ik)?|tervezett|kell|szeretné|készül(?:nek)?|kezdődik|kezdődnek|nyílik|nyit|zárul|zár|rendez(?:ik|nek)?|tartják|tart(?!ott)|tartanak|játszik|játszanak|fogad(?:ja|ják)?|találkozik|találkoznak|érkezik|érkeznek|utazik|utaznak|szavaz(?:nak)?|dönt(?:enek)?|tárgyal(?:nak|ja)?|indul(?:nak)?|lép\\shatályba|folytatódik|folytatják|ér\\svéget|dől\\sel|mérkőzik|lép\\spályára',
    past: `volt|voltak|${L}{2,}(?:ott|ett|ött|ották|ették|ötték|ottak|ettek|öttek|ította|ítette|álta|elte|atta)|mondta|közölte|jelentette|írta|lett|meghalt|${L}{3,}(?:tak|tek)(?<!mintek)`,
    aheadBefore: NEVER,
    behindBefore: NEVER,
  },
  ro: {
    future: `va|vor|urmează|trebuie|ar\\strebui|poate|pot|vrea|vor|intenționează|plănuiește|așteptat[ăe]?|așteptați|programat[ăe]?|programate|prevăzut[ăe]?|începe|încep|se\\s(?:re)?deschide|se\\sreia|se\\sreiau|se\\sînchide|joacă|înfruntă|întâlnește|vizitează|se\\sîntâlnesc|are\\sloc|au\\sloc|pleacă|votează|dezbate|decide|primește`,
    past: `(?:s-)?(?:a|au)(?=\\s(?:(?:fost|mai|și|avut)\\s){0,2}${L}{2,}(?:t|s|ut|at|it)(?!${L}))|era|erau|fusese|${L}{3,}(?:ase|ise|use)`,
    aheadBefore: '(?:până|începând(?:\\scu|\\sde)?)',
    behindBefore: 'de|din',
  },
  el: {
    future:
      'θα|πρόκειται|αναμένεται|αναμένονται|προγραμματισμέν(?:ος|η|ο|οι|ες|α)|προγραμματίζεται|πρέπει|μπορεί|σχεδιάζει|σχεδιάζουν|σκοπεύει|ξεκινά|ξεκινούν|αρχίζει|αρχίζουν|ανοίγει|κλείνει|παίζει|αντιμετωπίζει|επισκέπτεται|συναντά|συνεδριάζει|ταξιδεύει|ψηφίζει|ψηφίζουν|αναχωρεί|υποδέχεται',
    past: `${L}{2,}(?:θηκε|θηκαν|σε|σαν|ξε|ξαν|ψε|ψαν)|ήταν|είπε|είπαν|έγινε|έγιναν|είχε|είχαν|πέθανε|ανέφερε|βρήκε|πήγε|ήρθε|έφυγε|έπεσε`,
    aheadBefore: '(?:έως|μέχρι|από)',
    behindBefore: NEVER,
  },
  fi: {
    future:
      'aikoo|aikovat|tulee|tulevat|on\\smäärä|oli\\smäärä|pitäisi|voi|voivat|aio(?:taan)?|alkaa|alkavat|käynnistyy|avataan|suljetaan|järjestetään|pidetään|pelataan|pelaa|pelaavat|kohtaa|kohtaavat|tapaa|tapaavat|jatkuu|jatkuvat|päättyy|avautuu|esiintyy|matkustaa|matkustavat|vierailee|äänestää|äänestetään|äänestävät|kokoontuu|kokoontuvat|puhuu|saapuu|lentää|lentävät|palaa|palaavat|päättää|käsittelee|julkistaa|odotetaan|astuu\\svoimaan',
    past: `oli|olivat|${L}{2,}(?:ivat|ttiin)|sanoi|kertoi|kuoli|tapasi|ilmoitti|loukkaantui|syttyi|törmäsi|pidätti|voitti|hävisi|saapui|lähti|alkoi|päättyi|sai|antoi|näki|teki|tuli|meni|jäi|on\\s${L}{3,}(?:nut|nyt|tu|ty)|ovat\\s${L}{3,}neet`,
    aheadBefore: NEVER,
    behindBefore: NEVER,
  },
  et: {
    future:
      'hakkab|hakkavad|saab|peab|peavad|võib|plaanib|kavatseb|toimub|toimuvad|algab|algavad|lõpeb|avatakse|suletakse|kohtub|kohtuvad|mängib|mängivad|arutab|hääletab|sõidab|saabub|jätkub|esineb|alustab',
    past: `oli|olid|${L}{2,}(?:sid|ti|di)|ütles|teatas|suri|algas|sai|toimus|kohtus|lahkus|juhtus|on\\s${L}{3,}(?:nud|tud)`,
    aheadBefore: NEVER,
    behindBefore: NEVER,
  },
  lv: {
    future: `būs|${L}{2,}(?:sies|šies)|notiks|sāks|tiks|ieradīsies|dosies|spēlēs|runās|lems|balsos|apmeklēs|plāno|plānots|paredzēt[sa]|jābūt|sākas|atklās|slēgs`,
    past: `bija|tika|${L}{2,}(?:ja|jās|jusi|jis|ies|ās)(?<!būs)|teica|paziņoja|notika|gāja|nomira|sākās|apgāzās|ieradās`,
    aheadBefore: '(?:līdz|no)',
    behindBefore: 'kopš',
  },
  lt: {
    future: `bus|${L}{2,}(?:sis|šis)|${L}{3,}(?:aus|iuos|iks|vyks|dės|duos|kalbės|spręs|lankys|svarstys|balsuos|žais|grįš|išvyks|atvyks)|vyks|turi|turėtų|gali|planuoja|ketina|planuojam[ao]s?|numatyt[ao]s?|prasideda|baigiasi`,
    past: `buvo|${L}{2,}(?:ėjo|avo|ino|iko|ijo|ėsi|osi|ė)|sakė|pranešė|mirė|žuvo|įvyko|susitiko|pradėjo|nukrito|apvirto`,
    aheadBefore: '(?:iki|nuo)',
    behindBefore: NEVER,
  },
  ca: {
    future: `ha\\sde|han\\sde|pot|poden|vol|volen|previst[aos]*|programad[aoes]*|convocad[aoes]*|${L}{2,}(?:arà|aran|irà|iran|drà|dran|ria|rien)|comença|comencen|obre|tanca|juga|juguen|visita|arriba|rep|vota|voten|se\\scelebra|té\\slloc`,
    past: `va|van|ha|han|era|eren|havia|havien|estava|${L}{3,}(?:ava|aven|ia|ien)(?<!policia|majoria|energia|dia|via)`,
    aheadBefore: "(?:fins|a\\spartir)(?:\\s(?:al|de|del|d[’']))?",
    behindBefore: "des\\s(?:de|del|d[’'])",
  },
  id: {
    future:
      'akan|bakal|hendak|dijadwalkan|direncanakan|rencananya|berencana|diperkirakan|diagendakan|dapat|bisa|harus|ingin|mulai|digelar',
    past: 'telah|sudah|kata|mengatakan|ujar|ujarnya|katanya|tewas|meninggal|terjadi|menyatakan|menyebutkan|tiba|ditemukan|ditangkap|terbalik|menewaskan|dilaporkan',
    aheadBefore: '(?:hingga|sampai|mulai)(?:\\spada)?',
    behindBefore: 'sejak',
  },
  ms: {
    future: 'akan|bakal|hendak|dijadual(?:kan)?|dirancang|merancang|dijangka|boleh|perlu|mahu|bermula',
    past: 'telah|sudah|kata|katanya|berkata|menurut|maut|meninggal|berlaku|menyatakan|tiba|ditemui|ditahan|dilaporkan',
    aheadBefore: '(?:hingga|sehingga|mulai)(?:\\spada)?',
    behindBefore: 'sejak',
  },
  ar: {
    future: `س[يت](?:${ARABIC})|[يت](?:${ARABIC})|سوف|المقرر|المتوقع|المنتظر|المرتقب|يعتزم|تعتزم|يستعد|تستعد|مقررة?|مرتقبة?`,
    past: 'قال|قالت|أعلن|أعلنت|ذكر|ذكرت|أفاد|أفادت|أكد|أكدت|صرح|صرحت|أضاف|أضافت|التقى|التقت|كان|كانت|قتل|قتلت|أصيب|أصيبت|وقع|وقعت|شهد|شهدت|تم|عقد|عقدت|بدأ|بدأت|وصل|وصلت|انقلبت|انفجر|اندلع|زار|فاز|خسر|توفي|اعتقلت|أدى|اجتمع|نفى|دعا|طالب|لقي|أجرى|افتتح|ضبطت|استقبل',
    aheadBefore: '(?:حتى|اعتبارا\\sمن|ابتداء\\sمن)(?:\\sيوم)?',
    behindBefore: 'منذ(?:\\sيوم)?',
  },
  he: {
    future: `עתיד|עתידה|עתידים|עתידות|צפוי|צפויה|צפויים|צפויות|אמור|אמורה|אמורים|מתוכנן|מתוכננת|יהיה|תהיה|יהיו|ייפגש|תיפגש|ייפגשו|יתקיים|תתקיים|יתקיימו|ייערך|תיערך|ייערכו|יתחיל|תתחיל|יתחילו|ישחק|ישחקו|תשחק|יגיע|תגיע|יגיעו|ייפתח|תיפתח|ייצא|תצא|יצא\\sל|יחל|ינאם|תדון|ידון|ידונו|יצביע|תצביע|יצביעו|יבקר|תבקר|יטוס|תטוס|ימשיך|יימשך`,
    past: `היה|היתה|הייתה|היו|אמר|אמרה|אמרו|הודיע|הודיעה|נפגשו|נפגש|נפגשה|נהרג|נהרגו|נפצע|נפצעו|דווח|נעצר|נעצרו|התקיים|התקיימה|הגיע|הגיעה|הגיעו|החל|נמצא|נמצאה|מת|מתה|ניצח|ניצחה|הפסיד|פרצה|פרץ|התרחש`,
    aheadBefore: '(?:עד|החל\\sמ)',
    behindBefore: 'מאז',
  },
  fa: {
    future: `(?:ن?خواهد|ن?خواهند)(?:\\s${L}+)?|قرار\\sاست|قصد\\sدارد|می‌رود|می‌روند|برگزار\\sمی‌شود|آغاز\\sمی‌شود`,
    past: `گفت|گفتند|کرد|کردند|شد|شدند|بود|بودند|داد|دادند|رفت|رسید|گرفت|درگذشت|یافت|یافتند|${L}{3,}(?:ید|یدند)`,
    aheadBefore: '(?:تا|از)',
    behindBefore: NEVER,
    verbLast: true,
  },
  ur: {
    future: 'گا|گے|گی|گئیں\\sگے|متوقع|والا\\sہے|والی\\sہے|والے\\sہیں',
    past: 'تھا|تھے|تھی|تھیں|گیا|گئے|گئی|گئیں|کیا|کی|ہوا|ہوئے|ہوئی|کہا|بتایا|دیا|دی|لیا|ملے|آیا|آئے',
    aheadBefore: NEVER,
    behindBefore: NEVER,
    verbLast: true,
  },
  hi: {
    future: `${LM}{1,14}(?:गा|गे|गी)|वाला\\sहै|वाली\\sहै|वाले\\sहैं|प्रस्तावित|निर्धारित`,
    past: 'था|थे|थी|थीं|गया|गए|गये|गई|गयी|किया|की|हुआ|हुए|हुई|कहा|बताया|दिया|दी|लिया|मिले|आया|आए|मारे|रहा|रहे',
    aheadBefore: NEVER,
    behindBefore: NEVER,
    verbLast: true,
  },
  mr: {
    future: `${LM}{1,14}(?:ेल|तील|णार)|होणार\\sआहे`,
    past: `होता|होते|होती|झाला|झाली|झाले|केला|केली|केले|सांगितले|म्हणाले|म्हणाला|गेला|गेले|गेली`,
    aheadBefore: NEVER,
    behindBefore: NEVER,
    verbLast: true,
  },
  bn: {
    future: `${LM}{1,12}(?:বে|বেন|বো)|হবে|কথা\\sরয়েছে|কথা\\sআছে`,
    past: `${LM}{1,12}(?:েছে|েছেন|েছিল|েছিলেন|লেন)|হয়|হয়েছে|হয়েছিল|ছিল|ছিলেন|বলেন|বলেছেন|জানান|জানিয়েছেন`,
    aheadBefore: NEVER,
    behindBefore: NEVER,
    verbLast: true,
  },
};
