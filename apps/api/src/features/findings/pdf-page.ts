import type { Locale, ReportPart } from '@weft/contracts';
import PDFDocument from 'pdfkit';

type Structure = PDFKit.PDFStructureElement;
type Chart = Extract<ReportPart, { kind: 'chart' }>;

interface PdfGiven {
  title: string;
  locale: Locale;
  /** ISO day: the only date in the file. */
  date: string;
  /** Paths of TrueType files. */
  fonts: { plain: string; bold: string };
}

const margin = 64;
const sizes = [22, 16, 13] as const;
const ink = '#1d2433';
const muted = '#515a6b';
const bar = '#2f5d8a';
/** Where the columns of a chart begin, beside its labels; in points from the left margin. */
const columns = { value: 210, share: 260, bar: 330 };
const rowHeight = 18;
/** How far the text of a list stands from its bullets. */
const hanging = 12;

/** Writes a tagged document from top to bottom. */
export class PdfPage {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: Structure;
  private readonly bytes: Promise<Buffer>;
  private readonly width: number;

  constructor({ title, locale, date, fonts }: PdfGiven) {
    const made = new Date(`${date}T00:00:00Z`);
    this.doc = new PDFDocument({
      ...{ size: 'A4', margin, tagged: true, lang: locale, displayTitle: true, pdfVersion: '1.7' },
      ...{ bufferPages: true, font: fonts.plain },
      info: { Title: title, Creator: 'Weft', Producer: 'Weft', CreationDate: made, ModDate: made },
    });
    this.doc.registerFont('plain', fonts.plain).registerFont('bold', fonts.bold);
    this.width = this.doc.page.width - 2 * margin;
    this.root = this.doc.struct('Document', { title });
    this.doc.addStructure(this.root);
    this.bytes = gather(this.doc);
  }

  /** @param level 0 for the title of the document */
  heading(level: 0 | 1 | 2, text: string): void {
    this.room(sizes[level] * 4);
    if (level > 0) this.doc.moveDown(0.8);
    this.tagged(this.root, `H${level + 1}`, () => {
      this.style('bold', sizes[level], ink).text(text, margin);
    });
    this.doc.moveDown(0.4);
  }

  paragraph(text: string): void {
    this.tagged(this.root, 'P', () => this.style('plain', 10.5, ink).text(text, margin));
    this.doc.moveDown(0.5);
  }

  /** What stands above a list. */
  label(text: string): void {
    this.room(50);
    this.tagged(this.root, 'P', () => this.style('bold', 10.5, ink).text(text, margin));
    this.doc.moveDown(0.2);
  }

  note(text: string): void {
    this.tagged(this.root, 'P', () => this.style('plain', 9, muted).text(text, margin));
    this.doc.moveDown(0.3);
  }

  list(items: readonly string[]): void {
    const list = this.inside(this.root, 'L');
    for (const item of items) {
      const one = this.inside(list, 'LI');
      this.room(24);
      const top = this.doc.y;
      this.tagged(one, 'Lbl', () => {
        this.style('plain', 10.5, ink).text('•', margin, top, { lineBreak: false });
      });
      this.tagged(one, 'LBody', () => {
        const given = [margin + hanging, top, { width: this.width - hanging }] as const;
        this.style('plain', 10.5, ink).text(item, ...given);
      });
      this.doc.moveDown(0.25);
      one.end();
    }
    list.end();
    this.doc.moveDown(0.4);
  }

  /** A table whose rows have a bar at their end. */
  chart({ title, columns: names, rows, total }: Chart): void {
    this.room(60 + (rows.length + 2) * rowHeight);
    this.label(title);
    const table = this.inside(this.root, 'Table');
    const most = Math.max(1, ...rows.map(({ value }) => value));
    this.row(table, { cells: names, head: true, length: 0 });
    for (const { label, value, shareText } of rows) {
      this.row(table, {
        ...{ cells: [label, String(value), shareText], head: false },
        length: value / most,
      });
    }
    this.row(table, { cells: [total.label, String(total.value), ''], head: false, length: 0 });
    table.end();
    this.doc.moveDown(0.6);
  }

  /** Numbers the pages and gives the file. */
  finish(): Promise<Buffer> {
    this.root.end();
    const { count } = this.doc.bufferedPageRange();
    for (let at = 0; at < count; at += 1) {
      this.doc.switchToPage(at);
      // Below the margin, where text would else begin another page.
      this.doc.page.margins.bottom = 0;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.style('plain', 9, muted).text(
        `${at + 1} / ${count}`,
        margin,
        this.doc.page.height - 44,
        {
          ...{ width: this.width, align: 'right', lineBreak: false },
        },
      );
      this.doc.endMarkedContent();
    }
    this.doc.end();
    return this.bytes;
  }

  private row(
    table: Structure,
    { cells, head, length }: { cells: readonly string[]; head: boolean; length: number },
  ): void {
    const row = this.inside(table, 'TR');
    const top = this.doc.y;
    const starts = [0, columns.value, columns.share];
    cells.forEach((cell, at) => {
      this.tagged(row, head || at === 0 ? 'TH' : 'TD', () => {
        this.style(head ? 'bold' : 'plain', head ? 9 : 10, head ? muted : ink).text(
          ...([cell === '' ? ' ' : cell, margin + (starts[at] ?? 0), top] as const),
          { width: at === 0 ? columns.value - 12 : 130, lineBreak: false, ellipsis: true },
        );
      });
    });
    if (length > 0) {
      this.doc.markContent('Artifact', { type: 'Layout' });
      const longest = this.width - columns.bar;
      this.doc.rect(margin + columns.bar, top + 1, longest * length, 10).fill(bar);
      this.doc.endMarkedContent();
    }
    row.end();
    this.doc.y = top + rowHeight;
    this.doc.x = margin;
  }

  private style(font: 'plain' | 'bold', size: number, colour: string): PDFKit.PDFDocument {
    return this.doc.font(font).fontSize(size).fillColor(colour);
  }

  /** Goes to the next page where less than this is left. */
  private room(height: number): void {
    if (this.doc.y + height > this.doc.page.height - margin) this.doc.addPage();
  }

  private inside(parent: Structure, tag: string): Structure {
    const made = this.doc.struct(tag);
    parent.add(made);
    return made;
  }

  private tagged(parent: Structure, tag: string, draw: () => void): void {
    const element = this.inside(parent, tag);
    const content = this.doc.markStructureContent(tag);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
    element.end();
  }
}

function gather(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}
