import type { Locale } from '@weft/contracts';

/** How far from the middle, from one step to three. */
type Distance = 1 | 2 | 3;

export const texts = {
  nl: {
    label: 'Standpunt',
    middle: 'In het midden',
    toward: (distance: Distance, end: string) =>
      `${{ 1: 'Eerder', 2: 'Vooral', 3: 'Helemaal' }[distance]}: ${end}`,
    place: (place: number, name: string) => `Plaats ${place} van 7. ${name}`,
    nowhere: 'Kies een plaats op de lijn.',
    reason: 'Waarom sta je daar?',
    words: (words: number) => (words === 0 ? null : `Schrijf minstens ${words} woorden.`),
    otherSide: 'Iemand van de andere kant zegt:',
    bothSides: 'Van beide kanten hoor je:',
    change: 'Je mag je plaats en je reden nog veranderen.',
    missingPosition: (statement: number) => `Stelling ${statement}: kies een plaats op de lijn.`,
    missingReason: (statement: number, words: number) =>
      `Stelling ${statement}: zeg in minstens ${words} woorden waarom.`,
  },
  en: {
    label: 'Position',
    middle: 'In the middle',
    toward: (distance: Distance, end: string) =>
      `${{ 1: 'Rather', 2: 'Mostly', 3: 'Wholly' }[distance]}: ${end}`,
    place: (place: number, name: string) => `Place ${place} of 7. ${name}`,
    nowhere: 'Choose a place on the line.',
    reason: 'Why do you stand there?',
    words: (words: number) => (words === 0 ? null : `Write at least ${words} words.`),
    otherSide: 'Someone on the other side says:',
    bothSides: 'From both sides you hear:',
    change: 'You may still change your place and your reason.',
    missingPosition: (statement: number) => `Statement ${statement}: choose a place on the line.`,
    missingReason: (statement: number, words: number) =>
      `Statement ${statement}: say why in at least ${words} words.`,
  },
} satisfies Record<Locale, unknown>;

export type PositionTexts = (typeof texts)[Locale];

/** A place on the line in words, for instance “Mostly: agree”. */
export function placeName(
  place: number,
  ends: { left: string; right: string },
  t: PositionTexts,
): string {
  const distance = Math.abs(place - 4);
  if (distance === 0) return t.middle;
  return t.toward(distance as Distance, place < 4 ? ends.left : ends.right);
}
