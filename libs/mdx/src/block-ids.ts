import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block, BlockRef, LessonNode } from '@weft/contracts';
import { pairBlocks } from '@weft/rules';
import { searchText } from './block-text.js';

/** An addressable piece of the tree before it has an id. */
interface Addressable {
  type: string;
  text: string;
  node: Exclude<LessonNode, string>;
  /** Top-level blocks have their id in the document; nested ones carry it themselves. */
  nested: boolean;
  explicitId: string | null;
}

const typesByTag: Record<string, string> = {
  p: 'paragraph',
  ul: 'list',
  ol: 'list',
  blockquote: 'quote',
  pre: 'code',
  hr: 'rule',
};

function typeOf(node: Exclude<LessonNode, string>): string {
  if ('component' in node) return node.component;
  return /^h[2-6]$/.test(node.tag) ? 'heading' : (typesByTag[node.tag] ?? node.tag);
}

const isContainer = (node: Exclude<LessonNode, string>): boolean =>
  'component' in node ? node.children !== undefined : ['details', 'figure'].includes(node.tag);

/** Blocks in document order: the top level, and what stands inside containers. */
function addressables(nodes: readonly LessonNode[], nested: boolean): Addressable[] {
  return nodes.flatMap((node): Addressable[] => {
    if (typeof node === 'string') return [];
    const explicitId = 'component' in node ? (node.id ?? null) : null;
    const own = { type: typeOf(node), text: searchText(node), node, nested, explicitId };
    return [own, ...(isContainer(node) ? addressables(node.children ?? [], true) : [])];
  });
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** `p-` and eight letters that follow from type and text (40 bits of SHA-256, base 32). */
function derivedId({ type, text }: Addressable): string {
  const normal = text.normalize('NFKC').toLowerCase();
  const bytes = sha256(utf8ToBytes(`${type}\n${normal}`));
  const letters = Array.from({ length: 8 }, (_, index) => alphabet[(bytes[index] ?? 0) % 32]);
  return `p-${letters.join('')}`;
}

/** The ids of the other language, where both have the same blocks in the same order. */
function parallelIds(
  parallel: readonly BlockRef[] | undefined,
  blocks: readonly Addressable[],
): (string | null)[] | null {
  const same =
    parallel?.length === blocks.length &&
    parallel.every((other, index) => other.type === blocks[index]?.type);
  return same ? parallel.map(({ id }) => id) : null;
}

/**
 * Gives every block its id: the author's own; else the one of the other language, so that both
 * share every place; else the one it had in the version before; else one that follows from its
 * text, with `-2`, `-3` … where that is taken.
 */
export function identifyBlocks(
  nodes: readonly LessonNode[],
  known: { previous?: BlockRef[] | undefined; parallel?: BlockRef[] | undefined },
): { blocks: Block[]; refs: BlockRef[] } {
  const found = addressables(nodes, false);
  const previous = known.previous ?? [];
  const inherited = parallelIds(known.parallel, found) ?? pairBlocks(previous, found);
  const explicitIds = new Set(found.map((one) => one.explicitId));
  const taken = new Set([...previous.map(({ id }) => id), ...explicitIds]);
  const given = new Set<string>();

  const refs = found.map((one, index): BlockRef => {
    const { type, text, explicitId } = one;
    const paired = inherited[index];
    const free = paired && !given.has(paired) && !explicitIds.has(paired);
    const id = explicitId ?? (free ? paired : unusedId(derivedId(one), taken, given));
    given.add(id);
    return { id, type, text, explicit: explicitId !== null };
  });
  const blocks = found.flatMap((one, index): Block[] => {
    const id = refs[index]?.id ?? '';
    if (one.nested) {
      if ('component' in one.node) one.node.id = id;
      else one.node.attributes = { ...one.node.attributes, id };
      return [];
    }
    return [{ id, type: one.type, node: one.node }];
  });
  return { blocks, refs };
}

function unusedId(
  wanted: string,
  taken: ReadonlySet<string | null>,
  given: ReadonlySet<string>,
): string {
  let id = wanted;
  for (let number = 2; taken.has(id) || given.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
