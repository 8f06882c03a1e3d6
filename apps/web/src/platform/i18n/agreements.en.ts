import type { PartFailureTexts } from './translator.js';

/** What went wrong with agreements, by code. */
export const agreementsErrorsEn = {
  'agreements/not-possible':
    'That is not possible now: the agreement has moved on. Reload the page; what you wrote is kept.',
  'agreements/changed-meanwhile':
    'A teammate changed the agreement meanwhile. What you wrote is still on your screen.',
  'agreements/incomplete':
    'Something is still missing. Nothing was sent. Fill in everything first.',
  'agreements/not-all-agree':
    'Not everybody agrees with this version yet. Nothing was sent. Wait until each member agrees.',
} as const satisfies PartFailureTexts<'agreements'>;
