import type { WorkspaceCanvas } from '@weft/contracts';
import type { KitTemplate } from './templates.queries.js';

/** A field of a canvas as it is drawn; `column` and the like are null for one without a place. */
export interface DrawnZone {
  id: string;
  title: string;
  prompt: string | null;
  /** Notes say whether they were heard or are assumed. */
  evidence: boolean;
  place: { column: number; columnSpan: number; row: number; rowSpan: number } | null;
}

type Fields = Record<string, unknown>;

const fieldsIn = (value: unknown): Fields[] =>
  Array.isArray(value)
    ? value.filter((one): one is Fields => typeof one === 'object' && one !== null)
    : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The zones of a canvas or the columns of a board, as a tool of the kit has them. */
export function zonesOf({ kind, props }: KitTemplate): DrawnZone[] {
  if (kind === 'log') return [];
  return fieldsIn(props[kind === 'canvas' ? 'zones' : 'columns']).map((zone) => ({
    id: textOf(zone['id']),
    title: textOf(zone['title']),
    prompt: textOf(zone['prompt']) || null,
    evidence: zone['evidence'] === true,
    place:
      kind === 'canvas'
        ? {
            column: Number(zone['column']),
            columnSpan: Number(zone['columnSpan']),
            row: Number(zone['row']),
            rowSpan: Number(zone['rowSpan']),
          }
        : null,
  }));
}

/** Columns of the grid of a canvas; a board has one for each of its columns. */
export const columnsOf = ({ kind, props }: KitTemplate): number =>
  kind === 'canvas' ? Number(props['columns']) : Math.min(fieldsIn(props['columns']).length, 4);

/**
 * The zones that are drawn: those of the template in the language of the page, and those that the
 * document has besides, so that no note is ever without a place.
 */
export function drawnZones(canvas: WorkspaceCanvas, template: KitTemplate | null): DrawnZone[] {
  const known = template ? zonesOf(template) : [];
  const plain = (id: string, title: string): DrawnZone => ({
    ...{ id, title, prompt: null, evidence: false },
    place: null,
  });
  const own = canvas.zones
    .filter(({ id }) => !known.some((zone) => zone.id === id))
    .map(({ id, title }) => plain(id, title));
  const all = [...known, ...own];
  const lost = new Set(
    canvas.notes.map(({ zone }) => zone).filter((id) => !all.some((zone) => zone.id === id)),
  );
  return [...all, ...[...lost].map((id) => plain(id, id || canvas.title))];
}
