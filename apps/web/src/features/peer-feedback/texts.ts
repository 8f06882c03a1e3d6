import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { peerEn, peerErrorsEn } from './texts.en.js';
import { peerErrorsNl, peerNl } from './texts.nl.js';

addTexts({
  nl: { errors: { ...cohortsErrorsNl, ...peerErrorsNl } },
  en: { errors: { ...cohortsErrorsEn, ...peerErrorsEn } },
});

const texts = { nl: peerNl, en: peerEn };

/** The texts of peer feedback in the language of the page; they come with its pages. */
export const usePeerTexts = (): typeof peerNl => texts[useI18n().locale];
