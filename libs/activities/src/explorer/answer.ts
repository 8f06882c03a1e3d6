import type { ExplorerPublic, ExplorerValue } from './schema.js';

/** Entries that the collection does not have, or that are kept twice. */
export function checkExplorer({ entries }: ExplorerPublic, { picked }: ExplorerValue): string[] {
  const known = new Set(entries.map((entry) => entry.id));
  const twice = new Set(picked.map((pick) => pick.id)).size < picked.length;
  return [
    ...(twice ? ['an entry is kept twice'] : []),
    ...picked.filter(({ id }) => !known.has(id)).map(({ id }) => `there is no entry "${id}"`),
  ];
}

/** `picked` while too few are kept, and `picked.<id>` for each without a note. */
export function missingInExplorer({ choose }: ExplorerPublic, { picked }: ExplorerValue): string[] {
  return [
    ...(picked.length < choose ? ['picked'] : []),
    ...picked.filter(({ note }) => note.trim() === '').map(({ id }) => `picked.${id}`),
  ];
}
