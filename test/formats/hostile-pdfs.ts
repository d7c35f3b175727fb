import { deflateSync } from 'node:zlib';

/** A PDF of these objects, numbered from 3; 1 is the catalogue, 2 the tree of pages with page 3. */
function fileOf(objects: readonly (string | Buffer)[]): Buffer {
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', ...objects];
  const parts = all.flatMap((object, n) => [
    Buffer.from(`${n + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ]);
  const trailer = `trailer << /Root 1 0 R /Size ${all.length + 1} >>\n%%EOF\n`;
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from(trailer)]);
}

const streamOf = (content: Buffer | string, entries = ''): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
};

const page = (resources: string, contents = '5 0 R'): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /Font << /F1 4 0 R >> ${resources} >> >>`;
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const LINE =
  'BT /F1 11 Tf 50 700 Td (LEEDS, March 4, 2024 - Snow fell on the moors on Monday, and the road was shut.) Tj ET\n';

const simple = (content: Buffer | string, entries = ''): Buffer => fileOf([page(''), FONT, streamOf(content, entries)]);

const hexOf = (text: string): string => `${Buffer.from(text).toString('hex')}>`;
const SAVES = 'q '.repeat(60_000) + LINE;

/** Forms that draw one another ten times each, `levels` deep. */
function forms(levels: number): Buffer {
  const ten = 'q /X Do Q '.repeat(10);
  const objects = Array.from({ length: levels }, (_, n) =>
    streamOf(
      n + 1 < levels ? ten : LINE,
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 4 0 R >> /XObject << /X ${7 + n} 0 R >> >>`,
    ),
  );
  return fileOf([page('/XObject << /X 6 0 R >>'), FONT, streamOf(ten), ...objects]);
}

const cmap = (ranges: string): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n${ranges}\nendcmap end end`;
const withMap = (ranges: string): Buffer =>
  fileOf([
    page(''),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    streamOf('BT /F1 11 Tf 50 700 Td <00010002> Tj ET'),
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>',
    streamOf(cmap(ranges)),
  ]);

/** Files made to keep a reader of PDFs, or to fill its memory: each name says how. */
export const HOSTILE_PDFS: Readonly<Record<string, () => Buffer>> = {
  'saves in hexadecimal': () => simple(hexOf(SAVES), '/Filter /ASCIIHexDecode'),
  'saves deflated, then in hexadecimal': () =>
    simple(`${deflateSync(SAVES).toString('hex')}>`, '/Filter [/ASCIIHexDecode /FlateDecode]'),
  'saves deflated twice': () => simple(deflateSync(deflateSync(SAVES)), '/Filter [/FlateDecode /FlateDecode]'),
  'forms that draw one another, nine deep': () => forms(9),
  'a form that draws itself': () =>
    fileOf([
      page('/XObject << /X 6 0 R >>'),
      FONT,
      streamOf('/X Do'),
      streamOf(
        '/X Do '.repeat(10),
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
      ),
    ]),
  '400 MB of blanks, deflated': () =>
    simple(deflateSync(Buffer.alloc(400_000_000, 32), { level: 1 }), '/Filter /FlateDecode'),
  '400 MB of blanks, deflated twice': () =>
    simple(deflateSync(deflateSync(Buffer.alloc(400_000_000, 32))), '/Filter [/FlateDecode /FlateDecode]'),
  'four million lines, deflated': () => simple(deflateSync(LINE.repeat(1_000_000)), '/Filter /FlateDecode'),
  'one content 100,000 times': () =>
    fileOf([page('', `[${'5 0 R '.repeat(100_000)}]`), FONT, streamOf(LINE.repeat(20))]),
  'a map of all codes there are': () => withMap('1 beginbfrange\n<00000000> <FFFFFFFF> <0041>\nendbfrange'),
  'a map of a thousand long ranges': () =>
    withMap(`1000 beginbfrange\n${'<0000> <FFFF> <0041>\n'.repeat(1_000)}endbfrange`),
  'arrays within arrays': () => simple(`${'['.repeat(500_000)}${LINE}`),
  'a tree of pages that goes round': () =>
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
    ),
  'a cross-reference that goes round': () =>
    Buffer.from('%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n'),
};
