import { chunksOf, type EntityProvider, type NamedText, type ProvidedSpan } from './provider.ts';

/** One finding of `DetectEntities`; offsets count code points, not UTF-16 units. */
export interface DetectedEntity {
  readonly Type?: string | undefined;
  readonly Score?: number | undefined;
  readonly BeginOffset?: number | undefined;
  readonly EndOffset?: number | undefined;
}

/** What is used of Amazon Comprehend. */
export interface ComprehendPort {
  detectEntities(text: string, language: string): Promise<readonly DetectedEntity[]>;
}

/** `DetectEntities` takes 100 KB of UTF-8; a margin is kept. */
const LIMIT_BYTES = 95_000;
const LANGUAGES = new Set(['en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'hi', 'ja', 'ko', 'zh', 'zh-TW']);
/** COMMERCIAL_ITEM, EVENT, TITLE, DATE, QUANTITY and OTHER are left to our own rules. */
const TYPES: ReadonlyMap<string, ProvidedSpan['type']> = new Map([
  ['PERSON', 'PER'],
  ['ORGANIZATION', 'ORG'],
  ['LOCATION', 'LOC'],
]);

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** UTF-16 index of each code point, and of the end. */
function codePointStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return starts;
}

async function spansIn(
  port: ComprehendPort,
  source: string,
  place: 'text' | 'title',
  language: string,
): Promise<ProvidedSpan[]> {
  const spans: ProvidedSpan[] = [];
  for (const chunk of chunksOf(source, LIMIT_BYTES, bytesOf)) {
    if (chunk.text.trim() === '') continue;
    const found = await port.detectEntities(chunk.text, language);
    const starts = codePointStarts(chunk.text);
    for (const { Type, Score, BeginOffset, EndOffset } of found) {
      const type = TYPES.get(Type ?? '');
      const start = starts[BeginOffset ?? -1];
      const end = starts[EndOffset ?? -1];
      if (type === undefined || start === undefined || end === undefined || end <= start) continue;
      spans.push({
        in: place,
        start: chunk.start + start,
        end: chunk.start + end,
        text: chunk.text.slice(start, end),
        type,
        confidence: Math.round((Score ?? 0) * 100),
      });
    }
  }
  return spans;
}

/** Amazon Comprehend as a provider of names; chunked at sentence borders, offsets turned into UTF-16 units. */
export function comprehendProvider(port: ComprehendPort): EntityProvider {
  return {
    id: 'comprehend',
    async namesOf(article: NamedText) {
      const language = LANGUAGES.has(article.language ?? '') ? (article.language ?? 'en') : 'en';
      const title = await spansIn(port, article.title, 'title', language);
      return [...title, ...(await spansIn(port, article.text, 'text', language))];
    },
  };
}

interface ComprehendModule {
  readonly ComprehendClient: new (
    options: object,
  ) => { send(command: object): Promise<{ readonly Entities?: readonly DetectedEntity[] }> };
  readonly DetectEntitiesCommand: new (input: { readonly Text: string; readonly LanguageCode: string }) => object;
}

/** Optional: there on AWS Lambda, elsewhere only when somebody installed it; never in our bundle. */
const MODULE = '@aws-sdk/client-comprehend';

/** The client of the AWS SDK, imported when first asked for. */
export async function awsComprehend(region: string): Promise<ComprehendPort> {
  const { ComprehendClient, DetectEntitiesCommand } = (await import(MODULE)) as ComprehendModule;
  const client = new ComprehendClient({ region });
  return {
    async detectEntities(text, language) {
      const { Entities } = await client.send(new DetectEntitiesCommand({ Text: text, LanguageCode: language }));
      return Entities ?? [];
    },
  };
}
