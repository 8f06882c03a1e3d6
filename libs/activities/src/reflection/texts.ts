import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Reflectie',
    private: 'Alleen jij ziet wat je hier schrijft.',
    words: (words: number, min: number) =>
      min > 1 ? `${words} van minstens ${min} woorden` : `${words} woorden`,
    missing: (more: number) =>
      more === 1 ? 'Schrijf nog minstens één woord.' : `Schrijf nog minstens ${more} woorden.`,
  },
  en: {
    label: 'Reflection',
    private: 'Only you see what you write here.',
    words: (words: number, min: number) =>
      min > 1 ? `${words} of at least ${min} words` : `${words} words`,
    missing: (more: number) =>
      more === 1 ? 'Write at least one more word.' : `Write at least ${more} more words.`,
  },
} satisfies Record<Locale, unknown>;
