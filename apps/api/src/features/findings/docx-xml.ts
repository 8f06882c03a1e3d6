import type { Locale, ReportPart } from '@weft/contracts';

type Chart = Extract<ReportPart, { kind: 'chart' }>;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text in XML; control characters that XML does not have are left out. */
export const escaped = (text: string): string =>
  Array.from(text)
    .filter((sign) => isXmlCharacter(sign.codePointAt(0) ?? 0))
    .map((sign) => entities[sign] ?? sign)
    .join('');

const isXmlCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000;

const run = (text: string, bold: boolean): string => {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
};

export function paragraph(
  text: string,
  { style, bold = false }: { style?: string; bold?: boolean } = {},
): string {
  const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${bold ? '<w:keepNext/>' : ''}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, bold)}</w:p>`;
}

export const bullet = (text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text, false)}</w:p>`;

/** Widths in twentieths of a point: answer, count, share, bar. */
const widths = [3600, 1100, 1500, 2800] as const;

const cell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

/** A bar is an empty paragraph with a background, as long as what its indents leave. */
function barOf(length: number): string {
  const width = widths[3] - 220;
  const indent = Math.round(width * (1 - length));
  const shading = length > 0 ? '<w:shd w:val="clear" w:color="auto" w:fill="2F5D8A"/>' : '';
  return `<w:p><w:pPr>${shading}<w:ind w:right="${indent}"/></w:pPr></w:p>`;
}

/** A table whose rows have a bar at their end. */
export function chart({ columns, rows, total }: Chart): string {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const row = (texts: readonly string[], length: number, header = false): string =>
    [
      '<w:tr>',
      header ? '<w:trPr><w:tblHeader/></w:trPr>' : '',
      ...texts.map((text, at) => cell(widths[at] ?? 0, paragraph(text, { bold: header }))),
      cell(widths[3], barOf(length)),
      '</w:tr>',
    ].join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Plain"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>',
    `<w:tblGrid>${grid}</w:tblGrid>`,
    row(columns, 0, true),
    ...rows.map(({ label, value, shareText }) =>
      row([label, String(value), shareText], value / most),
    ),
    row([total.label, String(total.value), ''], 0),
    '</w:tbl>',
  ].join('');
}

export const document = (body: string): string =>
  `${head}<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1300" w:bottom="1300" w:left="1300" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`;

const field = (name: string): string =>
  `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** The number of each page, and of how many; the program that opens the file fills them in. */
export const footer = `${head}<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Note"/><w:jc w:val="right"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`;

export const contentTypes = [
  `${head}<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>`,
  `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>`,
  `<Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/>`,
  `<Override PartName="/word/footer.xml" ContentType="${wordType}.footer+xml"/>`,
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
].join('');

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  [
    `${head}<Relationships xmlns="${packages}/relationships">`,
    ...targets.map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

export const packageRelations = relations([
  [`${office}/officeDocument`, 'word/document.xml'],
  [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

export const documentRelations = relations([
  [`${office}/styles`, 'styles.xml'],
  [`${office}/numbering`, 'numbering.xml'],
  [`${office}/footer`, 'footer.xml'],
]);

/** @param given.date ISO day: the only date in the file */
export const coreProperties = (given: { title: string; locale: Locale; date: string }): string =>
  [
    `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(given.title)}</dc:title><dc:creator>Weft</dc:creator>`,
    `<dc:language>${given.locale}</dc:language>`,
    ...['created', 'modified'].map(
      (name) =>
        `<dcterms:${name} xsi:type="dcterms:W3CDTF">${given.date}T00:00:00Z</dcterms:${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('');

export const numbering = `${head}<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="300"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

interface Look {
  id: string;
  name: string;
  /** Half points. */
  size: number;
  bold?: boolean;
  colour?: string;
  /** Of a heading: its level in the outline, from 0. */
  outline?: number;
}

const looks: readonly Look[] = [
  { id: 'Title', name: 'Title', size: 44, bold: true },
  { id: 'Subtitle', name: 'Subtitle', size: 24, colour: '515A6B' },
  { id: 'Heading1', name: 'heading 1', size: 32, bold: true, outline: 0 },
  { id: 'Heading2', name: 'heading 2', size: 26, bold: true, outline: 1 },
  { id: 'ListParagraph', name: 'List Paragraph', size: 22 },
  { id: 'Note', name: 'Note', size: 18, colour: '515A6B' },
];

export const styles = (locale: Locale): string =>
  [
    `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/>',
    `<w:lang w:val="${locale === 'nl' ? 'nl-BE' : 'en-GB'}"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    ...looks.map(styleOf),
    '<w:style w:type="table" w:styleId="Plain"><w:name w:val="Plain"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style>',
    '</w:styles>',
  ].join('');

const styleOf = ({ id, name, size, bold, colour, outline }: Look): string =>
  [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    outline === undefined
      ? ''
      : `<w:pPr><w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="${outline}"/></w:pPr>`,
    `<w:rPr>${bold ? '<w:b/>' : ''}${colour ? `<w:color w:val="${colour}"/>` : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
