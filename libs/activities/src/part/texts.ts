import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    prework: 'Vooraf, op je eentje',
    contact: 'Samen, tijdens de les',
    followup: 'Nadien',
    minutes: (minutes: number) => `${minutes} minuten`,
  },
  en: {
    prework: 'Beforehand, by yourself',
    contact: 'Together, in class',
    followup: 'Afterwards',
    minutes: (minutes: number) => `${minutes} minutes`,
  },
} satisfies Record<Locale, unknown>;
