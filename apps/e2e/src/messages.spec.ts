import { randomUUID } from 'node:crypto';
import { lastMailTo, newLearner, signIn, demoPassword, type Person } from './accounts.js';
import { violations } from './axe.js';
import { joinCohort, openCohort } from './cohort.js';
import { closeBrowser, holds, openDevice, phone } from './device.js';

afterAll(closeBrowser);

const lecturerLogin = { email: 'lecturer@weft.example', password: demoPassword };

describe('an announcement', () => {
  it('rings the bell of a learner at once, is mailed, and its mails can be stopped', async () => {
    const lecturer: Person = {
      ...{ name: 'Lecturer', ...lecturerLogin },
      cookie: await signIn(lecturerLogin),
    };
    const noor = await newLearner('Noor');
    const cohortId = await openCohort(lecturer.cookie, `Lente ${randomUUID().slice(0, 4)}`);
    await joinCohort(cohortId, { lecturer: lecturer.cookie, learner: noor.cookie });

    const learner = await openDevice({ person: noor, viewport: phone });
    await learner.page.goto('/nl/modules');
    await learner.page.getByRole('link', { name: 'Meldingen', exact: true }).waitFor();

    const { page, complaints } = await openDevice({ person: lecturer });
    await page.goto(`/nl/cohorts/${cohortId}?view=announcements`);
    const begin = page.getByRole('button', { name: 'Nieuwe mededeling' });
    await begin.focus();
    await begin.press('Enter');
    const title = page.getByLabel('Titel (Nederlands)');
    await title.fill('Uitstap');
    await page.getByLabel('Tekst (Nederlands)').fill('We vertrekken om negen uur.');
    await page.getByText('Bewaard als ontwerp').waitFor();
    await page.reload();
    await holds(title, 'Uitstap');
    expect(await violations(page)).toEqual([]);
    const send = page.getByRole('button', { name: 'Versturen' });
    await send.focus();
    await send.press('Enter');
    await page.getByText('Verstuurd').first().waitFor();
    expect(complaints).toEqual([]);

    const bell = learner.page.getByRole('link', { name: '1 ongelezen melding' });
    await bell.waitFor();
    await learner.page.getByText(/Nieuwe melding: .*Uitstap/).waitFor({ state: 'attached' });
    await bell.click();
    await learner.page.getByRole('link', { name: /Uitstap/ }).waitFor();
    expect(await violations(learner.page)).toEqual([]);
    await learner.page.getByRole('link', { name: /Uitstap/ }).click();
    await learner.page.getByText('We vertrekken om negen uur.').waitFor();
    expect(await violations(learner.page)).toEqual([]);
    await learner.page.getByRole('link', { name: 'Meldingen', exact: true }).waitFor();

    const mail = await lastMailTo(noor.email, /Uitstap/);
    expect(mail).toContain('We vertrekken om negen uur.');
    const stop = /https?:\/\/\S+\/unsubscribe#\S+/.exec(mail)?.[0] ?? '';
    const visitor = await openDevice();
    await visitor.page.goto(`/nl/unsubscribe${new URL(stop).hash}`);
    await visitor.page.getByRole('button', { name: 'Stop deze mails' }).click();
    await visitor.page.getByText('Je krijgt deze mails niet meer').waitFor();
    expect(await violations(visitor.page)).toEqual([]);

    await learner.page.goto('/nl/me/notifications');
    await holds(learner.page.getByLabel('Mededelingen van lesgevers'), 'never');
    expect(await violations(learner.page)).toEqual([]);
    expect(learner.complaints).toEqual([]);
  });
});
