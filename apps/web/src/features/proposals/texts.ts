import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { proposalErrorsEn, proposalsEn } from '../../platform/i18n/proposals.en.js';
import { proposalErrorsNl, proposalsNl } from '../../platform/i18n/proposals.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { proposals: proposalsNl, errors: { ...cohortsErrorsNl, ...proposalErrorsNl } },
  en: { proposals: proposalsEn, errors: { ...cohortsErrorsEn, ...proposalErrorsEn } },
});
