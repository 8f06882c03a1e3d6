import type { ComponentNode, ElementNode, LessonDocument, LessonNode } from '@weft/contracts';

/** Something that keeps people out of a text, at its block. */
export interface AccessibilityFault {
  code:
    | 'image-alt'
    | 'heading-order'
    | 'heading-empty'
    | 'link-empty'
    | 'link-vague'
    | 'table-head'
    | 'transcript'
    | 'captions';
  blockId: string;
  /** The words it is about; empty where there are none. */
  words: string;
}

type Element = ElementNode | ComponentNode;

/** Link texts that say nothing when they are read out of their sentence (WCAG 2.4.9). */
const vague = new Set([
  ...['hier', 'klik hier', 'hierop', 'deze link', 'link', 'lees meer', 'meer', 'lees verder'],
  ...['here', 'click here', 'this link', 'read more', 'more', 'this', 'deze', 'website', 'site'],
]);

/**
 * What a compiled text can tell of its own accessibility: alternatives of images, order of headings,
 * texts of links, heads of tables, transcripts of recordings and captions of videos.
 */
export function accessibilityOf(document: Pick<LessonDocument, 'blocks'>): AccessibilityFault[] {
  const faults: AccessibilityFault[] = [];
  // The title of the page is level 1.
  let level = 1;
  for (const { id: blockId, node } of document.blocks) {
    walk(node, (element) => {
      const add = (code: AccessibilityFault['code'], words = '') =>
        faults.push({ code, blockId, words: words.slice(0, 80) });
      if ('component' in element) checkRecording(element, add);
      else {
        const depth = /^h([1-6])$/.exec(element.tag)?.[1];
        if (depth !== undefined) {
          const words = textOf(element);
          if (words === '') add('heading-empty');
          if (Number(depth) > level + 1) add('heading-order', words);
          level = Number(depth);
        }
        checkElement(element, add);
      }
    });
  }
  return faults;
}

type Add = (code: AccessibilityFault['code'], words?: string) => void;

function checkElement(element: ElementNode, add: Add): void {
  const { tag, attributes = {} } = element;
  if (tag === 'img' && !attributes['alt']?.trim()) add('image-alt', attributes['src']);
  if (tag === 'table' && !has(element, 'th')) add('table-head', textOf(element));
  if (tag === 'a' && attributes['href'] !== undefined) {
    const words = textOf(element);
    if (words === '') add('link-empty', attributes['href']);
    else if (vague.has(words.toLowerCase().replace(/[.!…]+$/, ''))) add('link-vague', words);
  }
}

function checkRecording(element: ComponentNode, add: Add): void {
  if (element.component !== 'video' && element.component !== 'audio') return;
  const { title, captions } = element.props;
  const words = typeof title === 'string' ? title : '';
  if (textOf(element) === '') add('transcript', words);
  if (element.component === 'video' && typeof captions !== 'string') add('captions', words);
}

function walk(node: LessonNode, visit: (element: Element) => void): void {
  if (typeof node === 'string') return;
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function has(node: LessonNode, tag: string): boolean {
  let found = false;
  walk(node, (element) => {
    if ('tag' in element && element.tag === tag) found = true;
  });
  return found;
}

/** Text as it is read out, alternatives of images included. */
function textOf(node: LessonNode): string {
  const collect = (one: LessonNode): string => {
    if (typeof one === 'string') return one;
    const own = 'tag' in one && one.tag === 'img' ? (one.attributes?.['alt'] ?? '') : '';
    // A component that stands in text, such as a term, shows words of its own.
    const words = 'component' in one && !one.children ? one.component : '';
    return own + words + (one.children ?? []).map(collect).join(' ');
  };
  return collect(node).replace(/\s+/g, ' ').trim();
}
