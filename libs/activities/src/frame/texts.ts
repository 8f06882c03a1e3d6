import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    missing: 'Dit ontbreekt nog:',
    finished: (moment: string) => `Afgerond op ${moment}`,
    finish: 'Afronden',
    finishAgain: 'Opnieuw afronden',
    undo: 'Ongedaan maken',
    print: 'Druk af',
  },
  en: {
    missing: 'Still to do:',
    finished: (moment: string) => `Finished on ${moment}`,
    finish: 'Finish',
    finishAgain: 'Finish again',
    undo: 'Undo',
    print: 'Print',
  },
} satisfies Record<Locale, unknown>;
