import { cohortsEn, cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsNl, cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { cohorts: cohortsNl, errors: cohortsErrorsNl },
  en: { cohorts: cohortsEn, errors: cohortsErrorsEn },
});
