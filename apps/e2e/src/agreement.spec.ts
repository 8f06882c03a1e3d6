import type { Page } from 'playwright-core';
import { enter } from './by-keyboard.js';
import { closeBrowser, phone } from './device.js';
import { inspect, inspectHere, openViewer, type Viewer } from './inspect.js';
import { assignmentId, openTeam } from './team.js';

afterAll(closeBrowser);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const answers = {
  'Wat doen we zodat iedereen': 'Elk begint met een rondje',
  'Hoe houden we wie er niet was': 'Een bericht dezelfde avond',
  'Hoe beslissen we?': 'Eerst een minuut stil schrijven',
  'Hoe hoort de groep wie stil is': 'Wie veel praat, vraagt eerst',
  'Wat blijft in de groep': 'Wat persoonlijk is',
  'Wanneer en hoe geven we elkaar': 'Elke vrijdag tien minuten',
};

/** Agrees by keyboard once the newest version is on the screen. */
async function agree({ page }: Viewer): Promise<void> {
  await enter(page, button(page, 'Ik ga akkoord'));
  await button(page, 'Ik ga toch niet akkoord').waitFor();
  // What was taken is not told as a failure.
  expect(await page.getByRole('alert').count()).toBe(0);
}

it('is written by two on phones, sent, asked about, changed and approved', async () => {
  const { cohortId, id: teamId, lecturer, members } = await openTeam(['Noor', 'Sam']);
  const [first, second] = members.map((person) => ({ person }));
  const [noor, sam] = [
    await openViewer({ viewport: phone, ...first }),
    await openViewer({ viewport: phone, ...second }),
  ];
  await noor.page.goto(`/nl/teams/${teamId}`);
  await enter(noor.page, noor.page.getByRole('link', { name: 'Groepsafspraak' }));
  await sam.page.goto(`/nl/teams/${teamId}/agreement`);
  for (const [label, text] of Object.entries(answers)) {
    await noor.page.getByLabel(label).fill(text);
  }
  // Two write at once, in two fields; each sees the other's words without a reload.
  await sam.page.getByLabel('Wat doen we als het misloopt').fill('Eerst met twee');
  await noor.page.getByText('Er ontbreekt nog').waitFor({ state: 'detached' });
  await said(sam.page, 'Wat Noor intussen schreef, staat erbij.');
  await said(noor.page, 'Bewaard');
  await agree(noor);
  await agree(sam);
  await enter(sam.page, button(sam.page, 'Verstuur naar de docent'));
  await said(sam.page, 'Dit ligt bij de docent.');

  const desk = await openViewer({ person: lecturer });
  await desk.page.goto(`/nl/cohorts/${cohortId}/agreements`);
  await enter(desk.page, desk.page.getByRole('link', { name: 'De wevers: Groepsafspraak' }));
  await desk.page.getByLabel('Vraag bij ‘Invloed: ik tel mee’').fill('En wie houdt de tijd?');
  await inspectHere(desk, ['light']);
  await enter(desk.page, button(desk.page, 'Stuur de vragen'));
  await said(desk.page, 'De docent stelde vragen.');

  await noor.page.reload();
  await said(noor.page, 'En wie houdt de tijd?');
  await noor.page.getByLabel('Hoe beslissen we?').fill('Stil schrijven; Sam houdt de tijd');
  await said(noor.page, 'Bewaard');
  await agree(noor);
  await sam.page.reload();
  await agree(sam);
  await enter(sam.page, button(sam.page, 'Verstuur naar de docent'));
  await said(sam.page, 'Dit ligt bij de docent.');

  await desk.page.reload();
  await said(desk.page, 'Eerst een minuut stil schrijven');
  await enter(desk.page, button(desk.page, 'Keur goed'));
  await said(desk.page, 'Goedgekeurd.');
  await noor.page.goto(`/nl/teams/${teamId}`);
  await said(noor.page, 'Goedgekeurd');
});

it('has pages that everybody can use, in both languages and schemes', async () => {
  const { cohortId, id: teamId, lecturer, members } = await openTeam(['Noor', 'Sam']);
  const [person] = members;
  const member = await openViewer({ ...(person && { person }) });
  await inspect(member, `/nl/teams/${teamId}`, ['light']);
  await inspect(member, `/en/teams/${teamId}`, ['dark']);
  await inspect(member, `/nl/teams/${teamId}/agreement`, ['light']);
  await member.page.goto(`/en/teams/${teamId}/agreement/${assignmentId}`);
  await enter(member.page, button(member.page, 'Add a goal'));
  await enter(member.page, button(member.page, 'Add a criterion of your own'));
  await member.page.getByLabel('Weight of own criterion 1').fill('45');
  await said(member.page, 'lower a weight');
  await member.page.getByLabel('Weight of own criterion 1').fill('20');
  await said(member.page, 'Your criteria weigh 20 of at most 40');
  await inspectHere(member, ['dark']);
  const desk = await openViewer({ person: lecturer });
  await inspect(desk, `/nl/cohorts/${cohortId}/agreements`, ['light']);
  await inspect(desk, `/en/cohorts/${cohortId}/agreements`, ['dark']);
});
