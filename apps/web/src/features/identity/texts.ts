import { identityEn, identityErrorsEn } from '../../platform/i18n/identity.en.js';
import { identityNl, identityErrorsNl } from '../../platform/i18n/identity.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { identity: identityNl, errors: identityErrorsNl },
  en: { identity: identityEn, errors: identityErrorsEn },
});
