import { agreementsEn, agreementsErrorsEn } from '../../platform/i18n/agreements.en.js';
import { agreementsErrorsNl, agreementsNl } from '../../platform/i18n/agreements.nl.js';
import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

// Its addresses are those of a team and a cohort, so what is wrong with these is said here too.
addTexts({
  nl: {
    agreements: agreementsNl,
    errors: {
      ...cohortsErrorsNl,
      ...agreementsErrorsNl,
      'teams/unknown': 'Dit team bestaat niet, of het is niet van jou.',
      'assignments/unknown': 'Dit cohort heeft deze opdracht niet (meer).',
    },
  },
  en: {
    agreements: agreementsEn,
    errors: {
      ...cohortsErrorsEn,
      ...agreementsErrorsEn,
      'teams/unknown': 'This team does not exist, or it is not yours.',
      'assignments/unknown': 'This cohort does not have this assignment (any more).',
    },
  },
});
