import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { teamsEn, teamsErrorsEn } from './texts.en.js';
import { teamsErrorsNl, teamsNl } from './texts.nl.js';

// Its addresses are those of a cohort, so what is wrong with a cohort is said here too.
addTexts({
  nl: { errors: { ...cohortsErrorsNl, ...teamsErrorsNl } },
  en: { errors: { ...cohortsErrorsEn, ...teamsErrorsEn } },
});

const texts = { nl: teamsNl, en: teamsEn };

/** The texts of forming teams in the language of the page; they come with its pages. */
export const useTeamsTexts = (): typeof teamsNl => texts[useI18n().locale];
