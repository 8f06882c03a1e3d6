import { agreementsEn, agreementsErrorsEn } from '../../platform/i18n/agreements.en.js';
import { agreementsErrorsNl, agreementsNl } from '../../platform/i18n/agreements.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { agreements: agreementsNl, errors: agreementsErrorsNl },
  en: { agreements: agreementsEn, errors: agreementsErrorsEn },
});
