import { dayText, inLanguage, listed, momentText } from './notification-words.js';
import type { NotificationTexts } from './notification-shapes.js';

export const notificationsNl: NotificationTexts = {
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
  'version-offered': ({ cohortTitle, moduleTitle, fromVersion, toVersion, change, taken }) => {
    const kind = {
      editorial: 'taal en vorm',
      clarifying: 'een verduidelijking',
      outcome: 'andere leerinhoud',
      assessment: 'een andere beoordeling',
    }[change];
    return taken
      ? {
          title: `Bijgewerkt in ${cohortTitle}: ${moduleTitle.nl}`,
          body: `Je cohort leest nu versie ${toVersion}: ${kind}. Bekijk wat er veranderde; je kunt het ongedaan maken.`,
        }
      : {
          title: `Nieuwe versie voor ${cohortTitle}: ${moduleTitle.nl}`,
          body: `Versie ${toVersion} brengt ${kind}. Je cohort leest nog ${fromVersion}: bekijk wat er verandert en kies.`,
        };
  },
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
  'finding-assigned': ({ title, text }) => ({
    title: `Jij ziet toe op een bevinding van ${title}`,
    body: text,
  }),
};
