import type { MadeTexts } from './made-texts.ts';

/** What pages of a language say around a text, beyond the names of boxes. */
export interface Noise {
  readonly subscribe: string;
  readonly cookies: string;
  readonly rights: string;
  readonly source: string;
  readonly join: string;
  readonly about: (name: string) => string;
}

export const NOISE: Readonly<Record<string, Noise>> = {
  en: {
    subscribe: 'Subscribe to keep reading. Already a subscriber? Log in.',
    cookies:
      'We and our partners use cookies to store information on your device, to measure how our pages are read and to show you advertising that fits you.',
    rights: '© 2025 Overmere Post. All rights reserved.',
    source: 'Source: Overmere News Agency',
    join: 'Join our WhatsApp channel for the latest news',
    about: (name) => `${name} is a reporter for the Overmere Post and has covered the canal towns for ten years.`,
  },
  de: {
    subscribe: 'Jetzt abonnieren und weiterlesen. Sie sind schon Abonnent? Hier anmelden.',
    cookies:
      'Wir und unsere Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern, die Nutzung zu messen und passende Werbung zu zeigen.',
    rights: '© 2025 Overmere Post. Alle Rechte vorbehalten.',
    source: 'Quelle: Nachrichtenagentur Overmere',
    join: 'Folgen Sie uns auf WhatsApp und verpassen Sie keine Nachricht',
    about: (name) => `${name} ist Redakteurin der Overmere Post und schreibt seit zehn Jahren über die Orte am Kanal.`,
  },
  fr: {
    subscribe: 'Abonnez-vous pour lire la suite. Déjà abonné ? Connectez-vous.',
    cookies:
      'Nos partenaires et nous utilisons des cookies pour stocker des informations sur votre appareil, mesurer l’audience et vous montrer une publicité adaptée.',
    rights: '© 2025 Overmere Post. Tous droits réservés.',
    source: 'Source : Agence d’Overmere',
    join: 'Suivez-nous sur WhatsApp pour ne rien manquer',
    about: (name) => `${name} est journaliste à l’Overmere Post et suit les villes du canal depuis dix ans.`,
  },
  es: {
    subscribe: 'Suscríbete para seguir leyendo. ¿Ya eres suscriptor? Inicia sesión.',
    cookies:
      'Nosotros y nuestros socios usamos cookies para guardar información en su dispositivo, medir la audiencia y mostrarle publicidad a su medida.',
    rights: '© 2025 Overmere Post. Todos los derechos reservados.',
    source: 'Fuente: Agencia Overmere',
    join: 'Únete a nuestro canal de WhatsApp y recibe las noticias',
    about: (name) => `${name} es periodista del Overmere Post y cubre los pueblos del canal desde hace diez años.`,
  },
  pt: {
    subscribe: 'Assine para continuar lendo. Já é assinante? Faça login.',
    cookies:
      'Nós e nossos parceiros usamos cookies para guardar informações no seu dispositivo, medir a audiência e mostrar publicidade adequada a você.',
    rights: '© 2025 Overmere Post. Todos os direitos reservados.',
    source: 'Fonte: Agência Overmere',
    join: 'Siga nosso canal no WhatsApp e receba as notícias',
    about: (name) => `${name} é repórter do Overmere Post e cobre as cidades do canal há dez anos.`,
  },
  ru: {
    subscribe: 'Оформите подписку, чтобы читать дальше. Уже подписаны? Войдите.',
    cookies:
      'Мы и наши партнёры используем файлы cookie, чтобы хранить сведения на вашем устройстве, измерять посещаемость и показывать подходящую рекламу.',
    rights: '© 2025 Overmere Post. Все права защищены.',
    source: 'Источник: Агентство Овермере',
    join: 'Подписывайтесь на наш канал в Telegram',
    about: (name) => `${name} — корреспондент Overmere Post, десять лет пишет о городах на канале.`,
  },
  tr: {
    subscribe: 'Okumaya devam etmek için abone olun. Zaten abone misiniz? Giriş yapın.',
    cookies:
      'Biz ve ortaklarımız cihazınızda bilgi saklamak, okunmayı ölçmek ve size uygun reklam göstermek için çerezler kullanıyoruz.',
    rights: '© 2025 Overmere Post. Tüm hakları saklıdır.',
    source: 'Kaynak: Overmere Haber Ajansı',
    join: 'WhatsApp kanalımıza katılın, haberleri kaçırmayın',
    about: (name) => `${name} on yıldır Overmere Post’ta kanal boyundaki kasabaları yazıyor.`,
  },
  ar: {
    subscribe: 'اشترك لمتابعة القراءة. هل أنت مشترك؟ سجل الدخول.',
    cookies: 'نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لحفظ معلومات على جهازك وقياس القراءة وعرض إعلانات تناسبك.',
    rights: '© 2025 أوفرمير بوست. جميع الحقوق محفوظة.',
    source: 'المصدر: وكالة أوفرمير',
    join: 'تابعونا على واتساب WhatsApp لآخر الأخبار',
    about: (name) => `${name} صحفية في أوفرمير بوست تغطي مدن القناة منذ عشر سنوات.`,
  },
  zh: {
    subscribe: '订阅后继续阅读。已经订阅？请登录。',
    cookies: '我们和合作伙伴使用 cookie 在您的设备上保存信息，统计阅读情况，并展示适合您的广告。',
    rights: '© 2025 奥弗米尔邮报 版权所有',
    source: '来源：奥弗米尔通讯社',
    join: '关注我们的微信公众号，获取最新消息',
    about: (name) => `${name}是《奥弗米尔邮报》记者，报道运河沿岸城镇已有十年。`,
  },
  ja: {
    subscribe: '続きを読むには購読が必要です。購読済みの方はログインしてください。',
    cookies:
      '当社とパートナーは、端末に情報を保存し、閲覧を計測し、お客様に合った広告を表示するためにクッキー（cookie）を使用します。',
    rights: '© 2025 オーバーミア・ポスト 無断転載を禁じます',
    source: '出典：オーバーミア通信',
    join: 'LINE公式アカウントをフォローして最新ニュースを受け取る',
    about: (name) => `${name}は運河沿いの町を十年取材しているオーバーミア・ポストの記者。`,
  },
  hi: {
    subscribe: 'आगे पढ़ने के लिए सब्सक्राइब करें। पहले से सदस्य हैं? लॉग इन करें।',
    cookies:
      'हम और हमारे साझेदार आपके उपकरण पर जानकारी रखने, पढ़ने को मापने और आपके अनुकूल विज्ञापन दिखाने के लिए कुकी (cookie) का उपयोग करते हैं।',
    rights: '© 2025 ओवरमीर पोस्ट। सर्वाधिकार सुरक्षित।',
    source: 'स्रोत: ओवरमीर समाचार एजेंसी',
    join: 'हमारे WhatsApp चैनल से जुड़ें और ताज़ा खबरें पाएं',
    about: (name) => `${name} ओवरमीर पोस्ट की संवाददाता हैं और दस साल से नहर के कस्बों पर लिख रही हैं।`,
  },
  id: {
    subscribe: 'Berlangganan untuk terus membaca. Sudah berlangganan? Masuk.',
    cookies:
      'Kami dan mitra kami memakai cookie untuk menyimpan informasi di perangkat Anda, mengukur pembacaan, dan menampilkan iklan yang sesuai.',
    rights: '© 2025 Overmere Post. Hak cipta dilindungi undang-undang.',
    source: 'Sumber: Kantor Berita Overmere',
    join: 'Ikuti kanal WhatsApp kami untuk berita terbaru',
    about: (name) => `${name} adalah wartawan Overmere Post yang meliput kota-kota kanal selama sepuluh tahun.`,
  },
};

/** The noise of a language. */
export function noiseOf(texts: MadeTexts): Noise {
  const noise = NOISE[texts.language];
  if (noise === undefined) throw new Error(`no noise in ${texts.language}`);
  return noise;
}
