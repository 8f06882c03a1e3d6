import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { callApi, demoPassword, lastMailTo, signIn } from './accounts.js';
import { closeBrowser, phone } from './device.js';
import { inspectHere, openViewer } from './inspect.js';

afterAll(closeBrowser);

/** Sets a mark on the page, if it is ever run. */
const run = 'globalThis.hacked=1';
const element = `<img src=x onerror=${run}>`;

/** What the compiler refuses: each of it would run, or lead to what runs. */
const refused = `## Kop\n\n<script>${run}</script>\n\n{${run}}\n\n[klik](javascript:${run})\n`;

/** What it takes, as it is text to readers: wherever an author may write. */
const taken = `Lees dit \\<script>${run}\\</script> en \\{${run}\\} en &lt;img onerror="${run}"&gt;.

## Vooraf \`${element}\`

<Part kind="prework" minutes={20} />

\`\`\`html
<script>${run}</script>
\`\`\`

<Callout kind="tip" title='${element}'>

[weg](https://example.org/%22onmouseover=%22${run})

</Callout>

<Reflection id="hostile" />

## Samen

<Part kind="contact" minutes={20} />

## Achteraf

<Part kind="followup" minutes={20} />

<References />
`;
const activities = `hostile:
  prompt: { nl: '${element}', en: '${element}' }
  help: { nl: '<script>${run}</script>', en: '<script>${run}</script>' }
`;

const wasHacked = async (page: Page): Promise<boolean> =>
  (await page.evaluate(() => 'hacked' in globalThis)) ||
  (await page.locator('img[src="x"], a[href^="javascript:"], [onmouseover]').count()) > 0;

/** A draft whose author writes without a browser. */
async function newDraft() {
  const cookie = await signIn({ email: 'lecturer@weft.example', password: demoPassword });
  const send = (method: 'POST' | 'PUT', path: string, body: object) =>
    callApi({ method, path, body, cookie });
  const draftId = randomUUID();
  const letter = () => String.fromCharCode(65 + Math.floor(Math.random() * 26));
  const code = `H${letter()}${letter()}${letter()}-${String(10 + Math.floor(Math.random() * 90))}`;
  const title = { nl: `Vals ${element}`, en: `False ${element}` };
  const from = { kind: 'new', code, slug: `vals-${draftId.slice(0, 6)}`, title };
  await send('POST', '/api/drafts', { id: draftId, from });
  const write = async (path: string, text: string) => {
    const answer = await callApi({ method: 'GET', path: `/api/drafts/${draftId}/files`, cookie });
    const { files } = (await answer.json()) as { files: { path: string; revision: number }[] };
    const base = files.find((file) => file.path === path)?.revision ?? null;
    await send('PUT', `/api/drafts/${draftId}/file`, { id: randomUUID(), path, base, text });
  };
  const makeVersion = async () => {
    const id = randomUUID();
    await send('POST', `/api/drafts/${draftId}/versions`, { id, note: element });
    return id;
  };
  return { cookie, send, draftId, write, makeVersion };
}

it('run nothing where authors preview them and where a guest reviews them', async () => {
  const draft = await newDraft();
  const { draftId, send } = draft;
  const lesson = 'lessons/01-start';
  await draft.write(`${lesson}/nl.mdx`, refused);
  const person = { name: 'Author', email: '', password: '', cookie: draft.cookie };
  const desk = await openViewer({ person, viewport: phone });
  await desk.page.goto(`/nl/studio/drafts/${draftId}`);
  await desk.page.getByRole('tab', { name: 'Voorbeeld' }).press('Enter');
  for (const line of [3, 5, 7]) {
    await desk.page.getByText(`regel ${line}, kolom 1`, { exact: false }).first().waitFor();
  }
  expect(await wasHacked(desk.page)).toBe(false);
  await expect(draft.makeVersion()).rejects.toThrow('mdx/');

  for (const locale of ['nl', 'en']) await draft.write(`${lesson}/${locale}.mdx`, taken);
  await draft.write(`${lesson}/activities.yaml`, activities);
  const preview = desk.page.getByRole('region', { name: 'Voorbeeld' });
  await preview.getByRole('heading', { name: `Vooraf ${element}` }).waitFor();
  expect(await wasHacked(desk.page)).toBe(false);
  expect(desk.complaints).toEqual([]);

  const roundId = randomUUID();
  const email = `gast-${randomUUID().slice(0, 8)}@weft.example`;
  await send('POST', '/api/review-rounds', {
    ...{ id: roundId, draftId, draftVersionId: await draft.makeVersion(), locale: 'nl' },
    ...{ templateId: 'read-through', previousRoundId: null },
  });
  const guest = { id: randomUUID(), email, displayName: 'Gast', locale: 'nl', roles: [] };
  await send('POST', `/api/review-rounds/${roundId}/participants`, { people: [guest] });
  const control = { id: randomUUID(), control: { kind: 'open' } };
  await send('POST', `/api/review-rounds/${roundId}/controls`, control);

  const mobile = await openViewer({ viewport: phone });
  const { page } = mobile;
  const link = /https?:\/\/\S+\/r\/[\w-]+/.exec(await lastMailTo(email))?.[0] ?? '';
  await page.goto(new URL(link).pathname);
  await page.getByRole('button', { name: 'Ga naar de ronde' }).click();
  await page.getByLabel('docent', { exact: true }).check();
  expect(await wasHacked(page)).toBe(false);
  await page.getByRole('button', { name: 'Akkoord en begin te lezen' }).click();
  await page.waitForURL(/\/rounds\/[\w-]+\/lessons\//);
  await page.getByRole('heading', { name: `Vooraf ${element}` }).waitFor();
  const blockId = await page
    .locator('[data-remark-block]')
    .first()
    .getAttribute('data-remark-block');
  const remark = await page.request.post(
    new URL(`/api/rounds/${roundId}/threads`, page.url()).href,
    {
      data: {
        ...{
          id: randomUUID(),
          kind: 'suggestion',
          text: element,
          wording: `<script>${run}</script>`,
        },
        target: { lessonId: page.url().split('/').at(-1), locale: 'nl', blockId, selection: null },
      },
    },
  );
  expect(await remark.text()).toContain('id');
  await page.reload();
  await page.getByText('1 opmerking in deze les').waitFor();
  await page.getByRole('button', { name: /^1 opmerking bij:/ }).click();
  await page.getByText(element, { exact: true }).filter({ visible: true }).first().waitFor();
  expect(await wasHacked(page)).toBe(false);
  await inspectHere(mobile, ['light']);
  await desk.page.goto(`/nl/studio/drafts/${draftId}/remarks`);
  await desk.page.getByText(element, { exact: true }).first().waitFor();
  expect(await wasHacked(desk.page)).toBe(false);
  expect(desk.complaints).toEqual([]);
});
