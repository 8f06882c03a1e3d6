import type { Locale } from '@weft/contracts';

export const texts = {
  nl: { tip: 'Tip', example: 'Voorbeeld', warning: 'Let op', history: 'Vroeger' },
  en: { tip: 'Tip', example: 'Example', warning: 'Watch out', history: 'In the past' },
} satisfies Record<Locale, unknown>;
