import { homeEn } from '../../platform/i18n/home.en.js';
import { homeNl } from '../../platform/i18n/home.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { home: homeNl },
  en: { home: homeEn },
});
