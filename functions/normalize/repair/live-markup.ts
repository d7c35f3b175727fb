/** What a browser loads, runs or lays out as soon as it meets the name. */
const AT_ONCE =
  'script style i?frame frameset object embed applet svg math img image picture video audio source track link meta base form input button textarea select option template noscript body html head title marquee details dialog canvas portal xmp plaintext listing';
/** What changes the page once the tag is complete. */
const COMPLETE =
  'a abbr acronym address area article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del dfn dir div dl dt em fieldset figcaption figure font footer h[1-6] header hr i ins kbd label legend li main map mark menu meter nav nobr ol optgroup output p param pre progress q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr';
const anyOf = (names: string): string => names.split(' ').join('|');

const LIVE_MARKUP = new RegExp(
  `<(?=/?(?:${anyOf(AT_ONCE)})[\\s/>]|/?(?:${anyOf(COMPLETE)})(?:[\\s/][^<>]{0,2000})?>|[!?]|[a-z][\\w:-]{0,60}[\\s/][^<>]{0,2000}on[a-z]{1,30}\\s{0,9}=)`,
  'gi',
);

/** A text in which nothing is markup to a browser, were it put into a page as it is: the sign before a tag becomes `‹`, so that every
 * letter stays and no place moves. Addresses in angle brackets, formulas and unknown names stay as they are. Linear: no look goes past the next `<`. */
export function withoutLiveMarkup(text: string): string {
  return text.includes('<') ? text.replace(LIVE_MARKUP, '‹') : text;
}
