/** Words that open a byline, in the languages of the press: a word for "by", "text" or "author" and a space or colon, or one that
 * is written onto the name. */
export const BYLINE_OPENING =
  /^(?:(?:by|written by|words by|story by|text by|report by|reported by|von|vom|text|par|propos recueillis par|por|escrito por|texto|di|a cura di|door|tekst|av|af|skrevet av|skrevet af|oleh|penulis|yazar|yazan|haber|muhabir|kirjoittaja|teksti|autor|autorka|autore|autora|auteur|author|szerző|írta|autoři|opracowanie|oprac\.|автор|авторы|автори|текст|συντάκτης|του|της|بقلم|كتب|كتبت|الكاتب|نویسنده|تحریر|מאת|כתב|लेखक|द्वारा|রিপোর্ট|প্রতিবেদক|tác giả|โดย|ผู้เขียน|作者|记者|記者|文|撰文|执笔|執筆|글|기자)\s{0,2}[:：|]?\s|(?:作者|记者|記者|文|撰文|執筆|โดย)[:：/／|]?\s{0,2}(?=\S))/iu;
/** Names that are a house or a desk rather than a person: they sign where no person does. */
export const HOUSE =
  /(?:^|\s)(?:teams?|staff|desk|newsroom|news|journal|times|post|herald|tribune|gazette|press|agency|agencies|media|network|magazine|editors?|editorial|online|redaktion|rédaction|redacción|redação|redazione|redactie|redaksi|redakcja|redakce|редакция|редакція|haber|merkezi|reuters|afp|dpa|efe|ansa|upi|tass|xinhua|pti|ani|ians)(?=\s|$)|(?:新闻|新聞|通讯社|通信社|編集部|编辑部|編輯部|뉴스|통신)$/iu;
/** The same words within a line: what comes before them is no name. */
export const LEAD_IN =
  /(?:^|[\s:(|])(?:(?:this (?:article|post|story) (?:was )?)?(?:written|words|story|text|posted|reported|published|reviewed|compiled|submitted|contributed|report|article) by|by|von|vom|par|propos recueillis par|por|di|a cura di|door|av|af|autor(?:in|a|ka)?|autore|autrice|author|auteur|text|teksti?|texto|escrito por|publicado por|redacción|szerző|írta|автор(?:ы)?|автори|текст|oleh|penulis|yazar|yazan|haber|muhabir|autorius|kirjoittaja|συντάκτης|بقلم|الكاتب|نویسنده|تحریر|מאת|כתב|लेखक|द्वारा|প্রতিবেদক|tác giả|ผู้เขียน|โดย|作者|文|撰文|執筆|执笔|记者|記者|글|기자)(?:\s*[:：・／]\s*|\s+)/iu;
/** Where a byline goes over from the text to its pictures. */
export const PICTURES =
  /[.,;|]?\s*(?:photos?|photographs?|photography|pictures?|images?|illustrations?|videos?|fotos?|fotografías?|bilder|bild|illustrationen|photographies?|immagini|фото|写真|사진)\s*(?:by|von|par|por|de|di|door|av|[:：・])/iu;
