import { limits } from '../limits.js';
import type { LogColumn } from './schema.js';
import type { LogTexts } from './texts.js';

interface CellProps {
  id: string;
  column: LogColumn;
  /** Counted from 1. */
  row: number;
  value: string;
  texts: LogTexts;
  onChange: (value: string) => void;
}

/** The control that fits a column; its name tells column and row. */
export const Cell = ({ id, column, row, value, texts, onChange }: CellProps) => {
  const wiring = {
    id,
    value,
    'aria-label': texts.cell(column.title, row),
    'aria-describedby': `${id}-prompt`,
    required: column.required,
  };
  if (column.type === 'text') {
    return (
      <textarea
        {...wiring}
        rows={2}
        maxLength={limits.cellText}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (column.type === 'choice') {
    return (
      <select {...wiring} onChange={(event) => onChange(event.target.value)}>
        <option value="">{texts.choose}</option>
        {column.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...wiring}
      type={column.type}
      step="any"
      onChange={(event) => onChange(event.target.value)}
    />
  );
};
