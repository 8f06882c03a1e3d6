import { addTexts } from '../../platform/i18n/translator.js';

// A team or an assignment that is not there is said here too.
addTexts({
  nl: {
    errors: {
      'teams/unknown': 'Dit team bestaat niet, of je hoort er niet bij.',
      'assignments/unknown': 'Deze opdracht bestaat niet in dit cohort.',
    },
  },
  en: {
    errors: {
      'teams/unknown': 'There is no such team, or you are not in it.',
      'assignments/unknown': 'There is no such assignment in this cohort.',
    },
  },
});
