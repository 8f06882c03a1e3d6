import { randomUUID } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { callApi, demoPassword, lastMailTo, signIn, siteUrl } from './accounts.js';
import { closeBrowser, laptop, phone } from './device.js';
import { inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A grey PNG of its own. */
function picture(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const numbers = Buffer.alloc(8);
    numbers.writeUInt32BE(data.length, 0);
    numbers.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const grey = 64 + Math.floor(Math.random() * 128);
  const rows = Buffer.alloc(height * (width + 1), grey);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const comment = Buffer.from(`Comment\0${randomUUID()}`, 'latin1');
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[chunk('IHDR', head), chunk('tEXt', comment), chunk('IDAT', deflateSync(rows))],
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pastes a picture into an element, or drops it there, as a browser tells a page of it. */
const give = (target: Locator, way: 'paste' | 'drop', given: Buffer | [string, Buffer]) =>
  target.evaluate(
    (element, { kind, numbers, called }) => {
      const data = new DataTransfer();
      const file = [new Uint8Array(numbers)];
      data.items.add(new File(file, called));
      const { left, top } = element.getBoundingClientRect();
      const told = { bubbles: true, cancelable: true, composed: true };
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...told, clipboardData: data })
          : new DragEvent('drop', {
              ...{ ...told, dataTransfer: data, clientX: left + 9, clientY: top + 5 },
            }),
      );
    },
    {
      kind: way,
      numbers: [...(Array.isArray(given) ? given[1] : given)],
      called: Array.isArray(given) ? given[0] : `${way}.png`,
    },
  );

/** Width of the picture as the browser decoded it; it waits until it did. */
const drawnWidth = (page: Page, alt: string | RegExp) =>
  page.getByRole('img', { name: alt }).evaluate(async (element) => {
    const image = element as HTMLImageElement;
    image.loading = 'eager';
    await image.decode();
    return image.naturalWidth;
  });

it('come into a draft on a phone, get their words, and are seen by a guest of a round', async () => {
  const cookie = await signIn({ email: 'lecturer@weft.example', password: demoPassword });
  const send = (path: string, body: object) => callApi({ method: 'POST', path, body, cookie });
  const draftId = randomUUID();
  const letter = () => String.fromCharCode(65 + Math.floor(Math.random() * 26));
  const code = `M${letter()}${letter()}${letter()}-${String(10 + Math.floor(Math.random() * 90))}`;
  const title = { nl: 'Weefgetouw', en: 'Loom' };
  const from = { kind: 'new', code, slug: `getouw-${draftId.slice(0, 6)}`, title };
  await send('/api/drafts', { id: draftId, from });

  const person = { name: 'Author', email: '', password: '', cookie };
  const viewer = await openViewer({ person, viewport: phone });
  const { page } = viewer;
  await page.goto(`/nl/studio/drafts/${draftId}`);
  await page.getByRole('tab', { name: 'Media' }).press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Voeg een bestand toe').press('Enter');
  await (
    await chooser
  ).setFiles({ name: 'Kaart.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
  await page.getByText('“Kaart.png” kwam er niet in.').waitFor();
  const again = page.waitForEvent('filechooser');
  await button(page, 'Voeg een bestand toe').press('Enter');
  const bytes = picture(320, 180);
  await (await again).setFiles({ name: 'Mijn kaart.png', mimeType: 'image/png', buffer: bytes });

  // Without words it does not go into the text.
  const words = page.getByLabel('Beschrijving');
  await words.waitFor();
  await page.getByRole('button', { name: 'Zet in de tekst', exact: true }).last().press('Enter');
  await words.and(page.locator('[aria-invalid="true"]')).waitFor();
  await inspectHere(viewer, ['light', 'dark']);
  await page.setViewportSize(phone);
  await words.fill('Een getouw met twaalf draden');
  await words.press('Enter');
  await page.getByRole('tab', { name: 'Voorbeeld' }).press('Enter');
  expect(await drawnWidth(page, 'Een getouw met twaalf draden')).toBe(320);
  await page.getByText('Bewaard', { exact: true }).waitFor();

  // Another name, which the text follows; then the pane in the other language and colours.
  await page.getByRole('tab', { name: 'Media' }).press('Enter');
  await button(page, 'Hernoem: “mijn-kaart.png”').press('Enter');
  await page.getByLabel('Nieuwe naam').fill('getouw');
  await page.getByLabel('Nieuwe naam').press('Enter');
  await page.getByText('Het bestand heet nu “getouw.png”, ook in 1 tekst.').waitFor();
  await button(page, 'Zet terug').and(page.locator(':focus')).waitFor();
  await page.getByRole('tab', { name: 'Voorbeeld' }).press('Enter');
  expect(await drawnWidth(page, 'Een getouw met twaalf draden')).toBe(320);
  await page.goto(`/en/studio/drafts/${draftId}?path=lessons/01-start/nl.mdx`);
  await page.getByRole('tab', { name: 'Media' }).press('Enter');
  await button(page, 'Rename: “getouw.png”').press('Enter');
  await inspectHere(viewer, ['dark']);

  // Pictures that are pasted and dropped ask for their words one after another.
  await page.setViewportSize(laptop);
  const written = page.getByRole('textbox', { name: /^Text: Dutch/ });
  await give(written, 'paste', picture(40, 20));
  await page.getByLabel('Description').and(page.locator(':focus')).fill('Pasted');
  await page.keyboard.press('Enter');
  await written.getByText('Pasted').waitFor();
  await give(written.getByText('Een getouw met twaalf draden'), 'drop', picture(50, 20));
  await page.getByLabel('Description').and(page.locator(':focus')).fill('Dropped');
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).waitFor();

  // A file that is too large is told before anything is sent.
  await give(written, 'paste', ['Talk.vtt', Buffer.alloc(200_001)]);
  await page.getByText(/^“Talk\.vtt” is too large: .* up to 0\.1 MB/).waitFor();

  // What was copied from a word processor is a heading and a list.
  await written.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<h1>Copied {so}</h1><ul><li>one</li></ul>');
    clipboardData.setData('text/plain', 'Copied');
    const told = { bubbles: true, cancelable: true, composed: true, clipboardData };
    element.dispatchEvent(new ClipboardEvent('paste', told));
  });
  await written.getByText('Copied \\{so\\}').waitFor();

  // A recording without a network is described, put into the text and heard; it goes from a later visit.
  await viewer.context.setOffline(true);
  const sound = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(900)]);
  await give(written, 'paste', ['visit.mp3', sound]);
  await page.getByText(/^No connection\. 1 file is kept on this device/).waitFor();
  await button(page, 'Put in the text: “visit.mp3”').press('Enter');
  await page.getByLabel('Title of the recording').fill('The visit');
  await page.getByLabel(/^Written out|^Transcript/).fill('Somebody says hello.');
  await page.getByLabel('Title of the recording').press('Enter');
  await page.getByRole('tab', { name: 'Preview' }).press('Enter');
  await page.locator('audio[src^="blob:"]').waitFor();
  const address = page.url();
  await page.close();
  await viewer.context.setOffline(false);
  const later = await viewer.context.newPage();
  await later.goto(address);
  await later.getByRole('tab', { name: 'Media' }).press('Enter');
  await button(later, 'Rename: “visit.mp3”').waitFor();
  await later.getByText('Saved', { exact: true }).waitFor();
  await later.close();
  expect(viewer.complaints).toEqual([]);

  // The other language names the same picture, in its own words.
  const read = await callApi({ method: 'GET', path: `/api/drafts/${draftId}/files`, cookie });
  const { files } = (await read.json()) as {
    files: { path: string; revision: number; text: string }[];
  };
  const dutch = files.find(({ text }) => text.includes('(media/getouw.png)'));
  // A picture stands where it was dropped.
  expect(dutch?.text).toMatch(
    /twaalf draden\]\(media\/getouw\.png\)\s+!\[Dropped\]\(media\/[^)]+\)\s/,
  );
  const english = files.find(({ path }) => path === dutch?.path.replace('nl.mdx', 'en.mdx'));
  const at = dutch?.text.split('\n\n').findIndex((block) => block.includes('(media/')) ?? 0;
  const blocks = english?.text.split('\n\n') ?? [];
  blocks.splice(at, 0, '![A loom with twelve threads](media/getouw.png)');
  await callApi({
    ...{ method: 'PUT', path: `/api/drafts/${draftId}/file`, cookie },
    body: {
      ...{ id: randomUUID(), path: english?.path, base: english?.revision },
      text: blocks.join('\n\n'),
    },
  });

  const [draftVersionId, roundId] = [randomUUID(), randomUUID()];
  await send(`/api/drafts/${draftId}/versions`, { id: draftVersionId, note: '' });
  await send('/api/review-rounds', {
    ...{ id: roundId, draftId, draftVersionId, templateId: 'read-through', locale: 'nl' },
    previousRoundId: null,
  });
  const email = `media-${randomUUID().slice(0, 8)}@weft.example`;
  const invited = { id: randomUUID(), email, displayName: 'Fatima', locale: 'nl', roles: [] };
  await send(`/api/review-rounds/${roundId}/participants`, { people: [invited] });
  await send(`/api/review-rounds/${roundId}/controls`, {
    ...{ id: randomUUID(), control: { kind: 'open' } },
  });

  const guest = await openViewer({ viewport: phone });
  const token = /\/r\/([\w-]+)/.exec(await lastMailTo(email))?.[1] ?? '';
  const post = { data: { id: randomUUID(), token } };
  await guest.page.request.post(`${siteUrl}/api/round-links/open`, post);
  const consent = { id: randomUUID(), version: 1, displayName: 'Gast', showsName: false };
  await guest.page.request.put(`${siteUrl}/api/rounds/${roundId}/consent`, {
    data: { ...consent, roles: ['student'] },
  });
  const home = await guest.page.request.get(`${siteUrl}/api/rounds/${roundId}/home`);
  const { lessons } = (await home.json()) as { lessons: { lessonId: string }[] };
  await guest.page.goto(`/en/rounds/${roundId}/lessons/${lessons[0]?.lessonId ?? ''}`);
  expect(await drawnWidth(guest.page, 'A loom with twelve threads')).toBe(320);
  expect(guest.complaints).toEqual([]);
});

it('of a lesson have their room before they come, and are there without a network', async () => {
  const { page, context } = await openViewer({ viewport: phone, serviceWorkers: 'allow' });
  const module = '/nl/modules/vision-and-creative-methods';
  await page.goto(module);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await button(page, 'Houd deze module bij voor offline').press('Enter');
  await page.getByText('Deze module kun je lezen zonder verbinding.').waitFor();
  await context.setOffline(true);
  await page.goto(`${module}/visualising-an-idea`);
  const drawing = page.getByRole('img', { name: /^Bovenaan een punt/ });
  const room = ['width', 'height', 'loading'].map((name) => drawing.getAttribute(name));
  expect(await Promise.all(room)).toEqual(['900', '400', 'lazy']);
  expect(await drawnWidth(page, /^Bovenaan een punt/)).toBe(900);
});
