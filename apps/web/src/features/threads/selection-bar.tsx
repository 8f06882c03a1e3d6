import type { ThreadKind } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useThreadTexts } from './texts.js';
import type { SelectedWords } from './use-selected-words.js';
import styles from './threads.module.css';

const kinds = ['comment', 'question', 'suggestion', 'unclear'] as const;

interface SelectionBarProps {
  words: SelectedWords;
  onChoose: (kind: ThreadKind) => void;
  onCancel: () => void;
}

/** What can be done with selected words; it comes by mouse, touch and keyboard alike. */
export const SelectionBar = ({ words, onChoose, onCancel }: SelectionBarProps) => {
  const t = useThreadTexts();
  return (
    <div
      role="group"
      aria-label={t.selection}
      className={styles.bar}
      // The words stay selected while a button is pressed.
      onPointerDown={(event) => event.preventDefault()}
    >
      <p role="status" className="visually-hidden">
        {t.selected(words.quote.slice(0, 60))}
      </p>
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant={kind === 'comment' ? 'primary' : 'secondary'}
          onClick={() => onChoose(kind)}
        >
          {t.kinds[kind]}
        </Button>
      ))}
      <Button variant="quiet" onClick={onCancel}>
        {t.cancel}
      </Button>
    </div>
  );
};
