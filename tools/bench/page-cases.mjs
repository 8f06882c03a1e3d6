import { writeFileSync } from 'node:fs';
import { launchBrowser } from '../browser.mjs';
import { measurePages } from './page-metrics.mjs';

/**
 * The lesson page as one file: the text and the looks of Weft's own page, with the style sheet
 * inside, without scripts or fonts to fetch. Nothing that shows the same could be lighter.
 * @param {string} pageUrl address of Weft's page
 * @param {string} file where to write it
 */
export async function writeStaticPage(pageUrl, file) {
  const page = await (await fetch(pageUrl)).text();
  const html = page
    .replace(/<style>[\s\S]*?<\/style>/g, (style) => style.replace(/@font-face\s*\{[^}]*\}/g, ''))
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '');
  writeFileSync(file, html);
}

/**
 * The cases of the lesson page, beside the static page of the bare server.
 * @param {{ weftPage: string, barePage: string }} addresses
 * @param {(line: string) => void} say
 */
export async function measureLessonPage({ weftPage, barePage }, say) {
  const browser = await launchBrowser({ asPeopleHave: true });
  try {
    const figures = {};
    for (const slowdown of [1, 4]) {
      const urls = { weft: weftPage, bare: barePage };
      const { weft, bare } = await measurePages(browser, { urls, slowdown });
      figures[slowdown] = { weft, bare };
      say(
        `lesson page, processor ${slowdown} × slower: LCP ${Math.round(weft.lcp)} ms, static page ` +
          `${Math.round(bare.lcp)} ms; blocked ${Math.round(weft.blocking)} ms; ` +
          `layout shift ${weft.cls.toFixed(4)}`,
      );
    }
    const { weft, bare } = figures[1];
    const kilobytes = (bytes) => Math.round(bytes / 100) / 10;
    const compare = (key, read, unit) => ({
      weft: read(weft[key]),
      bare: read(bare[key]),
      ratio: bare[key] === 0 ? null : weft[key] / bare[key],
      unit,
    });
    return {
      'lesson-page-lcp': {
        ...compare('lcp', Math.round, 'ms, cold cache, 390 px wide'),
        slow: {
          weft: Math.round(figures[4].weft.lcp),
          bare: Math.round(figures[4].bare.lcp),
          ratio: figures[4].weft.lcp / figures[4].bare.lcp,
          blockingMs: Math.round(figures[4].weft.blocking),
          unit: 'the same with the processor 4 × slower',
        },
        layoutShift: Math.max(weft.cls, figures[4].weft.cls),
      },
      'lesson-page-js-kb': compare('scripts', kilobytes, 'kB of compressed scripts'),
      'lesson-page-kb': compare('all', kilobytes, 'kB compressed in all'),
    };
  } finally {
    await browser.close();
  }
}
