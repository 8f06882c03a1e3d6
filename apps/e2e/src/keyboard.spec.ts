import type { Page } from 'playwright-core';
import { newLearner } from './accounts.js';
import { closeBrowser, openDevice } from './device.js';
import { lessonAddresses } from './lesson.js';

afterAll(closeBrowser);

interface Focus {
  readonly kind: string;
  readonly name: string;
  readonly inQuiz: boolean;
  readonly answered: boolean;
  readonly visible: boolean;
}

/** What has the focus, and whether an outline or a shadow shows it. */
function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const input = element instanceof HTMLInputElement ? element : null;
    const group = element.closest('fieldset');
    const style = getComputedStyle(element);
    return {
      kind: input?.type ?? element.localName,
      name: element.textContent.trim(),
      inQuiz: element.closest('#check') !== null,
      answered: group?.querySelector('input:checked') !== null,
      visible: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
    };
  });
}

/** The key that answers what has the focus, or null where there is nothing to answer. */
function answerKey({ kind, answered, inQuiz }: Focus): string | null {
  if (!inQuiz) return null;
  if (kind === 'select') return 'ArrowDown';
  return (kind === 'radio' || kind === 'checkbox') && !answered ? 'Space' : null;
}

describe('with the keyboard alone', () => {
  it('a learner signs in, answers the quiz and finishes the lesson', async () => {
    const learner = await newLearner('Ilse');
    const { page, complaints } = await openDevice();
    const [first = ''] = await lessonAddresses(page, 'nl');
    await page.goto(`/nl/sign-in?next=${encodeURIComponent(first.replace('/nl', ''))}`);

    await page.keyboard.press('Tab');
    expect((await readFocus(page)).name).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(learner.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(learner.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(first);
    await page.getByRole('button', { name: 'Les afronden' }).waitFor();

    const score = page.locator('#check').getByText(/Je haalt .+ van de .+ punten/);
    const unseen: string[] = [];
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (!focus.visible) unseen.push(`${focus.kind} ${focus.name}`);
      const key = answerKey(focus);
      if (key) await page.keyboard.press(key);
      if (focus.name === 'Controleer mijn antwoorden') {
        await page.keyboard.press('Enter');
        await score.waitFor();
      }
      if (focus.name === 'Les afronden') break;
    }
    await page
      .locator('#check')
      .getByText(/Je haalt .+ van de .+ punten/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Je rondde deze les af op').waitFor();
    expect(unseen).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
