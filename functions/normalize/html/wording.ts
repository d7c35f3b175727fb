/** Lines that stand between the paragraphs of news pages without being part of the text, as their first words, in the languages
 * of the press. Common wordings, compiled for this project; used as evidence, not as a verdict. */
const RELATED =
  /^(?:>+|»|•|-|–|\W)?\s*(?:read (?:more|also|next|the full|our)|also read|more (?:on|from|about|stories|news|in)|related(?: |:|$)|see also|see more|don'?t miss|recommended|you (?:may|might) (?:also )?(?:like|be interested)|watch(?::| now| also| more| the)|must[ -]read|trending|most read|most popular|latest (?:news|stories)|up next|next (?:article|story)|previous|continue reading|click here|further reading|in case you missed|editor'?s picks?|lesen sie|mehr (?:zum|dazu|zu|aus|über)|auch interessant|weiterlesen|zum thema|siehe auch|das könnte sie|lire (?:aussi|la suite|également)|à lire|voir aussi|sur le même sujet|en savoir plus|lee también|lea también|leer más|ver más|te puede interesar|también (?:puedes|te puede)|más (?:noticias|información|sobre)|le puede interesar|noticias relacionadas|leia (?:também|mais)|veja (?:também|mais)|saiba mais|confira|leggi anche|leggi (?:di più|tutto)|potrebbe interessarti|guarda anche|per approfondire|lees (?:ook|meer)|bekijk ook|meer over|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|katso myös|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również|więcej)|przeczytaj|czytaj|čtěte (?:také|více)|mohlo by vás|čítajte|olvasta már|olvass|kapcsolódó|citește și|citeşte şi|vezi și|vezi şi|pročitajte|pročitaj|preberite|çok okunan|ilgili haber|ayrıca bak|devamını oku|читайте (?:также|також)|читать (?:далее|также)|смотрите также|по теме|материалы по теме|чети (?:още|и)|прочетете|διαβάστε|δείτε|baca (?:juga|selengkapnya)|lihat juga|xem thêm|đọc thêm|tin liên quan|اقرأ|إقرأ|شاهد|مواضيع|المزيد|بیشتر بخوانید|قراءة|مطالب مرتبط|מאמרים|קראו|עוד ב|यह भी|इसे भी|ये भी|আরও পড়|আরও দেখ|மேலும்|அதிகம்|関連|あわせて読|合わせて読|続きを読|相关|相關|延伸閱讀|延伸阅读|更多|看更多|관련|더 보기|อ่านเพิ่ม|ข่าวที่เกี่ยวข้อง)/iu;
const SIGNUP =
  /newsletter|sign up|subscribe|subscription|log in|sign in|create (?:a|an|your) (?:free )?account|your inbox|unsubscribe|follow us|download (?:the|our) app|support (?:our|us)|donate|already a (?:member|subscriber)|register (?:now|to)|join (?:our|us|the conversation)|get the latest|abonnieren|jetzt (?:anmelden|registrieren|abonnieren)|anmelden|abonnez|inscrivez|s'inscrire|suscríbe|suscribete|regístrate|síguenos|únete|assine|inscreva|siga |iscriviti|abbonati|seguici|abonneer|nieuwsbrief|prenumerera|nyhetsbrev|tilaa|zapisz się|prenumerat|odebír|přihlas|iratkozz|abonează|prijavite|abone ol|bülten|takip ed|подпис|підпис|ikuti kami|berlangganan|đăng ký|اشترك|تابعنا|عضویت|הירשמו|सब्सक्राइब|सब्सक्राइब|फॉलो|購読|登録|フォロー|订阅|訂閱|关注|追蹤|구독|ติดตาม|telegram[- ]?(?:channel|kanal|канал)|whatsapp/iu;
const COOKIE =
  /cookie|privacy policy|terms (?:of|and)|consent|gdpr|datenschutz|javascript|ad ?blocker|adblock|your browser|captcha|confidentialité|privacidad|politique de|impressum|all rights reserved|©|copyright|todos los derechos|todos os direitos|alle rechte|tous droits|tutti i diritti|alla rättigheter|wszelkie prawa|все права|всі права|tüm hakları|無断|版权|版權|저작권|無断転載/iu;
const SHARE =
  /^(?:share|tweet|pin|email|print|facebook|twitter|whatsapp|copy link|link copied|save|bookmark|like|comments?|\d+ (?:comments?|shares?|views?)|teilen|drucken|merken|partager|imprimer|compartir|imprimir|compartilhar|condividi|stampa|delen|dela|del|jaa|udostępnij|sdílet|megosztás|distribuie|podijeli|podeli|paylaş|поделиться|поширити|bagikan|chia sẻ|مشاركة|اشتراک|שתף|शेयर|শেয়ার|シェア|分享|공유|แชร์|listen|play|close|menu|search|loading|skip|back to top|advertisement|ad|sponsored|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|mainos|reklama|reklam|реклама|hirdetés|iklan|quảng cáo|إعلان|广告|廣告|広告|광고|โฆษณา|tags?|topics?|filed under|categories|category|schlagworte|mots-clés|etiquetas|temas|argomenti|etiketler|теги|теми|oznake|タグ|标签)(?![\p{L}\p{M}])/iu;
const CREDIT =
  /(?:getty|reuters|afp|\bap\b|epa|shutterstock|istock|imago|dpa|ansa|efe|xinhua|alamy|pexels|unsplash|instagram|\bfoto|photo|image|picture|bild|imagen|immagine|credit|courtesy|screenshot|file pic|via |fotograf|фото|φωτο|写真|图片|圖|사진|صورة|चित्र|फोटो)(?:\s|[:/)©]|$)/iu;
const BYLINE =
  /^(?:by|von|por|par|di|door|av|af|text|written by|reporting by|edited by|editing by|автор|oleh|autor|author|published|posted|updated|last updated|veröffentlicht|stand|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado|gepubliceerd|publicerad|publisert|опубликовано|оновлено|дата)(?:\s|:)/iu;
const DATE = /\b(?:19|20)\d{2}\b|\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}/u;

/** What `wordingOf` tells, in its order. */
export const WORDINGS = ['related', 'signup', 'legal', 'share', 'credit', 'byline', 'date'] as const;

/** Which of the `WORDINGS` a block shows. Read from its first 300 units. */
export function wordingOf(text: string): readonly boolean[] {
  const start = text.slice(0, 300);
  return [
    RELATED.test(start),
    SIGNUP.test(start),
    COOKIE.test(start),
    SHARE.test(start),
    CREDIT.test(start),
    BYLINE.test(start),
    DATE.test(start),
  ];
}
