import type { Locator, Page } from 'playwright-core';
import { demoPassword, signIn, type Person } from './accounts.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

const author = async (): Promise<Person> => {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  return { name: 'Author', ...login, cookie: await signIn(login) };
};

async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });
const text = (page: Page) => page.getByRole('textbox', { name: /^Tekst: Nederlands/ });

describe('an author', () => {
  it('previews hostile text on a phone without running anything', async () => {
    const person = await author();
    const viewer = await openViewer({ person, viewport: phone });
    const { page, complaints } = viewer;
    await page.goto('/nl/studio/drafts');
    await page.getByLabel('Module', { exact: true }).selectOption('ZO-01');
    await press(button(page, 'Maak een ontwerp'));
    await text(page).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(
      '## Kop\n\n<script>alert(1)</script>\n\n{globalThis.hacked = 1}\n\n[klik](javascript:alert(2))\n',
    );
    await tab(page, /^Fouten \([3-9]\d*\)/).waitFor();
    await press(tab(page, 'Voorbeeld'));
    await page.getByText('regel 3, kolom 1', { exact: false }).first().waitFor();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await inspectHere(viewer, ['dark']);
    const here = new URL(page.url()).pathname.replace('/nl/', '/en/');
    await inspect(viewer, here, ['dark']);
    await inspect(viewer, `${here}/history`, ['dark']);
    await inspect(viewer, '/en/studio/drafts', ['dark']);
  });
});
