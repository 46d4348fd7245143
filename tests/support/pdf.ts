/** Writes PDFs by hand, as small as the format allows (ISO 32000-1, 7.5). */

type PdfOptions = { readonly title?: string; readonly author?: string };

/** One page for each list of lines; Latin letters alone. */
export function aPdf(pages: readonly (readonly string[])[], { title, author }: PdfOptions = {}): Buffer {
  const info = `<< ${title === undefined ? '' : `/Title (${escaped(title)})`} ${author === undefined ? '' : `/Author (${escaped(author)})`} >>`;
  const pageNumber = (page: number) => 5 + 2 * page;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${pageNumber(page)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    info,
    ...pages.flatMap((lines, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageNumber(page) + 1} 0 R >>`,
      aStream(lines),
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function aStream(lines: readonly string[]): string {
  const text = lines.map(line => `(${escaped(line)}) Tj T*`).join('\n');
  const content = `BT /F1 11 Tf 14 TL 50 780 Td\n${text}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, '\\$&');
