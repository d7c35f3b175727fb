import type { LedgerLine, MemberCard, StoryRecord } from 'dateline-news';

const WIDTH = 900;
const LEFT = 150;

/** Text for HTML and attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A row for each outlet, a dot for each article: filled for a report, hollow for a copy. */
export function drawTimeline(members: readonly MemberCard[]): string {
  const sources = [...new Set(members.map((member) => member.source ?? 'unknown'))];
  const times = members.map(timeOf);
  const x = scale(times, LEFT, WIDTH - 30);
  const height = 40 + sources.length * 24;
  const rows = sources.map((source, n) => {
    const y = 24 + n * 24;
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - 20}" y1="${y}" y2="${y}"/><text x="8" y="${y + 4}">${escaped(short(source, 20))}</text>`;
  });
  const dots = members.map((member, n) => {
    const y = 24 + sources.indexOf(member.source ?? 'unknown') * 24;
    const kind = member.isDuplicate ? 'copy' : 'report';
    return `<circle class="${kind}" cx="${x(times[n] ?? 0)}" cy="${y}" r="5"><title>${escaped(member.title)}</title></circle>`;
  });
  return svg(height, [...rows, ...dots, ...timeLabels(times, x, height - 6)]);
}

/** A figure over time: a step line through the totals of the reports, the disagreeing ones marked. */
export function drawFigures(ledgerLine: LedgerLine): string {
  const line = { ...ledgerLine, entries: ledgerLine.entries.filter((entry) => entry.step !== 'part') };
  const times = line.entries.map((entry) => parse(entry.date ?? entry.indexedAt));
  const x = scale(times, LEFT, WIDTH - 30);
  const y = scale([0, line.highest], 120, 20);
  const points = line.entries.map((entry, n) => [x(times[n] ?? 0), y(entry.number)] as const);
  const path = points.map(([px, py], n) => (n === 0 ? `M${px} ${py}` : `H${px}V${py}`)).join('');
  const disagreeing = new Set(line.conflicts.map((entry) => entry.articleId));
  const dots = line.entries.map((entry, n) => {
    const [px, py] = points[n] ?? [0, 0];
    const said = `${entry.source ?? 'unknown'}: ${entry.text}`;
    const kind = disagreeing.has(entry.articleId) ? 'conflict' : 'report';
    return `<circle class="${kind}" cx="${px}" cy="${py}" r="4"><title>${escaped(said)}</title></circle><text x="${px + 6}" y="${py - 6}">${escaped(short(entry.text, 24))}</text>`;
  });
  return svg(150, [`<path class="step" d="${path}"/>`, ...dots, ...timeLabels(times, x, 145)]);
}

/** The places of the story on a bare grid of latitude and longitude, larger the more articles name them. */
export function drawMap(places: StoryRecord['places']): string {
  const known = places.flatMap(({ name, latitude, longitude, articles }) =>
    latitude === null || longitude === null ? [] : [{ name, latitude, longitude, articles }],
  );
  if (known.length === 0) return '<p>No place with coordinates.</p>';
  const middle = Math.cos((known.reduce((sum, { latitude }) => sum + latitude, 0) / known.length) * (Math.PI / 180));
  // One scale for both axes, so that directions are true near the middle of the map.
  const lats = range(known.map(({ latitude }) => latitude));
  const lons = range(known.map(({ longitude }) => longitude));
  const degrees = Math.max(lats.size, (lons.size * middle) / 2, 1) * 1.4;
  const perDegree = 380 / degrees;
  const px = (longitude: number): number => round(WIDTH / 2 + (longitude - lons.middle) * middle * perDegree);
  const py = (latitude: number): number => round(200 - (latitude - lats.middle) * perDegree);
  const step = [0.25, 0.5, 1, 2, 5, 10, 20, 45].find((one) => degrees / one <= 8) ?? 90;
  const dots = known.map(({ name, latitude, longitude, articles }) => {
    const radius = round(4 + Math.sqrt(articles) * 2);
    return `<circle class="report" fill-opacity="0.7" cx="${px(longitude)}" cy="${py(latitude)}" r="${radius}"/><text x="${px(longitude) + radius + 3}" y="${py(latitude) + 4}">${escaped(short(name, 30))} (${articles})</text>`;
  });
  return svg(400, [...gridLines(lats.middle, lons.middle, degrees / middle, step, px, py), ...dots]);
}

function gridLines(
  latitude: number,
  longitude: number,
  reach: number,
  step: number,
  px: (longitude: number) => number,
  py: (latitude: number) => number,
): string[] {
  const lines: string[] = [];
  for (let n = -Math.ceil(reach / step) * 2; n <= Math.ceil(reach / step) * 2; n++) {
    const lon = (Math.round(longitude / step) + n) * step;
    const lat = (Math.round(latitude / step) + n) * step;
    const [x, y] = [px(lon), py(lat)];
    if (x > 0 && x < WIDTH)
      lines.push(`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="400"/><text x="${x + 2}" y="394">${lon}°</text>`);
    if (y > 0 && y < 400 && Math.abs(lat) <= 90)
      lines.push(
        `<line class="grid" x1="0" x2="${WIDTH}" y1="${y}" y2="${y}"/><text x="4" y="${y - 3}">${lat}°</text>`,
      );
  }
  return lines;
}

function svg(height: number, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${WIDTH} ${height}" role="img">\n${parts.join('\n')}\n</svg>`;
}

function timeLabels(times: readonly number[], x: (time: number) => number, y: number): string[] {
  const ends = [...new Set([Math.min(...times), Math.max(...times)])];
  return ends.map(
    (time, n) => `<text x="${x(time)}" y="${y}" text-anchor="${n === 0 ? 'start' : 'end'}">${label(time)}</text>`,
  );
}

function label(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}

function timeOf(member: MemberCard): number {
  return parse(member.datePublished ?? member.indexedAt);
}

function parse(date: string): number {
  const time = Date.parse(date);
  return Number.isNaN(time) ? 0 : time;
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return (value) => (span === 0 ? from : round(from + ((value - low) / span) * (to - from)));
}

function range(values: readonly number[]): { readonly middle: number; readonly size: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { middle: (low + high) / 2, size: high - low };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const short = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`.toWellFormed();
