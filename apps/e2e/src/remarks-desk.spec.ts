import type { Page } from 'playwright-core';
import { demoAdministrator } from './accounts.js';
import { closeBrowser, holds, isChecked, laptop, phone } from './device.js';
import { inspectHere, openViewer } from './inspect.js';
import { comeIn, openRound } from './remark-round.js';

afterAll(closeBrowser);

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const said = (page: Page, text: string | RegExp) =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

it('are agreed with instead of said twice, answered with a mention, and joined by the author', async () => {
  const round = await openRound();
  const { roundId, draftId, emails } = round;
  const [first = '', second = ''] = emails;
  const home = await round.read<{ lessons: { lessonId: string }[] }>(`/api/rounds/${roundId}/home`);
  const address = `/nl/rounds/${roundId}/lessons/${home.lessons[0]?.lessonId ?? ''}`;

  const guest = await openViewer({ viewport: phone });
  await comeIn(guest.page, { roundId, email: first });
  await guest.page.goto(address);
  await button(guest.page, /^Opmerking bij:/)
    .first()
    .click();
  await guest.page.getByLabel('Je opmerking').fill('Ik begrijp het begin van deze les niet.');
  await button(guest.page, 'Bewaar opmerking').click();
  await said(guest.page, 'Je opmerking is bewaard.');

  const other = await openViewer({ viewport: phone });
  const { page } = other;
  await comeIn(page, { roundId, email: second });
  await page.goto(address);
  await button(page, /^Opmerking bij:/)
    .first()
    .click();
  await page.getByLabel('Je opmerking').fill('Het begin van deze les begrijp ik ook niet');
  await said(page, 'Zegt iemand dit al?');
  await inspectHere(other, ['light']);
  await page.setViewportSize(phone);
  await button(page, 'Dit is ook mijn opmerking').click();
  await button(page, /^1 opmerking bij:/).click();
  await said(page, '1 is het eens');
  await button(page, 'Antwoord').click();
  await page.getByLabel('Antwoord').fill('Kan de auteur dit uitleggen?');
  await page.getByText('Vermeld iemand').filter({ visible: true }).click();
  await page.getByRole('checkbox').first().check();
  await said(page, '1 iemand vermeld');
  await button(page, 'Verstuur antwoord').click();
  await said(page, 'Kan de auteur dit uitleggen?');

  const author = { name: 'Beheer', ...demoAdministrator, cookie: round.cookie };
  const viewer = await openViewer({ person: author });
  const desk = viewer.page;
  await desk.goto('/nl/notifications');
  await said(desk, /Kan de auteur dit uitleggen\?/);
  await desk.goto(`/nl/studio/drafts/${draftId}/remarks`);
  await button(desk, 'Nieuwe opmerking').click();
  await desk.getByLabel('Stuk tekst').selectOption({ index: 1 });
  await desk.getByLabel('Je opmerking').fill('Ik herschrijf dit begin.');
  await inspectHere(viewer, ['light']);
  // What is typed survives a closed tab.
  await desk.reload();
  await button(desk, 'Nieuwe opmerking').click();
  await desk.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) =>
      value.startsWith('Ik herschrijf'),
    ),
  );
  await button(desk, 'Bewaar opmerking').click();
  await said(desk, 'Je opmerking is bewaard.');
  await said(desk, '2 opmerkingen');

  await desk.setViewportSize(laptop);
  // The list of before stays on the screen until the other order comes.
  const ordered = desk.waitForResponse(/\/threads\?.*order=text/);
  await desk.getByLabel('Volgorde').selectOption('text');
  await (await ordered).finished();
  await desk.waitForURL(/order=text/);
  const boxes = desk.locator('input[data-remark]');
  await boxes.nth(1).waitFor();
  await boxes.first().focus();
  await desk.keyboard.press('n');
  await desk.keyboard.press('x');
  await said(desk, '1 gekozen');
  await isChecked(boxes.nth(1));
  await desk.keyboard.press('p');
  await desk.keyboard.press('r');
  await desk.keyboard.type('Dank je');
  await holds(desk.getByLabel('Antwoord'), 'Dank je');
  await desk.getByLabel('Soort', { exact: true }).selectOption('question');
  await said(desk, 'Geen opmerkingen met deze filters.');
  await desk.goto(`/en/studio/drafts/${draftId}/remarks?order=text`);
  await button(desk, 'New remark').click();
  await inspectHere(viewer, ['dark']);
});
