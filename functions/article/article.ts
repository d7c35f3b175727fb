/**
 * The article, as every room and every consumer sees it. Editorial names follow ninjs 3.1 and schema.org.
 * All offsets are UTF-16 units into `text`, end exclusive; confidences and relevances are integers 0–100.
 * The published JSON Schema is `article.schema.ts`; a test proves that the two agree.
 */

/** Where a piece of evidence lies. Outside `text` it carries its wording and null offsets. */
export type EvidencePlace = 'text' | 'title' | 'header' | 'meta' | 'url' | 'object' | 'embed';

/** A wording that supports a value: a slice of `text` (`in: 'text'`, with offsets) or a quotation from elsewhere. */
export interface Evidence {
  readonly in: EvidencePlace;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

export type TitleBasis =
  | 'object'
  | 'headline'
  | 'json-ld'
  | 'og'
  | 'meta'
  | 'html-title'
  | 'h1'
  | 'header'
  | 'first-sentence'
  | 'none';

export type DateBasis =
  | 'object'
  | 'header'
  | 'json-ld'
  | 'meta'
  | 'microdata'
  | 'time'
  | 'url'
  | 'dateline'
  | 'text'
  | 'feed'
  | 'format';

/** `instant` has a zone; `minute` is a local time whose zone is unknown; the others are calendar values. */
export type DatePrecision = 'instant' | 'minute' | 'day' | 'month' | 'year';

/** One reading of the publication (or modification) date. `value` is as precise as known: `2023-02-17`, `2023-02`,
 * `2023-02-17T10:00` (zone unknown) or `2023-02-17T10:00:00+05:00` (the original offset kept). */
export interface DateCandidate extends Evidence {
  readonly role: 'published' | 'modified';
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  readonly confidence: number;
  /** Set when the value was read but not used, e.g. `implausible`. */
  readonly flag: string | null;
}

/** The dateline as written: `KARACHI, Pakistan, Feb 17 (Reuters) -`. Prose begins at `end`. */
export interface Dateline {
  readonly text: string;
  readonly places: readonly string[];
  readonly qualifiers: readonly string[];
  readonly agency: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
  /** `weak` forms (no dash, no agency, mixed case) hold only if their place resolves. */
  readonly strength: 'strong' | 'weak';
}

export interface Image {
  readonly url: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface Embed {
  readonly kind: 'tweet' | 'video' | 'audio' | 'post' | 'other';
  readonly url: string | null;
  readonly text: string | null;
  readonly author: string | null;
  readonly handle: string | null;
  readonly date: string | null;
}

/** A correction, clarification or editor's note, taken out of the body. */
export interface Note {
  readonly kind: 'correction' | 'clarification' | 'editors-note' | 'kill' | 'update';
  readonly text: string;
}

export type PageKind =
  | 'article'
  | 'live-blog'
  | 'listing'
  | 'video'
  | 'gallery'
  | 'paywall-stub'
  | 'press-release'
  | 'opinion'
  | 'other';

/** A date mentioned in title or text, resolved against the publication date. `value` may be an interval `a/b`. */
export interface DateMention {
  readonly in: 'text' | 'title';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly precision:
    | 'instant'
    | 'minute'
    | 'hour'
    | 'part-of-day'
    | 'day'
    | 'week'
    | 'month'
    | 'season'
    | 'year'
    | 'decade'
    | 'interval';
  readonly confidence: number;
}

export type PlaceKind =
  | 'city'
  | 'admin1'
  | 'admin2'
  | 'country'
  | 'region'
  | 'continent'
  | 'water'
  | 'mountain'
  | 'island'
  | 'facility'
  | 'unresolved';

export interface PlaceMention extends Evidence {
  readonly basis: 'dateline' | 'name' | 'demonym' | 'organization' | 'facility' | 'abbreviation';
}

/** A place: `placeId` is `geonames:<id>` for populated places, `country:PK`, `admin1:PK.05`, `admin2:<code>`,
 * `region:<slug>`; null when the name does not resolve (then codes and coordinates are null or those of its container). */
export interface Place {
  readonly placeId: string | null;
  readonly name: string;
  readonly countryCode: string | null;
  readonly admin1Code: string | null;
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly kind: PlaceKind;
  readonly roles: readonly ('dateline' | 'focus' | 'mention')[];
  /** ids of what contains it, nearest first: admin1, country. One `PLACE#` row each. */
  readonly ancestors: readonly string[];
  readonly confidence: number;
  readonly relevance: number;
  readonly mentions: readonly PlaceMention[];
}

export type EntityType = 'person' | 'organization' | 'nationality' | 'event' | 'facility';

/** In `title` and `embed` the offsets are null. */
export interface EntityMention extends Evidence {
  readonly confidence: number;
  /** Which method found it: `crf`, `list`, `rule`, `handle`, `coreference`, … */
  readonly source: string;
}

/** `entityId` is `<type>:<slug of the normalized name>`: the same name gives the same id in every article. */
export interface Entity {
  readonly entityId: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly confidence: number;
  readonly relevance: number;
  /** Of a nationality that belongs to one country (`Pakistani` → `PK`); not given otherwise. */
  readonly countryCode?: string;
  readonly mentions: readonly EntityMention[];
}

/** What a reported figure counts. */
export const COUNT_KINDS = [
  'killed',
  'injured',
  'missing',
  'arrested',
  'kidnapped',
  'displaced',
  'rescued',
  'attackers',
  'infected',
  'evacuated',
  'amount',
  'magnitude',
] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

/** A reported figure. `number` is the lower bound where a range is given (`numberMax` the upper). */
export interface Count {
  readonly kind: CountKind;
  readonly number: number;
  readonly numberMax: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly of: string | null;
  readonly attribution: string | null;
  /** Of a figure that is not of the event reported, but of an earlier or another one, or of years (`In 2013, seven people
   * died`), or that has been replaced (`had earlier said 12`): the words that say so, offsets into `text`. Such figures enter no story. Not given for figures of today. */
  readonly background?: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** Given where the figure has been replaced by another of the article, or corrected; false of another event. */
    readonly replaced?: boolean;
  };
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where the bytes came from and what was done to them. Every field is known before the article is read. */
export interface Provenance {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | null;
  readonly eTag: string | null;
  readonly sequencer: string | null;
  /** When the object arrived (S3 event time or LastModified), ISO instant. The pipeline's only clock. */
  readonly receivedAt: string;
  readonly bytes: number;
  readonly contentType: string | null;
  readonly charset: string | null;
  /** `text`, `markdown`, `html`, `json`, `ninjs`, `nitf`, `newsml-g2`, `newsml-1`, `anpa`, `rss`, `atom`, `json-feed`, `eml`, `mhtml`, `pdf`, `warc`, … */
  readonly format: string;
  /** Position inside a container (`line` of a JSONL, entry of a zip …), null for a single article. */
  readonly item: ItemPosition | null;
  readonly repairs: readonly string[];
  readonly extractors: Readonly<Record<string, string>>;
}

export interface ItemPosition {
  readonly container: string;
  /** 0-based ordinal in the container. */
  readonly index: number;
  /** The line (1-based) or entry name, for people. */
  readonly label: string;
}

export type PubStatus = 'usable' | 'withheld' | 'canceled';

/** What `normalize` gives: clean text and its attribution, nothing interpreted beyond the page itself. */
export interface NormalizedArticle {
  readonly schemaVersion: string;
  readonly articleId: string;
  readonly uri: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly language: string | null;
  readonly pubStatus: PubStatus;
  readonly embargoedUntil: string | null;
  readonly expires: string | null;
  readonly kind: PageKind;
  readonly kindConfidence: number;
  readonly title: string;
  readonly titleBasis: TitleBasis;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly description: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly images: readonly Image[];
  readonly embeds: readonly Embed[];
  readonly notes: readonly Note[];
  readonly text: string;
  readonly wordCount: number;
  readonly dateline: Dateline | null;
  readonly datePublished: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly dateBasis: DateBasis | null;
  readonly dateConfidence: number;
  readonly dateModified: string | null;
  readonly dateCandidates: readonly DateCandidate[];
  readonly provenance: Provenance;
  readonly warnings: readonly string[];
}

/** What `extract` adds. This is the article that is stored and published. */
export interface Article extends NormalizedArticle {
  readonly dates: readonly DateMention[];
  readonly located: Place | null;
  readonly focus: Place | null;
  readonly focusCountry: string | null;
  readonly places: readonly Place[];
  readonly entities: readonly Entity[];
  readonly counts: readonly Count[];
}

export const SCHEMA_VERSION = '1.0';
