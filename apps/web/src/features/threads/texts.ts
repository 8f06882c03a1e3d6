import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { threadsEn, threadsErrorsEn } from './texts.en.js';
import { threadsErrorsNl, threadsNl } from './texts.nl.js';

addTexts({ nl: { errors: threadsErrorsNl }, en: { errors: threadsErrorsEn } });

const texts = { nl: threadsNl, en: threadsEn };

/** The texts of remarks in the language of the page; they come with its pages. */
export const useThreadTexts = (): typeof threadsNl => texts[useI18n().locale];
