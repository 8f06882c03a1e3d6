import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

export const moduleAddress = '/nl/modules/design-thinking';

/** The module folders of the repository: every module that ships. */
export const moduleSlugs = readdirSync(join(import.meta.dirname, '../../../content/modules')).map(
  (folder) => folder.replace(/^[A-Z]+-\d+-/, ''),
);

/** Addresses of the lessons of a module, in the given language. */
export async function lessonAddresses(
  page: Page,
  locale: 'nl' | 'en',
  slug = 'design-thinking',
): Promise<string[]> {
  await page.goto(`/${locale}/modules/${slug}`);
  const links = page.getByRole('main').locator(`a[href*="/modules/${slug}/"]`);
  await links.first().waitFor();
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  return [...new Set(all.filter((href) => href !== null))];
}

/** Answers every item of a quiz with whatever comes first; drop-downs with their first choice. */
export async function answerQuiz(quiz: Locator): Promise<void> {
  for (const group of await quiz.getByRole('group').all()) {
    const choice = group.getByRole('radio').or(group.getByRole('checkbox')).first();
    if (await choice.isVisible()) await choice.check();
  }
  for (const list of await quiz.getByRole('combobox').all()) await list.selectOption({ index: 1 });
}
