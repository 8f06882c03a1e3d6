import type { NewColumn } from '@weft/workspace';
import type { KitTemplate } from './templates.queries.js';

const types = ['text', 'number', 'date', 'choice'] as const;

/** The columns of a table of the kit, as a document begins with them. */
export function tableColumnsOf({ props }: KitTemplate): NewColumn[] {
  const columns = Array.isArray(props['columns']) ? props['columns'] : [];
  return columns.flatMap((column) => {
    if (typeof column !== 'object' || column === null) return [];
    const { id, title, type } = column as Record<string, unknown>;
    if (typeof id !== 'string' || typeof title !== 'string') return [];
    return [{ id, title, type: types.find((one) => one === type) ?? 'text' }];
  });
}

/** What can be chosen in a column of a table of the kit: what is kept, and how it is called. */
export function optionsOf(
  template: KitTemplate | null,
  columnId: string,
): { id: string; text: string }[] {
  const columns =
    template && Array.isArray(template.props['columns']) ? template.props['columns'] : [];
  for (const column of columns) {
    const { id, options } = (column ?? {}) as Record<string, unknown>;
    if (id === columnId && Array.isArray(options)) return options as { id: string; text: string }[];
  }
  return [];
}
