/** Pages in the layouts of publishers around the world, in words of our own: what a reader must find, and nothing else. */
export interface Layout {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const p = (texts: readonly string[], cls = ''): string =>
  texts.map((text) => `<p${cls === '' ? '' : ` class="${cls}"`}>${text}</p>`).join('\n');
const divs = (texts: readonly string[]): string => texts.map((text) => `<div>${text}</div>`).join('\n');
const teasers = (titles: readonly string[]): string =>
  titles.map((title, i) => `<li><a href="/n/${i}">${title}</a></li>`).join('');

const EN = [
  'Overmere council has voted to keep the canal lock open through the winter, ending a dispute that had split the town since the flood.',
  'Councillors backed the plan by 11 votes to four after a meeting that ran past midnight and heard from more than thirty residents.',
  '“We depend on the boats,” said Marta Quill, whose family has repaired barges at the basin for three generations.',
  'Opponents said the £2.4m cost would have been better spent on the school roof, which has leaked for two years.',
  'Work on the upper gate will begin in November and is expected to take eleven weeks, the engineers told the meeting.',
  'A second vote, on tolls, was put off until the new year.',
] as const;
const DE = [
  'Der Stadtrat von Niederau hat am Dienstagabend beschlossen, die alte Weberei nicht abzureißen, sondern zu einem Kulturhaus umzubauen.',
  'Für den Umbau sind 14 Millionen Euro vorgesehen, von denen das Land knapp die Hälfte trägt. Die Bauarbeiten sollen im Frühjahr beginnen.',
  '„Das ist ein guter Tag für Niederau“, sagte Bürgermeisterin Petra Lohmann nach der Abstimmung, die mit 23 zu 9 Stimmen ausging.',
  'Kritik kam von den Anwohnern der Mühlgasse, die mehr Verkehr befürchten und eine Zufahrt von Norden verlangen.',
  'Die Stadt will bis zum Sommer ein Konzept für die Parkplätze vorlegen.',
] as const;
const FR = [
  'Les pêcheurs de Port-Lannec ont repris la mer jeudi matin, après onze jours de grève contre le nouveau plan de quotas du ministère.',
  'Selon la coopérative, quarante-deux bateaux ont quitté le port avant l’aube, sous les applaudissements des familles réunies sur la jetée.',
  '« Nous n’avons pas tout obtenu, mais nous avons été entendus », a déclaré Yann Kerlo, porte-parole du comité local.',
  'Le gouvernement s’est engagé à revoir le calendrier des fermetures et à verser une aide exceptionnelle de 3 000 euros par équipage.',
] as const;
const ES = [
  'La provincia de Valdorada amaneció este lunes sin trenes de cercanías por la huelga que convocaron los maquinistas en rechazo a los nuevos turnos.',
  'Unos 80.000 pasajeros buscaron alternativas en colectivos y autos compartidos, mientras las autoridades pidieron paciencia y escalonar los horarios.',
  '“No vamos a levantar la medida hasta que nos reciban”, dijo Rosa Ibarra, delegada del gremio, en una asamblea frente a la estación central.',
  'La empresa sostuvo que el nuevo esquema respeta el convenio y que el servicio volverá a la normalidad el miércoles.',
  'El Ministerio de Trabajo citó a las partes para este martes a las 15.',
] as const;
const PT = [
  'A prefeitura de Serra Clara anunciou nesta terça-feira que vai reabrir o mercado municipal, fechado desde o incêndio do ano passado.',
  'A obra custou R$ 18 milhões e foi concluída dois meses antes do prazo, segundo a secretária de Obras, Cláudia Prates.',
  '“Voltar para cá é voltar para casa”, afirmou o feirante Osvaldo Lima, que vende queijos no local há 32 anos.',
  'A reabertura está marcada para sábado, com apresentação da banda da cidade e entrada gratuita.',
] as const;
const TR = [
  'Karadere ilçesinde iki gündür süren orman yangını, rüzgarın hız kesmesiyle pazar sabahı büyük ölçüde kontrol altına alındı.',
  'Yetkililer, yangına 9 helikopter ve 240 personelin müdahale ettiğini, tahliye edilen üç mahallede can kaybı olmadığını açıkladı.',
  'Mahalle sakini Hatice Demirel, “Evimize dönebileceğimizi duyunca ağladık” dedi ve gönüllülere teşekkür etti.',
  'Soğutma çalışmalarının hafta boyunca sürmesi bekleniyor. Yangının çıkış nedeni ise araştırılıyor.',
] as const;
const AR = [
  'أعلنت بلدية وادي النخيل يوم الأحد إعادة فتح الجسر القديم أمام حركة السير بعد أعمال ترميم استمرت ثمانية أشهر كاملة.',
  'وقال المهندس سامي حداد إن الجسر بات قادرا على تحمل الشاحنات الثقيلة، وإن كلفة المشروع بلغت أربعة ملايين دولار.',
  'وعبّر سكان الضفة الشرقية عن ارتياحهم للقرار، إذ كانوا يضطرون إلى قطع عشرين كيلومترا للوصول إلى المستشفى.',
  'ومن المقرر أن تبدأ المرحلة الثانية من المشروع في الربيع المقبل، وتشمل إنارة الطريق وبناء ممر للمشاة.',
] as const;
const HI = [
  'देवगढ़ जिले में रविवार रात हुई भारी बारिश के बाद नदी का जलस्तर खतरे के निशान से ऊपर पहुंच गया और प्रशासन ने निचले इलाकों को खाली कराया।',
  'जिलाधिकारी अनीता राव ने बताया कि करीब दो हजार लोगों को स्कूलों में बने राहत शिविरों में पहुंचाया गया है और भोजन की व्यवस्था की गई है।',
  'स्थानीय निवासी रमेश यादव ने कहा कि पानी इतनी तेजी से बढ़ा कि लोगों को सामान निकालने का समय भी नहीं मिला।',
  'मौसम विभाग ने अगले दो दिनों में और बारिश की चेतावनी दी है।',
] as const;
const UR = [
  'ضلع نورپور میں پیر کی صبح اساتذہ نے تنخواہوں کی عدم ادائیگی کے خلاف احتجاجی مظاہرہ کیا اور مرکزی شاہراہ کو تین گھنٹے تک بند رکھا۔',
  'مظاہرین کا کہنا تھا کہ انھیں چار ماہ سے تنخواہ نہیں ملی اور کئی بار یقین دہانی کے باوجود محکمہ تعلیم نے کوئی قدم نہیں اٹھایا۔',
  'ڈپٹی کمشنر کے دفتر کے مطابق فنڈز جاری کر دیے گئے ہیں اور ادائیگی جمعے تک مکمل کر لی جائے گی۔',
  'بعد ازاں مظاہرین پرامن طور پر منتشر ہو گئے۔',
] as const;
const ZH = [
  '青河市政府星期二宣布，停运三年的老城有轨电车将于下月恢复通车，首批投入十二辆新车，全程票价两元。',
  '市交通局局长周文彬在发布会上说，工程更换了全部轨道和供电系统，总投资约四亿元，比预算节省百分之六。',
  '“小时候我每天坐电车上学，现在可以带孙女一起坐了。”住在东门的居民刘桂兰说。',
  '按照计划，电车二期将向北延伸至大学城，预计两年后完工。',
] as const;
const JA = [
  '白浜町は18日、老朽化した町立図書館を駅前の旧小学校校舎に移転する計画を発表した。来年4月の開館を目指す。',
  '移転費用は約6億円で、県の補助金と寄付金で賄う。新しい図書館には子ども向けの部屋や学習席が設けられる。',
  '町民の田中美咲さんは「駅から近くなるので、学校帰りの子どもたちも立ち寄りやすくなる」と話した。',
  '町は来月、住民説明会を開いて意見を聞く予定だ。',
] as const;
const ID = [
  'Pemerintah Kabupaten Sukamaju menutup sementara jembatan gantung di Desa Cibeber setelah salah satu talinya putus pada Rabu malam.',
  'Tidak ada korban jiwa dalam kejadian itu, tetapi sekitar 600 warga harus memutar sejauh tujuh kilometer untuk mencapai pasar.',
  '"Kami berharap perbaikan selesai sebelum musim hujan," kata Kepala Desa Cibeber, Asep Gunawan, Kamis pagi.',
  'Dinas Pekerjaan Umum menargetkan jembatan dapat dilalui kembali dalam tiga pekan.',
] as const;
const RU = [
  'В Старореченске во вторник открыли после ремонта городской театр, который был закрыт на реконструкцию почти четыре года.',
  'По словам главного архитектора Ирины Беловой, строителям удалось сохранить исторический фасад и лепнину зрительного зала.',
  '«Мы ждали этого дня как праздника», — сказал режиссёр Павел Громов перед началом первого спектакля.',
  'На реконструкцию из бюджета области выделили 620 миллионов рублей. До конца сезона театр покажет семь премьер.',
] as const;

const COOKIES =
  '<div id="cookie-banner" role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on your device, such as cookies, to show you personalised advertising and content. You can change your choices at any time.</p><button>Accept all</button><button>Reject</button></div>';
const ld = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'British daily: standfirst apart, body cut up by ads, a related box and a signup, author box below',
    url: 'https://www.themeridian.example/uk-news/2024/oct/15/overmere-council-keeps-canal-lock-open',
    title: 'Overmere council votes to keep canal lock open',
    authors: ['Nadia Fenwick'],
    published: '2024-10-15T21:04:00+01:00',
    paragraphs: EN,
    html: `<!doctype html><html lang="en-GB"><head><title>Overmere council votes to keep canal lock open | UK news | The Meridian</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Meridian"><meta property="article:published_time" content="2024-10-15T21:04:00+01:00"></head><body>${COOKIES}
<header><a href="/">The Meridian</a><nav><ul>${teasers(['News', 'Opinion', 'Sport', 'Culture', 'Lifestyle'])}</ul></nav></header><main><article><div data-gu-name="headline"><h1>Overmere council votes to keep canal lock open</h1></div>
<div class="dcr-1x standfirst" data-gu-name="standfirst">${p(EN.slice(0, 1))}</div><div data-gu-name="meta"><a rel="author" href="/profile/nadia-fenwick">Nadia Fenwick</a><details><summary>Tue 15 Oct 2024 21.04 BST</summary>Last modified on Tue 15 Oct 2024 22.30 BST</details></div>
<figure><picture><img src="/lock.jpg" alt="The lock"></picture><figcaption>The lock at Overmere basin. Photograph: D. Hale/The Meridian</figcaption></figure>
<div id="maincontent" class="article-body-commercial-selector">${p(EN.slice(1, 3), 'dcr-3')}<aside data-component="rich-link"><h3><a href="/o/1">After the flood: the town that would not move</a></h3><p>Read more</p></aside><div class="ad-slot">Advertisement</div>${p(EN.slice(3, 4), 'dcr-3')}
<figure class="newsletter"><h4>Sign up to First Edition</h4><p>Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters.</p><form><input><button>Sign up</button></form><p>Privacy Notice: Newsletters may contain information about charities and online advertising.</p></figure>${p(EN.slice(4), 'dcr-3')}</div>
<div class="submeta"><span>Explore more on these topics</span><ul>${teasers(['Local government', 'Canals', 'Flooding'])}</ul></div></article><section id="most-viewed"><h2>Most viewed</h2><ol>${teasers(['Rail fares to rise by four per cent in January', 'How I learned to love the rain', 'Minister defends plan to sell off forests'])}</ol></section></main><footer>© 2024 The Meridian. All rights reserved.</footer></body></html>`,
  },
  {
    name: 'German regional: kicker, teaser, body in several containers, VG-style ad notes, author box',
    url: 'https://www.niederauer-bote.example/lokales/niederau/weberei-wird-kulturhaus-id4711932.html',
    title: 'Alte Weberei wird zum Kulturhaus',
    authors: ['Jens Ahlers'],
    published: '2024-03-12T21:47:00+01:00',
    paragraphs: [...DE.slice(0, 3), 'Anwohner fürchten mehr Verkehr', ...DE.slice(3)],
    html: `<!doctype html><html lang="de"><head><title>Niederau: Alte Weberei wird zum Kulturhaus - Niederauer Bote</title><meta property="og:site_name" content="Niederauer Bote">${ld({ headline: 'Alte Weberei wird zum Kulturhaus', datePublished: '2024-03-12T21:47:00+01:00', author: [{ '@type': 'Person', name: 'Jens Ahlers' }] })}</head><body><div class="page-wrap"><div class="article-head"><span class="kicker">Niederau</span><h1>Alte Weberei wird zum Kulturhaus</h1><div class="teaser-text">${DE[0]}</div><div class="author-line">Von <a href="/autor/jens-ahlers">Jens Ahlers</a></div><time datetime="2024-03-12T21:47:00+01:00">12. März 2024, 21:47 Uhr</time></div>
<div class="article-image"><img src="w.jpg"><div class="caption">Die Weberei an der Mühlgasse steht seit 2009 leer. <span>Foto: K. Brandt</span></div></div>
<section class="content-block">${p(DE.slice(1, 2))}</section><div class="ad"><span>Anzeige</span></div><section class="content-block">${p(DE.slice(2, 3))}</section><div class="inline-teaser"><p><strong>Lesen Sie auch:</strong> <a href="/x">Streit um Parkplätze in der Mühlgasse geht weiter</a></p></div><section class="content-block"><h3>Anwohner fürchten mehr Verkehr</h3>${p(DE.slice(3))}</section>
<div class="author-box"><img src="a.jpg"><p><b>Jens Ahlers</b> ist seit 2011 Redakteur im Lokalen und berichtet über Stadtpolitik und Bauen.</p></div><div class="newsletter-box"><h4>Der Bote am Morgen</h4><p>Die wichtigsten Nachrichten aus Niederau kostenlos in Ihrem Postfach.</p></div><div id="kommentare"><h3>Kommentare (2)</h3><div class="comment"><b>weberin54</b><p>Endlich einmal eine gute Nachricht aus dem Rathaus, das wurde auch wirklich Zeit.</p></div></div></div><footer>Impressum Datenschutz</footer></body></html>`,
  },
  {
    name: 'French daily: chapô, premium stub markers, lire aussi, propos',
    url: 'https://www.lecourrierduport.example/economie/article/2023/05/04/les-pecheurs-de-port-lannec-reprennent-la-mer_6172031_3234.html',
    title: 'Les pêcheurs de Port-Lannec reprennent la mer',
    authors: ['Hélène Roussel'],
    published: '2023-05-04T10:05',
    paragraphs: FR,
    html: `<!doctype html><html lang="fr"><head><title>Les pêcheurs de Port-Lannec reprennent la mer</title><meta property="og:title" content="Les pêcheurs de Port-Lannec reprennent la mer"><meta property="og:type" content="article"></head><body><header class="Header"><a href="/">Le Courrier du Port</a><p>Se connecter</p><p>S’abonner</p></header><section class="article article--single"><h1 class="article__title">Les pêcheurs de Port-Lannec reprennent la mer</h1><p class="article__desc">${FR[0]}</p><section class="meta"><p>Par Hélène Roussel</p><p>Publié le 4 mai 2023 à 10h05, modifié le 4 mai 2023 à 12h40</p><p>Temps de Lecture 2 min.</p></section><ul class="tools"><li>Ajouter à vos sélections</li><li>Partager</li><li>Partager sur Facebook</li><li>Envoyer par e-mail</li></ul><article class="article__content">${p(FR.slice(1, 3), 'article__paragraph')}<section class="catcher"><p><span>Lire aussi :</span> <a href="/a">Quotas de pêche : le ministère ouvre la porte à des aménagements</a></p></section>${p(FR.slice(3), 'article__paragraph')}<p><b>Hélène Roussel</b> (Port-Lannec, correspondante)</p></article></section><section class="services"><h4>Services</h4><ul>${teasers(['Jeux', 'Mots croisés', 'Codes promo'])}</ul></section><footer>Mentions légales</footer></body></html>`,
  },
  {
    name: 'Argentine portal: volanta, bajada as h2, te puede interesar, tags',
    url: 'https://www.elfarodelsur.example/sociedad/huelga-de-trenes-en-valdorada-nid15042024/',
    title: 'Valdorada, sin trenes por una huelga de maquinistas',
    authors: ['Lucía Ferrer'],
    published: '2024-04-15T08:12:00-03:00',
    paragraphs: ES,
    html: `<!doctype html><html lang="es-AR"><head><title>Valdorada, sin trenes por una huelga de maquinistas - El Faro del Sur</title>${ld({ headline: 'Valdorada, sin trenes por una huelga de maquinistas', datePublished: '2024-04-15T08:12:00-03:00', author: { '@type': 'Person', name: 'Lucía Ferrer' } })}</head><body><div id="fusion-app"><nav>${teasers(['Política', 'Economía', 'El Mundo', 'Deportes'])}</nav><main><div class="volanta">Conflicto gremial</div><h1 class="com-title">Valdorada, sin trenes por una huelga de maquinistas</h1><h2 class="com-subhead --bajada">${ES[0]}</h2><section class="mod-date"><time>15 de abril de 2024</time> <span>08:12</span></section><div class="byline"><a href="/autor/lucia-ferrer-301/">Lucía Ferrer</a><span>LA REDACCIÓN</span></div><div class="cuerpo__nota">${p(ES.slice(1, 3), 'com-paragraph')}<div class="box-te-puede-interesar"><h3>Te puede interesar</h3><ul>${teasers(['Dólar hoy: a cuánto cotiza este lunes', 'El pronóstico del tiempo para la semana', 'Quién es el nuevo técnico de Atlético'])}</ul></div>${p(ES.slice(3), 'com-paragraph')}</div><div class="temas"><span>Temas</span>${teasers(['Trenes', 'Huelga', 'Valdorada'])}</div><div class="trust">Conforme a los criterios de The Trust Project <a href="/trust">Conocé más</a></div><section class="otras"><h2>Otras noticias de Trenes</h2><article><h3><a href="/1">Anuncian obras en la línea norte</a></h3></article><article><h3><a href="/2">Suben los boletos desde mayo</a></h3></article></section></main></div></body></html>`,
  },
  {
    name: 'Brazilian portal: paragraphs in their own chunks with ads, video box, leia mais, WhatsApp invitation',
    url: 'https://g9.example/sp/serra-clara/noticia/2024/08/06/mercado-municipal-reabre.ghtml',
    title: 'Mercado municipal de Serra Clara reabre após incêndio',
    authors: ['Rui Matos'],
    published: '2024-08-06T14:20:33-03:00',
    paragraphs: PT,
    html: `<!doctype html><html lang="pt-br"><head><title>Mercado municipal de Serra Clara reabre após incêndio | Serra Clara | g9</title><meta property="og:site_name" content="g9"></head><body><main class="mc-body theme"><div class="row content-head non-featured"><div class="title"><h1 class="content-head__title" itemprop="headline">Mercado municipal de Serra Clara reabre após incêndio</h1></div></div><div class="content-publication-data"><p class="content-publication-data__from">Por Rui Matos, g9 Serra Clara</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2024-08-06T14:20:33-03:00">06/08/2024 14h20</time></p></div>${PT.map((text, i) => `<div class="mc-column content-text active-extra-styles" data-block-type="unstyled"><p class="content-text__container">${text}</p></div>${i === 1 ? '<div class="content-ads"><span>Publicidade</span></div><div class="content-video"><p class="content-video__description">Veja como ficou o mercado municipal depois da reforma</p></div>' : ''}`).join('')}<div class="mc-column content-text"><ul class="content-unordered-list"><li><a href="/w">✅ Clique aqui para seguir o canal do g9 Serra Clara no WhatsApp</a></li></ul></div><div class="mc-column"><p><strong>LEIA MAIS:</strong></p><ul>${teasers(['Incêndio destrói mercado no centro da cidade', 'Feirantes pedem ajuda para recomeçar'])}</ul></div></main><div class="bastian-page"><h3>Mais do g9</h3>${teasers(['Chuva alaga ruas da capital', 'Mega-Sena: veja os números'])}</div></body></html>`,
  },
  {
    name: 'Turkish portal: dates in a line of labels, spot as h2, body in br br',
    url: 'https://www.karaderehaber.example/gundem/karadere-orman-yangini-kontrol-altinda-haberi-84123',
    title: 'Karadere’deki orman yangını kontrol altına alındı',
    authors: [],
    published: '2023-07-16T09:30',
    paragraphs: TR,
    html: `<!doctype html><html lang="tr"><head><title>Karadere’deki orman yangını kontrol altına alındı</title><meta property="og:type" content="article"></head><body><div class="header"><a href="/">Ana Sayfa</a> <a href="/spor">Spor</a> <a href="/ekonomi">Ekonomi</a></div><div class="haber-detay"><h1>Karadere’deki orman yangını kontrol altına alındı</h1><h2 class="spot">${TR[0]}</h2><div class="info"><span>Giriş Tarihi: 16.07.2023 09:30</span> <span>Güncelleme: 16.07.2023 11:05</span></div><div class="share"><a href="#">Paylaş</a></div><div class="haber-metni" id="metin">${TR[1]}<br><br>${TR[2]}<br /><br />${TR[3]}</div><div class="etiketler"><b>Etiketler:</b> <a href="/e/1">orman yangını</a> <a href="/e/2">Karadere</a></div><div class="ilgili"><h3>İlgili Haberler</h3>${teasers(['Meteorolojiden fırtına uyarısı', 'İlçede su kesintisi'])}</div><div class="yorumlar"><h3>Yorumlar</h3><p>Yorum yapabilmek için giriş yapmalısınız.</p></div></div></body></html>`,
  },
  {
    name: 'Arabic broadcaster: rtl, wysiwyg body, related links inside, source line',
    url: 'https://www.alwadi.example/news/2024/2/18/%D8%A5%D8%B9%D8%A7%D8%AF%D8%A9-%D9%81%D8%AA%D8%AD',
    title: 'إعادة فتح الجسر القديم في وادي النخيل',
    authors: [],
    published: '2024-02-18',
    paragraphs: AR,
    html: `<!doctype html><html lang="ar" dir="rtl"><head><title>إعادة فتح الجسر القديم في وادي النخيل | أخبار | الوادي</title><meta property="og:site_name" content="الوادي"></head><body><nav>${teasers(['أخبار', 'اقتصاد', 'رياضة', 'ثقافة'])}</nav><main id="main-content-area"><header class="article-header"><h1>إعادة فتح الجسر القديم في وادي النخيل</h1></header><figure><img src="b.jpg"><figcaption>الجسر القديم بعد انتهاء أعمال الترميم (الوادي)</figcaption></figure><div class="article-dates"><span class="screen-reader-text">Published On 18/2/2024</span><span>18/2/2024</span></div><div class="wysiwyg wysiwyg--all-content">${p(AR.slice(0, 2))}<div class="more-on"><h2>اقرأ أيضا</h2><ul>${teasers(['السيول تقطع طريق الجبل', 'مشاريع جديدة للبنية التحتية في الجنوب'])}</ul></div>${p(AR.slice(2))}<div class="article-source"><span>المصدر : الوادي + وكالات</span></div></div></main><aside><h2>الأكثر قراءة</h2><ol>${teasers(['ارتفاع أسعار القمح', 'فوز المنتخب'])}</ol></aside></body></html>`,
  },
  {
    name: 'Hindi daily: synopsis, also-read line, author bio, paragraphs in divs',
    url: 'https://www.devsamachar.example/state/devgarh/river-above-danger-mark-23345678.html',
    title: 'देवगढ़ में नदी खतरे के निशान से ऊपर, दो हजार लोग शिविरों में',
    authors: ['राजेश वर्मा'],
    published: '2023-07-10T08:15:00+05:30',
    paragraphs: HI,
    html: `<!doctype html><html lang="hi"><head><title>देवगढ़ में नदी खतरे के निशान से ऊपर, दो हजार लोग शिविरों में</title>${ld({ headline: 'देवगढ़ में नदी खतरे के निशान से ऊपर, दो हजार लोग शिविरों में', datePublished: '2023-07-10T08:15:00+05:30', author: { '@type': 'Person', name: 'राजेश वर्मा' } })}</head><body><div class="topnav"><a href="/">होम</a><a href="/sports">खेल</a></div><div class="articleDetail"><h1>देवगढ़ में नदी खतरे के निशान से ऊपर, दो हजार लोग शिविरों में</h1><div class="authordetail"><span>By राजेश वर्मा</span> <span>Published: Mon, 10 Jul 2023 08:15 AM (IST)</span></div><div class="articleBody">${divs(HI.slice(0, 2))}<div class="alsoread"><strong>यह भी पढ़ें:</strong> <a href="/k">पहाड़ों में भूस्खलन से तीन सड़कें बंद</a></div>${divs(HI.slice(2))}</div><div class="author-bio"><p>राजेश वर्मा पिछले पंद्रह वर्षों से पत्रकारिता में सक्रिय हैं और राज्य की राजनीति पर लिखते हैं।</p></div><div class="tags"><a href="/t/1">देवगढ़</a> <a href="/t/2">बाढ़</a></div></div></body></html>`,
  },
  {
    name: 'Urdu broadcaster: css-in-js class names, section role text, end list of related',
    url: 'https://www.dunyanama.example/urdu/articles/c0k8wz2d9r1o',
    title: 'نورپور میں اساتذہ کا تنخواہوں کے لیے احتجاج',
    authors: [],
    published: '2024-01-22T11:20:45Z',
    paragraphs: UR,
    html: `<!doctype html><html lang="ur" dir="rtl"><head><title>نورپور میں اساتذہ کا تنخواہوں کے لیے احتجاج - دنیا نامہ</title><meta property="og:site_name" content="دنیا نامہ"><meta name="article:published_time" content="2024-01-22T11:20:45.000Z"></head><body><main role="main"><div class="css-bn"><h1 class="css-1h" id="content">نورپور میں اساتذہ کا تنخواہوں کے لیے احتجاج</h1></div><figure class="css-f"><img src="t.jpg"><figcaption><span>،تصویر کا ذریعہ</span>Getty Images</figcaption></figure><div class="css-bt"><time class="css-t" datetime="2024-01-22">22 جنوری 2024</time></div>${UR.map((text, i) => `<div dir="rtl" class="css-p"><p class="css-pp">${text}</p></div>${i === 1 ? `<section class="css-rel" role="region"><h2>مواد پر جائیں</h2><ul>${teasers(['سکولوں میں داخلے کی شرح میں کمی کیوں؟', 'بجٹ میں تعلیم کا حصہ'])}</ul></section>` : ''}`).join('')}<section><h2>متعلقہ عنوانات</h2><ul>${teasers(['تعلیم', 'احتجاج'])}</ul></section></main></body></html>`,
  },
  {
    name: 'Chinese portal: source line, editor in charge at the end, indented paragraphs',
    url: 'http://www.qinghenews.example/n1/2023/1017/c1001-40097321.html',
    title: '青河老城有轨电车下月恢复通车',
    authors: [],
    published: '2023-10-17T16:42',
    paragraphs: ZH,
    html: `<!doctype html><html lang="zh-CN"><head><title>青河老城有轨电车下月恢复通车--社会--青河网</title></head><body><div class="top"><a href="/">首页</a> <a href="/sh">社会</a> <a href="/ty">体育</a></div><div class="col col-1"><h1>青河老城有轨电车下月恢复通车</h1><div class="col-1-1">2023年10月17日16:42 | 来源：<a href="http://www.qhrb.example">青河日报</a></div><div class="rm_txt_con cf">${ZH.map((text) => `<p style="text-indent: 2em;">　　${text}</p>`).join('')}<p class="paper_num">《 青河日报 》（ 2023年10月17日 04 版）</p><div class="edit cf">(责编：王静、赵磊)</div></div><div class="share">分享让更多人看到</div><div class="tj"><h3>推荐阅读</h3><ul>${teasers(['市图书馆延长开放时间', '秋季菜价稳中有降', '滨江步道全线贯通'])}</ul></div></div></body></html>`,
  },
  {
    name: 'Japanese daily: br br body in one box, time of delivery, related list',
    url: 'https://www.shirahama-shimbun.example/articles/20240618-OYT1T50123/',
    title: '白浜町立図書館、駅前の旧校舎に移転へ',
    authors: [],
    published: '2024-06-18T19:05:00+09:00',
    paragraphs: JA,
    html: `<!doctype html><html lang="ja"><head><title>白浜町立図書館、駅前の旧校舎に移転へ : 白浜新聞</title><meta property="og:site_name" content="白浜新聞"><meta property="og:type" content="article"></head><body><header><ul>${teasers(['社会', '政治', '経済', 'スポーツ'])}</ul></header><article class="article-content"><h1 class="title-article">白浜町立図書館、駅前の旧校舎に移転へ</h1><div class="c-article-date"><time datetime="2024-06-18T19:05:00+09:00">2024/06/18 19:05</time></div><ul class="sns"><li>スクラップ</li><li>メモ入力</li></ul><div class="p-main-contents">${JA.join('<br><br>')}</div><div class="p-related"><h2>関連記事</h2><ul>${teasers(['子ども食堂、町内に3か所目', '駅前広場の改修始まる'])}</ul></div><p class="copyright">無断転載・複製を禁じます</p></article></body></html>`,
  },
  {
    name: 'Indonesian portal: baca juga between the paragraphs, location prefix, editor line, Google News invitation',
    url: 'https://regional.kabarkini.example/read/2023/09/21/091500778/jembatan-gantung-cibeber-ditutup',
    title: 'Jembatan Gantung Cibeber Ditutup Setelah Tali Putus',
    authors: ['Dewi Lestari'],
    published: '2023-09-21T09:15:00+07:00',
    paragraphs: [`SUKAMAJU, KABARKINI.COM - ${ID[0]}`, ...ID.slice(1)],
    html: `<!doctype html><html lang="id"><head><title>Jembatan Gantung Cibeber Ditutup Setelah Tali Putus</title>${ld({ headline: 'Jembatan Gantung Cibeber Ditutup Setelah Tali Putus', datePublished: '2023-09-21T09:15:00+07:00', author: { '@type': 'Person', name: 'Dewi Lestari' } })}</head><body><div class="nav__row">${teasers(['News', 'Tren', 'Bola', 'Tekno'])}</div><div class="container"><h1 class="read__title">Jembatan Gantung Cibeber Ditutup Setelah Tali Putus</h1><div class="read__time">Kabarkini.com - 21/09/2023, 09:15 WIB</div><div class="credit-title"><div class="credit-title-name">Dewi Lestari</div><div>Penulis</div></div><div class="read__content"><p><strong>SUKAMAJU, KABARKINI.COM</strong> - ${ID[0]}</p><p>${ID[1]}</p><p><strong>Baca juga: <a href="/b">Banjir Rendam Dua Kecamatan di Sukamaju</a></strong></p><div class="ads-on-body">Advertisement</div><p>${ID[2]}</p><p>${ID[3]}</p><p><em>Dapatkan update berita pilihan setiap hari dengan bergabung di Grup Telegram "Kabarkini News Update".</em></p></div><div class="tag"><ul>${teasers(['jembatan gantung', 'Sukamaju'])}</ul></div><div class="terkini"><h3>Terkini Lainnya</h3>${teasers(['Warga Gotong Royong Bersihkan Sungai', 'Harga Cabai Naik Lagi'])}</div></div></body></html>`,
  },
  {
    name: 'Russian agency: microdata, tags, subscribe line, comments',
    url: 'https://starorechensk.example/20231114/teatr-1908874321.html',
    title: 'В Старореченске после ремонта открыли театр',
    authors: [],
    published: '2023-11-14T18:22:00+03:00',
    paragraphs: RU,
    html: `<!doctype html><html lang="ru"><head><title>В Старореченске после ремонта открыли театр - Вести Старореченска, 14.11.2023</title></head><body><div class="header"><a href="/">Новости</a><a href="/sport/">Спорт</a></div><div class="article" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2023-11-14T18:22:00+03:00"><div class="article__info-date"><a href="/20231114/">18:22 14.11.2023</a></div><h1 class="article__title" itemprop="headline">В Старореченске после ремонта открыли театр</h1><div class="article__body" itemprop="articleBody">${RU.map((text) => `<div class="article__block" data-type="text"><div class="article__text">${text}</div></div>`).join('<div class="article__block" data-type="article"><div class="article__article"><a href="/x">Музей получил новое здание</a></div></div>')}</div><div class="article__tags">${teasers(['Культура', 'Старореченск'])}</div><div class="subscribe"><p>Подписывайтесь на наш канал в Telegram и читайте новости первыми</p></div><div class="chat"><h3>Обсуждения</h3><p>Заголовок открываемого материала</p><p>Чтобы участвовать в дискуссии, авторизуйтесь или зарегистрируйтесь</p></div></div></body></html>`,
  },
  {
    name: 'AMP page: amp elements, paragraphs in divs, related at the end',
    url: 'https://amp.overmerepost.example/news/local/overmere-lock-vote.amp.html',
    title: 'Lock stays open after late-night vote',
    authors: ['Marcus Teale'],
    published: '2024-10-16T06:30:00-04:00',
    paragraphs: EN,
    html: `<!doctype html><html amp lang="en"><head><title>Lock stays open after late-night vote</title><link rel="canonical" href="https://www.overmerepost.example/news/local/overmere-lock-vote.html">${ld({ headline: 'Lock stays open after late-night vote', datePublished: '2024-10-16T06:30:00-04:00', author: ['Marcus Teale'] })}</head><body><amp-sidebar id="s"><ul>${teasers(['Home', 'Local', 'Weather'])}</ul></amp-sidebar><amp-consent><div><p>We use cookies to improve your experience on our site and to show you relevant advertising.</p><button>Accept</button></div></amp-consent><article><h1>Lock stays open after late-night vote</h1><div class="amp-by">By Marcus Teale</div><div class="amp-date">October 16, 2024 6:30 a.m.</div><amp-img src="l.jpg" width="600" height="400"></amp-img><div class="amp-caption">A barge enters the lock on Monday. (Staff photo)</div>${divs(EN.slice(0, 3))}<amp-ad width="300" height="250"></amp-ad>${divs(EN.slice(3))}<div class="amp-related"><h3>More stories</h3>${teasers(['School roof repairs delayed again', 'Bridge inspection set for Friday'])}</div></article></body></html>`,
  },
  {
    name: 'American local: pull quote, caption, promo between, staff bio, copyright line, comments',
    url: 'https://www.overmeregazette.example/2024/10/16/overmere-lock-vote/',
    title: 'Overmere keeps its lock: council ends canal fight',
    authors: ['Dana Whitlow', 'Chris Oduya'],
    published: '2024-10-16T12:41:07-04:00',
    paragraphs: EN,
    html: `<!doctype html><html lang="en-US"><head><title>Overmere keeps its lock: council ends canal fight – Overmere Gazette</title><meta property="og:site_name" content="Overmere Gazette"><meta property="og:type" content="article"><meta property="article:published_time" content="2024-10-16T16:41:07+00:00"></head><body class="single single-post"><a class="skip-link" href="#c">Skip to content</a><header class="site-header">${teasers(['Obituaries', 'Sports', 'e-Edition'])}</header><main id="c"><article class="article-view"><h1 class="entry-title">Overmere keeps its lock: council ends canal fight</h1><div class="byline">By <a href="/author/dana-whitlow/">Dana Whitlow</a> | dwhitlow@gazette.example and <a href="/author/chris-oduya/">Chris Oduya</a> | Overmere Gazette</div><div class="time">PUBLISHED: <time datetime="2024-10-16T12:41:07-04:00">October 16, 2024 at 12:41 PM EDT</time></div><div class="body-copy">${p(EN.slice(0, 2))}<blockquote class="pullquote"><p>“We depend on the boats.”</p></blockquote>${p(EN.slice(2, 3))}<aside class="related right"><ul><li><a href="/a">PHOTOS: The flood, one year on</a></li></ul></aside>${p(EN.slice(3, 4))}<div class="subscribe-inline"><p>Support local journalism. Subscribe to the Overmere Gazette for 99 cents a week.</p></div>${p(EN.slice(4))}</div><div class="author-bio"><p>Dana Whitlow has covered city hall for the Gazette since 2016. She grew up two blocks from the canal and lives in Overmere with her family.</p></div></article><section id="comments"><h2>2 Comments</h2><ol><li class="comment"><p>My grandfather worked that lock for forty years and would have been glad of this.</p></li><li class="comment"><p>And who is going to pay for the school roof now, I would like to know?</p></li></ol></section><section class="more"><h2>Most Popular</h2><ol>${teasers(['Man finds ring lost in 1974', 'Diner on Elm to close after 60 years', 'Storm watch issued for county'])}</ol></section></main><footer>Copyright 2024 Overmere Gazette. All rights reserved.</footer></body></html>`,
  },
  {
    name: 'tables of 2006: headline, byline and date in one cell with the text, parted by line breaks; no heading',
    url: 'http://overmerecourier.example/news/lock.html',
    title: 'Overmere keeps its lock open',
    authors: ['Lars Holm'],
    published: '2006-10-12T08:14',
    paragraphs: EN,
    html: `<html><head><title>Overmere keeps its lock open - The Overmere Courier</title></head><body bgcolor=white><table width=780><tr><td colspan=3><img src=logo.gif><a href=/>Home</a> | <a href=/world>World</a> | <a href=/sport>Sport</a></td></tr><tr><td width=150><a href=/a>Weather</a><br><a href=/b>Traffic</a></td><td><font size=5><b>Overmere keeps its lock open</b></font><br><font size=1>By Lars Holm, Staff Writer<br>Published Thursday, October 12, 2006 at 8:14 AM</font><br><br>${EN.join('<br><br>')}</td><td width=150>Advertisement<br><a href=/d>Buy a boat</a></td></tr><tr><td colspan=3>Copyright 2006 Overmere Courier</td></tr></table></body></html>`,
  },
  {
    name: 'a dialog of consent in front of a page without an article element',
    url: 'https://www.overmere.example/lock',
    title: 'Overmere keeps its lock open',
    authors: ['Dana Whitlow'],
    published: '2024-10-10T06:14:00+02:00',
    paragraphs: EN,
    html: `<!doctype html><html lang=en><head><title>Overmere keeps its lock open | Courier</title><meta name=author content="Dana Whitlow"><meta property="article:published_time" content="2024-10-10T06:14:00+02:00"></head><body><div id="consent" role=dialog><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data for personalised advertising and content, measurement and services development.</p><p>With your permission we and our partners may use precise geolocation data. You may click to consent to our processing as described above.</p><button>Accept all</button></div><div id=page><h1>Overmere keeps its lock open</h1><div class=meta>Dana Whitlow · 10 Oct 2024</div>${p(EN)}<h4>Most read</h4><ol>${teasers(['Crane bought', 'Train late'])}</ol></div></body></html>`,
  },
];
