import { messagesEn, messagesErrorsEn } from '../../platform/i18n/messages.en.js';
import { messagesErrorsNl, messagesNl } from '../../platform/i18n/messages.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { messages: messagesNl, errors: messagesErrorsNl },
  en: { messages: messagesEn, errors: messagesErrorsEn },
});
