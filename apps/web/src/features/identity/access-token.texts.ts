import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { accessTokensEn, tokenErrorsEn } from './access-token.texts.en.js';
import { accessTokensNl, type AccessTokenTexts, tokenErrorsNl } from './access-token.texts.nl.js';

addTexts({ nl: { errors: tokenErrorsNl }, en: { errors: tokenErrorsEn } });

const texts = { nl: accessTokensNl, en: accessTokensEn };

/** The texts of access tokens in the language of the page; they come with their section. */
export const useAccessTokenTexts = (): AccessTokenTexts => texts[useI18n().locale];
