/** Notices that come in the place of an article, in our own words: language, code of the refusal, title, lines. */
export const NOTICES: readonly (readonly [string, 'error-page' | 'access-wall', string, readonly string[]])[] = [
  [
    'en',
    'error-page',
    'Page not found',
    ['Sorry, we could not find what you were looking for. Go back to the front page or try the search.'],
  ],
  ['en', 'error-page', '410 Gone', ['This story has been withdrawn and is no longer available.']],
  [
    'en',
    'error-page',
    'Overmere Post',
    ['503 Service Unavailable', 'Our servers are busy. Please try again in a few minutes.'],
  ],
  ['en', 'error-page', 'Overmere Post', ['We will be back soon', 'The site is down for scheduled maintenance.']],
  [
    'en',
    'access-wall',
    'Are you a robot?',
    ['Press and hold the button to confirm that you are a human and not a bot.'],
  ],
  [
    'en',
    'access-wall',
    'Access to this page has been denied',
    ['We believe you are using automation tools to browse the website.', 'Reference ID: 61f0'],
  ],
  ['en', 'access-wall', 'Sign in to continue', ['Email address', 'Password', 'Forgot your password?', 'Sign in']],
  ['en', 'access-wall', 'Council keeps lock open', ['Please enable JavaScript to view this page.']],
  ['en', 'error-page', 'overmere.example', ['The domain overmere.example is for sale.', 'Inquire about this domain']],
  [
    'de',
    'error-page',
    'Seite nicht gefunden',
    ['Der Artikel, den Sie suchen, existiert nicht mehr oder wurde verschoben.'],
  ],
  ['de', 'error-page', 'Overmere Post', ['Wartungsarbeiten', 'Unser Angebot ist vorübergehend nicht erreichbar.']],
  [
    'de',
    'access-wall',
    'Anmelden',
    ['E-Mail', 'Passwort', 'Passwort vergessen?', 'Noch kein Konto? Jetzt registrieren'],
  ],
  ['fr', 'error-page', 'Oups, page introuvable', ['La page demandée n’existe plus. Elle a peut-être été déplacée.']],
  ['fr', 'access-wall', 'Accès refusé', ['Vous n’avez pas l’autorisation de consulter cette page.']],
  ['es', 'error-page', 'Error 404', ['La página que buscas no existe o ha sido eliminada.']],
  ['es', 'access-wall', 'Iniciar sesión', ['Correo electrónico', 'Contraseña', '¿Olvidaste tu contraseña?']],
  ['pt', 'error-page', 'Página não encontrada', ['O conteúdo que você procura foi removido ou mudou de endereço.']],
  ['it', 'error-page', 'Pagina non trovata', ['La pagina richiesta non esiste oppure è stata spostata.']],
  ['nl', 'error-page', 'Pagina niet gevonden', ['De pagina die u zoekt bestaat niet meer.']],
  ['sv', 'error-page', 'Sidan kunde inte hittas', ['Artikeln har tagits bort eller flyttats.']],
  ['no', 'error-page', 'Siden finnes ikke', ['Artikkelen du leter etter er fjernet eller flyttet.']],
  ['fi', 'error-page', 'Sivua ei löytynyt', ['Etsimäsi artikkeli on poistettu tai siirretty.']],
  ['pl', 'error-page', 'Nie znaleziono strony', ['Strona, której szukasz, nie istnieje lub została usunięta.']],
  ['cs', 'error-page', 'Stránka nebyla nalezena', ['Článek, který hledáte, byl smazán nebo přesunut.']],
  ['hu', 'error-page', 'Az oldal nem található', ['A keresett cikket törölték vagy áthelyezték.']],
  ['ro', 'error-page', 'Pagina nu a fost găsită', ['Articolul căutat nu mai există sau a fost mutat.']],
  ['ru', 'error-page', 'Страница не найдена', ['Материал удалён или перенесён в другой раздел.']],
  ['ru', 'access-wall', 'Доступ ограничен', ['Подтвердите, что вы не робот.']],
  ['uk', 'error-page', 'Сторінку не знайдено', ['Такої сторінки не існує або її видалено.']],
  ['tr', 'error-page', 'Sayfa bulunamadı', ['Aradığınız haber yayından kaldırılmış olabilir.']],
  ['el', 'error-page', 'Η σελίδα δεν βρέθηκε', ['Το άρθρο που αναζητάτε δεν υπάρχει πια.']],
  ['ar', 'error-page', 'الصفحة غير موجودة', ['عذرا، المقال الذي تبحث عنه تم حذفه أو نقله.']],
  ['ar', 'access-wall', 'تسجيل الدخول', ['البريد الإلكتروني', 'كلمة المرور', 'نسيت كلمة المرور؟']],
  ['fa', 'error-page', 'صفحه مورد نظر یافت نشد', ['این مطلب حذف شده است.']],
  ['hi', 'error-page', 'पेज नहीं मिला', ['आप जो खबर खोज रहे हैं वह हटा दी गई है।']],
  ['id', 'error-page', 'Halaman tidak ditemukan', ['Berita yang Anda cari telah dihapus atau dipindahkan.']],
  ['vi', 'error-page', 'Không tìm thấy trang', ['Bài viết bạn tìm đã bị xóa hoặc chuyển đi nơi khác.']],
  ['zh', 'error-page', '页面不存在', ['您要查看的文章已被删除，请返回首页。']],
  ['zh', 'access-wall', '安全验证', ['请验证您是真人，然后继续访问。']],
  ['ja', 'error-page', 'ページが見つかりません', ['お探しの記事は削除されたか、掲載期間が終了しました。']],
  ['ja', 'access-wall', 'ログイン', ['メールアドレス', 'パスワードをお忘れの方', '会員登録']],
  ['ko', 'error-page', '페이지를 찾을 수 없습니다', ['요청하신 기사가 삭제되었거나 주소가 바뀌었습니다.']],
  ['th', 'error-page', 'ไม่พบหน้าที่คุณต้องการ', ['บทความนี้อาจถูกลบหรือย้ายไปแล้ว']],
];

/** Demands for consent: language, what the site says of its readers' data, its two buttons. */
export const DEMANDS: readonly (readonly [string, readonly string[], readonly [string, string]])[] = [
  [
    'en',
    [
      'We value your privacy',
      'We and our 300 partners store and read cookies on your device to show you personalised advertising.',
      'Precise geolocation data and identification through device scanning. Measurement of advertising and content.',
    ],
    ['Accept all', 'More options'],
  ],
  [
    'de',
    [
      'Mit Werbung weiterlesen',
      'Wir und unsere Partner nutzen Cookies und verarbeiten personenbezogene Daten. Sie können Ihre Einwilligung jederzeit widerrufen.',
    ],
    ['Alle akzeptieren', 'Ablehnen'],
  ],
  [
    'fr',
    [
      'Votre vie privée compte',
      'Avec nos partenaires, nous utilisons des cookies pour mesurer l’audience et vous proposer une publicité adaptée.',
    ],
    ['Tout accepter', 'Refuser'],
  ],
  [
    'es',
    [
      'Tu privacidad es importante',
      'Nosotros y nuestros socios usamos cookies para mostrarte publicidad y medir la audiencia.',
    ],
    ['Aceptar', 'Rechazar'],
  ],
  [
    'pt',
    ['Sua privacidade', 'Nós e nossos parceiros usamos cookies para tratar dados pessoais e mostrar publicidade.'],
    ['Aceitar', 'Rejeitar'],
  ],
  [
    'it',
    [
      'Informativa',
      'Noi e i nostri partner utilizziamo cookie per finalità tecniche e, con il tuo consenso, di pubblicità.',
    ],
    ['Accetta', 'Rifiuta'],
  ],
  [
    'nl',
    [
      'Wij vragen je toestemming',
      'Wij en onze partners gebruiken cookies om gegevens op te slaan en je advertenties te tonen.',
    ],
    ['Akkoord', 'Weigeren'],
  ],
  [
    'pl',
    ['Szanujemy prywatność', 'My i nasi partnerzy zapisujemy pliki cookie na Twoim urządzeniu, by pokazywać reklamy.'],
    ['Akceptuję', 'Odrzuć'],
  ],
  [
    'ru',
    [
      'Файлы cookie',
      'Мы и наши партнёры используем файлы cookie и обрабатываем персональные данные для показа рекламы.',
    ],
    ['Принять', 'Отклонить'],
  ],
  [
    'tr',
    ['Gizliliğiniz', 'Biz ve ortaklarımız cihazınızda çerez saklıyor ve kişisel verilerinizi işliyoruz.'],
    ['Kabul et', 'Reddet'],
  ],
  ['ar', ['خصوصيتك', 'نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لعرض إعلانات تناسبك.'], ['قبول', 'رفض']],
  ['zh', ['您的隐私', '我们和合作伙伴使用 cookie 收集个人信息并展示广告。'], ['接受', '拒绝']],
  [
    'ja',
    ['プライバシーについて', '当社とパートナーは、広告を表示するためにクッキーを使用します。'],
    ['同意する', '拒否する'],
  ],
  ['hi', ['आपकी गोपनीयता', 'हम और हमारे साझेदार विज्ञापन दिखाने के लिए कुकी का उपयोग करते हैं।'], ['स्वीकार करें', 'मना करें']],
  [
    'id',
    ['Privasi Anda', 'Kami dan mitra kami memakai cookie untuk menyimpan data pribadi dan menampilkan iklan.'],
    ['Setuju', 'Tolak'],
  ],
];

/** Articles that speak of what notices speak of: title, paragraphs, and what stands before the headline. */
export const ARTICLES: readonly (readonly [string, readonly string[], string])[] = [
  [
    'Page not found: the quiet art of the 404',
    [
      'When the Overmere library redesigned its site last spring, the page that drew most praise was one that nobody had meant to visit. It showed a heron on an empty lock gate and the words "page not found".',
      '"We spent a week on the page and a year on the rest," said the designer, Bo Ek, who had asked children to draw what is missing when nothing is there. It was opened 4,000 times in its first month.',
    ],
    '',
  ],
  [
    'Court tells sites to ask before they store cookies',
    [
      'A court in Overmere ruled on Tuesday that websites must obtain consent before they store advertising cookies on the device of a reader.',
      'The case was brought by readers who said that a newspaper had shared their personal data with 400 partners without consent. The paper said it would appeal.',
    ],
    '<div><p>We use cookies to store what you read and to show you advertising that fits you.</p><button>Accept all</button> <button>Reject</button></div>',
  ],
  [
    'Storm closes the coast road',
    ['The storm closed the coast road on Sunday and drivers were sent inland while crews cleared fallen trees.'],
    '<div class="box"><p>We and our partners use cookies to store information on your device, to measure how our pages are read and to show you advertising that fits you. You can change your choice at any time.</p><button>Accept</button></div>',
  ],
  [
    'Forbidden',
    [
      'The new play at the Canal House is a slow and tender thing about two sisters who are told never to open the shed. It runs until June.',
      'On opening night the lights failed twice, and nobody minded. The older sister, played by Bo Ek, waited in the dark as if the dark had been written for her.',
    ],
    '',
  ],
  [
    'Website of the tax office is down',
    [
      'The website of the tax office in Overmere was down on Saturday and visitors saw only the words "internal server error", the office said. It expects the service to be back on Sunday.',
    ],
    '',
  ],
  [
    'Village domain is for sale',
    [
      'A domain name that belonged to the village of Overmere for twenty years is for sale after the council forgot to renew it. The clerk said that a man in another country now asks 4,000 pounds for it.',
    ],
    '',
  ],
  [
    'Newspaper removes articles after complaint',
    [
      'The Overmere Post said on Friday that three articles had been removed from its archive after a complaint by a former mayor. Readers who open them now find a line which says that the article is no longer available.',
      'The editor said the paper would publish the complaint in full.',
    ],
    '',
  ],
];
