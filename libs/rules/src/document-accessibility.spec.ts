import type { LessonNode } from '@weft/contracts';
import { accessibilityOf } from './document-accessibility.js';

const of = (...nodes: LessonNode[]) =>
  accessibilityOf({
    blocks: nodes.map((node, at) => ({ id: `p-${at}`, type: 'paragraph', node })),
  }).map(({ code, blockId }) => `${blockId} ${code}`);
const link = (...children: LessonNode[]) => ({ tag: 'a', attributes: { href: '/x' }, children });
const cell = (tag: string) => ({ tag, children: ['a'] });
const table = (head: string) => ({
  ...{ tag: 'table', children: [{ tag: 'thead', children: [cell(head)] }] },
});
const video = (props: Record<string, string>, children: LessonNode[]) => ({
  ...{ component: 'video', props: { title: 'A visit', ...props }, children },
});

it('finds nothing in a text that everybody can use', () => {
  expect(
    of(
      { tag: 'h2', children: ['One'] },
      { tag: 'p', children: ['See ', link('the story of the weaver'), '.'] },
      { tag: 'h3', children: ['Two'] },
      { tag: 'p', children: [{ tag: 'img', attributes: { src: 'a.png', alt: 'A loom' } }] },
      table('th'),
      video({ captions: 'a.vtt' }, ['What is said']),
      { tag: 'h2', children: ['Three'] },
      link({ tag: 'img', attributes: { alt: 'To the loom' } }),
      { tag: 'h2', children: [{ component: 'term', props: {} }] },
    ),
  ).toEqual([]);
});

it.each<[string, LessonNode[]]>([
  ['image-alt', [{ tag: 'p', children: [{ tag: 'img', attributes: { src: 'a.png', alt: ' ' } }] }]],
  ['heading-order', [{ tag: 'h3', children: ['Too deep'] }]],
  ['heading-empty', [{ tag: 'h2' }]],
  ['link-empty', [link()]],
  ['link-vague', [{ tag: 'p', children: ['Read it ', link('Hier.')] }]],
  ['table-head', [table('td')]],
  ['transcript', [video({ captions: 'a.vtt' }, [])]],
  ['captions', [video({}, ['What is said'])]],
])('tells %s at its block', (code, nodes) => {
  expect(of(...nodes)).toEqual([`p-0 ${code}`]);
});
