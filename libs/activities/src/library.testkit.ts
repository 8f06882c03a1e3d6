import type { Library } from './component.js';

const text = (nl: string, en: string) => ({ nl, en });
const source = {
  id: 'needs-analysis',
  title: 'Needs analysis',
  publisher: 'WELFARE',
  url: 'https://example.org/',
  published: '2022',
  accessed: '2026-11-22',
  review: '2027-11-22',
  language: 'nl',
};

/** One entry of each collection, in both languages. */
export const smallLibrary: Library = {
  cases: {
    gbo: {
      id: 'gbo',
      title: text('GBO-centrale', 'GBO hub'),
      sector: text('Welzijn', 'Welfare'),
      country: 'BE',
      takeaways: [text('Testen', 'Testing')],
      story: text('Verhaal', 'Story'),
      challenge: text('Uitdaging', 'Challenge'),
      stakeholders: [text('Gemeente', 'Municipality')],
      importance: text('Belang', 'Importance'),
      solutions: [text('Puzzel', 'Puzzle')],
      remarks: text('Kanttekening', 'Remark'),
      source,
    },
  },
  glossary: { G08: { term: text('aanbodgestuurd', 'supply-led'), definition: text('D', 'E') } },
  figures: {
    votes: {
      id: 'votes',
      title: text('Stemmen', 'Votes'),
      description: text('Beschrijving', 'Description'),
      type: 'bars',
      rows: [
        { id: 'network', label: text('Netwerk', 'Network'), value: 7 },
        { id: 'law', label: text('Wet', 'Law'), value: 2, note: text('Nota', 'Note') },
      ],
      asOf: '2022-10-26',
      source,
    },
  },
  canvases: {
    empathy: {
      id: 'empathy',
      title: text('Empathiekaart', 'Empathy map'),
      intro: text('Inleiding', 'Introduction'),
      columns: 2,
      zones: [
        {
          id: 'says',
          title: text('Zegt', 'Says'),
          prompt: text('Welke zinnen?', 'Which sentences?'),
          column: 1,
          columnSpan: 1,
          row: 1,
          rowSpan: 2,
          evidence: true,
        },
        {
          id: 'does',
          title: text('Doet', 'Does'),
          prompt: text('Wat?', 'What?'),
          example: text('Bellen', 'Calling'),
          column: 2,
          columnSpan: 1,
          row: 1,
          rowSpan: 1,
        },
      ],
    },
  },
  testimonials: {
    'iv-driver': {
      id: 'iv-driver',
      title: text('chauffeur', 'driver'),
      text: text('Rijdt en praat.', 'Drives and talks.'),
      subjects: [text('ervaring', 'experience')],
      source: 'needs-analysis',
      asOf: null,
    },
  },
  collections: {
    ecosystem: {
      title: text('Ecosysteem', 'Ecosystem'),
      about: text('Wie er is', 'Who is there'),
      facets: [
        {
          id: 'region',
          title: text('Gewest', 'Region'),
          options: [
            { id: 'VLG', title: text('Vlaanderen', 'Flanders') },
            { id: 'BRU', title: text('Brussel', 'Brussels') },
          ],
        },
      ],
      entries: [
        { id: 'verso', title: 'VERSO', region: 'VLG', source: 'needs-analysis' },
        { id: 'febio', title: 'FEBIO', region: 'BRU', text: text('Werk', 'Work') },
        { id: 'poseco', title: 'Poseco', flags: [{ flag: 'spelling', text: text('x', 'x') }] },
      ],
    },
  },
  sources: { 'needs-analysis': source },
};
