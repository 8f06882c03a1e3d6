import type { BoardView } from '@weft/contracts';
import { looseNotes } from '@weft/rules';
import { ProgressBar } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import { useBoardTexts } from './texts.js';
import styles from './boards.module.css';

/** The clusters as they were settled, with their dots once these are counted; the most first. */
export const ClustersShown = ({ board }: { board: BoardView }) => {
  const t = useBoardTexts();
  const texts = new Map(board.notes.map(({ id, text }) => [id, text]));
  const { tally } = board;
  const dotsOf = (id: string) => tally?.[id] ?? 0;
  const most = Math.max(1, ...board.clusters.map(({ id }) => dotsOf(id)));
  const clusters = [...board.clusters].sort((one, other) => dotsOf(other.id) - dotsOf(one.id));
  const loose = looseNotes(board.notes, board.clusters);
  return (
    <ul role="list" className={styles.clusters}>
      {clusters.map(({ id, title, noteIds }, at) => (
        <li key={id} className={styles.cluster} data-thread={(at % 14) + 1}>
          <h3>{title || t.cluster.unnamed}</h3>
          {board.goesOn.includes(id) ? (
            <p>
              <strong>✓ {t.vote.goesOn}</strong>
            </p>
          ) : null}
          {tally ? (
            <ProgressBar value={dotsOf(id)} max={most} label={t.vote.dots(dotsOf(id))} />
          ) : null}
          <ul className={styles.plain}>
            {noteIds.map((noteId) => (
              <li key={noteId}>{texts.get(noteId)}</li>
            ))}
          </ul>
        </li>
      ))}
      {loose.length > 0 ? (
        <li className={styles.cluster} data-loose>
          <h3>{t.cluster.loose}</h3>
          <p className={sheet.muted}>{t.cluster.count(loose.length)}</p>
          <ul className={styles.plain}>
            {loose.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </li>
      ) : null}
    </ul>
  );
};
