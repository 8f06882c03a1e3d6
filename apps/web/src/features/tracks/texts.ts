import { tracksEn, tracksErrorsEn } from '../../platform/i18n/tracks.en.js';
import { tracksErrorsNl, tracksNl } from '../../platform/i18n/tracks.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { tracks: tracksNl, errors: tracksErrorsNl },
  en: { tracks: tracksEn, errors: tracksErrorsEn },
});
