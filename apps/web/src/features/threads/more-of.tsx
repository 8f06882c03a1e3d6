import { Button } from '@weft/ui';
import { useState, type ReactNode } from 'react';
import { useThreadTexts } from './texts.js';

interface MoreOfProps<Item> {
  items: readonly Item[];
  /** How many there are, with those that were not read yet. */
  total: number;
  /** How many are drawn at first, and how many more each time. */
  step: number;
  /** Reads so many of them. */
  onReadOn: (wanted: number) => void;
  children: (item: Item) => ReactNode;
}

/** The first of many, and a button for more: a page with thousands of remarks stays quick. */
export const MoreOf = <Item,>({ items, total, step, onReadOn, children }: MoreOfProps<Item>) => {
  const t = useThreadTexts();
  const [shown, setShown] = useState(step);
  const left = total - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {left > 0 ? (
        <p>
          <Button
            variant="secondary"
            onClick={() => {
              setShown(shown + step);
              onReadOn(shown + step);
            }}
          >
            {t.more(Math.min(step, left), left)}
          </Button>
        </p>
      ) : null}
    </>
  );
};
