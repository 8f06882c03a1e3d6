import { withDot } from '@weft/rules';
import { Button, Notice } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { DotButtons } from '../../platform/forms/dot-buttons.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import sheet from '../../platform/page/sheet.module.css';
import type { OpenBoard } from './boards.queries.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';
import styles from './boards.module.css';

/** Giving one's dots, once; until they are given they are only on this device. */
export const DotVote = ({ board, me }: OpenBoard) => {
  const { vote: t, cluster: words } = useBoardTexts();
  const api = useApi();
  const write = useBoardWrite(board.id);
  const draft = useDraft<{ dots: Record<string, number> }>(`board:${board.id}:${board.round}`, {
    dots: {},
  });
  const { dots } = draft.fields;
  const rule = {
    ...{ budget: board.dots, several: board.several },
    options: board.clusters.map(({ id }) => id),
  };
  const given = Object.values(dots).reduce((sum, count) => sum + count, 0);
  const send = () =>
    void write
      .run(() =>
        api.POST('/api/boards/{boardId}/votes', {
          params: { path: { boardId: board.id } },
          body: { round: board.round, dots },
        }),
      )
      .then((taken) => (taken ? draft.clear() : undefined));
  const voters = (
    <p role="status" className={sheet.muted}>
      {t.voters(board.voters)}
    </p>
  );
  if (board.clusters.length === 0) return <p>{t.none}</p>;
  if (me.voted || !me.takesPart) {
    return (
      <>
        {me.voted ? (
          <Notice kind="positive" live>
            {t.sent} {t.wait}
          </Notice>
        ) : null}
        {voters}
      </>
    );
  }
  return (
    <section className={styles.vote}>
      <p>{t.lead(board.dots, board.several)}</p>
      <p role="status" className={styles.left}>
        {t.left(board.dots - given)}
      </p>
      <ul role="list" className={styles.options}>
        {board.clusters.map(({ id, title, noteIds }) => {
          const name = title || words.unnamed;
          const change = (by: 1 | -1) =>
            draft.change({ dots: withDot(dots, { option: id, by }, rule) });
          const can = (by: 1 | -1) => withDot(dots, { option: id, by }, rule) !== dots;
          return (
            <li key={id}>
              <div>
                <strong>{name}</strong>
                <span className={sheet.muted}>{words.count(noteIds.length)}</span>
              </div>
              <DotButtons
                dots={dots[id] ?? 0}
                can={can}
                onChange={change}
                labels={{ give: t.give(name), take: t.take(name), own: t.own(dots[id] ?? 0) }}
              />
            </li>
          );
        })}
      </ul>
      <p>{t.sure}</p>
      <FormFailure failure={write.failure} />
      <p>
        <Button busy={write.busy} disabled={given === 0} onClick={send}>
          {t.send}
        </Button>
      </p>
      {voters}
    </section>
  );
};
