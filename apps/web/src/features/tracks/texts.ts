import { tracksErrorsEn } from '../../platform/i18n/track-errors.en.js';
import { tracksErrorsNl } from '../../platform/i18n/track-errors.nl.js';
import { tracksEn } from '../../platform/i18n/tracks.en.js';
import { tracksNl } from '../../platform/i18n/tracks.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({
  nl: { tracks: tracksNl, errors: tracksErrorsNl },
  en: { tracks: tracksEn, errors: tracksErrorsEn },
});
