import type { Locale, NotificationData, NotificationKind, OwnText } from '@weft/contracts';

/** What a notification says: one line, and where there is more to say a text. */
interface NotificationText {
  readonly title: string;
  readonly body: string | null;
}

/** A notification with the facts of its kind. */
export type Told = {
  [Kind in NotificationKind]: { readonly kind: Kind; readonly data: NotificationData[Kind] };
}[NotificationKind];

type Texts = {
  [Kind in NotificationKind]: (facts: NotificationData[Kind]) => NotificationText;
};

/** What each kind says, in each language. */
const notificationTexts: Readonly<Record<Locale, Texts>> = {
  nl: {
    announcement: ({ cohortTitle, title, text }) => ({
      title: `${cohortTitle}: ${inLanguage(title, 'nl')}`,
      body: inLanguage(text, 'nl'),
    }),
    'deadline-near': ({ cohortTitle, title, dueOn }) => ({
      title: `Deadline op ${dayText(dueOn, 'nl')}: ${title.nl}`,
      body: `In het cohort ${cohortTitle}. Heb je het al klaar? Duid het dan als voltooid aan.`,
    }),
    'extension-given': ({ cohortTitle, title, until, reason }) => ({
      title: `Je krijgt tijd tot ${dayText(until, 'nl')} voor: ${title.nl}`,
      body: `In het cohort ${cohortTitle}. ${reason}`,
    }),
    'enrolment-decided': ({ cohortTitle, state, reason }) => ({
      title: {
        enrolled: `Je bent ingeschreven in ${cohortTitle}`,
        waitlisted: `Je staat op de wachtlijst van ${cohortTitle}`,
        refused: `Je aanvraag voor ${cohortTitle} werd niet aanvaard`,
        removed: `Je bent uitgeschreven uit ${cohortTitle}`,
      }[state],
      body: reason,
    }),
    'version-moved': ({ cohortTitle, moduleTitle, toVersion }) => ({
      title: `Vernieuwd: ${moduleTitle.nl}`,
      body: `Het cohort ${cohortTitle} volgt nu versie ${toVersion}. Wat je voltooide, blijft voltooid.`,
    }),
    'work-mention': ({ teamName, title, byName, quote }) => ({
      title: `${byName} vermeldt je in het werk van ${teamName}: ${title.nl}`,
      body: quote || null,
    }),
    'team-joined': ({ cohortTitle, teamName, others }) => ({
      title: `Je zit in het team ${teamName}`,
      body: `In het cohort ${cohortTitle}, ${others.length === 0 ? 'voorlopig alleen' : `samen met ${listed(others, 'nl')}`}.`,
    }),
    'team-changed': ({ cohortTitle, teamName, change, names }) => ({
      title: {
        joined: `Nieuw in je team ${teamName}: ${listed(names, 'nl')}`,
        left: `Niet meer in je team ${teamName}: ${listed(names, 'nl')}`,
        'taken-out': `Je zit niet meer in het team ${teamName}`,
        dissolved: `Je team ${teamName} is ontbonden`,
        restored: `Je team ${teamName} is er weer`,
      }[change],
      body: `In het cohort ${cohortTitle}. Wat je met het team maakte, blijft je werk.`,
    }),
    'agreement-sent': ({ teamName, title, round }) => ({
      title: title
        ? `${teamName} stuurde een leerafspraak: ${title.nl}`
        : `${teamName} stuurde een groepsafspraak`,
      body: round === 1 ? null : `Dit is ronde ${round}: lees wat er veranderde.`,
    }),
    'agreement-answered': ({ teamName, title, decision }) => {
      const what = title
        ? `de leerafspraak van ${teamName} (${title.nl})`
        : `de groepsafspraak van ${teamName}`;
      return decision === 'approved'
        ? { title: `Goedgekeurd: ${what}`, body: null }
        : {
            title: `Vragen bij ${what}`,
            body: 'Lees de vragen, pas samen aan en stuur opnieuw.',
          };
    },
    'proposal-decided': ({ title, decision, reason }) => ({
      title: {
        accepted: `Je voorstel is aanvaard: ${title}`,
        adapted: `Je voorstel is aangepast opgenomen: ${title}`,
        declined: `Je voorstel is niet opgenomen: ${title}`,
      }[decision],
      body: reason,
    }),
    'hand-in-near': ({ cohortTitle, title, dueOn }) => ({
      title: `Indienen tot ${dayText(dueOn, 'nl')}: ${title.nl}`,
      body: `In het cohort ${cohortTitle}. Je team diende deze opdracht nog niet definitief in.`,
    }),
    'handed-in': ({ teamName, title, byName, final, late }) => ({
      title: `${teamName} heeft ingediend: ${title.nl}`,
      body: `${byName} diende ${final ? 'definitief' : 'voor feedback'} in${late ? ', na de deadline' : ''}. Het bewijs vind je bij de inzending.`,
    }),
    'hand-in-reopened': ({ teamName, title, until, reason }) => ({
      title: `${teamName} mag opnieuw indienen tot ${dayText(until, 'nl')}: ${title.nl}`,
      body: reason,
    }),
    'grades-released': ({ cohortTitle, title }) => ({
      title: `Je punten staan klaar: ${title.nl}`,
      body: `In het cohort ${cohortTitle}. Je leest er ook waarom, en je kunt één keer vragen om opnieuw te kijken.`,
    }),
    'appeal-made': ({ cohortTitle, title }) => ({
      title: `Een cursist vraagt om opnieuw naar punten te kijken: ${title.nl}`,
      body: `In het cohort ${cohortTitle}. Je leest er de reden en geeft er je antwoord.`,
    }),
    'appeal-answered': ({ cohortTitle, title }) => ({
      title: `Antwoord op je vraag over je punten: ${title.nl}`,
      body: `In het cohort ${cohortTitle}.`,
    }),
    'pitch-slot': ({ cohortTitle, title, place, startsAt, timeZone }) => ({
      title: `Jullie pitchen als nummer ${place}: ${title}`,
      body: startsAt
        ? `In het cohort ${cohortTitle}, rond ${momentText(startsAt, { timeZone, locale: 'nl' })}.`
        : `In het cohort ${cohortTitle}.`,
    }),
    'review-asked': ({ cohortTitle, title, dueOn }) => ({
      title: `Je geeft feedback tot ${dayText(dueOn, 'nl')}: ${title.nl}`,
      body: `In het cohort ${cohortTitle} wacht werk van anderen op jouw feedback.`,
    }),
    'review-due': ({ cohortTitle, title, dueOn }) => ({
      title: `Nog feedback te geven, tot ${dayText(dueOn, 'nl')}: ${title.nl}`,
      body: `In het cohort ${cohortTitle}. Wat je al schreef, is bewaard.`,
    }),
    'remark-mention': ({ title, quote }) => ({
      title: `Je wordt vermeld in een opmerking bij ${title.nl}`,
      body: quote || null,
    }),
    'remark-answered': ({ title, state }) => ({
      title: {
        accepted: `Je opmerking bij ${title.nl} is aanvaard`,
        declined: `Je opmerking bij ${title.nl} wordt niet gevolgd`,
        done: `Je opmerking bij ${title.nl} is opgelost`,
      }[state],
      body: state === 'done' ? 'Kijk of het klopt, en bevestig het.' : 'Lees waarom.',
    }),
    'feedback-shown': ({ cohortTitle, title }) => ({
      title: `Jullie kregen feedback: ${title.nl}`,
      body: `In het cohort ${cohortTitle}. Lees ze, zeg wat ze waard is en antwoord.`,
    }),
    'round-invited': ({ title, closesOn }) => ({
      title: `Je bent gevraagd om mee te lezen: ${title}`,
      body: `Tot ${dayText(closesOn, 'nl')}. Zodra de ronde opent, hoor je het.`,
    }),
    'round-open': ({ title, closesOn }) => ({
      title: `Je kunt meelezen tot ${dayText(closesOn, 'nl')}: ${title}`,
      body: null,
    }),
    'round-closing': ({ title, closesOn }) => ({
      title: `Meelezen kan nog tot ${dayText(closesOn, 'nl')}: ${title}`,
      body: 'Ben je klaar? Dan hoef je niets te doen.',
    }),
    'round-report': ({ title }) => ({
      title: `Het verslag staat klaar: ${title}`,
      body: 'Je leest er ook wat er met jouw opmerkingen gebeurde.',
    }),
  },
  en: {
    announcement: ({ cohortTitle, title, text }) => ({
      title: `${cohortTitle}: ${inLanguage(title, 'en')}`,
      body: inLanguage(text, 'en'),
    }),
    'deadline-near': ({ cohortTitle, title, dueOn }) => ({
      title: `Due on ${dayText(dueOn, 'en')}: ${title.en}`,
      body: `In the cohort ${cohortTitle}. Already done? Then mark it as complete.`,
    }),
    'extension-given': ({ cohortTitle, title, until, reason }) => ({
      title: `You have time until ${dayText(until, 'en')} for: ${title.en}`,
      body: `In the cohort ${cohortTitle}. ${reason}`,
    }),
    'enrolment-decided': ({ cohortTitle, state, reason }) => ({
      title: {
        enrolled: `You are enrolled in ${cohortTitle}`,
        waitlisted: `You are on the waiting list of ${cohortTitle}`,
        refused: `Your request for ${cohortTitle} was not accepted`,
        removed: `You were taken off ${cohortTitle}`,
      }[state],
      body: reason,
    }),
    'version-moved': ({ cohortTitle, moduleTitle, toVersion }) => ({
      title: `Updated: ${moduleTitle.en}`,
      body: `The cohort ${cohortTitle} now follows version ${toVersion}. What you completed stays complete.`,
    }),
    'work-mention': ({ teamName, title, byName, quote }) => ({
      title: `${byName} mentions you in the work of ${teamName}: ${title.en}`,
      body: quote || null,
    }),
    'team-joined': ({ cohortTitle, teamName, others }) => ({
      title: `You are in the team ${teamName}`,
      body: `In the cohort ${cohortTitle}, ${others.length === 0 ? 'alone for now' : `with ${listed(others, 'en')}`}.`,
    }),
    'team-changed': ({ cohortTitle, teamName, change, names }) => ({
      title: {
        joined: `New in your team ${teamName}: ${listed(names, 'en')}`,
        left: `No longer in your team ${teamName}: ${listed(names, 'en')}`,
        'taken-out': `You are no longer in the team ${teamName}`,
        dissolved: `Your team ${teamName} was dissolved`,
        restored: `Your team ${teamName} is back`,
      }[change],
      body: `In the cohort ${cohortTitle}. What you made with the team stays your work.`,
    }),
    'agreement-sent': ({ teamName, title, round }) => ({
      title: title
        ? `${teamName} sent an agreement: ${title.en}`
        : `${teamName} sent a group agreement`,
      body: round === 1 ? null : `This is round ${round}: read what has changed.`,
    }),
    'agreement-answered': ({ teamName, title, decision }) => {
      const what = title
        ? `the agreement of ${teamName} (${title.en})`
        : `the group agreement of ${teamName}`;
      return decision === 'approved'
        ? { title: `Approved: ${what}`, body: null }
        : {
            title: `Questions about ${what}`,
            body: 'Read the questions, change it together and send it again.',
          };
    },
    'proposal-decided': ({ title, decision, reason }) => ({
      title: {
        accepted: `Your proposal was accepted: ${title}`,
        adapted: `Your proposal was taken up with changes: ${title}`,
        declined: `Your proposal was not taken up: ${title}`,
      }[decision],
      body: reason,
    }),
    'hand-in-near': ({ cohortTitle, title, dueOn }) => ({
      title: `Hand in by ${dayText(dueOn, 'en')}: ${title.en}`,
      body: `In the cohort ${cohortTitle}. Your team has not handed this in for good yet.`,
    }),
    'handed-in': ({ teamName, title, byName, final, late }) => ({
      title: `${teamName} handed in: ${title.en}`,
      body: `${byName} handed in ${final ? 'for good' : 'for feedback'}${late ? ', after the deadline' : ''}. The receipt is with the submission.`,
    }),
    'hand-in-reopened': ({ teamName, title, until, reason }) => ({
      title: `${teamName} may hand in again until ${dayText(until, 'en')}: ${title.en}`,
      body: reason,
    }),
    'grades-released': ({ cohortTitle, title }) => ({
      title: `Your grade is ready: ${title.en}`,
      body: `In the cohort ${cohortTitle}. You read the reasons too, and can ask once to look again.`,
    }),
    'appeal-made': ({ cohortTitle, title }) => ({
      title: `A learner asks you to look at a grade again: ${title.en}`,
      body: `In the cohort ${cohortTitle}. There you read why, and give your answer.`,
    }),
    'appeal-answered': ({ cohortTitle, title }) => ({
      title: `An answer to your question about your grade: ${title.en}`,
      body: `In the cohort ${cohortTitle}.`,
    }),
    'pitch-slot': ({ cohortTitle, title, place, startsAt, timeZone }) => ({
      title: `Your team pitches as number ${place}: ${title}`,
      body: startsAt
        ? `In the cohort ${cohortTitle}, around ${momentText(startsAt, { timeZone, locale: 'en' })}.`
        : `In the cohort ${cohortTitle}.`,
    }),
    'review-asked': ({ cohortTitle, title, dueOn }) => ({
      title: `You give feedback by ${dayText(dueOn, 'en')}: ${title.en}`,
      body: `In the cohort ${cohortTitle} work of others waits for your feedback.`,
    }),
    'review-due': ({ cohortTitle, title, dueOn }) => ({
      title: `Feedback still to give, by ${dayText(dueOn, 'en')}: ${title.en}`,
      body: `In the cohort ${cohortTitle}. What you wrote so far is kept.`,
    }),
    'remark-mention': ({ title, quote }) => ({
      title: `You are mentioned in a remark on ${title.en}`,
      body: quote || null,
    }),
    'remark-answered': ({ title, state }) => ({
      title: {
        accepted: `Your remark on ${title.en} was accepted`,
        declined: `Your remark on ${title.en} is not followed`,
        done: `Your remark on ${title.en} was solved`,
      }[state],
      body: state === 'done' ? 'See whether it is right, and confirm it.' : 'Read why.',
    }),
    'feedback-shown': ({ cohortTitle, title }) => ({
      title: `You received feedback: ${title.en}`,
      body: `In the cohort ${cohortTitle}. Read it, say what it is worth and answer.`,
    }),
    'round-invited': ({ title, closesOn }) => ({
      title: `You are asked to read along: ${title}`,
      body: `Until ${dayText(closesOn, 'en')}. You will hear when the round opens.`,
    }),
    'round-open': ({ title, closesOn }) => ({
      title: `You can read along until ${dayText(closesOn, 'en')}: ${title}`,
      body: null,
    }),
    'round-closing': ({ title, closesOn }) => ({
      title: `You can still read along until ${dayText(closesOn, 'en')}: ${title}`,
      body: 'You are done? Then there is nothing to do.',
    }),
    'round-report': ({ title }) => ({
      title: `The report is ready: ${title}`,
      body: 'It also tells what became of your remarks.',
    }),
  },
};

/** What a notification says in a language. */
export function notificationText(told: Told, locale: Locale): NotificationText {
  return say(told.kind, told.data, locale);
}

/** A text in this language, or else in the one that it was written in. */
export function inLanguage(text: OwnText, locale: Locale): string {
  return text[locale] ?? text.nl ?? text.en ?? '';
}

function say<Kind extends NotificationKind>(
  kind: Kind,
  facts: NotificationData[Kind],
  locale: Locale,
): NotificationText {
  return notificationTexts[locale][kind](facts);
}

/** Names as a sentence lists them: “A, B en C”. */
function listed(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'nl' ? 'nl-BE' : 'en-GB').format(names);
}

/** A day in words, such as “maandag 1 februari”. */
function dayText(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  }).format(new Date(day));
}

/** A moment in words, such as “22 november om 14:05”. */
function momentText(
  moment: string,
  { timeZone, locale }: { timeZone: string; locale: Locale },
): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone },
  }).format(new Date(moment));
}
