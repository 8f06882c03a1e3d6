import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Keuzehulp',
    path: 'Jouw weg tot hier',
    question: (number: number) => `Vraag ${number}`,
    outcome: 'Uitkomst',
    checks: 'Ga dit na voor je verdergaat',
    back: (question: string) => `Wijzig: ${question}`,
    change: 'Wijzig',
    again: 'Begin opnieuw',
    removed: (answers: number) =>
      answers === 1 ? 'Je antwoord is gewist.' : `${answers} antwoorden zijn gewist.`,
    missingPath: 'Beantwoord de vragen tot je bij een uitkomst komt.',
    missingBecause: 'Schrijf je eigen reden op.',
  },
  en: {
    label: 'Decision aid',
    path: 'Your way so far',
    question: (number: number) => `Question ${number}`,
    outcome: 'Outcome',
    checks: 'Check this before you go on',
    back: (question: string) => `Change: ${question}`,
    change: 'Change',
    again: 'Start again',
    removed: (answers: number) =>
      answers === 1 ? 'Your answer was cleared.' : `${answers} answers were cleared.`,
    missingPath: 'Answer the questions until you reach an outcome.',
    missingBecause: 'Write your own reason.',
  },
} satisfies Record<Locale, unknown>;

export type DecisionTexts = (typeof texts)[Locale];
