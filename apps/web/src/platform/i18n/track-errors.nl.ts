import type { PartFailureTexts } from './translator.js';

/** What went wrong with tracks, by code. */
export const tracksErrorsNl = {
  'tracks/unknown': 'Dit ontwerp bestaat niet, of het is niet van jou.',
  'tracks/archived':
    'Dit ontwerp is opgeborgen. Haal het eerst terug, in de lijst van je trajecten.',
  'tracks/changed-meanwhile':
    'Iemand anders wijzigde dit traject intussen. Wat je deed, staat nog op je scherm.',
  'tracks/has-errors': 'Dit traject heeft nog fouten. Er is niets gepubliceerd. Los ze eerst op.',
  'tracks/version-not-higher':
    'Een versie moet hoger zijn dan alle vorige. Er is niets gepubliceerd. Kies een hogere.',
  'tracks/not-an-editor':
    'Geen lesgever of auteur heeft dit e-mailadres. Vraag een beheerder om die rol te geven.',
} as const satisfies PartFailureTexts<'tracks'>;
