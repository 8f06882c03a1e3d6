import type { Locale } from '@weft/contracts';

const nl = {
  stopped: (count: number) => `${count} stopten hier met lezen`,
  retried: (percent: number, of: number) => `${percent}\u00a0% van ${of} probeerde het opnieuw`,
  answered: (count: number) => `${count} antwoordden`,
  unclear: (count: number) => `${count} vonden dit onduidelijk`,
};

const en: typeof nl = {
  stopped: (count) => `${count} stopped reading here`,
  retried: (percent, of) => `${percent}% of ${of} tried again`,
  answered: (count) => `${count} answered`,
  unclear: (count) => `${count} found this unclear`,
};

/** The words for what learners did at a block. */
export const signalTexts: Record<Locale, typeof nl> = { nl, en };
