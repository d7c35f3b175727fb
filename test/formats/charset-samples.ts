/** News paragraphs in our own words, and the legacy charsets that such text was stored in. */
export interface CharsetSample {
  readonly language: string;
  readonly charsets: readonly string[];
  readonly text: string;
}

export const CHARSET_SAMPLES: readonly CharsetSample[] = [
  {
    language: 'fr',
    charsets: ['windows-1252'],
    text: 'Le conseil municipal a adopté mardi soir le budget de l’année, malgré l’opposition de plusieurs élus qui réclamaient des économies. « Nous avons protégé les écoles », a déclaré le maire. Les travaux du théâtre commenceront après l’été, à condition que l’État verse l’aide promise.',
  },
  {
    language: 'de',
    charsets: ['windows-1252'],
    text: 'Nach dem Brand in der Münchner Großmarkthalle prüft die Polizei, ob ein technischer Fehler die Ursache war. „Wir können noch nichts ausschließen“, sagte ein Sprecher am Dienstag. Für die Händler bedeutet der Schaden einen schweren Rückschlag, denn über die Hälfte der Flächen ist zerstört.',
  },
  {
    language: 'es',
    charsets: ['windows-1252'],
    text: 'El Ministerio de Educación anunció el miércoles que las clases comenzarán una semana después de lo previsto en las regiones afectadas por la sequía. «La decisión se tomó con los alcaldes», explicó la ministra. Según el informe, más de ochenta mil niños no podrían llegar a la escuela.',
  },
  {
    language: 'pt',
    charsets: ['windows-1252'],
    text: 'A Câmara de São Paulo aprovou na terça-feira a construção de uma nova estação de tratamento de água, que não ficará pronta antes do próximo verão. “É uma solução tardia, mas necessária”, afirmou o relator. A população da região norte já enfrenta três dias por semana sem abastecimento.',
  },
  {
    language: 'sv',
    charsets: ['windows-1252'],
    text: 'Kommunen beslutade på måndagen att bygga en ny skola vid sjön, trots att flera grannar har överklagat planen. ”Vi måste ha plats för alla barn”, sade skolchefen. Bygget väntas kosta två hundra miljoner kronor och stå färdigt om tre år, förutsatt att länsstyrelsen säger ja.',
  },
  {
    language: 'pl',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: 'Rada miasta zdecydowała we wtorek, że zabytkowy dworzec zostanie wyremontowany jeszcze w tym roku. Środki mają pochodzić częściowo z budżetu województwa. „Chcemy zdążyć przed zimą” – powiedział prezydent miasta. Mieszkańcy od lat skarżyli się na przeciekający dach i zamkniętą poczekalnię.',
  },
  {
    language: 'cs',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: 'Vláda ve středu schválila návrh zákona, který má zjednodušit stavební řízení. Podle ministra se lhůta zkrátí nejméně o třetinu. „Není to všelék, ale je to první krok,“ uvedl po jednání. Opozice tvrdí, že úřady nebudou mít dost lidí, aby nové lhůty dodržely.',
  },
  {
    language: 'hu',
    charsets: ['windows-1250', 'iso-8859-2'],
    text: 'A kormány szerdán bejelentette, hogy jövő évtől megszűnik az ingyenes parkolás a belvárosban. A polgármester szerint erről nem egyeztettek vele. „Ez így nem elfogadható” – mondta a közgyűlés után. A bevételből a tervek szerint két új villamosvonal épülne a külső kerületekben.',
  },
  {
    language: 'ru',
    charsets: ['windows-1251', 'koi8-r', 'iso-8859-5'],
    text: 'Городской суд во вторник признал незаконным закрытие больницы, которое власти объявили прошлой осенью. По словам адвоката жителей, решение вступит в силу через месяц. «Мы будем добиваться, чтобы врачи вернулись», — сказала она журналистам. Представитель мэрии отказался от комментариев.',
  },
  {
    language: 'uk',
    charsets: ['windows-1251', 'koi8-u'],
    text: 'Міська рада у вівторок підтримала проєкт нової лінії трамвая, яка з’єднає вокзал із лікарнею. За словами інженера, будівництво триватиме щонайменше два роки. «Їздити стане зручніше, але спершу буде важко», — сказав він. Мешканці просять зберегти старі дерева біля парку.',
  },
  {
    language: 'bg',
    charsets: ['windows-1251'],
    text: 'Общинският съвет прие в сряда бюджета за следващата година, в който са предвидени пари за нов мост. Според кмета строителството ще започне през пролетта. „Това е най-важният проект за града“, каза той пред журналисти. Опозицията смята, че сметките не са направени добре.',
  },
  {
    language: 'el',
    charsets: ['windows-1253', 'iso-8859-7'],
    text: 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει τον παλιό δρόμο του λιμανιού για τα αυτοκίνητα. Σύμφωνα με τον δήμαρχο, τα έργα θα αρχίσουν μετά το Πάσχα. «Η πόλη χρειάζεται χώρο για τους πεζούς», είπε. Οι έμποροι της περιοχής ζητούν περισσότερο χρόνο και αποζημίωση.',
  },
  {
    language: 'tr',
    charsets: ['windows-1254', 'iso-8859-9'],
    text: 'Belediye meclisi salı günü eski tersanenin müzeye dönüştürülmesine karar verdi. Başkan, çalışmaların gelecek yıl başlayacağını söyledi. “Şehrin hafızasını korumak istiyoruz” dedi. Mahalle sakinleri ise gürültüden ve artacak trafikten şikâyetçi olduklarını, görüşlerinin alınmadığını belirtti.',
  },
  {
    language: 'he',
    charsets: ['windows-1255'],
    text: 'מועצת העיר החליטה ביום שלישי לסגור את השוק הישן לצורך שיפוצים שיימשכו כשנה. לדברי ראש העירייה, הסוחרים יקבלו מקום חלופי ליד התחנה המרכזית. "אנחנו לא נשאיר אף אחד בלי פרנסה", אמר. תושבי השכונה חוששים שהמחירים יעלו וכי המבנה ההיסטורי ייפגע במהלך העבודות.',
  },
  {
    language: 'ar',
    charsets: ['windows-1256'],
    text: 'أعلنت وزارة الصحة يوم الثلاثاء عن افتتاح مستشفى جديد في شمال البلاد بعد تأخير دام عامين. وقال الوزير إن المستشفى سيخدم أكثر من مئتي ألف شخص في القرى المجاورة. وأضاف أن العمل في قسم الطوارئ سيبدأ مع نهاية الشهر، في حين يطالب السكان بتوفير سيارات إسعاف.',
  },
  {
    language: 'ja',
    charsets: ['shift_jis', 'euc-jp'],
    text: '市議会は火曜日、老朽化した橋を架け替える計画を承認した。工事は来年の春に始まり、完成までに三年かかる見通しだ。市長は「住民の安全を第一に考えた」と述べた。周辺の商店街からは、工事中の客足の減少を心配する声が上がっている。',
  },
  {
    language: 'zh',
    charsets: ['gb18030'],
    text: '市政府星期二宣布，位于城北的旧火车站将改建为图书馆，工程预计明年春天开始。市长表示，改造会保留原来的外墙和钟楼。附近居民对这一计划表示欢迎，但也担心施工期间的交通问题。据了解，整个项目需要三年时间才能完成。',
  },
  {
    language: 'zh',
    charsets: ['big5'],
    text: '市政府星期二宣布，位於城北的舊火車站將改建為圖書館，工程預計明年春天開始。市長表示，改造會保留原來的外牆和鐘樓。附近居民對這項計畫表示歡迎，但也擔心施工期間的交通問題。據了解，整個計畫需要三年時間才能完成。',
  },
  {
    language: 'ko',
    charsets: ['euc-kr'],
    text: '시의회는 화요일 낡은 항구 창고를 청년 주택으로 바꾸는 계획을 승인했다. 공사는 내년 봄에 시작되어 이 년 정도 걸릴 것으로 보인다. 시장은 “젊은 사람들이 돌아오는 도시를 만들겠다”고 말했다. 주변 상인들은 공사 기간 동안의 소음과 먼지를 걱정하고 있다.',
  },
  {
    language: 'th',
    charsets: ['windows-874'],
    text: 'สภาเทศบาลมีมติเมื่อวันอังคารให้ปรับปรุงตลาดเก่าริมแม่น้ำ โดยจะเริ่มก่อสร้างในปีหน้า นายกเทศมนตรีกล่าวว่าพ่อค้าแม่ค้าจะได้รับพื้นที่ขายชั่วคราวใกล้สถานีรถไฟ ชาวบ้านบางส่วนกังวลว่าค่าเช่าจะสูงขึ้นหลังจากการปรับปรุงเสร็จสิ้น',
  },
];
