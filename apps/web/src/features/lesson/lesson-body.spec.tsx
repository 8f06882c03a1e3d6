import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { LessonNode } from '@weft/contracts';
import { I18nProvider } from '../../platform/i18n/i18n.js';
import { nl } from '../../platform/i18n/nl.js';
import { lessonDocument } from '../../platform/testing/lesson.testkit.js';
import { LessonBody } from './lesson-body.js';

const draw = (node: LessonNode, nested = false) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <I18nProvider locale="nl" texts={nl}>
        <LessonBody
          nested={nested}
          document={lessonDocument({ blocks: [{ id: 'b-1', type: 'test', node }] })}
        />
      </I18nProvider>
    </QueryClientProvider>,
  ).container;

afterEach(cleanup);

it('draws elements with their text and puts the block id in the page', () => {
  const block = draw({ tag: 'p', children: ['Luister ', { tag: 'em', children: ['echt'] }] });
  expect(block.querySelector('p#b-1[data-block="test"]')?.innerHTML).toBe('Luister <em>echt</em>');
});

it('draws formulas as MathML', () => {
  const block = draw({
    tag: 'math',
    attributes: { display: 'block' },
    children: [{ tag: 'mi', children: ['x'] }],
  });
  expect(block.querySelector('math')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
});

it.each(['script', 'iframe', 'style', 'form', 'object', 'svg', 'SCRIPT', 'constructor'])(
  'never draws <%s>',
  (tag) => {
    expect(draw({ tag, children: ['boo'] }).textContent).toBe('');
  },
);

it.each([
  ['onclick', 'alert(1)'],
  ['style', 'position:fixed'],
  ['srcdoc', '<script>'],
  ['dangerouslySetInnerHTML', 'x'],
  ['ref', 'x'],
])('leaves out the attribute %s', (name, value) => {
  const paragraph = draw({
    tag: 'p',
    attributes: { [name]: value },
    children: ['a'],
  }).querySelector('p');
  expect(paragraph?.getAttributeNames().sort()).toEqual(['data-block', 'id']);
});

it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'takes the address out of a link to %j',
  (href) => {
    const link = draw({ tag: 'a', attributes: { href }, children: ['a'] }).querySelector('a');
    expect(link?.hasAttribute('href')).toBe(false);
  },
);

it.each(['https://a.example/b', 'mailto:a@b.example', '#p-1', '../define', '/nl/modules'])(
  'keeps a link to %s',
  (href) => {
    const link = draw({ tag: 'a', attributes: { href }, children: ['a'] }).querySelector('a');
    expect(link?.getAttribute('href')).toBe(href);
  },
);

it('tells about a component that this version of the page does not know', () => {
  expect(draw({ component: 'hologram', props: {} }).textContent).toContain('Herlaad de pagina');
  expect(draw({ component: 'constructor', props: {} }).textContent).toContain('Herlaad de pagina');
});

it('puts headings one level down inside a section of another page', () => {
  expect(draw({ tag: 'h2', children: ['Kop'] }, true).querySelector('h3#b-1')).not.toBeNull();
});
