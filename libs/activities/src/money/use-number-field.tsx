import { useState, type ChangeEvent } from 'react';

interface NumberField {
  /** What is stored; null where the field holds no number. */
  number: number | null;
  parse: (text: string) => number | null;
  format: (number: number) => string;
  onChange: (number: number | null) => void;
}

/**
 * A text field for a number. What somebody types stays as it is until she leaves the field, and
 * what is no number stays until it is mended; `wrong` is that text.
 */
export function useNumberField({ number, parse, format, onChange }: NumberField) {
  const [draft, setDraft] = useState<string | null>(null);
  // A draft that says something else than what is stored was overtaken, for instance by an undo.
  const typed = draft !== null && parse(draft) === number ? draft : null;
  const wrong = number === null && typed?.trim() ? typed : null;
  return {
    wrong,
    control: {
      type: 'text' as const,
      inputMode: 'decimal' as const,
      autoComplete: 'off',
      maxLength: 20,
      value: typed ?? (number === null ? '' : format(number)),
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setDraft(event.target.value);
        onChange(parse(event.target.value));
      },
      onBlur: () => {
        if (wrong === null) setDraft(null);
      },
    },
  };
}
