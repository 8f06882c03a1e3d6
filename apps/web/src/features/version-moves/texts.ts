import { addTexts } from '../../platform/i18n/translator.js';
import { versionsEn, versionsErrorsEn } from '../../platform/i18n/versions.en.js';
import { versionsErrorsNl, versionsNl } from '../../platform/i18n/versions.nl.js';

addTexts({
  nl: { versions: versionsNl, errors: versionsErrorsNl },
  en: { versions: versionsEn, errors: versionsErrorsEn },
});
