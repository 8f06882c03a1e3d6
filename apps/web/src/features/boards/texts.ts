import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { boardsEn, boardsErrorsEn } from './texts.en.js';
import { boardsErrorsNl, boardsNl } from './texts.nl.js';

// A board is opened in a cohort, so what is wrong with a cohort is said here too.
addTexts({
  nl: { errors: { ...cohortsErrorsNl, ...boardsErrorsNl } },
  en: { errors: { ...cohortsErrorsEn, ...boardsErrorsEn } },
});

const texts = { nl: boardsNl, en: boardsEn };

export type BoardTexts = typeof boardsNl;

/** The texts of boards in the language of the page; they come with its pages. */
export const useBoardTexts = (): BoardTexts => texts[useI18n().locale];
