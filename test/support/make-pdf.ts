/** A line of a PDF page: where it begins (points from the lower left corner), its size, and its text (Latin letters). */
export interface PdfLine {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/** The smallest PDF that shows these pages, set in Helvetica. */
export function makePdf(pages: readonly (readonly PdfLine[])[], info = ''): Buffer {
  const streams = pages.map((lines) =>
    lines.map(({ x = 50, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join('\n'),
  );
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...streams.flatMap((stream, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    `<< ${info} >>`,
  ];
  const body = objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(
    `%PDF-1.4\n${body}trailer << /Root 1 0 R /Info ${objects.length} 0 R /Size ${objects.length + 1} >>\n%%EOF\n`,
    'latin1',
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[\\()]/g, '\\$&');
}
