import { makeDataFolder, removeDataFolder, startSite } from '../../../tools/site-process.mjs';
import { linkIn } from './accounts.js';
import { closeBrowser, openDevice } from './device.js';

afterAll(closeBrowser);

describe('an empty installation that others can reach', () => {
  const dataFolder = makeDataFolder();
  afterAll(() => {
    removeDataFolder(dataFolder);
  });

  it('prints a link that makes the first administrator, once', async () => {
    const site = await startSite({ dataFolder, env: { HOST: '0.0.0.0' } });
    try {
      expect(site.output()).not.toContain('student@weft.example');
      const link = linkIn(site.output());
      const { page, complaints } = await openDevice();
      await page.goto(site.url + link.pathname + link.hash);
      await page.getByLabel(/^(Naam|Name)/).fill('First');
      await page.getByLabel(/^E-mail/).fill('first@weft.example');
      await page.getByLabel(/^(Wachtwoord|Password)/).fill('the very first one');
      await page.getByRole('button', { name: /beheerder|administrator/i }).click();
      await page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();

      const another = await openDevice();
      await another.page.goto(site.url + link.pathname + link.hash);
      await another.page.getByLabel(/^(Naam|Name)/).fill('Second');
      await another.page.getByLabel(/^E-mail/).fill('second@weft.example');
      await another.page.getByLabel(/^(Wachtwoord|Password)/).fill('not the first one');
      await another.page.getByRole('button', { name: /beheerder|administrator/i }).click();
      await another.page.getByRole('alert').waitFor();
      expect(await another.page.getByLabel(/^(Naam|Name)/).inputValue()).toBe('Second');
      expect(complaints).toEqual([]);
    } finally {
      await site.stop();
    }
  });
});
