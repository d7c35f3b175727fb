import type { TaggedSpan } from '../spans.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The line below an article that says whose it is, in any language. */
const RIGHTS =
  /^(?:©|copyright|all rights|riproduzione|tutti i diritti|todos (?:los derechos|os direitos)|derechos reservados|tous droits|alle rechten?|rechte vorbehalten|wszelkie prawa|všechna práva|tüm hakları|hak cipta|sva prava)(?!\p{L})/iu;

/** News, newspaper, agency: last words of outlets' names in many languages… */
const OUTLET_END = words(
  'haber haberler haberleri gazetesi ajansı nachrichten zeitung noticias notícias notizie vijesti vesti novosti zprávy noviny hírek hírlap nyheter uutiset sanomat nieuws berita wiadomości gazeta știri',
);
/** …and first ones. */
const OUTLET_START = words(
  'noticias notícias berita diario diário jornal harian gazeta gazete radio televisión televisão',
);
/** Last words of public bodies and firms in Turkish, where the head stands last. */
const BODY_END = words(
  'bakanlığı belediyesi üniversitesi başkanlığı müdürlüğü mahkemesi savcılığı valiliği kaymakamlığı partisi bankası holding derneği vakfı kurumu kurulu meclisi federasyonu birliği sendikası komutanlığı bürosu parti',
);
/** First words of public bodies in languages where the head stands first. */
const BODY_START = words(
  'ministerio ministère ministero ministério ministerstwo ministerstvo kementerian tribunal tribunale tribunaux universidad université università universidade universitas uniwersytet univerzita policía polícia polizia kepolisian partido parti partito partai banco banque banca fiscalía procura prefettura préfecture mairie ayuntamiento comune câmara prefeitura confederación confederazione federación fédération federazione federação sindicato syndicat asociación associazione associação komisi mahkamah pengadilan sąd urząd komenda prokuratura',
);

/** `P. V. Narayana` and `P.V. Narayana`: a person, not `U.S. Steel`. */
const INITIALS = /^(?!U\.[SKN])(?:\p{Lu}\. ?){1,4}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
/** Turkish puts case endings behind an apostrophe (`Parti'nin`). */
const SUFFIX = /['’]\p{L}{1,6}$/u;
/** The tagger's confidence (0–100) from which its word for an organization counts more. */
const SURE = 70;

/** Names as other evidence than the tagger's types them: outlets and public bodies are organizations by their head word, initials
 * before a surname make an unsure organization a person. A line of rights names nobody: null. */
export function retyped(span: TaggedSpan): TaggedSpan | null {
  if (span.type === 'LOC') return span;
  if (RIGHTS.test(span.text)) return null;
  const parts = span.text.split(' ');
  if (parts.length < 2) return span;
  const [start, end] = [parts[0]?.toLowerCase() ?? '', parts.at(-1)?.replace(SUFFIX, '').toLowerCase() ?? ''];
  if (span.type === 'PER') {
    const isBody = OUTLET_END.has(end) || BODY_END.has(end) || OUTLET_START.has(start) || BODY_START.has(start);
    return isBody ? { ...span, type: 'ORG' } : span;
  }
  return span.confidence < SURE && INITIALS.test(span.text) ? { ...span, type: 'PER' } : span;
}
