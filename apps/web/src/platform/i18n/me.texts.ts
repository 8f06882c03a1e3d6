import { meEn } from './me.en.js';
import { meNl } from './me.nl.js';
import { addTexts } from './translator.js';

addTexts({ nl: { me: meNl }, en: { me: meEn } });
