import type { PageKind } from '#article/article.ts';

/** What houses call the section in which they and their guests say what they think: whole names, language by language. Words that mean
 * the comments of readers as well (`Comments`, `Комментарии`) are left out. */
const OPINIONS = `
opinion|opinions|op-ed|op-eds|oped|editorial|editorials|commentary|commentaries|column|columns|columnist|columnists|comment|letters|letter to the editor|letters to the editor
viewpoint|viewpoints|point of view|guest column|guest commentary|guest essay|guest opinion|opinion & analysis|opinion and editorial|our view
meinung|meinungen|kommentar|kommentare|leitartikel|kolumne|kolumnen|gastbeitrag|gastkommentar|glosse|debatte|standpunkt|standpunkte|gastbeiträge
tribune|tribunes|éditorial|éditoriaux|édito|éditos|chronique|chroniques|point de vue|points de vue|débats|débats et opinions|idées|carte blanche|libre opinion|opinions et débats
opinión|opiniones|columna|columnas|columnistas|editoriales|tribuna|tribunas|tribuna abierta|cartas al director|punto de vista|columnas de opinión
opinião|coluna|colunas|colunista|colunistas|editoriais|artigo de opinião|ponto de vista|tribuna livre|espaço do leitor
opinioni|opinione|editoriale|editoriali|commenti|commento|corsivo|l'editoriale|il commento|la rubrica
opinie|mening|meningen|commentaar|ingezonden|hoofdredactioneel|lezersbrieven
debatt|ledare|åsikt|åsikter|insändare|krönika|krönikor|kronik|kronikk|leder|lederen|debat|meninger|ytring|ytringar|synspunkt|mielipide|mielipiteet|pääkirjoitus|pääkirjoitukset|kolumni|kolumnit
opinia|komentarz|komentarze|felieton|felietony|publicystyka|opinie i komentarze
komentáře|komentář|komentáre|názor|názory|názory a komentáře|glosa|úvodník|publicistika
vélemény|vélemények|publicisztika|vezércikk|jegyzet|opinii|comentariu|comentarii|editoriale
мнение|мнения|колонка|колонки|авторская колонка|авторские колонки|точка зрения|передовица|от редакции|редакционная статья|публицистика
думка|думки|погляд|погляди|точка зору|блоги і колонки|коментар|анализи и коментари
mišljenje|mišljenja|kolumna|kolumne|stav|stavovi|mnenja|komentarji|колумне|колумна|мишљења
yazarlar|köşe yazısı|köşe yazıları|köşe yazarları|görüş|görüşler|yorum|başyazı
γνώμη|γνώμες|άποψη|απόψεις|αρθρογραφία|κύριο άρθρο|σχόλιο
رأي|الرأي|آراء|مقالات|مقالات الرأي|مقالات رأي|مقال|مقال رأي|افتتاحية|كلمة العدد|أعمدة|وجهة نظر|وجهات نظر|كتاب الرأي|رأي وتحليل
یادداشت|یادداشت‌ها|دیدگاه|سرمقاله|کالم|کالمز|اداریہ|رائے|بلاگ و کالم
דעה|דעות|מאמר מערכת|טור|טורים|טור אישי|טור דעה
राय|विचार|संपादकीय|सम्पादकीय|ओपिनियन|नज़रिया|नजरिया|अभिमत|দৃষ্টিভঙ্গি|মতামত|সম্পাদকীয়|উপসম্পাদকীয়|কলাম|தலையங்கம்|கருத்து
社论|社論|社评|社評|评论|評論|观点|觀點|时评|時評|专栏|專欄|言论|社説|コラム|オピニオン|論説|論壇|寄稿|視点|主張
사설|칼럼|오피니언|기고|논평|시론|시평|기자수첩|사설·칼럼|사설/칼럼
opini|kolom|kolumnis|tajuk|tajuk rencana|pendapat|pandangan
bình luận|ý kiến|quan điểm|góc nhìn|xã luận|diễn đàn
บทบรรณาธิการ|คอลัมน์|คอลัมนิสต์|ทัศนะ|มุมมอง|ความเห็น|maoni|tahariri`;
const BETWEEN = /[\n|]/u;
const OPINION: ReadonlySet<string> = new Set(OPINIONS.trim().split(BETWEEN));

const PRESS =
  /(?<!\p{L})(?:(?:press|media|news)[ -]?releases?|pressemitteilung(?:en)?|medienmitteilung(?:en)?|presseaussendung(?:en)?|presseinformation(?:en)?|persbericht(?:en)?|pressmeddelande[nt]?|pressemelding(?:er)?|pressemeddelelser?|lehdistötiedot(?:e|teet)|communiqués?|notas? de prensa|notas? de imprensa|comunicados?|comunicati?(?: stampa)?|informacj[ae] prasow[ae]|komunikaty? prasow[ye]|tiskov[áé] zpráv[ay]|tlačov[áé] správ[ay]|sajtóközlemény(?:ek)?|comunicate? de presă|saopšten(?:je|ja)|priopćen(?:je|ja)|пресс-?релизы?|прес-?релізи?|прессъобщени[ея]|δελτί[οα] τύπου|basın (?:bülteni|bültenleri|açıklaması|açıklamaları)|بيان(?:ات)? صحفي(?:ة)?|بلاغ صحفي|اطلاعیه(?: خبری)?|הודע(?:ה|ות) לעיתונות|प्रेस विज्ञप्ति|প্রেস বিজ্ঞপ্তি|siaran pers|kenyataan media|thông cáo báo chí|ข่าวประชาสัมพันธ์)(?!\p{L})|新闻稿|新聞稿|プレスリリース|報道発表|보도자료/iu;
const LONGEST = 60;
const EDGES = /^[\s[(【〈《|/·•–—:：-]+|[\s\])】〉》|/·•–—:：.-]+$/gu;

/** The kind that the name of a section states (`Opinion`, `Leitartikel`, `Köşe yazıları`, `Press releases`) in the languages that are read, or null
 * where it states none. */
export function kindOfSection(section: string): PageKind | null {
  if (section.length > LONGEST) return null;
  const name = section.replace(EDGES, '').toLowerCase();
  if (OPINION.has(name)) return 'opinion';
  return PRESS.test(name) ? 'press-release' : null;
}
