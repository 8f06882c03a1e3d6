import { draftErrorsEn } from '../../platform/i18n/draft-errors.en.js';
import { draftErrorsNl } from '../../platform/i18n/draft-errors.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { publishingEn, publishingErrorsEn } from './texts.en.js';
import { publishingErrorsNl, publishingNl } from './texts.nl.js';

addTexts({
  nl: { errors: { ...draftErrorsNl, ...publishingErrorsNl } },
  en: { errors: { ...draftErrorsEn, ...publishingErrorsEn } },
});

const texts = { nl: publishingNl, en: publishingEn };

/** The texts of publishing in the language of the page; they come with its page. */
export const usePublishingTexts = (): typeof publishingNl => texts[useI18n().locale];
