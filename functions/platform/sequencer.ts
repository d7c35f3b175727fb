/**
 * Orders two events of one S3 key: negative if `a` happened first, 0 if they are the same event. Sequencers are hex
 * strings of varying length; S3 has the shorter one padded with zeros on the right before comparing. A plain string
 * compare calls `…E5` and `…E50` different although they are the same instant. An absent sequencer comes first.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function compareSequencers(a: string | null, b: string | null): number {
  const length = Math.max(a?.length ?? 0, b?.length ?? 0);
  const left = (a ?? '').toUpperCase().padEnd(length, '0');
  const right = (b ?? '').toUpperCase().padEnd(length, '0');
  if (left === right) return presence(a) - presence(b);
  return left < right ? -1 : 1;
}

const presence = (sequencer: string | null): number => (sequencer === null ? 0 : 1);
