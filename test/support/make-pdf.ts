/** A line of a PDF page: where it begins (points from the lower left corner), its size, and its text. */
export interface PdfLine {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

/** How a PDF is made apart from its lines. */
export interface PdfMaking {
  /** Entries of the document's information, as PDF writes them. */
  readonly info?: string;
  /** Letters of any script: numbered glyphs and a table that says which letters they are (ToUnicode); without it Latin letters only. */
  readonly unicode?: boolean;
  /** A cross-reference table, as programs that make PDFs write it; without it readers have to look for the objects. */
  readonly xref?: boolean;
  /** Entries added to the trailer. */
  readonly trailer?: string;
}

/** The smallest PDF that shows these pages, set in Helvetica, or, for letters of any script, in a font of numbered glyphs. */
export function makePdf(pages: readonly (readonly PdfLine[])[], making: PdfMaking = {}): Buffer {
  const { info = '', unicode = false, xref = false, trailer = '' } = making;
  const glyphs = unicode ? glyphsOf(pages) : null;
  const streams = pages.map((lines) =>
    lines
      .map(({ x = 50, y, size = 11, text }) => `BT /F1 ${size} Tf ${x} ${y} Td ${shown(text, glyphs)} Tj ET`)
      .join('\n'),
  );
  const first = 7;
  const kids = pages.map((_, n) => `${first + 2 * n} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    glyphs === null
      ? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
      : '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 600 >>',
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    streamOf(toUnicode(glyphs ?? new Map())),
    ...streams.flatMap((stream, n) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 1 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      streamOf(stream),
    ]),
    `<< ${info} >>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const place = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  if (xref) {
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  }
  file += `trailer << /Root 1 0 R /Info ${objects.length} 0 R /Size ${objects.length + 1} ${trailer} >>\n`;
  return Buffer.from(`${file}${xref ? `startxref\n${start}\n` : ''}%%EOF\n`, 'latin1');
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Characters by the number of the glyph that shows them, in the order in which they occur. */
function glyphsOf(pages: readonly (readonly PdfLine[])[]): ReadonlyMap<string, number> {
  const glyphs = new Map<string, number>();
  for (const { text } of pages.flat()) {
    for (const char of text) if (!glyphs.has(char)) glyphs.set(char, glyphs.size + 1);
  }
  return glyphs;
}

function shown(text: string, glyphs: ReadonlyMap<string, number> | null): string {
  if (glyphs === null) return `(${text.replaceAll(/[\\()]/g, '\\$&')})`;
  return `<${[...text].map((char) => hex(glyphs.get(char) ?? 0)).join('')}>`;
}

function toUnicode(glyphs: ReadonlyMap<string, number>): string {
  const rows = [...glyphs].map(([char, glyph]) => {
    const units = Array.from({ length: char.length }, (_, at) => hex(char.charCodeAt(at))).join('');
    return `1 beginbfchar\n<${hex(glyph)}> <${units}>\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${rows.join('\n')}\nendcmap end end`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
