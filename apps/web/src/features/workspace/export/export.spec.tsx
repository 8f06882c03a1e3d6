import type { RichNode, WorkspaceSnapshot } from '@weft/contracts';
import fc from 'fast-check';
import { asHtml } from './as-html.js';
import { asMarkdown } from './as-markdown.js';

const headings = { canvases: 'Canvases', tables: 'Tables', tasks: 'Tasks' };
const text = (value: string, marks: RichNode['marks'] = []): RichNode => ({
  ...{ type: 'text', text: value, marks },
});
const p = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const li = (...content: RichNode[]): RichNode => ({ type: 'listItem', content });
const work = (content: RichNode[]): WorkspaceSnapshot => ({
  text: content,
  canvases: [
    {
      ...{ id: 'c', kind: 'canvas', template: 'map', title: 'Map', sketches: {} },
      zones: [{ id: 'says', title: 'Says' }],
      notes: [
        {
          ...{ id: 'n', zone: 'says', text: 'No *time*', evidence: null, mark: null },
          accountId: null,
        },
      ],
    },
  ],
  tables: [
    {
      ...{ id: 't', template: '', title: 'Log' },
      columns: [{ id: 'who', title: 'Who', type: 'text' }],
      rows: [{ id: 'r', cells: { who: 'A | B' } }],
    },
  ],
  tasks: [
    { ...{ id: 'k', text: 'Call', milestone: null, assignee: null, dueOn: null }, done: true },
  ],
  comments: [],
});

it('writes the whole work as Markdown', () => {
  const content: RichNode[] = [
    { type: 'heading', attrs: { level: 2 }, content: [text('Why')] },
    p(text('Read '), text('this', [{ type: 'link', href: 'https://weft.example/a(b)' }])),
    { type: 'bulletList', content: [li(p(text('one'))), li(p(text('two', [{ type: 'bold' }])))] },
    { type: 'blockquote', content: [p(text('said'))] },
  ];
  expect(asMarkdown('Work', work(content), headings)).toBe(`# Work

## Why

Read [this](https://weft.example/a%28b%29)

- one
- **two**

> said

## Canvases

### Map

#### Says

- No \\*time\\*

## Tables

### Log

| Who |
| --- |
| A \\| B |

## Tasks

- [x] Call
`);
});

it('writes a page in which nothing of what people typed is markup', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const hostile = `<img src=x onerror=1>"${typed}`;
      const html = asHtml(
        { title: hostile, locale: 'nl' },
        work([p(text(hostile, [{ type: 'link', href: `https://weft.example/${typed}` }]))]),
        headings,
      );
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(page.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
      expect(page.querySelector('h1')?.textContent).toBe(hostile.replace(/\r\n?/g, '\n'));
    }),
    { numRuns: 50 },
  );
});
