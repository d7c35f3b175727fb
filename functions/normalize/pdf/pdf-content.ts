import type { StructuredTextItem } from 'unpdf';

const MOST_PAGES = 60;

/** What the PDF library gives of a file: runs of letters a page, and the entries of its information that are strings. */
export type PdfContent =
  | {
      readonly ok: true;
      readonly items: readonly (readonly StructuredTextItem[])[];
      readonly title: string | null;
      readonly created: string | null;
    }
  | { readonly ok: false; readonly code: 'encrypted' | 'malformed' | 'too-large'; readonly message: string };

/** Reads a file with the PDF library; nothing is thrown for any bytes. What it may cost is bounded by who calls (`pdf-reader.ts`). */
export async function pdfContent(bytes: Uint8Array): Promise<PdfContent> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  let document: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    document = await getDocumentProxy(bytes, { isEvalSupported: false, stopAtErrors: true, verbosity: 0 });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return encrypted ? refuse('encrypted', 'the PDF needs a password') : refuse('malformed', 'the PDF is damaged');
  }
  try {
    if (document.numPages > MOST_PAGES)
      return refuse('too-large', `the PDF has ${document.numPages} pages; at most ${MOST_PAGES} are read`);
    const { items } = await extractTextItems(document);
    const { info } = await getMeta(document);
    return { ok: true, items, title: stringIn(info, 'Title'), created: stringIn(info, 'CreationDate') };
  } catch {
    // The text layer of a damaged file fails page by page, with the parser's own errors.
    return refuse('malformed', 'the text of the PDF cannot be read');
  } finally {
    await document.destroy();
  }
}

function stringIn(info: unknown, name: string): string | null {
  if (typeof info !== 'object' || info === null || !Object.hasOwn(info, name)) return null;
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function refuse(code: 'encrypted' | 'malformed' | 'too-large', message: string): PdfContent {
  return { ok: false, code, message };
}
