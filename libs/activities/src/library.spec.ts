import { canvas } from './canvas/definition.js';
import { caseCard } from './case-card/definition.js';
import { UnknownReferenceError } from './component.js';
import { figureReader } from './figure-reader/definition.js';
import { figure } from './figure/definition.js';
import { smallLibrary as library } from './library.testkit.js';
import { term } from './term/definition.js';
import { testimonial } from './testimonial/definition.js';

const dutch = { library, locale: 'nl' as const };
const english = { library, locale: 'en' as const };

describe('what a lesson takes from the library', () => {
  it('is in the language of the lesson', () => {
    expect(term.resolve?.({ id: 'G08' }, dutch)).toEqual({
      id: 'G08',
      term: 'aanbodgestuurd',
      definition: 'D',
    });
    expect(caseCard.resolve?.({ id: 'gbo' }, english)).toMatchObject({
      title: 'GBO hub',
      country: 'BE',
      takeaways: ['Testing'],
      solutions: ['Puzzle'],
      source: { publisher: 'WELFARE', accessed: '2026-11-22' },
    });
  });

  it('is an interview by role, with its source', () => {
    expect(testimonial.resolve?.({ id: 'iv-driver' }, english)).toEqual({
      role: 'driver',
      text: 'Drives and talks.',
      subjects: ['experience'],
      source: expect.objectContaining({ publisher: 'WELFARE' }),
    });
  });

  it('is a whole figure, the same for reading and for answering', () => {
    const shown = figure.resolve?.({ id: 'votes' }, dutch);
    expect(shown).toMatchObject({
      type: 'bars',
      unit: null,
      scale: [],
      rows: [
        { id: 'network', label: 'Netwerk', value: 7, note: null },
        { id: 'law', label: 'Wet', value: 2, note: 'Nota' },
      ],
    });
    const prompts = [{ id: 'most', text: 'Wat valt op?' }];
    const props = { id: 'read', figure: 'votes', prompts };
    expect(figureReader.split(props, dutch)).toEqual({
      public: { figure: shown, prompts },
      key: null,
    });
  });

  it('is a canvas with its places, the lesson’s title before the template’s', () => {
    const props = { id: 'map', template: 'empathy', task: 'Vul in.' };
    expect(canvas.split(props, dutch).public).toMatchObject({
      title: 'Empathiekaart',
      task: 'Vul in.',
      columns: 2,
      source: null,
      zones: [
        { id: 'says', title: 'Zegt', evidence: true, rowSpan: 2, example: null },
        { id: 'does', column: 2, evidence: false, example: 'Bellen' },
      ],
    });
    expect(canvas.split({ ...props, title: 'Rik' }, dutch).public.title).toBe('Rik');
  });

  it.each(['nobody', 'constructor', '__proto__'])(
    'is not found for %s, with what there is',
    (id) => {
      const find = () => term.resolve?.({ id }, dutch);
      expect(find).toThrow(UnknownReferenceError);
      expect(find).toThrow(expect.objectContaining({ collection: 'glossary', id, known: ['G08'] }));
    },
  );
});
