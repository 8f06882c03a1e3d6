import type { Page } from 'playwright-core';
import { demoPassword, newLearner, signIn, siteUrl } from './accounts.js';
import { answerByKeyboard, enter, tabTo, typeIn } from './by-keyboard.js';
import { openCohort } from './cohort.js';
import { closeBrowser, holds, isChecked, isKept, openDevice, phone } from './device.js';
import { lessonAddresses } from './lesson.js';

afterAll(closeBrowser);

const desktop = { width: 1280, height: 800 };

/** A cohort of a demo lecturer, and the code that lets people in. */
async function cohortCode(title: string): Promise<string> {
  const cookie = await signIn({ email: 'lecturer@weft.example', password: demoPassword });
  const id = await openCohort(cookie, title);
  const response = await fetch(`${siteUrl}/api/cohorts/${id}?locale=nl`, {
    headers: { cookie: `weft_session=${cookie}` },
  });
  return ((await response.json()) as { joinCode: string }).joinCode;
}

async function isOn(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

describe.each([
  ['phone', phone, desktop],
  ['desktop', desktop, phone],
] as const)('a learner with a %s and only its keys', (name, viewport, other) => {
  it('joins, learns without a network, and finds it all on another device', async () => {
    const learner = await newLearner();
    const title = `Lente ${name} ${process.pid}`;
    const code = await cohortCode(title);
    const first = await openDevice({ viewport, person: learner, serviceWorkers: 'allow' });
    const { page, context } = first;

    await page.goto('/nl/join');
    await typeIn(page, page.getByLabel('Code'), code);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: title }).waitFor();
    await enter(page, page.getByRole('button', { name: 'Doe mee' }));
    await page.getByText('Je bent ingeschreven.').waitFor();
    await enter(page, page.getByRole('link', { name: 'Naar mijn leerpad' }));
    await isOn(page, 'Dag Noor');
    await page.getByRole('region', { name: 'Wat eraan komt' }).getByText(title).first().waitFor();
    await enter(page, page.getByRole('link', { name: 'Open de les' }));
    await page.waitForURL(/\/nl\/modules\/.+\/.+/);

    const [, interview, map] = await lessonAddresses(page, 'nl');
    if (!interview || !map) throw new Error('the module has too few lessons');
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The second visit goes through the service worker, which keeps the page.
    for (const address of [interview, map, interview, map]) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
    }
    await page.goto(interview);
    await context.setOffline(true);
    const onThisDevice = 'Bewaard op dit toestel';
    const quiz = page.locator('#check');
    await answerByKeyboard(page, quiz);
    await quiz.getByText(onThisDevice).waitFor();
    await enter(page, page.getByRole('button', { name: 'Les afronden' }));
    await page.getByText('Dat staat op dit toestel').waitFor();
    await page.goto(map);
    const canvas = page.locator('#map');
    await typeIn(page, canvas.getByRole('textbox').first(), 'Ik kom daar liever niet.');
    await enter(page, canvas.getByRole('button', { name: /^Voeg toe aan/ }).first());
    await canvas.getByText(onThisDevice).waitFor();
    await context.setOffline(false);
    await canvas.getByText('Bewaard', { exact: true }).waitFor();

    const second = await openDevice({ viewport: other, person: learner });
    const there = second.page;
    await there.goto(interview);
    await there.getByText('Je rondde deze les af op').waitFor();
    await isChecked(there.locator('#check').getByRole('radio').first());
    await there.goto(map);
    const note = there.locator('#map').getByRole('textbox', { name: /^Briefje 1 / });
    await holds(note.first(), 'Ik kom daar liever niet.');

    await there.goto('/nl/me');
    await there.getByRole('img', { name: /: 1 lessen zijn geweven/ }).waitFor();
    await there.getByText(/^1 van \d+ lessen$/).waitFor();
    await there
      .getByText(/^0 van \d+ studiepunten geweven$/)
      .first()
      .waitFor();
    for (const { complaints } of [first, second]) expect(complaints).toEqual([]);
  });

  it('sets a goal before she goes on, changes it, and looks back', async () => {
    const learner = await newLearner();
    const { page, complaints } = await openDevice({ viewport, person: learner });
    const [lesson] = await lessonAddresses(page, 'nl');
    await page.goto(lesson ?? '');
    await enter(page, page.getByRole('button', { name: 'Les afronden' }));
    await page.getByText('Je rondde deze les af op').waitFor();
    await page.goto('/nl/me');
    await page.getByRole('heading', { name: 'Wat wil jij uit Design thinking halen?' }).waitFor();
    await enter(page, page.getByRole('link', { name: 'Zet een doel' }));
    await isOn(page, 'Mijn doelen');
    await enter(page, page.getByRole('button', { name: 'Zet dit doel' }));
    await page.getByText('Schrijf eerst je doel.').waitFor();
    const goal = page.getByLabel('Mijn doel', { exact: true });
    await typeIn(page, goal, 'Ik stel een open vraag');
    // A closed tab loses nothing.
    await isKept(page, 'Ik stel een open vraag');
    await page.reload();
    await holds(goal, 'Ik stel een open vraag');
    await enter(page, page.getByRole('button', { name: 'Zet dit doel' }));
    await page.getByRole('heading', { level: 3, name: 'Ik stel een open vraag' }).waitFor();

    await enter(page, page.getByRole('button', { name: 'Verander: Ik stel een open vraag' }));
    await tabTo(page, goal);
    await page.keyboard.press('End');
    await page.keyboard.type(' en zwijg');
    await enter(page, page.getByRole('button', { name: 'Bewaar', exact: true }));
    await page
      .getByRole('heading', { level: 3, name: 'Ik stel een open vraag en zwijg' })
      .waitFor();
    await enter(page, page.getByText('Wat er eerder stond'));
    await page.getByText('Ik stel een open vraag', { exact: true }).waitFor();

    await enter(page, page.getByRole('button', { name: /^Kijk terug op/ }));
    await tabTo(page, page.getByRole('radio', { name: 'bereikt', exact: true }));
    await page.keyboard.press('Space');
    await typeIn(page, page.getByLabel('In je eigen woorden'), 'Stilte hielp.');
    await enter(page, page.getByRole('button', { name: 'Bewaar', exact: true }));
    await page.getByText('Wat ervan werd: bereikt').waitFor();
    await enter(page, page.getByRole('button', { name: /^Haal weg/ }));
    await enter(page, page.getByRole('button', { name: 'Maak ongedaan' }));
    await page.getByText('Stilte hielp.').waitFor();

    await enter(page, page.getByRole('link', { name: 'Portfolio' }));
    await isOn(page, 'Portfolio');
    await page.getByRole('checkbox', { name: /^Neem mee: Ik stel een open vraag/ }).waitFor();
    await enter(page, page.getByRole('link', { name: 'Start' }));
    await page.getByRole('heading', { name: 'Jouw weefsel' }).waitFor();
    expect(await page.getByRole('heading', { name: /^Wat wil jij/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('practises, also when the network goes meanwhile', async () => {
    const learner = await newLearner();
    const { page, context, complaints } = await openDevice({
      viewport,
      person: learner,
      serviceWorkers: 'allow',
    });
    const [, interview] = await lessonAddresses(page, 'nl');
    const cards = await cardsOf(interview ?? '');
    // Cards come a day after a lesson: here the list is made of its own questions, the rest is real.
    await page.route('**/api/me/practice?*', (route) =>
      route.fulfill({ json: { due: cards.length, cards, nextOn: null, done: 0 } }),
    );
    await page.goto('/nl/me/practice');
    const card = page.getByRole('region', { name: 'Vraag 1 van 2' });
    await enter(page, card.getByRole('button', { name: 'Toon het antwoord' }));
    await page.getByText('Antwoord eerst op de vraag.').waitFor();
    await answerCard(page, 1);
    await card.getByText('Uitleg').waitFor();
    await page.keyboard.press('3');

    await page.getByRole('region', { name: 'Vraag 2 van 2' }).waitFor();
    await context.setOffline(true);
    await answerCard(page, 2);
    await page.getByText('Je ziet of het juist is zodra').waitFor();
    await context.setOffline(false);
    await page.getByText('Hoe goed wist je het?').waitFor();
    await page.keyboard.press('2');
    await page.getByText('Klaar voor vandaag').waitFor();
    await page.getByText(/van de 2 wist je/).waitFor();
    expect(complaints).toEqual([]);
  });
});

async function answerCard(page: Page, number: number): Promise<void> {
  const card = page.getByRole('region', { name: `Vraag ${number} van 2` });
  const choice = card.getByRole('radio').first();
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

/** Two questions of a lesson with one choice each, as cards. */
async function cardsOf(address: string): Promise<object[]> {
  const [slug, lessonSlug] = address.split('/').slice(-2);
  const response = await fetch(`${siteUrl}/api/modules/${slug}/lessons/${lessonSlug}?locale=nl`);
  const { title, document } = (await response.json()) as {
    title: string;
    document: {
      activities: {
        id: string;
        kind: string;
        hash: string;
        props: { items?: { id: string; type: string }[] };
      }[];
    };
  };
  return document.activities
    .filter(({ kind }) => kind === 'quiz')
    .flatMap(({ id, hash, props }) =>
      (props.items ?? [])
        .filter(({ type }) => type === 'single')
        .map((item) => ({
          ...{ activityId: id, itemId: item.id, activityHash: hash, item, reviews: 0 },
          ...{ moduleTitle: 'Design thinking', lessonTitle: title },
          path: address.replace('/nl/', '/'),
        })),
    )
    .slice(0, 2);
}

it('goes on reading on another device with the short address', async () => {
  const learner = await newLearner();
  const { page } = await openDevice({ person: learner });
  const [first] = await lessonAddresses(page, 'nl');
  const opened = page.waitForResponse(/\/api\/me\/positions\//);
  await page.goto(first ?? '');
  await opened;
  await page.goto('/nl/me');
  await enter(page, page.getByText('Verder op een ander toestel'));
  await page.getByRole('img', { name: /^QR-code naar .+\/nl\/now$/ }).waitFor();
  const mobile = await openDevice({ viewport: phone, person: learner });
  await mobile.page.goto('/nl/now');
  await mobile.page.waitForURL(new RegExp(first ?? ''));
  expect(mobile.complaints).toEqual([]);
});
