import { cohortsErrorsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsErrorsNl } from '../../platform/i18n/cohorts.nl.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { addTexts } from '../../platform/i18n/translator.js';
import { gradesEn, gradesErrorsEn } from './texts.en.js';
import { gradesErrorsNl, gradesNl } from './texts.nl.js';

// Its addresses are those of a cohort, so what is wrong with a cohort is said here too.
addTexts({
  nl: { errors: { ...cohortsErrorsNl, ...gradesErrorsNl } },
  en: { errors: { ...cohortsErrorsEn, ...gradesErrorsEn } },
});

type Widened<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends readonly (readonly [string, string])[]
      ? readonly (readonly [string, string])[]
      : Texts[Key] extends (...values: never[]) => string
        ? Texts[Key]
        : Widened<Texts[Key]>;
};

const texts = { nl: gradesNl, en: gradesEn };

/** The texts of grades; each language has exactly these. */
export type GradesTexts = Widened<typeof gradesNl>;

/** The texts of grades in the language of the page; they come with its pages. */
export const useGradesTexts = (): GradesTexts => texts[useI18n().locale];
