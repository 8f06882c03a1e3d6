import type { Locale } from '@weft/contracts';

const wordsNl = (words: number) => (words === 1 ? '1 woord' : `${words} woorden`);
const wordsEn = (words: number) => (words === 1 ? '1 word' : `${words} words`);

export const texts = {
  nl: {
    label: 'Tekst in delen',
    example: 'Een voorbeeld',
    length: (words: number, time: string) => `${wordsNl(words)}, ongeveer ${time}`,
    lengthOf: (words: number, time: string, target: string) =>
      `${wordsNl(words)}, ongeveer ${time} van ${target}`,
    over: (time: string) => `${time} te lang`,
    total: 'Alles samen',
    pace: (wordsPerMinute: number) => `Gerekend aan ${wordsPerMinute} woorden per minuut.`,
    read: 'Lees in één keer',
    write: 'Schrijf verder',
    empty: 'nog niet geschreven',
    missing: (section: string, more: number) =>
      more === 1
        ? `${section}: schrijf nog minstens één woord.`
        : `${section}: schrijf nog minstens ${more} woorden.`,
  },
  en: {
    label: 'Text in parts',
    example: 'An example',
    length: (words: number, time: string) => `${wordsEn(words)}, about ${time}`,
    lengthOf: (words: number, time: string, target: string) =>
      `${wordsEn(words)}, about ${time} of ${target}`,
    over: (time: string) => `${time} too long`,
    total: 'All together',
    pace: (wordsPerMinute: number) => `Counted at ${wordsPerMinute} words a minute.`,
    read: 'Read it in one go',
    write: 'Go on writing',
    empty: 'not written yet',
    missing: (section: string, more: number) =>
      more === 1
        ? `${section}: write at least one more word.`
        : `${section}: write at least ${more} more words.`,
  },
} satisfies Record<Locale, unknown>;

export type ScriptTexts = (typeof texts)[Locale];
