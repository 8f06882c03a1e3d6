import { assignmentsEn, assignmentsErrorsEn } from '../../platform/i18n/assignments.en.js';
import { assignmentsErrorsNl, assignmentsNl } from '../../platform/i18n/assignments.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { assignments: assignmentsNl, errors: assignmentsErrorsNl },
  en: { assignments: assignmentsEn, errors: assignmentsErrorsEn },
});
