import type { DiagnosticList } from './diagnostics.js';
import { limits } from './limits.js';
import { startOf, type MdxNode, type Root } from './tree.js';

const cells = (node: MdxNode): { columns: number; rows: number } =>
  node.type === 'table'
    ? { columns: node.children[0]?.children.length ?? 0, rows: node.children.length }
    : { columns: 0, rows: 0 };

/**
 * Whether a parsed tree is small enough for the steps after it, which recurse, fill tables up and
 * draw formulas. Counts without recursion, so that no tree is too deep to measure.
 */
export function checkSize(root: Root, diagnostics: DiagnosticList): boolean {
  let fits = true;
  const refuse = (node: MdxNode, message: string): void => {
    fits = false;
    const hint = 'write it in smaller, simpler pieces';
    diagnostics.add({ at: startOf(node), code: 'mdx/too-complex', message, hint });
  };
  let nodes = 0;
  let tooDeep: MdxNode | null = null;
  const queue: [MdxNode, number][] = [[root, 0]];
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const [node, depth] = entry;
    nodes += 1;
    if (depth > limits.depth) tooDeep ??= node;
    const { columns, rows } = cells(node);
    if (columns > limits.tableColumns || rows > limits.tableRows) {
      refuse(
        node,
        `a table has at most ${limits.tableColumns} columns and ${limits.tableRows} rows`,
      );
    }
    if (
      (node.type === 'math' || node.type === 'inlineMath') &&
      node.value.length > limits.formula
    ) {
      refuse(node, `the formula is longer than ${limits.formula} characters`);
    }
    if ('children' in node) for (const child of node.children) queue.push([child, depth + 1]);
  }
  if (tooDeep) refuse(tooDeep, `the text is nested deeper than ${limits.depth} levels`);
  if (nodes > limits.nodes) refuse(root, `the text has more than ${limits.nodes} pieces`);
  return fits;
}
