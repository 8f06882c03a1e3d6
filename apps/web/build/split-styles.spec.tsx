/** @jest-environment node */
import { firstChunks, splitSheet, type StyledChunk } from './split-styles.js';

const chunk = (name: string, more: Partial<StyledChunk> = {}): StyledChunk => ({
  fileName: `${name}.js`,
  facadeModuleId: `src/${name}.tsx`,
  moduleIds: [`src/${name}.tsx`],
  imports: [],
  ...more,
});
const parts: Record<string, string[]> = {
  'src/entry.tsx': ['src/start.tsx'],
  'src/header.tsx': ['src/bell.tsx'],
  'src/lesson.tsx': ['src/quiz.tsx'],
  'src/boards.tsx': ['src/qr-picture.tsx'],
};
const chunks = [
  chunk('entry'),
  chunk('start', { moduleIds: ['src/start.tsx', 'src/header.tsx'], imports: ['button.js'] }),
  chunk('button', { facadeModuleId: null }),
  chunk('bell'),
  chunk('lesson', { imports: ['start.js', 'frame.js'] }),
  chunk('frame', { facadeModuleId: null }),
  chunk('quiz', { imports: ['lesson.js', 'answer.js'] }),
  chunk('answer', { facadeModuleId: null }),
  chunk('boards', { imports: ['frame.js', 'note.js'] }),
  chunk('note', { facadeModuleId: null }),
  chunk('qr-picture'),
];

describe('what the first pages load', () => {
  it('is found in the graph: their scripts, what these import, and their parts for later', () => {
    const found = firstChunks({
      chunks,
      partsOf: (module) => parts[module] ?? [],
      isStart: (module) => ['src/entry.tsx', 'src/lesson.tsx'].includes(module),
    });
    expect([...found].sort()).toEqual(
      ['answer', 'bell', 'button', 'entry', 'frame', 'lesson', 'quiz', 'start'].map(
        (name) => `${name}.js`,
      ),
    );
  });
});

describe('a style sheet with markers', () => {
  const sheet =
    'weft-file-0{--file:0}:root{--a:1}weft-file-2{--file:2}.b{color:red}@media print{.b{top:0}}' +
    'weft-file-1{--file:1}.c{margin:0}weft-file-3{--file:3}.d{top:0}';

  it('falls apart into two that keep its order', () => {
    expect(splitSheet(sheet, (file) => file >= 2)).toEqual({
      first: ':root{--a:1}.c{margin:0}',
      later: '.b{color:red}@media print{.b{top:0}}.d{top:0}',
    });
  });

  it('is refused when a minifier changed a marker', () => {
    const merged = 'weft-file-0,weft-file-1{--file:0}.a{top:0}';
    expect(() => splitSheet(merged, () => false)).toThrow('marker');
  });
});
