/** What a log line can say happened. Closed: whoever searches the logs must know all the words. */
export type LogEvent =
  | 'article.written'
  | 'object.done'
  | 'object.step'
  | 'object.rejected'
  | 'object.ignored'
  | 'object.duplicate'
  | 'object.withdrawn'
  | 'article.related'
  | 'article.recorded'
  | 'story.summarized'
  | 'change.announced'
  | 'message.done'
  | 'message.failed'
  | 'message.postponed';

export type LogValue = string | number | boolean | null | readonly string[];
export type Log = (event: LogEvent, fields: Readonly<Record<string, LogValue>>) => void;

/** A key can hold 1,024 bytes of anything; a message of an error likewise. Nothing in a line is longer. */
const LONGEST = 300;

/** One JSON line an outcome. JSON escapes control characters, so no key can forge a line. No text of an article goes in. */
export function createLog(write: (line: string) => void = toStdout): Log {
  return (event, fields) => {
    const capped = Object.entries(fields).map(([name, value]) => [name, cap(value)]);
    write(`${JSON.stringify({ event, ...Object.fromEntries(capped) })}\n`);
  };
}

/** For runs in which nobody reads along. */
export const silentLog: Log = () => undefined;

function cap(value: LogValue): LogValue {
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…`.toWellFormed() : value;
}

function toStdout(line: string): void {
  process.stdout.write(line);
}
