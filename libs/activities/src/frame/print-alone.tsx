import type { Locale } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useRef } from 'react';
import { texts } from './texts.js';

/** Prints the activity it stands in: its frame is marked for the style sheet until that is over. */
export const PrintAlone = ({ locale }: { locale: Locale }) => {
  const place = useRef<HTMLSpanElement>(null);
  const print = () => {
    const sheet = place.current?.closest('[data-paper]');
    if (!sheet) return;
    const mark = (on: boolean) => sheet.toggleAttribute('data-print-alone', on);
    mark(true);
    window.addEventListener('afterprint', () => mark(false), { once: true });
    window.print();
  };
  return (
    <span ref={place}>
      <Button variant="quiet" onClick={print}>
        {texts[locale].print}
      </Button>
    </span>
  );
};
