import { draftErrorsEn } from '../../platform/i18n/draft-errors.en.js';
import { draftErrorsNl } from '../../platform/i18n/draft-errors.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { authoringEn } from './texts.en.js';
import { authoringNl } from './texts.nl.js';

addTexts({ nl: { errors: draftErrorsNl }, en: { errors: draftErrorsEn } });

const texts = { nl: authoringNl, en: authoringEn };

/** The texts of the pages of authors, in the language of the page; they come with these pages. */
export const useAuthoringTexts = (): typeof authoringNl => texts[useI18n().locale];
