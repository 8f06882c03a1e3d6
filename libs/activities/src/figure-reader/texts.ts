import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Lees de figuur',
    missing: (number: number) => `Beantwoord vraag ${number}.`,
  },
  en: {
    label: 'Read the figure',
    missing: (number: number) => `Answer question ${number}.`,
  },
} satisfies Record<Locale, unknown>;
