import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { demoPassword, signIn } from './accounts.js';
import { enter, tabTo, typeIn } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer } from './inspect.js';
import { draftWithVersion, mailedLink } from './round.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const mostMs = 60_000;

/** A lecturer with a draft that has a version. */
async function openAuthor() {
  const login = { email: 'lecturer@weft.example', password: demoPassword };
  const author = { name: 'Lecturer', ...login, cookie: await signIn(login) };
  return { author, ...(await draftWithVersion(author.cookie)) };
}

it('bring a guest from her mail to the lesson on a phone, and shut her out again', async () => {
  const { author, draftId } = await openAuthor();
  const desk = await openViewer({ person: author });
  const { page: studio } = desk;
  await studio.goto(`/nl/studio/rounds?draft=${draftId}`);
  await studio.getByText('Drie doelen, dertien vragen', { exact: false }).waitFor();
  await inspectHere(desk, ['light']);
  await enter(studio, button(studio, 'Maak de ronde'));
  await studio.getByRole('heading', { level: 1, name: /^Focusgroep WELFARE/ }).waitFor();
  const path = new URL(studio.url()).pathname;
  const [noor, jo] = [`noor-${randomUUID()}@weft.example`, `jo-${randomUUID()}@weft.example`];
  await studio
    .getByLabel('Adressen, één persoon per regel')
    .fill(`Noor Peeters <${noor}>\n${jo}; Jo; en\nniemand`);
  await studio.getByText('Regel 3: geen mailadres').waitFor();
  await inspectHere(desk, ['light']);
  await enter(studio, button(studio, 'Nodig 2 mensen uit'));
  await studio.getByRole('row', { name: /Noor Peeters/ }).waitFor();
  await enter(studio, button(studio, 'Open de ronde nu'));
  await studio.getByRole('row', { name: /Noor Peeters.*Uitgenodigd/ }).waitFor();

  const link = await mailedLink(noor);
  const mobile = await openViewer({ viewport: phone });
  const { page } = mobile;
  await inspect(mobile, link, ['light']);
  await page.setViewportSize(phone);
  const begun = Date.now();
  await page.goto(link);
  await enter(page, button(page, 'Ga naar de ronde'));
  await tabTo(page, page.getByLabel('Je naam'));
  await page.keyboard.press('End');
  await page.keyboard.type(' (werkveld)');
  for (const role of ['docent', 'professional']) {
    await tabTo(page, page.getByLabel(role, { exact: true }));
    await page.keyboard.press('Space');
  }
  await enter(page, button(page, 'Akkoord en begin te lezen'));
  await page.waitForURL(/\/rounds\/[\w-]+\/lessons\//);
  const took = Date.now() - begun;
  process.stdout.write(`from a mailed link to the lesson: ${took} ms\n`);
  expect(took).toBeLessThan(mostMs);

  await studio.goto(path);
  const row = studio.getByRole('row', { name: /Noor Peeters \(werkveld\).*docent, professional/ });
  await row.waitFor();
  const home = path.replace('/studio', '');
  await inspect(mobile, home, ['light']);
  await inspect(mobile, home.replace('/nl', '/en'), ['dark']);
  await enter(studio, studio.getByRole('button', { name: /Neem de toegang weg van Noor/ }));
  await studio.getByRole('dialog').getByRole('button', { name: 'Neem toegang weg' }).click();
  await studio.getByRole('row', { name: /Noor.*Toegang weg/ }).waitFor();
  await page.goto(home);
  await page.getByText('Deze ronde is er niet').first().waitFor();
  await page.goto(link);
  await page.getByText('Deze link werkt niet (meer)').first().waitFor();
});

it('are readable in English and in the dark, with their script and my list', async () => {
  const { author, draftId } = await openAuthor();
  const desk = await openViewer({ person: author });
  await desk.page.goto(`/en/studio/rounds?draft=${draftId}`);
  await enter(desk.page, button(desk.page, 'Make the round'));
  await desk.page.getByRole('heading', { level: 1, name: /^WELFARE focus group/ }).waitFor();
  const path = new URL(desk.page.url()).pathname;
  await inspect(desk, path, ['dark']);
  await inspect(desk, `${path}/script`, ['dark']);
  await enter(desk.page, button(desk.page, 'Next question'));
  await desk.page.getByRole('heading', { name: 'Question 2' }).waitFor();
  const own = 'Who would you call first?';
  await desk.page.getByText('Change the script').click();
  await enter(desk.page, button(desk.page, 'Add a question'));
  await typeIn(desk.page, desk.page.getByLabel('Question (English)').last(), own);
  await desk.page.getByLabel('Place').last().selectOption('1');
  await desk.page.getByText('The question is in place 1 now.').waitFor();
  await inspectHere(desk, ['dark']);
  await enter(desk.page, button(desk.page, 'Save'));
  await desk.page.getByText('Saved.').waitFor();
  await desk.page.reload();
  await desk.page
    .getByRole('listitem')
    .filter({ hasText: `1. ${own}` })
    .first()
    .waitFor();
  await inspect(desk, '/nl/rounds', ['light']);
  await desk.page.goto(path);
  await enter(desk.page, button(desk.page, 'Remove the round'));
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Remove the round' }).click();
  await desk.page.waitForURL(/\/studio\/rounds$/);
  // The list that was read before may be shown for a moment.
  await desk.page.locator(`a[href="${path}"]`).waitFor({ state: 'detached' });
});
