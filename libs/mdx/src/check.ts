import type { Locale } from '@weft/contracts';
import { visit } from 'unist-util-visit';
import { imageProblem, linkProblem, localiseAddress } from './addresses.js';
import type { DiagnosticList, Problem } from './diagnostics.js';
import { hiddenCharacter } from './hidden-characters.js';
import { prototypeNames } from './literals.js';
import { isTag, startOf, type MdxNode, type Root } from './tree.js';

type Report = (node: MdxNode, problem: Problem) => void;
type Check = (node: MdxNode, report: Report, context: CheckContext) => void;

export interface CheckContext {
  locale: Locale;
  /** Level of the last heading; the title of the lesson is level 1. */
  headingLevel: number;
}

const brace = 'write a literal brace as \\{ and \\}';

function checkAddress(node: MdxNode, report: Report, { locale }: CheckContext): void {
  if (node.type === 'link' || node.type === 'definition') {
    const problem = linkProblem(node.url);
    const hint = 'use http://, https://, mailto:, /modules/… or #…';
    if (problem) report(node, { code: 'mdx/link', message: problem, hint });
    else node.url = localiseAddress(node.url, locale);
  } else if (node.type === 'image') {
    const problem = imageProblem(node.url);
    const hint =
      'write ![what it shows](media/name.png) and put the file in the media folder of the module';
    if (problem) report(node, { code: 'mdx/image', message: problem, hint });
  } else if (node.type === 'imageReference') {
    report(node, {
      code: 'mdx/image',
      message: 'images by reference are not allowed',
      hint: 'write ![what it shows](media/name.png)',
    });
  }
}

function checkAlternatives(node: MdxNode, report: Report): void {
  if (node.type === 'image' && !node.alt?.trim()) {
    report(node, {
      code: 'mdx/alt',
      message: 'the image has no text alternative',
      hint: 'say between the [ ] what it shows',
    });
  }
  if (node.type === 'link' && textOf(node).trim() === '') {
    report(node, {
      code: 'mdx/link-text',
      message: 'the link has no text',
      hint: 'say between the [ ] where it leads',
    });
  }
}

function checkHeading(node: MdxNode, report: Report, context: CheckContext): void {
  if (node.type !== 'heading') return;
  if (node.depth === 1) {
    report(node, {
      code: 'mdx/title',
      message: 'a lesson has its title in lesson.yaml',
      hint: 'start sections with ##',
    });
  } else if (node.depth > context.headingLevel + 1) {
    const wanted = '#'.repeat(context.headingLevel + 1);
    report(node, {
      code: 'mdx/heading-level',
      message: 'this heading skips a level',
      hint: `start it with ${wanted}`,
    });
  }
  context.headingLevel = Math.max(2, node.depth);
  if (textOf(node).trim() === '')
    report(node, {
      code: 'mdx/heading',
      message: 'the heading is empty',
      hint: 'write a title or remove it',
    });
}

function checkCode(node: MdxNode, report: Report): void {
  if (node.type === 'mdxjsEsm') {
    report(node, {
      code: 'mdx/esm',
      message: 'import and export are not allowed',
      hint: 'components need no import; start no sentence with these words',
    });
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const program = node.data?.estree;
    const comment = program?.body.length === 0 && (program.comments?.length ?? 0) > 0;
    if (!comment)
      report(node, { code: 'mdx/expression', message: 'expressions are not allowed', hint: brace });
  } else if (node.type === 'html') {
    report(node, {
      code: 'mdx/html',
      message: 'raw HTML is not allowed',
      hint: 'use Markdown or a component',
    });
  } else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
    report(node, {
      code: 'mdx/footnote',
      message: 'footnotes are not allowed',
      hint: 'cite in the text and add the source to lesson.yaml',
    });
  }
}

function checkReference(node: MdxNode, report: Report): void {
  if (!('identifier' in node)) return;
  if (prototypeNames.has(node.identifier.toLowerCase())) {
    report(node, {
      code: 'mdx/reference',
      message: `the reference ${node.identifier} is reserved`,
      hint: 'choose another name',
    });
  }
}

/** TeX that defines macros, leads out of the page or writes HTML. */
const forbiddenTex =
  /\\([gex]?def|let|futurelet|newcommand|renewcommand|providecommand|global|long|href|url|includegraphics|html[a-zA-Z]*|expandafter|noexpand)(?![a-zA-Z])/;

function checkText(node: MdxNode, report: Report): void {
  const texts: unknown[] = [
    'value' in node && !node.type.startsWith('mdx') ? node.value : null,
    'url' in node ? node.url : null,
    'title' in node ? node.title : null,
    'alt' in node ? node.alt : null,
  ];
  if (texts.some((text) => typeof text === 'string' && hiddenCharacter.test(text))) {
    report(node, {
      code: 'mdx/hidden-character',
      message: 'the text holds a hidden character',
      hint: 'type it again, without &#…;',
    });
  }
  if (node.type === 'math' || node.type === 'inlineMath') {
    const command = forbiddenTex.exec(node.value);
    if (command)
      report(node, {
        code: 'mdx/math',
        message: `${command[0]} is not allowed in a formula`,
        hint: 'write the formula out',
      });
  }
}

const checks: readonly Check[] = [
  checkCode,
  checkAddress,
  checkAlternatives,
  checkHeading,
  checkReference,
  checkText,
];

/** Text of a node and of everything in it, images by their alternative. */
function textOf(node: MdxNode): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Tells everything in the tree that Markdown allows and a lesson does not; tags have their own. */
export function checkTree(tree: Root, locale: Locale, diagnostics: DiagnosticList): void {
  const context: CheckContext = { locale, headingLevel: 1 };
  const report: Report = (node, problem) => diagnostics.add({ at: startOf(node), ...problem });
  visit(tree, (node) => {
    if (isTag(node)) return;
    for (const check of checks) check(node, report, context);
  });
}
