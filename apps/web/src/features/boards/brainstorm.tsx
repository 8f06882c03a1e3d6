import type { BoardView } from '@weft/contracts';
import { boardBounds } from '@weft/rules';
import { Button, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import { OwnNotes } from './own-notes.js';
import { useBoardTexts } from './texts.js';
import { useOwnNotes } from './use-own-notes.js';
import styles from './boards.module.css';

interface BrainstormProps {
  board: BoardView;
  holder: string;
}

/** Writing notes, one's own notes, and how many there are in all. */
export const Brainstorm = ({ board, holder }: BrainstormProps) => {
  const t = useBoardTexts().brainstorm;
  const own = useOwnNotes(board.id, holder);
  const draft = useDraft(`board:${board.id}`, { text: '' });
  const [count, setCount] = useState(0);
  const { text } = draft.fields;
  const add = () => {
    if (text.trim() === '') return;
    own.write(text.trim());
    draft.clear();
    setCount(count + 1);
  };
  return (
    <section className={styles.write}>
      <form
        data-print="no"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextArea
          label={t.label}
          hint={`${t.hint(boardBounds.note)} ${board.named ? t.named : t.anonymous}`}
          maxLength={boardBounds.note}
          rows={2}
          value={text}
          onChange={(event) => draft.change({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button type="submit">{t.add}</Button>
      </form>
      <p role="status" className={sheet.muted}>
        {t.count(board.noteCount)} {board.revealed ? '' : t.silent}
      </p>
      <OwnNotes own={own} />
      {board.revealed && board.phase === 'brainstorm' ? (
        <>
          <h2>{t.all}</h2>
          <ul role="list" className={styles.notes}>
            {board.notes.map(({ id, text: said }) => (
              <li key={id} className={styles.note}>
                {said}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
