import type { Locale } from '@weft/contracts';
import { visit } from 'unist-util-visit';
import { imageProblem, linkProblem, localiseAddress } from './addresses.js';
import type { DiagnosticList } from './diagnostics.js';
import { hiddenCharacter } from './hidden-characters.js';
import { prototypeNames } from './literals.js';
import { isTag, startOf, type MdxNode, type Root } from './tree.js';

type Report = (node: MdxNode, code: string, message: string, hint: string) => void;
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
    if (problem) report(node, 'mdx/link', problem, hint);
    else node.url = localiseAddress(node.url, locale);
  } else if (node.type === 'image') {
    const problem = imageProblem(node.url);
    const hint = 'write ![what it shows](media/name.png) and put the file in the media folder';
    if (problem) report(node, 'mdx/image', problem, hint);
  } else if (node.type === 'imageReference') {
    report(
      node,
      'mdx/image',
      'images by reference are not allowed',
      'write ![what it shows](media/name.png)',
    );
  }
}

function checkAlternatives(node: MdxNode, report: Report): void {
  if (node.type === 'image' && !node.alt?.trim()) {
    report(
      node,
      'mdx/alt',
      'the image has no text alternative',
      'say between the [ ] what it shows',
    );
  }
  if (node.type === 'link' && textOf(node).trim() === '') {
    report(node, 'mdx/link-text', 'the link has no text', 'say between the [ ] where it leads');
  }
}

function checkHeading(node: MdxNode, report: Report, context: CheckContext): void {
  if (node.type !== 'heading') return;
  if (node.depth === 1) {
    report(node, 'mdx/title', 'a lesson has its title in lesson.yaml', 'start sections with ##');
  } else if (node.depth > context.headingLevel + 1) {
    const wanted = '#'.repeat(context.headingLevel + 1);
    report(node, 'mdx/heading-level', 'this heading skips a level', `start it with ${wanted}`);
  }
  context.headingLevel = Math.max(2, node.depth);
  if (textOf(node).trim() === '')
    report(node, 'mdx/heading', 'the heading is empty', 'write a title or remove it');
}

function checkCode(node: MdxNode, report: Report): void {
  if (node.type === 'mdxjsEsm') {
    report(
      node,
      'mdx/esm',
      'import and export are not allowed',
      'components need no import; start no sentence with these words',
    );
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const program = node.data?.estree;
    const comment = program?.body.length === 0 && (program.comments?.length ?? 0) > 0;
    if (!comment) report(node, 'mdx/expression', 'expressions are not allowed', brace);
  } else if (node.type === 'html') {
    report(node, 'mdx/html', 'raw HTML is not allowed', 'use Markdown or a component');
  } else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
    report(
      node,
      'mdx/footnote',
      'footnotes are not allowed',
      'cite in the text and add the source to lesson.yaml',
    );
  }
}

function checkReference(node: MdxNode, report: Report): void {
  if (!('identifier' in node)) return;
  if (prototypeNames.has(node.identifier.toLowerCase())) {
    report(
      node,
      'mdx/reference',
      `the reference ${node.identifier} is reserved`,
      'choose another name',
    );
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
    report(
      node,
      'mdx/hidden-character',
      'the text holds a hidden character',
      'type it again, without &#…;',
    );
  }
  if (node.type === 'math' || node.type === 'inlineMath') {
    const command = forbiddenTex.exec(node.value);
    if (command)
      report(
        node,
        'mdx/math',
        `${command[0]} is not allowed in a formula`,
        'write the formula out',
      );
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
  const report: Report = (node, code, message, hint) =>
    diagnostics.add({ at: startOf(node), code, message, hint });
  visit(tree, (node) => {
    if (isTag(node)) return;
    for (const check of checks) check(node, report, context);
  });
}
