import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { pitchEn, pitchErrorsEn } from './texts.en.js';
import { pitchErrorsNl, pitchNl } from './texts.nl.js';

addTexts({
  nl: { errors: { ...cohortsErrorsNl, ...pitchErrorsNl } },
  en: { errors: { ...cohortsErrorsEn, ...pitchErrorsEn } },
});

const texts = { nl: pitchNl, en: pitchEn };

/** The texts of pitch days in the language of the page; they come with its pages. */
export const usePitchTexts = (): typeof pitchNl => texts[useI18n().locale];
