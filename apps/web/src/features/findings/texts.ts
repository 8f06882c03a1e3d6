import type { Locale } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { findingsEn, findingsErrorsEn } from './texts.en.js';
import { findingsErrorsNl, findingsNl } from './texts.nl.js';

addTexts({ nl: { errors: findingsErrorsNl }, en: { errors: findingsErrorsEn } });

const texts = { nl: findingsNl, en: findingsEn };

/** The texts of findings and reports in the language of a report, which may not be the page's. */
export const findingTextsIn = (locale: Locale): typeof findingsNl => texts[locale];

/** The texts of findings and reports in the language of the page; they come with its pages. */
export const useFindingTexts = (): typeof findingsNl => texts[useI18n().locale];
