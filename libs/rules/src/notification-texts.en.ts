import { dayText, inLanguage, listed, momentText } from './notification-words.js';
import type { NotificationTexts } from './notification-shapes.js';

export const notificationsEn: NotificationTexts = {
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
  'version-offered': ({ cohortTitle, moduleTitle, fromVersion, toVersion, change, taken }) => {
    const kind = {
      editorial: 'language and form',
      clarifying: 'a clarification',
      outcome: 'other learning content',
      assessment: 'another assessment',
    }[change];
    return taken
      ? {
          title: `Updated in ${cohortTitle}: ${moduleTitle.en}`,
          body: `Your cohort now reads version ${toVersion}: ${kind}. See what changed; you can undo it.`,
        }
      : {
          title: `New version for ${cohortTitle}: ${moduleTitle.en}`,
          body: `Version ${toVersion} brings ${kind}. Your cohort still reads ${fromVersion}: see what changes and choose.`,
        };
  },
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
  'finding-assigned': ({ title, text }) => ({
    title: `You see to a finding of ${title}`,
    body: text,
  }),
};
