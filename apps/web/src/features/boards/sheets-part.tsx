import { Button } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { ClustersShown } from './clusters-shown.js';
import type { OpenBoard } from './boards.queries.js';
import { ProjectSheet } from './project-sheet.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';
import styles from './boards.module.css';

type Given = Pick<OpenBoard, 'board' | 'me'>;

const Choice = ({ board }: Given) => {
  const t = useBoardTexts();
  const api = useApi();
  const write = useBoardWrite(board.id);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [saved, setSaved] = useState(false);
  const ids = chosen ?? board.goesOn;
  const save = async () => {
    const body = { id: crypto.randomUUID(), clusterIds: [...ids] };
    const params = { path: { boardId: board.id } };
    const taken = await write.run(() => api.PUT('/api/boards/{boardId}/choice', { params, body }));
    setSaved(taken);
    if (taken) setChosen(null);
  };
  return (
    <fieldset className={styles.choice} data-print="no">
      <legend>{t.sheets.choose}</legend>
      <p>{t.sheets.chooseHint}</p>
      {board.clusters.map(({ id, title }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ids.includes(id)}
            onChange={({ target }) => {
              setSaved(false);
              setChosen(target.checked ? [...ids, id] : ids.filter((one) => one !== id));
            }}
          />{' '}
          {title || t.cluster.unnamed}
        </label>
      ))}
      <FormFailure failure={write.failure} />
      <p role="status">{saved ? t.sheets.chosen : ''}</p>
      <Button variant="secondary" busy={write.busy} onClick={() => void save()}>
        {t.sheets.save}
      </Button>
    </fieldset>
  );
};

/** The result of the vote and a project sheet for each cluster that goes on. */
export const SheetsPart = ({ board, me }: Given) => {
  const t = useBoardTexts();
  const writable = board.phase === 'sheets' && me.takesPart;
  return (
    <>
      {board.goesOn.length > 0 ? (
        <section className={styles.sheets} aria-labelledby="sheets">
          <h2 id="sheets">{t.phases.sheets}</h2>
          {writable ? <p data-print="no">{t.sheets.lead}</p> : null}
          {board.goesOn.map((clusterId) => (
            <ProjectSheet key={clusterId} {...{ board, clusterId, writable }} />
          ))}
        </section>
      ) : (
        <p>{t.sheets.none}</p>
      )}
      {writable && me.facilitates ? <Choice board={board} me={me} /> : null}
      <section aria-labelledby="result" className={styles.poster}>
        <h2 id="result">{board.tally ? t.vote.result : t.phases.cluster}</h2>
        <ClustersShown board={board} />
      </section>
    </>
  );
};
