import type { Locator, Page } from 'playwright-core';

/** More stops than any page has before what is looked for. */
const mostStops = 200;

/**
 * Goes to something with the Tab key alone, from wherever the focus is.
 * @throws Error when the key does not lead there
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${target.toString()}`);
}

/** Goes to a link or button and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types in it. */
export async function typeIn(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Answers every question of a quiz with what comes first. */
export async function answerByKeyboard(page: Page, quiz: Locator): Promise<void> {
  await quiz.waitFor();
  for (const group of await quiz.getByRole('group').all()) {
    const choice = group.getByRole('radio').or(group.getByRole('checkbox')).first();
    if (await choice.isVisible()) {
      await tabTo(page, choice);
      await page.keyboard.press('Space');
    }
    for (const list of await group.getByRole('combobox').all()) {
      await tabTo(page, list);
      await page.keyboard.press('ArrowDown');
    }
  }
}
