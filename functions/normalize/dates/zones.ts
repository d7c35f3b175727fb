/** Minutes east of UTC for the zone abbreviations that news sites print. Left out because they name several zones or
 * depend on the season: ET, CT, PT, AST, IST in Israel and Ireland are rarer on news pages than in India, which is kept. */
const MINUTES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  mez: 60,
  wat: 60,
  west: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  sast: 120,
  cat: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  eat: 180,
  gst: 240,
  pkt: 300,
  ist: 330,
  npt: 345,
  bdt: 360,
  wib: 420,
  ict: 420,
  wita: 480,
  hkt: 480,
  sgt: 480,
  pht: 480,
  awst: 480,
  wit: 540,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
};

const NUMERIC = /^(?:utc|gmt)?([+\-−])(\d{1,2}):?(\d{2})?$/i;

/** A zone as printed (`Z`, `+0500`, `GMT+5`, `CET`) as an ISO offset (`Z`, `+05:00`), or null if it says none. */
export function offsetOf(zone: string): string | null {
  const name = zone.trim().toLowerCase();
  if (name === 'z') return 'Z';
  const numeric = NUMERIC.exec(name);
  if (numeric !== null) {
    const hours = Number(numeric[2]);
    const minutes = Number(numeric[3] ?? '0');
    if (hours > 14 || minutes > 59) return null;
    return `${numeric[1] === '+' ? '+' : '-'}${pad(hours)}:${pad(minutes)}`;
  }
  const minutes = Object.hasOwn(MINUTES, name) ? MINUTES[name] : undefined;
  if (minutes === undefined) return null;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
