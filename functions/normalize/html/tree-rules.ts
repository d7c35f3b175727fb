/** The part of the HTML standard's tree rules that real pages lean on, as tables: which element ends which, and what is kept. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements that have no end. */
export const VOID = set(
  'area base basefont bgsound br col command embed frame hr img image input keygen link meta param source track wbr',
);
/** Elements that never become nodes, with all that is in them. */
export const DROPPED = set(
  'script style svg noscript template select option textarea canvas object applet map datalist noembed noframes',
);
/** What may stand in the head; anything else ends it. */
export const HEAD_CONTENT = set('meta link title base script style noscript template');
export const P_TAG = set('p');
/** A `p` outside of these is not ended from within. */
export const P_SCOPE = set(
  'button td th table caption object applet marquee template html body #root div article section',
);
/** Elements whose beginning ends an open `p`. */
export const CLOSES_P = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
);
export const CELL = set('td th caption table');
export const TABLE_PARTS = set('table tbody thead tfoot tr td th caption');
const LIST = set('ul ol menu dir table td th div article section body');
const TABLE = set('table body');
const HEADINGS = set('h1 h2 h3 h4 h5 h6');
const BLOCKS = set(
  'div article section p td th li ul ol table body h1 h2 h3 h4 h5 h6 figure header footer aside nav main form',
);
/** Elements whose beginning ends an open one of these tags, unless one of the barrier's is nearer. */
export const IMPLIED_ENDS = new Map([
  ['li', { tags: set('li'), barrier: LIST }],
  ['dd', { tags: set('dd dt'), barrier: set('dl table td th body') }],
  ['dt', { tags: set('dd dt'), barrier: set('dl table td th body') }],
  ['tr', { tags: set('tr'), barrier: TABLE }],
  ['td', { tags: set('td th'), barrier: set('tr table body') }],
  ['th', { tags: set('td th'), barrier: set('tr table body') }],
  ['tbody', { tags: set('tbody thead tfoot'), barrier: TABLE }],
  ['thead', { tags: set('tbody thead tfoot'), barrier: TABLE }],
  ['tfoot', { tags: set('tbody thead tfoot'), barrier: TABLE }],
  ['a', { tags: set('a'), barrier: BLOCKS }],
  ...[...HEADINGS].map(
    (tag) => [tag, { tags: HEADINGS, barrier: set('div article section td th li body a') }] as const,
  ),
]);
/** All that any reader looks at. `srcset`, `sizes`, `on*` and most `data-*` never get in. */
export const KEPT_ATTRIBUTES = set(
  'id class itemprop itemtype itemscope property name content http-equiv charset href rel hreflang src type lang xml:lang dir ' +
    'datetime pubdate title alt role hidden aria-hidden aria-label aria-modal style amp ⚡ data-src data-date data-time data-datetime ' +
    'data-timestamp data-published data-pubdate data-tweet-id data-instgrm-permalink cite value width height size',
);
