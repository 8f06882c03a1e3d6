import type { LessonNode } from '@weft/contracts';
import { components } from '@weft/activities';
import fc from 'fast-check';
import { linkProblem, imageProblem } from './addresses.js';
import { attacks } from './attack-list.testkit.js';
import { compileLesson } from './compile-lesson.js';
import { lessonSource } from './lesson-source.testkit.js';
import { allowedElements } from './to-hast.js';

const allowedAttributes = /^(href|title|src|alt|class|start|align|id|display|[a-z]+)$/;
const kinds = new Set(components.map(({ kind }) => kind));

/** Everything in a tree that is not on the lists. */
function foreign(node: LessonNode): string[] {
  if (typeof node === 'string') return [];
  const inside = (node.children ?? []).flatMap(foreign);
  if ('component' in node) {
    return kinds.has(node.component) ? inside : [`component ${node.component}`, ...inside];
  }
  const { href, src, ...others } = node.attributes ?? {};
  return [
    ...(allowedElements.has(node.tag) ? [] : [`element ${node.tag}`]),
    ...(href !== undefined && linkProblem(href) ? [`link ${href}`] : []),
    ...(src !== undefined && imageProblem(src) ? [`image ${src}`] : []),
    ...Object.keys(others).filter(
      (name) => /^on|style/i.test(name) || !allowedAttributes.test(name),
    ),
    ...inside,
  ];
}

describe('the attack list', () => {
  it('is as long as we promise', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(70);
    expect(attacks.filter((attack) => attack.polyglot).length).toBeGreaterThanOrEqual(22);
    expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  });

  it.each(attacks.filter(({ outcome }) => outcome === 'refused'))('refuses $name', ({ source }) => {
    const result = compileLesson(lessonSource(source));
    const lines = source.split('\n');
    expect(result.ok).toBe(false);
    for (const { file, line, column, message, hint } of result.ok ? [] : result.diagnostics) {
      expect(file).toBe('nl.mdx');
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      expect(message).not.toBe('');
      expect(hint).not.toBe('');
    }
  });

  it.each(attacks.filter(({ outcome }) => outcome === 'inert'))(
    'draws $name inert',
    ({ source }) => {
      const result = compileLesson(lessonSource(source));
      expect(result).toMatchObject({ ok: true });
      if (result.ok) {
        expect(result.lesson.document.blocks.flatMap(({ node }) => foreign(node))).toEqual([]);
      }
    },
  );

  it('never takes long to refuse or draw', () => {
    const started = process.cpuUsage();
    for (const { source } of attacks) compileLesson(lessonSource(source));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(15_000);
  });

  const pieces = fc.constantFrom(
    ...['<', '>', '</', '/>', '{', '}', '*', '_', '`', '$', '[', ']', '(', ')', '!', '|', '-', '#'],
    ...['"', "'", '=', ':', '&', ';', '\\', '\n', '\n\n', ' ', '\t', '> ', '- ', '1. ', '| - |\n'],
    ...[
      'a',
      'u',
      'script',
      'Callout',
      'Term',
      'Quiz',
      ' id="x"',
      ' kind="tip" title="t"',
      '/*',
      '*/',
    ],
    ...[
      'javascript:',
      'https://example.org',
      'import ',
      'export ',
      '&#x202E;',
      '\u202e',
      '__proto__',
    ],
  );

  it('neither throws nor lets anything through, whatever pieces are put together', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const result = compileLesson(lessonSource(parts.join('')));
        const blocks = result.ok ? result.lesson.document.blocks : [];
        expect(blocks.flatMap(({ node }) => foreign(node))).toEqual([]);
        expect(result.ok || result.diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
