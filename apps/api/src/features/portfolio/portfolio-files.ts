import { Readable } from 'node:stream';
import type { Locale, PortfolioEntry } from '@weft/contracts';
import { ZipFile } from 'yazl';
import { byteOrderMark, csvRow } from '../../platform/export/csv-row.js';
import { portfolioPage } from './portfolio-page.js';
import { words } from './portfolio.texts.js';

interface About {
  name: string;
  locale: Locale;
  now: Date;
}

/** A portfolio as a zip file: a page to read, a table to sort, and data for other programs. */
export function portfolioArchive(entries: readonly PortfolioEntry[], about: About): Readable {
  const zip = new ZipFile();
  const options = { mtime: about.now };
  const add = (name: string, parts: () => Iterable<string>) =>
    zip.addReadStreamLazy(name, options, (take) => take(null, Readable.from(bytesOf(parts()))));
  add('portfolio.html', () => portfolioPage(entries, about));
  add('portfolio.csv', () => rowsOf(entries, about.locale));
  add('portfolio.json', () => jsonOf(entries, about));
  zip.end();
  // Its type says less than it is: a PassThrough.
  return Readable.from(zip.outputStream as AsyncIterable<Buffer>);
}

function* bytesOf(parts: Iterable<string>): Generator<Buffer> {
  for (const part of parts) yield Buffer.from(part);
}

function* rowsOf(entries: readonly PortfolioEntry[], locale: Locale): Generator<string> {
  yield byteOrderMark + csvRow(words[locale].columns);
  for (const entry of entries) {
    const { moduleTitle, lessonTitle, title, kind, at, lines, feedback } = entry;
    const text = lines.map(({ label, text: said }) => [label, said].filter(Boolean).join(': '));
    const points = feedback ? `${feedback.score}/${feedback.max}` : '';
    yield csvRow([moduleTitle, lessonTitle, title, kind, at, text.join('\n'), points]);
  }
}

function* jsonOf(
  entries: readonly PortfolioEntry[],
  { name, locale, now }: About,
): Generator<string> {
  yield `${JSON.stringify({ format: 1, name, locale, made: now.toISOString() }).slice(0, -1)},\n`;
  yield '"entries":[\n';
  for (const [index, entry] of entries.entries()) {
    yield `${index > 0 ? ',\n' : ''}${JSON.stringify(entry)}`;
  }
  yield '\n]}\n';
}
