// `node tools/screenshots.mjs`: the pictures of the documentation, taken from the built site.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { build } from './prepare.mjs';
import { makeDataFolder, removeDataFolder, startSite } from './site-process.mjs';
import { readLessons } from './site-lessons.mjs';

const folder = path.resolve(import.meta.dirname, '../docs/images');

await build();
mkdirSync(folder, { recursive: true });
const dataFolder = makeDataFolder();
const site = await startSite({ dataFolder });
const browser = await launchBrowser();
try {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 1200, height: 760 },
  });
  const page = await context.newPage();
  const take = async (address, name) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`docs/images/${name}.png`);
  };
  const [lesson] = await readLessons(site.url);
  await take('/en', 'home');
  await take(`${lesson.page.replace('/nl/', '/en/')}#read-diamond`, 'lesson');
} finally {
  await browser.close();
  await site.stop();
  removeDataFolder(dataFolder);
}
