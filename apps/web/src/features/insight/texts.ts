import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { insightEn, insightErrorsEn } from './texts.en.js';
import { insightErrorsNl, insightNl } from './texts.nl.js';

// Its addresses are those of a cohort, so what is wrong with a cohort is said here too.
addTexts({
  nl: { errors: { ...cohortsErrorsNl, ...insightErrorsNl } },
  en: { errors: { ...cohortsErrorsEn, ...insightErrorsEn } },
});

const texts = { nl: insightNl, en: insightEn };

export type InsightTexts = typeof insightNl;

/** The texts of insight in the language of the page; they come with its pages. */
export const useInsightTexts = (): InsightTexts => texts[useI18n().locale];
