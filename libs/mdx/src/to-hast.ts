import type { Root as HastRoot } from 'hast';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize, { type Options as SanitizeOptions } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { placeholder } from './check-tags.js';
import type { DiagnosticList } from './diagnostics.js';
import { htmlElements } from './html-elements.js';
import { smartText } from './smart-text.js';
import type { Root } from './tree.js';

const markdownElements = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'img',
  'input',
  'li',
  'ol',
  'p',
  'pre',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
];
const mathElements = [
  'math',
  'menclose',
  'mfrac',
  'mi',
  'mmultiscripts',
  'mn',
  'mo',
  'mover',
  'mpadded',
  'mphantom',
  'mprescripts',
  'mroot',
  'mrow',
  'ms',
  'mspace',
  'msqrt',
  'mstyle',
  'msub',
  'msubsup',
  'msup',
  'mtable',
  'mtd',
  'mtext',
  'mtr',
  'munder',
  'munderover',
];
const mathAttributes = [
  'accent',
  'accentunder',
  'columnalign',
  'columnlines',
  'columnspacing',
  'depth',
  'displaystyle',
  'fence',
  'form',
  'height',
  'largeop',
  'linethickness',
  'lspace',
  'mathvariant',
  'maxsize',
  'minsize',
  'movablelimits',
  'notation',
  'rowlines',
  'rowspacing',
  'rspace',
  'scriptlevel',
  'separator',
  'stretchy',
  'symmetric',
  'voffset',
  'width',
];

/** Every element that a lesson document may hold. */
export const allowedElements: ReadonlySet<string> = new Set([
  ...markdownElements,
  ...mathElements,
  ...htmlElements.keys(),
]);

/** The last word on what may be in a lesson, whatever the steps before it let through. */
const sanitizeSchema: SanitizeOptions = {
  tagNames: [...allowedElements, placeholder],
  attributes: {
    ...Object.fromEntries(mathElements.map((name) => [name, mathAttributes])),
    math: [['display', 'block', 'inline']],
    a: ['href', 'title'],
    img: ['src', 'alt', 'title', 'loading', 'width', 'height'],
    code: [['className', /^language-[a-z0-9+#-]{1,30}$/]],
    ol: ['start'],
    th: [['align', 'left', 'center', 'right']],
    td: [['align', 'left', 'center', 'right']],
    input: [['type', 'checkbox'], 'checked'],
    [placeholder]: ['dataIndex'],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  strip: ['annotation', 'script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};

const processor = unified()
  .use(smartText)
  .use(remarkRehype)
  .use(rehypeKatex, {
    output: 'mathml',
    trust: false,
    strict: 'ignore',
    maxSize: 10,
    maxExpand: 100,
  })
  .use(rehypeSanitize, sanitizeSchema)
  .freeze();

/** Turns a checked tree into a sanitised one; formulas that do not parse become diagnostics. */
export function toHast(tree: Root, diagnostics: DiagnosticList): HastRoot {
  const file = new VFile();
  const hast = processor.runSync(tree, file);
  for (const { line, column, cause, reason } of file.messages) {
    diagnostics.add({
      at: { line: line ?? 1, column: column ?? 1 },
      code: 'mdx/math',
      message: cause instanceof Error ? cause.message : reason,
      hint: 'correct the formula; write a dollar sign that is no formula as \\$',
    });
  }
  return hast;
}
