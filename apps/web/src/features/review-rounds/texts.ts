import { useI18n } from '../../platform/i18n/i18n.js';
import { roundErrorsEn } from '../../platform/i18n/round-errors.en.js';
import { roundErrorsNl } from '../../platform/i18n/round-errors.nl.js';
import { draftErrorsEn } from '../../platform/i18n/draft-errors.en.js';
import { draftErrorsNl } from '../../platform/i18n/draft-errors.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { roundsEn } from './texts.en.js';
import { roundsNl } from './texts.nl.js';

// A round is made over a draft, so what is wrong with a draft is said here too.
addTexts({
  nl: { errors: { ...draftErrorsNl, ...roundErrorsNl } },
  en: { errors: { ...draftErrorsEn, ...roundErrorsEn } },
});

const texts = { nl: roundsNl, en: roundsEn };

export type RoundTexts = typeof roundsNl;

/** The texts of rounds in the language of the page; they come with its pages. */
export const useRoundTexts = (): RoundTexts => texts[useI18n().locale];
