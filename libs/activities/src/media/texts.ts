import type { Locale } from '@weft/contracts';

export const texts = {
  nl: { transcript: 'Uitgeschreven tekst', captions: 'Ondertitels' },
  en: { transcript: 'Transcript', captions: 'Captions' },
} satisfies Record<Locale, unknown>;
