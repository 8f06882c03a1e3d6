import type { Locale, PortfolioEntry } from '@weft/contracts';
import { portfolioStyle } from './portfolio-style.js';
import { words } from './portfolio.texts.js';

const region = { nl: 'nl-BE', en: 'en-GB' } as const;

/**
 * A portfolio as one page that needs nothing else, to print or to keep: in pieces, so that it can
 * be sent while it is made. Everything that somebody wrote is escaped.
 */
export function* portfolioPage(
  entries: readonly PortfolioEntry[],
  { name, locale, now }: { name: string; locale: Locale; now: Date },
): Generator<string> {
  const t = words[locale];
  const day = new Intl.DateTimeFormat(region[locale], { dateStyle: 'long', timeZone: 'UTC' });
  yield `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${t.title}: ${name}`)}</title>
<style>${portfolioStyle}</style>
</head>
<body>
<main>
<h1>${escaped(t.title)}</h1>
<p>${escaped(t.of(name, day.format(now)))}</p>
`;
  if (entries.length === 0) yield `<p>${escaped(t.empty)}</p>\n`;
  let module: string | undefined;
  for (const entry of entries) {
    if (entry.moduleTitle !== module) {
      if (module !== undefined) yield '</section>\n';
      module = entry.moduleTitle;
      yield `<section>\n<h2>${escaped(module)}</h2>\n`;
    }
    yield entryHtml(entry, { locale, date: day.format(new Date(entry.at)) });
  }
  if (module !== undefined) yield '</section>\n';
  yield '</main>\n</body>\n</html>\n';
}

function entryHtml(
  entry: PortfolioEntry,
  { locale, date }: { locale: Locale; date: string },
): string {
  const t = words[locale];
  const { title, lessonTitle, lines, feedback } = entry;
  const facts = [lessonTitle, date].filter(Boolean).join(' · ');
  const rows = lines.map(({ depth, label, text }) => {
    const name = label ? `<b>${escaped(label)}</b>${text ? ': ' : ''}` : '';
    return `<p class="depth-${Math.min(depth, 3)}">${name}${escaped(text)}</p>`;
  });
  const number = new Intl.NumberFormat(region[locale]);
  const said = feedback && [
    `<h4>${escaped(t.feedback)}</h4>`,
    `<p>${escaped(t.points(number.format(feedback.score), number.format(feedback.max)))}</p>`,
    ...feedback.remarks.map((remark) => `<p>${escaped(remark)}</p>`),
  ];
  return `<article>
<h3>${escaped(title)}</h3>
<p class="facts">${escaped(facts)}</p>
${[...rows, ...(said ?? [])].join('\n')}
</article>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br>');
}
