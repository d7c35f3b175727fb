import type { FigureWords } from './figure-words.ts';

/** Turkish: the verb stands last, and what happened may be a noun after `kişi`. */
export const TURKISH: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'bir',
    2: 'iki',
    3: 'üç',
    4: 'dört',
    5: 'beş',
    6: 'altı',
    7: 'yedi',
    8: 'sekiz',
    9: 'dokuz',
    10: 'on',
    20: 'yirmi',
    30: 'otuz',
    40: 'kırk',
    50: 'elli',
    60: 'altmış',
    70: 'yetmiş',
    80: 'seksen',
    90: 'doksan',
    100: 'yüz',
    1000: 'bin',
  },
  round: { 20: 'onlarca', 200: 'yüzlerce', 2000: 'binlerce' },
  scales: { 1000: 'bin', 1000000: 'milyon' },
  and: ' ',
  qualifiers: 'en az|en fazla|yaklaşık|toplam|çoğu|son|aralarında',
  people:
    'çocuğ~|(?:kişi|insan|sivil|asker|polis|jandarma|erkek|kadın|çocuk|bebek|genç|öğrenci|öğretmen|yolcu|işçi|madenci|sürücü|yaya|gösterici|eylemci|göçmen|mülteci|turist|köylü|vatandaş|itfaiyeci|gazeteci|mahkum|tutuklu|hükümlü|balıkçı|çiftçi|taraftar|şüpheli|zanlı|aile|kardeş|saldırgan|terörist|militan|rehine|hasta|doktor|hemşire|dağcı|denizci|mürettebat|filistinli|israilli|ukraynalı|rus|suriyeli|afgan|yaralı|kişilik|gözaltı|kazazede|afetzede)~',
  between: 've|de|da|daha|ise|olay yerinde|hastanede|ağır|hafif|çeşitli yerlerinden|hâlâ|halen|dün|bugün',
  gap: 3,
  joiner: 've|ile',
  tollOf: '(?:ölü|ölenlerin|hayatını kaybedenlerin|can kaybı|yaralı|yaralananların|vefat|kayıp|gözaltı|tutuklu) say',
  tollAt: '\\p{L}+',
  unreal: 'olmadan|olmaksızın|tehdit~|her|kapasiteli|yok',
  measures:
    '(?:yıl|yaş|ay|hafta|gün|saat|dakika|saniye|kilometre|km|metre|derece|puan|lira|euro|dolar|gol|oy|kez|kere|ev|konut|bina|araç|otomobil|hektar|ton|yüzde|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|büyüklüğünde|şiddetinde|katlı|adet|ülke|il|ilçe)~',
  kinds: {
    killed: {
      after:
        'öldü~|ölü|öldürüldü~|öldürdü|hayatını kaybe~|yaşamını yitir~|can verdi|vefat et~|şehit ol~|şehit düş~|boğul~|boğuldu|etkisiz hale getiril~|hayattan kop~|can kaybı|ölüm~',
      before: '',
      toll: '',
    },
    injured: { after: 'yaralan~|yaralı(?! olarak)|hastaneye kaldırıl~|tedavi altına alın~', before: '', toll: '' },
    missing: { after: 'kayıp|kayboldu|kaybol~|haber alınam~', before: '', toll: '' },
    arrested: {
      after: 'gözaltına alın~|gözaltına al~|tutuklan~|tutukla~|yakalan~|yakala~|gözaltında',
      before: '',
      toll: '',
    },
    kidnapped: { after: 'kaçırıl~|rehin alın~|kaçırdı', before: '', toll: '' },
    displaced: { after: 'evsiz kal~|yerinden edil~|yerinden ol~', before: '', toll: '' },
    rescued: { after: 'kurtarıl~|kurtardı|sağ çıkarıl~|serbest bırakıl~', before: '', toll: '' },
    evacuated: { after: 'tahliye edil~|tahliye et~', before: '', toll: '' },
    infected: { after: 'enfekte ol~|vaka', before: '', toll: '' },
  },
  magnitude: { before: '', after: 'büyüklüğünde(?:ki)?|şiddetinde(?:ki)?' },
};

/** Indonesian and Malay. */
export const INDONESIAN: FigureWords = {
  thousands: '.',
  numbers: {
    1: 'satu seorang seekor',
    2: 'dua',
    3: 'tiga',
    4: 'empat',
    5: 'lima',
    6: 'enam',
    7: 'tujuh',
    8: 'delapan lapan',
    9: 'sembilan',
    10: 'sepuluh',
    11: 'sebelas',
    100: 'seratus',
    1000: 'seribu',
  },
  round: { 12: 'selusin', 20: 'puluhan', 200: 'ratusan', 2000: 'ribuan' },
  scales: { 10: 'puluh', 100: 'ratus', 1000: 'ribu', 1000000: 'juta' },
  and: null,
  qualifiers:
    'sedikitnya|setidaknya|sekurang-kurangnya|lebih dari|lebih daripada|kurang dari|sekitar|hampir|hingga|sebanyak|kira-kira|total|hanya',
  people:
    '(?:orang|warga|jiwa|korban|tentara|prajurit|polisi|anggota|petugas|pria|lelaki|laki-laki|wanita|perempuan|anak|bayi|remaja|siswa|pelajar|mahasiswa|guru|penumpang|awak|pekerja|buruh|karyawan|penambang|sopir|pengemudi|pejalan kaki|pengunjuk rasa|demonstran|aktivis|migran|pengungsi|turis|wisatawan|penduduk|pemadam|wartawan|jurnalis|tahanan|narapidana|nelayan|petani|suporter|tersangka|terduga|keluarga|saudara|penyerang|pemberontak|teroris|sandera|pasien|dokter|perawat|pendaki|pelaut|mangsa)(?: (?:sipil|lainnya|lain|anak|penumpang|warga|korban|pelaku|tersangka|terduga|dewasa|perempuan|laki-laki|polis))?',
  between:
    'dilaporkan|telah|sudah|yang|dan|juga|masih|mengalami|dinyatakan|ditemukan|lainnya|berhasil|di antaranya|dalam kondisi|kini|orang|lain',
  gap: 0,
  joiner: 'dan|serta',
  tollOf: '(?:jumlah|angka)',
  tollAt: 'menjadi|mencapai|adalah|sebanyak|jadi|ialah|kepada',
  unreal:
    'bisa|dapat|mungkin|akan|tanpa|jika|kalau|mengancam|mencegah|dikhawatirkan|berusaha|tidak ada|berencana|kapasitas|setiap|tiap|tidak|bukan',
  measures:
    'tahun|bulan|minggu|pekan|hari|jam|menit|detik|kilometer|km|meter|derajat|persen|poin|rupiah|dolar|euro|gol|suara|kali|rumah|bangunan|kendaraan|mobil|hektare|hektar|ton|unit|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  kinds: {
    killed: {
      after:
        'tewas|meninggal(?: dunia)?|terbunuh|dibunuh|maut|mati|gugur|tenggelam|dieksekusi|terkorban|kehilangan nyawa|dalam keadaan tewas',
      before: 'menewaskan|membunuh|mengorbankan|merenggut nyawa|merenggut|tewasnya|kematian|meragut nyawa',
      toll: 'korban (?:tewas|jiwa|meninggal)|kematian|korban',
    },
    injured: {
      after: 'luka-luka|luka|terluka|cedera|dirawat|luka (?:berat|ringan)|dilarikan ke rumah sakit|tercedera',
      before: 'melukai|mencederai|mencederakan',
      toll: 'korban luka|luka-luka',
    },
    missing: { after: 'hilang|dinyatakan hilang|belum ditemukan', before: '', toll: 'korban hilang' },
    arrested: {
      after: 'ditangkap|ditahan|diamankan|diringkus|dibekuk',
      before: 'menangkap|menahan|mengamankan|meringkus|membekuk|penangkapan',
      toll: '',
    },
    kidnapped: { after: 'diculik|disandera', before: 'menculik|menyandera', toll: '' },
    displaced: { after: 'mengungsi|kehilangan tempat tinggal|mengungsikan diri', before: '', toll: 'pengungsi' },
    rescued: { after: 'diselamatkan|selamat|dibebaskan|terselamatkan', before: 'menyelamatkan|membebaskan', toll: '' },
    evacuated: { after: 'dievakuasi|dipindahkan', before: 'mengevakuasi|memindahkan', toll: '' },
    infected: { after: 'terinfeksi|tertular|positif|kasus baru|dijangkiti', before: '', toll: 'kasus' },
  },
  magnitude: { before: '(?:berkekuatan |ber)?magnitudo', after: 'skala richter|magnitudo|sr' },
};

/** Arabic: the verb mostly comes first. */
export const ARABIC: FigureWords = {
  thousands: ',',
  numbers: {
    1: 'واحد واحدة',
    2: 'اثنان اثنين اثنتين',
    3: 'ثلاثة ثلاث',
    4: 'أربعة أربع',
    5: 'خمسة خمس',
    6: 'ستة ست',
    7: 'سبعة سبع',
    8: 'ثمانية ثماني',
    9: 'تسعة تسع',
    10: 'عشرة عشر',
    20: 'عشرين عشرون',
    30: 'ثلاثين ثلاثون',
    40: 'أربعين أربعون',
    50: 'خمسين خمسون',
    100: 'مئة مائة',
    200: 'مئتي مئتين',
    1000: 'ألف',
  },
  round: { 20: 'عشرات', 200: 'مئات', 2000: 'آلاف' },
  scales: { 1000: 'ألف آلاف', 1000000: 'مليون ملايين' },
  and: null,
  qualifiers: 'ما لا يقل عن|أكثر من|نحو|حوالي|قرابة|زهاء|أقل من|حتى|على الأقل|ما يقرب من',
  people:
    '(?:ال)?(?:شخص~|أشخاص|مدني~|جندي~|جنود|عسكري~|شرطي~|عناصر|عنصر~|رجل~|رجال|امرأة|نساء|طفل~|أطفال|رضيع~|شاب~|شبان|شباب|فتى|فتاة|طالب~|طلاب|طلبة|تلميذ~|تلاميذ|معلم~|راكب~|ركاب|عامل~|عمال|موظف~|سائق~|متظاهر~|متظاهرين|محتج~|ناشط~|مهاجر~|لاجئ~|سائح~|سياح|ساكن~|سكان|مواطن~|ضحية|ضحايا|صحفي~|صحافي~|سجين~|سجناء|معتقل~|أسير|أسرى|صياد~|مزارع~|مشجع~|مشتبه~|أسرة|أسر|عائلة|عائلات|إخوة|أشقاء|مهاجم~|مسلح~|مقاتل~|متمرد~|إرهابي~|رهينة|رهائن|مريض~|مرضى|طبيب~|أطباء|مسعف~|بحار~|بحارة|فلسطيني~|إسرائيلي~|سوري~|يمني~|عراقي~|لبناني~|سوداني~|مصري~|أوكراني~|آخرين|آخرون|قتيل~|قتلى|جريح~|جرحى|شهيد~|شهداء|مصاب~)',
  between: 'بجروح|في حالة خطرة|على الأقل|آخرين|آخرون|من',
  gap: 0,
  joiner: 'و',
  tollOf: '(?:عدد|حصيلة|إجمالي عدد)',
  tollAt: 'إلى|بلغ|عند|الى',
  unreal: 'قد|لن|لم|لا|دون|بدون|إذا|تهدد|لمنع|محاولة|كل',
  measures:
    '(?:عام|عاما|عاماً|سنة|سنوات|شهر|أشهر|أسبوع|أسابيع|يوم|يوما|أيام|ساعة|ساعات|دقيقة|دقائق|ثانية|كيلومتر~|كم|متر~|درجة|درجات|في المئة|بالمئة|نقطة|نقاط|دولار~|يورو|ريال~|دينار~|جنيه~|هدف|أهداف|صوت|أصوات|مرة|مرات|منزل~|منازل|مبنى|مباني|سيارة|سيارات|هكتار~|طن|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)',
  kinds: {
    killed: {
      after: 'قتلى|قتيلا?ً?|قتلوا|لقوا (?:حتفهم|مصرعهم)|شهيدا?ً?|شهداء|قضوا|مصرعهم|حتفهم',
      before:
        'و?(?:قتل|قُتل|قتلت|مقتل|بمقتل|لمقتل|وفاة|بوفاة|مصرع|لقي|استشهد|استشهاد|باستشهاد|قضى|غرق|إعدام|أعدم|أودى بحياة|أودت بحياة|بحياة|اغتيال|أسفر عن مقتل)',
      toll: '(?:ال)?(?:قتلى|ضحايا|وفيات|شهداء)',
    },
    injured: {
      after: 'جرحى|جريحا?ً?|مصابين|مصابا?ً?|مصابون|أصيبوا',
      before: 'و?(?:أصيب|أُصيب|إصابة|بإصابة|جرح|جُرح|جرحت|بجرح|إصابات)',
      toll: '(?:ال)?(?:جرحى|مصابين|إصابات)',
    },
    missing: {
      after: 'مفقودا?ً?|مفقودين|مفقودون|في عداد المفقودين',
      before: 'و?(?:فقد|فُقد|فقدان|بفقدان)',
      toll: '(?:ال)?مفقودين',
    },
    arrested: {
      after: 'معتقلا?ً?|موقوفا?ً?',
      before: 'و?(?:اعتقل|اعتقلت|اعتقال|باعتقال|أوقف|أوقفت|توقيف|احتجز|احتجزت|احتجاز|ألقت القبض على|القبض على|ضبط)',
      toll: '(?:ال)?(?:معتقلين|موقوفين)',
    },
    kidnapped: {
      after: 'مخطوفا?ً?|مختطفا?ً?',
      before: 'و?(?:خطف|خُطف|اختطف|اختطاف|باختطاف)',
      toll: '(?:ال)?(?:مخطوفين|رهائن)',
    },
    displaced: { after: 'نازحا?ً?|مشردا?ً?|بلا مأوى', before: 'و?(?:نزوح|شرد|تشريد|نزح|تهجير)', toll: '(?:ال)?نازحين' },
    rescued: {
      after: '',
      before: 'و?(?:إنقاذ|أنقذ|أنقذت|إطلاق سراح|أطلق سراح|تحرير|الإفراج عن|أفرج عن)',
      toll: '(?:ال)?ناجين',
    },
    evacuated: { after: '', before: 'و?(?:إجلاء|أجلت|أجلي|أُجلي|بإجلاء)', toll: '' },
    infected: { after: 'إصابة جديدة|حالة إصابة', before: '', toll: '(?:ال)?إصابات' },
  },
  magnitude: { before: '(?:بقوة|بلغت قوته|قوته)', after: 'درجات|درجة على مقياس' },
};
