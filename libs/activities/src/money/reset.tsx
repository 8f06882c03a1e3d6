import type { Locale } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import { useState } from 'react';
import { Undo } from '../frame/undo.js';
import { texts } from './texts.js';

interface ResetProps<Value> {
  locale: Locale;
  value: Value;
  /** The value with the author's numbers. */
  start: Value;
  onChange: (value: Value) => void;
}

/** Puts the author's numbers back, and the learner's again when that was a mistake. */
export const Reset = <Value,>({ locale, value, start, onChange }: ResetProps<Value>) => {
  const t = texts[locale];
  const [before, setBefore] = useState<Value | null>(null);
  const reset = () => {
    setBefore(value);
    onChange(start);
  };
  const undo = () => {
    if (before === null) return;
    setBefore(null);
    onChange(before);
  };
  return (
    <div>
      <Button variant="quiet" onClick={reset}>
        <Icon name="undo" /> {t.reset}
      </Button>
      <Undo locale={locale} removed={before === null ? null : t.wasReset} onUndo={undo} />
    </div>
  );
};
