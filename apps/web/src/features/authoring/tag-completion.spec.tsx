import type { KnownComponents } from '../lesson-preview/index.js';
import { closingFor, completeTag, templateOf } from './tag-completion.js';

const prop = (name: string, more: object = {}) => ({
  ...{ name, required: true, type: 'text' as const, values: [], refersTo: null },
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
  ],
  entries: {
    ...{ glossary: [], cases: [], canvases: [], testimonials: [] },
    figures: [{ id: 'diamond', label: 'De diamant' }],
  },
};
const labels = (before: string) => {
  const found = completeTag(before, known);
  return found && [found.kind, found.length, ...found.options.map(({ label }) => label)];
};

describe('completeTag', () => {
  it.each([
    ['Tekst <Ca', ['tag', 2, 'Callout', 'Figure', 'Part']],
    ['<Callout ', ['prop', 0, 'kind', 'title']],
    ['<Callout kind="tip" t', ['prop', 1, 'title']],
    ['<Callout kind="', ['value', 0, 'tip', 'warning']],
    ['<Callout title="a > b" kind="w', ['value', 1, 'tip', 'warning']],
    ['<Figure id="d', ['value', 1, 'diamond']],
    ['<Callout kind="tip" title="x">\n\n<Figure id="y" />\n\n</', ['close', 0, 'Callout']],
    ['<Unknown ', null],
    ['gewone tekst', null],
    ['3 < 4 en', null],
  ])('after %j', (before, expected) => {
    expect(labels(before)).toEqual(expected);
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
