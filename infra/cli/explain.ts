import { styleText } from 'node:util';
import type { Article } from '#article/article.ts';

type Style = Parameters<typeof styleText>[0];

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly style: Style;
  readonly rank: number;
}

/** A name that is a place's and is not in the list of places: a street, a venue, a channel. */
const UNKNOWN_PLACE = 'not on the map';

const STYLES: Readonly<Record<string, Style>> = {
  person: ['bold', 'green'],
  organization: ['bold', 'yellow'],
  nationality: 'yellow',
  event: 'magenta',
  facility: 'magenta',
  place: ['bold', 'cyan'],
  date: ['bold', 'blue'],
  count: ['bold', 'red'],
  dateline: ['inverse'],
};

function style(name: string): Style {
  return STYLES[name] ?? 'bold';
}

/** Every piece of evidence that lies in `text`, longest first where two overlap. */
function marksOf(article: Article): Mark[] {
  const inText = (mentions: readonly { in: string; start: number | null; end: number | null }[]) =>
    mentions.flatMap(({ in: where, start, end }) =>
      where === 'text' && start !== null && end !== null ? [{ start, end }] : [],
    );
  return [
    ...article.entities.flatMap((entity) =>
      inText(entity.mentions).map((at) => ({ ...at, label: entity.entityId, style: style(entity.type), rank: 1 })),
    ),
    ...article.places.flatMap((place) =>
      inText(place.mentions).map((at) => ({
        ...at,
        label: place.placeId ?? UNKNOWN_PLACE,
        style: style('place'),
        rank: 2,
      })),
    ),
    ...article.dates
      .filter((date) => date.in === 'text')
      .map(({ start, end, value }) => ({ start, end, label: value, style: style('date'), rank: 3 })),
    ...article.counts.map(({ start, end, kind, number, background }) => ({
      start,
      end,
      label: `${kind}=${number}${background === undefined ? '' : background.replaced === true ? ', replaced' : ', of another event'}`,
      style: style('count'),
      rank: 4,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
}

function markText(text: string, marks: readonly Mark[]): string {
  let at = 0;
  let out = '';
  for (const mark of marks) {
    if (mark.start < at) continue;
    out +=
      text.slice(at, mark.start) +
      styleText(mark.style, text.slice(mark.start, mark.end)) +
      styleText('dim', `‹${mark.label}›`);
    at = mark.end;
  }
  return out + text.slice(at);
}

function row(name: string, value: string | null, why: string): string {
  const reason = why === '' ? '' : ` ${styleText('dim', why)}`;
  return `  ${name.padEnd(10)} ${value ?? styleText('dim', 'absent')}${reason}`;
}

/** The article for a person: what was found, why, and the text with the evidence marked in colour. */
export function explain(article: Article): string {
  const { located, focus, dateline } = article;
  const entities = article.entities
    .slice(0, 12)
    .map((entity) => `${entity.name} ${styleText('dim', `${entity.type} ${entity.confidence}%`)}`);
  const head = [
    styleText('bold', article.title || '(no title)') + styleText('dim', `  ‹title: ${article.titleBasis}›`),
    row(
      'published',
      article.datePublished,
      article.dateBasis === null ? '' : `${article.dateBasis}, ${article.dateConfidence}% sure`,
    ),
    row(
      'dateline',
      dateline?.text ?? null,
      dateline === null ? '' : `${dateline.start}–${dateline.end}${dateline.agency ? `, ${dateline.agency}` : ''}`,
    ),
    row('located', located?.name ?? null, located === null ? '' : `${located.placeId}, ${located.confidence}%`),
    row(
      'focus',
      focus?.name ?? article.focusCountry,
      focus === null ? '' : `${focus.placeId}, ${focus.countryCode}, ${focus.confidence}%`,
    ),
    row('source', article.source, ''),
    row('entities', entities.join(' · ') || null, ''),
    ...article.embeds.map((embed) =>
      row(
        embed.kind,
        embed.text ?? embed.url,
        [embed.author, embed.handle && `@${embed.handle}`, embed.date].filter(Boolean).join(', '),
      ),
    ),
    ...article.notes.map((note) => row(note.kind, note.text, '')),
    ...(article.warnings.length > 0 ? [row('warnings', article.warnings.join(', '), '')] : []),
    row(
      'read as',
      article.provenance.format,
      [article.provenance.charset, ...article.provenance.repairs].filter(Boolean).join(', '),
    ),
  ];
  return `${head.join('\n')}\n\n${markText(article.text, marksOf(article))}\n`;
}
