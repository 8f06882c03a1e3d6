import type { Texts } from './translator.js';

/** English texts of the front page. */
export const homeEn: Texts['home'] = {
  title: 'You learn social entrepreneurship by doing it together',
  lead: 'Weft is an open curriculum for higher education. You choose a social problem that concerns you and work on it in a mixed team: from a first conversation with the people it touches to an idea that can carry its own costs.',
  start: 'Start with {{title}}',
  facts: '{{modules}} modules, {{ects}} ECTS credits, free, in Dutch and English',
  cloth:
    'The reference track has {{count}} modules. What is woven you can read now; loose, pale threads are in preparation.',
  picture:
    'The reference track as a piece of weaving: {{count}} threads, one for each module. The lessons you can read now are woven.',
  whyTitle: 'Why Weft exists',
  why1Title: 'What you bring counts',
  why1: 'Every module keeps part of its time open for what you, your team or an organisation near you brings in.',
  why2Title: 'You learn in a mixed team',
  why2: 'A student nurse sees another problem than an engineer does. The assignments need both.',
  why3Title: 'Each module stands by itself',
  why3: 'Follow one, or weave a whole track. Learning outcomes, hours and credits are always stated.',
  library: 'Browse the library: cases, organisations, measures and figures',
};
