import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** Kinds of rules of a full inspection; and the rules whose outcome follows from colours. */
const kinds = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const colourRules = ['color-contrast', 'link-in-text-block'];

declare const window: Window & { axe?: typeof axe };

/**
 * Puts axe into a page that has it not yet: a sixth of a second, so best while the page still loads.
 * Evaluated by the debugger, so the page's own security policy stays as it is.
 */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
}

/**
 * One line for each element that breaks a rule. With `of: 'colours'` only what depends on them: for a
 * page that was inspected in its other colours just before.
 */
export async function violations(
  page: Page,
  of: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  await bringAxe(page);
  const runOnly: axe.RunOnly =
    of === 'everything' ? { type: 'tag', values: kinds } : { type: 'rule', values: colourRules };
  const found = await page.evaluate(
    // Where what is right stands is not worked out, which takes as long as the rules themselves.
    async (chosen) =>
      (await window.axe?.run({ runOnly: chosen, resultTypes: ['violations'] }))?.violations ?? [],
    runOnly,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary})`),
  );
}
