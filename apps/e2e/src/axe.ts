import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare const window: Window & { axe: typeof axe };

/** One line for each element that breaks a rule. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's own security policy stays as it is.
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    async (values) => (await window.axe.run({ runOnly: { type: 'tag', values } })).violations,
    rules,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary})`),
  );
}
