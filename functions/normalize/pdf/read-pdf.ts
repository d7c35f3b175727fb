import type { Limits } from '#article/limits.ts';
import type { RejectCode } from '#article/reject.ts';
import { findDate } from '../dates/read-date.ts';
import type { Reading } from '../draft.ts';
import { repairText } from '../repair/repair-text.ts';
import { readStatedDate } from '../stated-date.ts';
import { readUncleanText } from '../text/read-unclean-text.ts';
import { documentText } from './document-text.ts';
import { nestsWithoutEnd } from './graphics-nesting.ts';
import { readInThread } from './pdf-reader.ts';

const PDF_DATE = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}'?\d{2})?/;
const LEAST_LETTERS = 40;

/** Reads a PDF that has text in it (a release, a wire print): the text in reading order, the title and date of its metadata.
 * Refused: `encrypted`, `malformed`, `too-large` (more than sixty pages, or than memory holds), `too-deep`, `timeout`, `no-text` (a scan: there is no character recognition here). */
export async function readPdf(bytes: Uint8Array, _limits: Limits): Promise<Reading> {
  if (nestsWithoutEnd(bytes)) return refuse('too-deep', 'the PDF saves the state of its drawing without end');
  const content = await readInThread(bytes);
  if (!content.ok) return refuse(content.code, content.message);
  const { text, running } = documentText(content.items);
  const repaired = repairText(text);
  if (repaired.text.replace(SPACES, '').length < LEAST_LETTERS)
    return refuse('no-text', 'the PDF has no text in it (a scanned page?)');
  const reading = readUncleanText(text);
  if (!reading.ok) return reading;
  const stated = content.created;
  const title = reading.draft.title;
  const metaTitle = statedTitle(content.title);
  const useMeta =
    metaTitle !== null &&
    (title === null || (bare(title) !== bare(metaTitle) && standsInFront(metaTitle, repaired.text)));
  return {
    ok: true,
    draft: {
      ...reading.draft,
      format: 'pdf',
      repairs: running.length > 0 ? [...reading.draft.repairs, 'running-lines'] : reading.draft.repairs,
      title: useMeta ? metaTitle : title,
      titleBasis: useMeta ? 'meta' : reading.draft.titleBasis,
      dateCandidates: [
        ...reading.draft.dateCandidates,
        ...running.flatMap(runningDate),
        ...readStatedDate(isoOf(stated), { role: 'published', basis: 'meta', in: 'meta', confidence: 60 }),
      ],
    },
  };
}

const SPACES = /\s+/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
/** What programs write where an author stated no title. */
const PROGRAM = /^(?:microsoft \w+ ?- ?|untitled|document\d*$|slide 1$|powerpoint)/i;
const FILE_NAME = /\.(?:docx?|odt|rtf|pdf|txt|indd|qxp|pages|html?|pptx?|xlsx?)$/i;
const FRONT = 1_500;

/** The title that the metadata state, unless a program wrote it. */
function statedTitle(stated: string | null): string | null {
  const title = stated === null ? '' : repairText(stated).text.replace(SPACES, ' ').trim();
  if (PROGRAM.test(title) || FILE_NAME.test(title)) return null;
  return title.includes(' ') || UNSPACED.test(title) ? title : null;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;

/** A title that the first page shows too, below the name of the paper or `Press release`, is the headline. */
function standsInFront(title: string, text: string): boolean {
  return bare(text.slice(0, FRONT)).includes(bare(title));
}

function bare(text: string): string {
  return text.replace(NOT_LETTERS, '').toLowerCase();
}

/** The day that the header of a paper's pages states. */
function runningDate(line: string) {
  const wording = findDate(line);
  if (wording === null) return [];
  const stated = line.slice(wording.start, wording.end);
  return readStatedDate(stated, { role: 'published', basis: 'header', in: 'header', confidence: 80 });
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

function refuse(code: RejectCode, message: string): Reading {
  return { ok: false, refusal: { code, message } };
}
