import type { Locator, Page } from 'playwright-core';

export const moduleAddress = '/nl/modules/design-thinking';

/** Addresses of the lessons of the first module, in the given language. */
export async function lessonAddresses(page: Page, locale: 'nl' | 'en'): Promise<string[]> {
  await page.goto(`/${locale}/modules/design-thinking`);
  const links = page.getByRole('main').locator('a[href*="/modules/design-thinking/"]');
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
