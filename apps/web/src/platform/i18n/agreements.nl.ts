import type { PartFailureTexts } from './translator.js';

/** What went wrong with agreements, by code. */
export const agreementsErrorsNl = {
  'agreements/not-possible':
    'Dit kan nu niet: de leerafspraak staat intussen ergens anders. Herlaad de pagina; wat je schreef, blijft bewaard.',
  'agreements/changed-meanwhile':
    'Een teamgenoot wijzigde de leerafspraak intussen. Wat je schreef, staat nog op je scherm.',
  'agreements/incomplete': 'Er ontbreekt nog iets. Er is niets verstuurd. Vul eerst alles in.',
  'agreements/not-all-agree':
    'Nog niet iedereen gaat akkoord met deze versie. Er is niets verstuurd. Wacht tot elk teamlid akkoord gaat.',
} as const satisfies PartFailureTexts<'agreements'>;
