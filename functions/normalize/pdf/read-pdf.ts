import type { Limits } from '#article/limits.ts';
import type { Reading } from '../draft.ts';
import { repairText } from '../repair/repair-text.ts';
import { readStatedDate } from '../stated-date.ts';
import { readText } from '../text/read-text.ts';
import { documentText } from './document-text.ts';

const MOST_PAGES = 60;
const PDF_DATE = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}'?\d{2})?/;
const LEAST_LETTERS = 40;

/** Reads a PDF that has text in it (a release, a wire print): the text in reading order, the title and date of its metadata.
 * Refused: `encrypted`, `malformed`, `too-large` (more than sixty pages), `no-text` (a scan: there is no character recognition here). */
export async function readPdf(bytes: Uint8Array, _limits: Limits): Promise<Reading> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      stopAtErrors: true,
      verbosity: 0,
    });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return encrypted ? refuse('encrypted', 'the PDF needs a password') : refuse('malformed', 'the PDF is damaged');
  }
  try {
    if (document.numPages > MOST_PAGES)
      return refuse('too-large', `the PDF has ${document.numPages} pages; at most ${MOST_PAGES} are read`);
    const { items } = await extractTextItems(document);
    const repaired = repairText(documentText(items));
    if (repaired.text.replace(SPACES, '').length < LEAST_LETTERS)
      return refuse('no-text', 'the PDF has no text in it (a scanned page?)');
    const reading = readText(repaired.text);
    if (!reading.ok) return reading;
    const { info } = await getMeta(document);
    const stated = stringIn(info, 'CreationDate');
    const title = reading.draft.title;
    const metaTitle = stringIn(info, 'Title');
    const useMeta = title === null && metaTitle !== null && metaTitle.includes(' ');
    return {
      ok: true,
      draft: {
        ...reading.draft,
        format: 'pdf',
        repairs: repaired.repairs,
        title: useMeta ? metaTitle : title,
        titleBasis: useMeta ? 'meta' : reading.draft.titleBasis,
        dateCandidates: [
          ...reading.draft.dateCandidates,
          ...readStatedDate(isoOf(stated), { role: 'published', basis: 'meta', in: 'meta', confidence: 60 }),
        ],
      },
    };
  } catch {
    // The text layer of a damaged file fails page by page, with the parser's own errors.
    return refuse('malformed', 'the text of the PDF cannot be read');
  } finally {
    await document.destroy();
  }
}

const SPACES = /\s+/g;

function stringIn(info: unknown, name: string): string | null {
  if (typeof info !== 'object' || info === null || !Object.hasOwn(info, name)) return null;
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isoOf(stated: string | null): string | null {
  const parts = PDF_DATE.exec(stated ?? '');
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = parts;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return date;
  const offset = zone.replace("'", '');
  return `${date}T${hour}:${minute}:${second}${offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset}`;
}

function refuse(code: 'encrypted' | 'malformed' | 'too-large' | 'no-text', message: string): Reading {
  return { ok: false, refusal: { code, message } };
}
