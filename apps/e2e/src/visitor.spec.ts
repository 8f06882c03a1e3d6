import { closeBrowser, holds, holdScripts, isChecked, openDevice, phone } from './device.js';

afterAll(closeBrowser);

describe('a visitor', () => {
  it('comes from the home page to a lesson, and keeps the place in the other language', async () => {
    const { page, complaints } = await openDevice();
    await page.goto('/');
    expect(new URL(page.url()).pathname).toBe('/nl');
    await page.getByRole('link', { name: 'Modules' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Modules' }).waitFor();
    await page.getByRole('link', { name: 'Design thinking' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Design thinking' }).waitFor();
    await page.getByRole('link', { name: 'Wicked problems en sociale innovatie' }).waitFor();
    await page.getByRole('link', { name: 'Begin met les 1' }).click();
    const quiz = page.locator('#check');
    // It says so once the page listens.
    await quiz.getByText('Meld je aan om je antwoord te bewaren').first().waitFor();
    // A page that came without a reload goes to its own top as its title takes the focus.
    await page.waitForFunction(() => {
      const [loaded] = performance.getEntriesByType('navigation');
      return loaded?.name === location.href || document.activeElement?.localName === 'h1';
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await quiz.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    // Pressed where it is: scrolling to it would leave the place.
    const english = page.getByRole('contentinfo').getByRole('link', { name: /English/ });
    await english.evaluate((element: HTMLElement) => {
      element.click();
    });
    await page.waitForURL(/\/en\/modules\/design-thinking\/[^/]+#check$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const top = await quiz.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(400);
    expect(complaints).toEqual([]);
  });

  it('finds a lesson in spite of a typing error', async () => {
    const { page, complaints } = await openDevice({ viewport: phone });
    await page.goto('/nl/search');
    await page.getByRole('searchbox').fill('emphatie');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/q=emphatie/);
    await page.getByRole('status').getByText('empathie').waitFor();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.waitForURL(/\/nl\/modules\/[^/]+\/[^/]+/);
    await page
      .getByText(/empathie/i)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('chooses country and colours before the page listens, and both stay', async () => {
    const { page, complaints } = await openDevice({ serviceWorkers: 'block' });
    const letCome = await holdScripts(page);
    await page.goto('/nl', { waitUntil: 'domcontentloaded' });
    await page.getByText('Voorkeuren').click();
    await page.getByLabel('Land').selectOption('GR');
    await page.getByLabel('Kleuren').selectOption('dark');
    letCome();
    await page.locator('html[data-theme="dark"]').waitFor();
    await page.goto('/en/modules');
    await page.locator('html[data-theme="dark"]').waitFor();
    await page.getByText('Preferences').click();
    await holds(page.getByLabel('Country'), 'GR');
    expect(complaints).toEqual([]);
  });

  it('types and ticks before the page listens, and nothing of it is lost', async () => {
    const { page, complaints } = await openDevice({ serviceWorkers: 'block', viewport: phone });
    const letCome = await holdScripts(page);
    await page.goto('/nl/library/ecosystem', { waitUntil: 'domcontentloaded' });
    await page.getByRole('main').getByRole('searchbox').fill('fonds');
    await page.locator('summary', { hasText: 'Domein' }).click();
    const choice = page.getByRole('main').getByRole('checkbox').first();
    await choice.check();
    letCome();
    await page.waitForURL(({ search }) => /[?&]q=fonds/.test(search) && /[?&]domain=/.test(search));
    await isChecked(choice);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['nl', 'Deze pagina bestaat niet'],
    ['en', 'This page does not exist'],
  ])('is told in %s that a page does not exist', async (locale, title) => {
    const { page } = await openDevice();
    const response = await page.goto(`/${locale}/no-such-page`);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });
});

describe('without JavaScript', () => {
  it('a lesson is there whole', async () => {
    const { page } = await openDevice({ javaScript: false });
    await page.goto('/nl/modules');
    await page.getByRole('link', { name: 'Design thinking' }).first().click();
    await page.getByRole('link', { name: 'Begin met les 1' }).click();
    const text = await page.getByRole('main').innerText();
    expect(text.split(/\s+/).length).toBeGreaterThan(900);
    await page.getByRole('main').getByText('werkten we met uittreksels').last().waitFor();
    expect(await page.getByRole('main').getByRole('radio').count()).toBeGreaterThan(0);
  });
});
