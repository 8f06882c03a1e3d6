import type { LocalisedText } from './locale.js';
import type { RoundTemplateId } from './round-moderation.js';
import type { RoundTemplatePoll } from './round-shapes.js';
import { welfareTemplate } from './round-template-welfare.js';

/** What a round begins with, in both languages; its moderator changes it as she likes. */
export interface RoundTemplate {
  readonly title: LocalisedText;
  /** For who chooses a template. */
  readonly summary: LocalisedText;
  readonly about: LocalisedText;
  readonly goals: readonly LocalisedText[];
  readonly script: readonly {
    readonly text: LocalisedText;
    readonly minutes: number;
    /** Of one of `polls`. */
    readonly pollId?: string;
  }[];
  readonly polls: readonly RoundTemplatePoll[];
}

/** What participants agree with unless the moderator writes something else. */
export const usualConsent: LocalisedText = {
  nl: 'Ik neem vrijwillig deel en kan op elk moment stoppen. De makers gebruiken mijn opmerkingen voor deze module en voor een verslag zonder mijn naam. Wat ik stem, staat los van mijn naam.',
  en: 'I take part of my own free will and can stop at any moment. The makers use my remarks for this module and for a report without my name. What I vote is kept apart from my name.',
};

const readThrough: RoundTemplate = {
  title: { nl: 'Doorlezen', en: 'Read-through' },
  summary: {
    nl: 'Lezers gaan op hun eigen tempo door de lessen en zeggen wat beter kan. Zonder peilingen.',
    en: 'Readers go through the lessons at their own pace and say what could be better. No polls.',
  },
  about: {
    nl: 'Lees de lessen op je eigen tempo. Zeg bij een zin of een blok wat onduidelijk is, wat niet klopt of wat je anders zou schrijven. Eén rake opmerking helpt al.',
    en: 'Read the lessons at your own pace. Say at a sentence or a block what is unclear, what is wrong or what you would write differently. A single sharp remark already helps.',
  },
  goals: [
    {
      nl: 'Weten waar lezers de draad verliezen',
      en: 'Know where readers lose the thread',
    },
    {
      nl: 'Fouten en verouderde feiten vinden voor studenten ze lezen',
      en: 'Find mistakes and outdated facts before students read them',
    },
  ],
  script: [
    {
      text: {
        nl: 'Wat onthoud je van deze les, in één zin?',
        en: 'What stays with you of this lesson, in one sentence?',
      },
      minutes: 10,
    },
    {
      text: {
        nl: 'Waar moest je iets twee keer lezen?',
        en: 'Where did you have to read something twice?',
      },
      minutes: 10,
    },
    {
      text: {
        nl: 'Wat zou je schrappen, en wat ontbreekt er?',
        en: 'What would you cut, and what is missing?',
      },
      minutes: 10,
    },
  ],
  polls: [],
};

/** The templates of rounds, with what they are called. */
export const roundTemplates: Readonly<Record<RoundTemplateId, RoundTemplate>> = {
  welfare: welfareTemplate,
  'read-through': readThrough,
};
