import { cohortsEn } from '../../platform/i18n/cohorts.en.js';
import { cohortsNl } from '../../platform/i18n/cohorts.nl.js';
import { addTexts } from '../../platform/i18n/translator.js';

addTexts({ nl: { cohorts: cohortsNl }, en: { cohorts: cohortsEn } });
