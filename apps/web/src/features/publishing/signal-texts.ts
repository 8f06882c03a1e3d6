import type { Locale } from '@weft/contracts';

const nl = {
  stopped: (count: number) => `${count} lerenden stopten hier`,
  retried: (percent: number, of: number) =>
    `${percent}\u00a0% van ${of} probeerde de vraag opnieuw`,
  answered: (count: number) => `${count} antwoordden`,
  unclear: (count: number) => `${count} lezers vonden dit onduidelijk`,
};

const en: typeof nl = {
  stopped: (count) => `${count} learners stopped here`,
  retried: (percent, of) => `${percent}% of ${of} tried the question again`,
  answered: (count) => `${count} answered`,
  unclear: (count) => `${count} readers found this unclear`,
};

/** The words for what learners did at a block. */
export const signalTexts: Record<Locale, typeof nl> = { nl, en };
