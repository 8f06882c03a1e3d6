import type { BoardControl } from '@weft/contracts';
import { Button, Dialog, Field } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import sheet from '../../platform/page/sheet.module.css';
import type { OpenBoard } from './boards.queries.js';
import { GuestPanel } from './guest-panel.js';
import { ReopenDialog } from './reopen-dialog.js';
import { SettingsForm } from './settings-form.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';
import styles from './boards.module.css';

/** What who facilitates can do: go on, reveal, close, open again, the timer, and guests. */
export const Facilitation = ({ board, me }: OpenBoard) => {
  const t = useBoardTexts().facilitate;
  const api = useApi();
  const write = useBoardWrite(board.id);
  const [asking, setAsking] = useState<'close' | 'reopen' | null>(null);
  const { phase } = board;
  const run = (control: BoardControl) => {
    const body = { id: crypto.randomUUID(), control };
    const params = { path: { boardId: board.id } };
    void write.run(() => api.POST('/api/boards/{boardId}/controls', { params, body }));
    setAsking(null);
  };
  const timer = useSubmit(({ minutes = '5' }) => {
    run({ kind: 'timer', minutes: Number(minutes) });
    return Promise.resolve();
  });
  const running = phase !== 'ready' && phase !== 'closed';
  const timed = board.endsAt !== null || board.pausedMs !== null;
  return (
    <section className={styles.facilitate} aria-labelledby="facilitate" data-print="no">
      <h2 id="facilitate">{t.title}</h2>
      <FormFailure failure={write.failure} />
      <p className={sheet.actions}>
        {phase === 'closed' || phase === 'sheets' ? null : (
          <Button busy={write.busy} onClick={() => run({ kind: 'advance', from: phase })}>
            {t.advance[phase]}
          </Button>
        )}
        {phase === 'brainstorm' && !board.revealed ? (
          <Button variant="secondary" onClick={() => run({ kind: 'reveal' })}>
            {t.reveal}
          </Button>
        ) : null}
        {phase === 'vote' || phase === 'sheets' || phase === 'closed' ? (
          <Button variant="secondary" onClick={() => setAsking('reopen')}>
            {t.reopen}
          </Button>
        ) : null}
        {running ? (
          <Button variant="quiet" onClick={() => setAsking('close')}>
            {t.close}
          </Button>
        ) : null}
        <Link to={`/boards/${board.id}/screen`}>{t.screen}</Link>
      </p>
      {running && !timed ? (
        <form onSubmit={timer.onSubmit} className={styles.timerForm}>
          <Field
            label={t.minutes}
            name="minutes"
            type="number"
            min={1}
            max={180}
            required
            defaultValue={5}
          />
          <Button type="submit" variant="secondary">
            {t.startTimer}
          </Button>
        </form>
      ) : null}
      {running && timed ? (
        <p className={sheet.actions}>
          {board.pausedMs === null ? (
            <Button variant="secondary" onClick={() => run({ kind: 'pause' })}>
              {t.pause}
            </Button>
          ) : (
            <Button variant="secondary" onClick={() => run({ kind: 'resume' })}>
              {t.resume}
            </Button>
          )}
          <Button variant="secondary" onClick={() => run({ kind: 'extend', minutes: 2 })}>
            {t.extend}
          </Button>
          <Button variant="quiet" onClick={() => run({ kind: 'stop' })}>
            {t.stop}
          </Button>
        </p>
      ) : null}
      {phase === 'ready' ? <SettingsForm board={board} /> : null}
      {board.kind === 'team' ? null : <GuestPanel boardId={board.id} code={me.code} />}
      {asking === 'reopen' ? (
        <ReopenDialog phase={phase} onClose={() => setAsking(null)} onReopen={run} />
      ) : null}
      <Dialog
        open={asking === 'close'}
        title={t.close}
        closeLabel={t.cancel}
        onClose={() => setAsking(null)}
      >
        <p>{t.closeAsk(board.title)}</p>
        <p className={sheet.actions}>
          <Button onClick={() => run({ kind: 'close' })}>{t.close}</Button>
        </p>
      </Dialog>
    </section>
  );
};
