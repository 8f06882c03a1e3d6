import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { roundPollsEn, roundPollsErrorsEn } from './texts.en.js';
import { roundPollsErrorsNl, roundPollsNl } from './texts.nl.js';

addTexts({ nl: { errors: roundPollsErrorsNl }, en: { errors: roundPollsErrorsEn } });

const texts = { nl: roundPollsNl, en: roundPollsEn };

export type RoundPollTexts = typeof roundPollsNl;

/** The texts of polls of rounds in the language of the page; they come with its pages. */
export const useRoundPollTexts = (): RoundPollTexts => texts[useI18n().locale];
