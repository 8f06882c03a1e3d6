import type { WorkspaceTable } from '@weft/contracts';
import { cellText, replaceText, shownCell, workspaceLimits } from '@weft/workspace';
import { SharedArea, SharedInput } from '../live/shared-field.js';
import { useWork } from '../live/work-context.js';
import styles from './canvas.module.css';

interface TableCellProps {
  tableId: string;
  rowId: string;
  column: WorkspaceTable['columns'][number];
  value: string;
  /** What can be chosen in a column of choices. */
  options: readonly { id: string; text: string }[];
  label: string;
}

/** A cell with the field that its column asks for. */
export const TableCell = ({ tableId, rowId, column, value, options, label }: TableCellProps) => {
  const { document: doc, canWrite } = useWork();
  const chosen = options.find(({ id }) => id === value)?.text ?? value;
  if (!canWrite) return <td>{chosen}</td>;
  const cell = { row: rowId, column: column.id };
  // A cell is made at its first letter: who only looks changes nothing.
  const make = () => cellText(doc, tableId, cell);
  const choose = (to: string) => {
    const shared = make();
    if (shared) replaceText(shared, to);
  };
  const text = shownCell(doc, tableId, cell);
  if (column.type === 'choice' && options.length > 0) {
    return (
      <td>
        <select aria-label={label} value={value} onChange={({ target }) => choose(target.value)}>
          <option value="">–</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
      </td>
    );
  }
  if (column.type === 'date') {
    return (
      <td>
        <input
          type="date"
          aria-label={label}
          value={value}
          onChange={({ target }) => choose(target.value)}
        />
      </td>
    );
  }
  if (column.type === 'number') {
    return (
      <td className={styles.number}>
        <SharedInput text={text} make={make} label={label} inputMode="decimal" maxLength={30} />
      </td>
    );
  }
  return (
    <td>
      <SharedArea text={text} make={make} label={label} maxLength={workspaceLimits.cellText} />
    </td>
  );
};
