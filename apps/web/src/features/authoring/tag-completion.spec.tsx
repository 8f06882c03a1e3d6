import type { KnownComponents } from '../lesson-preview/index.js';
import { completeEntry } from './entry-completion.js';
import { ownNames } from './own-names.js';
import { closingFor, completeTag, templateOf } from './tag-completion.js';

const prop = (name: string, more: object = {}) => ({
  ...{ name, required: true, type: 'text' as const, values: [], refersTo: null },
  media: null,
  ...more,
});
const component = (tag: string, more: object) => ({
  ...{ tag, summary: '', placement: 'block' as const, children: 'none' as const },
  ...{ activity: false, starter: '', props: [] },
  ...more,
});
const known: KnownComponents = {
  components: [
    component('Callout', {
      children: 'blocks',
      props: [prop('kind', { values: ['tip', 'warning'] }), prop('title')],
    }),
    component('Figure', { props: [prop('id', { refersTo: 'figures' })] }),
    component('Part', { props: [prop('minutes', { type: 'number' })] }),
    component('Quiz', { activity: true, props: [prop('id')], starter: 'items: []\n' }),
    component('Canvas', {
      activity: true,
      props: [prop('id'), prop('template', { refersTo: 'canvases' })],
    }),
    component('Video', { props: [prop('id'), prop('src', { media: 'video' })] }),
  ],
  entries: {
    ...{ glossary: [], cases: [], testimonials: [] },
    canvases: [{ id: 'persona', label: 'Persona' }],
    figures: [{ id: 'diamond', label: 'De diamant' }],
  },
};
const activities = [
  'recall:',
  '  title:',
  '    nl: Wat weet je nog?',
  '    en: What do you remember?',
  "'map':",
  '  title: { nl: Kaart, en: Map }',
  'fresh:',
  '  items:',
  '    - prompt:',
  '        nl: >-',
  '          Waarom twee ruiten?',
  '',
].join('\n');
const file = (path: string, width: number | null) => ({ path, width, height: width });
const own = ownNames({
  activities,
  texts: ['<Canvas template="persona" id="map" />', '<Quiz id="recall" />\n<Quiz id="new" />'],
  media: [file('media/a.png', 9), file('media/b.mp4', null), file('media/b.vtt', null)],
  locale: 'nl',
});
const shown = (found: ReturnType<typeof completeTag>) =>
  found && [found.kind, found.length, ...found.options.map(({ label }) => label)];
const labels = (before: string) => shown(completeTag(before, known, own));

describe('completeTag', () => {
  it.each([
    ['Tekst <Ca', ['tag', 2, 'Callout', 'Figure', 'Part', 'Quiz', 'Canvas', 'Video']],
    ['<Callout ', ['prop', 0, 'kind', 'title']],
    ['<Callout kind="tip" t', ['prop', 1, 'title']],
    ['<Callout kind="', ['value', 0, 'tip', 'warning']],
    ['<Callout title="a > b" kind="w', ['value', 1, 'tip', 'warning']],
    ['<Figure id="d', ['value', 1, 'diamond']],
    ['<Callout kind="tip" title="x">\n\n<Figure id="y" />\n\n</', ['close', 0, 'Callout']],
    ['<Quiz id="', ['value', 0, 'recall', 'fresh']],
    ['<Canvas id="m', ['value', 1, 'map', 'fresh']],
    ['<Canvas template="', ['value', 0, 'persona']],
    ['<Video id="v', ['value', 1]],
    ['<Video src="media/', ['value', 6, 'media/b.mp4']],
    ['Zie ![een kaart](me', ['value', 2, 'media/a.png']],
    ['Zie [de opname](', ['value', 0, 'media/b.mp4']],
    ['<Unknown ', null],
    ['gewone tekst', null],
    ['3 < 4 en', null],
  ])('after %j', (before, expected) => {
    expect(labels(before)).toEqual(expected);
  });

  it('tells what an entry is and asks, and puts what the text has behind the rest', () => {
    const options = ['<Canvas id="', '<Quiz id="'].flatMap(
      (before) => completeTag(before, known, own)?.options ?? [],
    );
    expect(options.map(({ detail, last }) => [detail, last])).toEqual([
      ['Canvas · Kaart', true],
      ['Waarom twee ruiten?', false],
      ['Quiz · Wat weet je nog?', false],
      ['Waarom twee ruiten?', false],
    ]);
  });

  it.each([
    ['<Callout kind="tip" title="a > b"', '', '</Callout>'],
    ['<Callout kind="tip"', '\n\nTekst\n\n</Callout>', null],
    ['<Callout>\n\n<Callout', '\n\n</Callout>', '</Callout>'],
    ['<Figure id="x" /', '', null],
    ['<Figure id="x"', '', null],
    ['3 < 4 en 5', '', null],
  ])('closes %j before %j', (before, after, expected) => {
    expect(closingFor(before, after, known)).toBe(expected);
  });

  it('writes a whole tag with the props that it needs', () => {
    const [callout, figure, part] = known.components;
    if (!callout || !figure || !part) throw new Error('no components');
    expect(templateOf(callout)).toBe('<Callout kind="${tip}" title="${}">\n\n${}\n\n</Callout>');
    expect(templateOf(figure, { id: 'diamond' })).toBe('<Figure id="diamond" />');
    expect(templateOf(part, { minutes: '5' })).toBe('<Part minutes={5} />');
  });
});

describe('completeEntry', () => {
  it.each([
    [`${activities}n`, ['value', 1, 'new']],
    ['map:\n  template: pe', ['value', 2, 'persona']],
    ["map:\n  template: '", ['value', 0, 'persona']],
    ['map:\n  title: pe', null],
    ['map:\n  ', null],
  ])('after %j', (before, expected) => {
    expect(shown(completeEntry(before, known, own))).toEqual(expected);
  });

  it('begins an entry that a text names', () => {
    expect(completeEntry('n', known, own)?.options).toEqual([
      { label: 'new', detail: 'Quiz', template: 'new:\n  items: []' },
    ]);
  });
});
