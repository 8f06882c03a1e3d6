import { ProposalContent } from '@weft/contracts';
import { fieldOfPath, toContent, toFields } from './proposal-fields.js';

const contents: ProposalContent[] = [
  {
    ...{ kind: 'source', locale: 'nl', title: 'Rapport', author: null, year: 2020 },
    ...{ url: 'https://example.org', text: 'Twee\nregels, met een komma' },
  },
  {
    ...{ kind: 'actor', locale: 'en', title: 'One, two', acronym: 'OT', country: 'IS' },
    ...{ domains: ['D1', 'D4'], regions: [], address: null },
    ...{ url: 'https://example.org', text: 'Text' },
  },
  {
    ...{ kind: 'case', locale: 'nl', title: 'Geval', sector: 'Zorg', country: 'BE' },
    ...{ takeaways: ['Een, met komma', 'Twee'], story: 'a', challenge: 'b' },
    ...{ stakeholders: ['Zij'], importance: 'c', solutions: ['x', 'y'], remarks: 'd' },
    url: 'https://example.org',
  },
  {
    ...{ kind: 'lesson', place: 'slot:a', minutes: 25, activities: 'a: { b: c }\n' },
    ...{ nl: { title: 'Les', source: '## Titel\n\n  tekst\n' }, en: null },
  },
];

it.each(contents)('fills a form with a $kind and reads the same one from it', (content) => {
  expect(ProposalContent.safeParse(content).success).toBe(true);
  expect(toContent(content.kind, toFields(content))).toEqual(content);
});

it('knows which field a refused path means', () => {
  expect(fieldOfPath('body.content.url')).toBe('url');
  expect(fieldOfPath('body.content.takeaways.0')).toBe('takeaways');
  expect(fieldOfPath('body.content.nl.title')).toBe('nlTitle');
  expect(fieldOfPath('body.content.en.source')).toBe('enSource');
  expect(fieldOfPath('body.content.nl')).toBe('nlSource');
  expect(fieldOfPath('body.id')).toBeNull();
});
