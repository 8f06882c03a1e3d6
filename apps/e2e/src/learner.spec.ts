import { demoStudent, newLearner } from './accounts.js';
import { closeBrowser, holds, isChecked, openDevice, phone, signInOn } from './device.js';
import { answerQuiz, lessonAddresses, moduleAddress } from './lesson.js';

afterAll(closeBrowser);

describe('a learner', () => {
  it('signs in with a demo account and sees the one next step', async () => {
    const { page, complaints } = await openDevice({ viewport: phone });
    await page.goto('/nl');
    await page.getByRole('banner').getByRole('link', { name: 'Meld je aan' }).click();
    await page.getByLabel('E-mailadres').fill(demoStudent.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Meld je aan' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-mailadres').inputValue()).toBe(demoStudent.email);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(demoStudent.password);
    await page.getByRole('button', { name: 'Meld je aan' }).click();
    await page.waitForURL('/nl/me');
    await page.getByRole('heading', { level: 1, name: 'Dag Student' }).waitFor();
    await page
      .getByRole('link', { name: 'Open de les' })
      .or(page.getByText('Lees verder'))
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('answers on a phone without a network, and finds everything on the laptop', async () => {
    const learner = await newLearner();
    const onPhone = await openDevice({
      viewport: phone,
      person: learner,
      serviceWorkers: 'allow',
    });
    const { page, context } = onPhone;
    const [, interview, map] = await lessonAddresses(page, 'nl');
    if (!interview || !map) throw new Error('the module has too few lessons');

    await page.goto(interview);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const reflection = page.locator('#after-interview');
    await reflection.getByRole('textbox').fill('Eerst online geschreven.');
    await reflection.getByText('Bewaard', { exact: true }).waitFor();
    // The second visit goes through the service worker, which keeps the page.
    await page.goto(map);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(interview);
    await page.getByRole('heading', { level: 1 }).waitFor();

    await context.setOffline(true);
    await reflection.getByRole('textbox').fill('Op de trein, zonder verbinding.');
    await reflection.getByText('Bewaard op dit toestel').waitFor();
    const onThisDevice = 'Bewaard op dit toestel';
    await answerQuiz(page.locator('#check'));
    await page.locator('#check').getByText(onThisDevice).waitFor();
    const log = page.locator('#interview-guide');
    await log.getByRole('button', { name: 'Voeg een rij toe' }).click();
    await log.getByRole('textbox').first().fill('Hoe ging het de laatste keer?');
    await log.getByText(onThisDevice).waitFor();
    await page.getByRole('button', { name: 'Les afronden' }).click();
    await page.getByText('Dat staat op dit toestel').waitFor();

    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await holds(reflection.getByRole('textbox'), 'Op de trein, zonder verbinding.');
    await isChecked(page.locator('#check').getByRole('radio').first());
    await page.goto(map);
    const canvas = page.locator('#map');
    await canvas.getByRole('textbox').first().fill('“Ik kom daar liever niet.”');
    await canvas
      .getByRole('button', { name: /^Voeg toe aan/ })
      .first()
      .click();
    await canvas.getByText(onThisDevice).waitFor();
    await page.locator('#hardest-zone').getByRole('radio').first().check();

    await context.setOffline(false);
    await page.goto(interview);
    await page.getByText('Je rondde deze les af op').waitFor();
    await reflection.getByText('Bewaard', { exact: true }).waitFor();

    const onLaptop = await openDevice({ person: learner });
    await onLaptop.page.goto(interview);
    await onLaptop.page.getByText('Je rondde deze les af op').waitFor();
    const sameReflection = onLaptop.page.locator('#after-interview').getByRole('textbox');
    await onLaptop.page.locator('#after-interview').getByText('Bewaard', { exact: true }).waitFor();
    await holds(sameReflection, 'Op de trein, zonder verbinding.');
    await isChecked(onLaptop.page.locator('#check').getByRole('radio').first());
    const question = onLaptop.page.locator('#interview-guide').getByRole('textbox').first();
    await holds(question, 'Hoe ging het de laatste keer?');
    await onLaptop.page.goto(map);
    const note = onLaptop.page.locator('#map').getByRole('textbox', { name: /^Briefje 1 / });
    await holds(note.first(), '“Ik kom daar liever niet.”');

    await onLaptop.page.goto('/nl/me');
    await onLaptop.page.getByRole('heading', { name: 'Onlangs afgerond' }).waitFor();
    await onLaptop.page.getByRole('img', { name: /1 les/ }).waitFor();
    await onLaptop.page.goto(moduleAddress);
    await onLaptop.page.getByText('1 van 6 lessen klaar').first().waitFor();
    expect(onPhone.complaints).toEqual([]);
    expect(onLaptop.complaints).toEqual([]);
  });

  it('hands in a quiz and reads why', async () => {
    const { page, complaints } = await openDevice({ person: await newLearner() });
    const [first] = await lessonAddresses(page, 'nl');
    await page.goto(first ?? '');
    const quiz = page.locator('#check');
    await answerQuiz(quiz);
    await quiz.getByRole('button', { name: 'Controleer mijn antwoorden' }).click();
    await quiz.getByText(/Je haalt .+ van de .+ punten/).waitFor();
    await quiz.getByText('Uitleg').first().waitFor();
    await page.reload();
    await quiz.getByText(/Je haalt .+ van de .+ punten/).waitFor();
    expect(complaints).toEqual([]);
  });

  it('votes, and then sees how others voted', async () => {
    const { page, complaints } = await openDevice({ person: await newLearner() });
    const [, , map] = await lessonAddresses(page, 'nl');
    await page.goto(map ?? '');
    const poll = page.locator('#hardest-zone');
    await poll.getByRole('radio').first().check();
    await poll.getByRole('button', { name: 'Stem' }).click();
    await poll
      .getByText(/stemmer/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps what was typed when the session ends meanwhile', async () => {
    const learner = await newLearner();
    const { page, context } = await openDevice({ person: learner });
    const [, interview] = await lessonAddresses(page, 'nl');
    await page.goto(interview ?? '');
    const reflection = page.locator('#after-interview');
    // It can be clicked once the page knows who is there, and that must be before the session ends.
    await reflection.getByRole('textbox').click();
    await context.clearCookies();
    await reflection.getByRole('textbox').fill('Geschreven met een verlopen sessie.');
    await reflection.getByText('Meld je opnieuw aan om het door te sturen').waitFor();
    await signInOn(context, learner);
    await page.reload();
    await reflection.getByText('Bewaard', { exact: true }).waitFor();
    await holds(reflection.getByRole('textbox'), 'Geschreven met een verlopen sessie.');
  });
});
