import { strToU8, zipSync } from 'fflate';

/** Documents as Word and LibreOffice write them, made of the parts that matter to who reads them. */

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const ofWord = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const archive = (parts: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  );

/** A paragraph of Word. `style`: the id of its style, which French Word writes in French (`Titre1`). */
export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
export const item = (text: string, list = 1): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const cells = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
/** A picture, which the archive need not hold. */
export const drawing =
  '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image 1" descr="Le four à pain"/><a:graphic><a:graphicData><pic:pic><pic:blipFill>' +
  '<a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

/** @param notes what the footnotes say, from number 2 */
export function docx(
  body: string,
  notes: readonly string[] = [],
  more: Record<string, string | Uint8Array> = {},
): Buffer {
  const types = (part: string, type: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="${ofWord}.${type}+xml"/>`;
  const link = (id: string, type: string, target: string, mode = '') =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
  const relations = (links: string) =>
    `${declared}<Relationships xmlns="${packaged}/relationships">${links}</Relationships>`;
  const names = `xmlns:w="${word}" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
  return archive({
    '[Content_Types].xml':
      `${declared}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="png" ContentType="image/png"/>${types('document', 'document.main')}${types('styles', 'styles')}${types('numbering', 'numbering')}${types('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': relations(link('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      link('rId1', 'styles', 'styles.xml') +
        link('rId2', 'numbering', 'numbering.xml') +
        link('rId3', 'footnotes', 'footnotes.xml') +
        link('rId4', 'hyperlink', 'https://www.exemple.fr/four', 'External') +
        link('rId9', 'image', 'media/image1.png'),
    ),
    'word/styles.xml': `${declared}<w:styles ${names}>${style('Titre', 'Title')}${[1, 2, 3].map((n) => style(`Titre${n}`, `heading ${n}`)).join('')}${style('TM1', 'toc 1')}</w:styles>`,
    'word/numbering.xml':
      `${declared}<w:numbering ${names}>` +
      ['bullet', 'decimal']
        .map(
          (format, n) =>
            `<w:abstractNum w:abstractNumId="${n}"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>`,
        )
        .join('') +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
    'word/footnotes.xml': `${declared}<w:footnotes ${names}>${notes.map((note, n) => `<w:footnote w:id="${n + 2}">${paragraph(note)}</w:footnote>`).join('')}</w:footnotes>`,
    'word/document.xml': `${declared}<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  });
}

const opened = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const inNames = `xmlns:office="${opened('office')}" xmlns:text="${opened('text')}" xmlns:table="${opened('table')}" xmlns:draw="${opened('drawing')}" xmlns:style="${opened('style')}" xmlns:fo="${opened('xsl-fo-compatible')}" xmlns:xlink="http://www.w3.org/1999/xlink"`;

/** @param automatic styles that LibreOffice makes of what somebody pressed */
export const odt = (body: string, automatic = '', more: Record<string, string | Uint8Array> = {}): Buffer =>
  archive({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${declared}<office:document-content ${inNames}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${declared}<office:document-styles ${inNames}><office:styles><style:style style:name="Title" style:family="paragraph"/><style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/></office:styles></office:document-styles>`,
    ...more,
  });
