import type { LocalisedText } from './locale.js';
import type { RoundTemplatePoll } from './round-shapes.js';
import type { RoundTemplate } from './round-templates.js';

/** What may help or hinder a project: the options of both polls, as in the focus group of 2022. */
const aspects: RoundTemplatePoll['options'] = [
  { id: 'financial', label: { nl: 'Financieel', en: 'Financial' } },
  { id: 'legal-framework', label: { nl: 'Wettelijk kader', en: 'Legal framework' } },
  { id: 'training', label: { nl: 'Opleiding', en: 'Training' } },
  { id: 'policy', label: { nl: 'Beleid', en: 'Policy' } },
  { id: 'own-organisation', label: { nl: 'Eigen organisatie', en: 'Own organisation' } },
  { id: 'network', label: { nl: 'Netwerk', en: 'Network' } },
  { id: 'personality', label: { nl: 'Persoonlijkheid', en: 'Personality' } },
  { id: 'other', label: { nl: 'Andere', en: 'Other' } },
];

const success: LocalisedText = {
  nl: 'Welke drie aspecten doen een project het meest slagen?',
  en: 'Which three aspects do most to make a project succeed?',
};
const barriers: LocalisedText = {
  nl: 'Welke drie aspecten maken een project het moeilijkst uitvoerbaar?',
  en: 'Which three aspects do most to make a project hard to carry out?',
};

const talk = (nl: string, en: string, minutes: number) => ({ text: { nl, en }, minutes });

/**
 * The focus group of the WELFARE project: its three goals, and a script in our own words in which
 * questions 10 and 12 are polls, as they were in the group of 26 October 2022.
 */
export const welfareTemplate: RoundTemplate = {
  title: { nl: 'Focusgroep WELFARE', en: 'WELFARE focus group' },
  summary: {
    nl: 'Drie doelen, dertien vragen voor een gesprek van anderhalf uur, en twee peilingen (vraag 10 en 12).',
    en: 'Three goals, thirteen questions for a conversation of an hour and a half, and two polls (questions 10 and 12).',
  },
  about: {
    nl: 'Lees de lessen, zet je opmerkingen bij de tekst en stem in twee peilingen. Daarna praten we over wat sociaal ondernemers nodig hebben.',
    en: 'Read the lessons, put your remarks beside the text and vote in two polls. Then we talk about what social entrepreneurs need.',
  },
  goals: [
    {
      nl: 'Verkennen welke uitdagingen sociaal ondernemers met verschillende achtergronden tegenkomen, en zo de nodenanalyse toetsen',
      en: 'Explore which challenges social entrepreneurs of different backgrounds meet, and so test the needs analysis',
    },
    {
      nl: 'Bespreken welke vaardigheden studenten, docenten, onderzoekers en professionals nodig hebben: de bouwstenen van het curriculum',
      en: 'Discuss which skills students, lecturers, researchers and professionals need: the building blocks of the curriculum',
    },
    {
      nl: 'Mensen vinden die het curriculum of het leerplatform mee willen ontwerpen of nalezen',
      en: 'Find people who want to help design or review the curriculum or the learning platform',
    },
  ],
  script: [
    talk('Wie ben je, en welke rollen heb je?', 'Who are you, and which roles do you have?', 8),
    talk(
      'Wat is sociale innovatie voor jou? Geef een voorbeeld dat je zelf zag.',
      'What is social innovation to you? Give an example that you saw yourself.',
      8,
    ),
    talk(
      'En sociaal ondernemen: waarin verschilt het voor jou van gewoon ondernemen?',
      'And social entrepreneurship: how does it differ from ordinary business for you?',
      7,
    ),
    talk(
      'Aan welk project werkte je mee, en wat was jouw deel daarin?',
      'Which project did you work on, and what was your part in it?',
      8,
    ),
    talk('Waar begon het mee?', 'What did it begin with?', 5),
    talk('Op welk moment dreigde het te mislukken?', 'At what moment was it about to fail?', 7),
    talk(
      'Wie had je nodig die je nog niet kende, en hoe vond je die persoon?',
      'Whom did you need and not know yet, and how did you find that person?',
      7,
    ),
    talk(
      'Wat leerde je onderweg dat geen enkele opleiding je gaf?',
      'What did you learn on the way that no training had given you?',
      7,
    ),
    talk('Wat deed je project lukken?', 'What made your project succeed?', 7),
    { text: success, minutes: 4, pollId: 'success' },
    talk('Wat hield je project tegen?', 'What held your project back?', 7),
    { text: barriers, minutes: 4, pollId: 'barriers' },
    talk(
      'Wat moet deze module zeker bevatten, en wie van jullie wil er mee aan schrijven of nalezen?',
      'What must this module contain, and who of you wants to help write or review it?',
      11,
    ),
  ],
  polls: [
    { id: 'success', number: 10, kind: 'choose', most: 3, question: success, options: aspects },
    { id: 'barriers', number: 12, kind: 'choose', most: 3, question: barriers, options: aspects },
  ],
};
