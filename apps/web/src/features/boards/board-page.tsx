import { useQuery } from '@tanstack/react-query';
import { Button, buttonClass, Notice, Skeleton } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { Authors } from './authors.js';
import { BoardPhasePart } from './board-phase.js';
import { BoardSteps } from './board-steps.js';
import { BoardTimer } from './board-timer.js';
import type { OpenBoard } from './boards.queries.js';
import { boardQuery } from './boards.queries.js';
import { Facilitation } from './facilitation.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';
import { useLiveBoard } from './use-live-board.js';
import styles from './boards.module.css';

const Leave = ({ boardId }: { boardId: string }) => {
  const t = useBoardTexts();
  const api = useApi();
  const write = useBoardWrite(boardId);
  const leave = () =>
    void write.run(() =>
      api.DELETE('/api/boards/{boardId}/guest', { params: { path: { boardId } } }),
    );
  return (
    <Button variant="quiet" busy={write.busy} onClick={leave}>
      {t.leave}
    </Button>
  );
};

const Opened = ({ open, live }: { open: OpenBoard; live: boolean }) => {
  const t = useBoardTexts();
  const { locale } = useI18n();
  const account = useAccount();
  const { board, me, ahead } = open;
  const holder = account?.id ?? `guest:${board.id}`;
  return (
    <>
      <div className={styles.head} data-print="no">
        <BoardSteps phase={board.phase} />
        <BoardTimer board={board} ahead={ahead} />
      </div>
      <p role="status" className={sheet.muted} data-print="no">
        {live ? t.state.live : t.state.offline}
      </p>
      {board.phase === 'closed' ? <p>{t.phases.closed}</p> : null}
      {board.reopening ? <Notice>{t.reopened(board.reopening.reason)}</Notice> : null}
      {me.takesPart ? null : <Notice>{t.readOnly}</Notice>}
      {me.guestName === null ? null : (
        <p className={sheet.actions} data-print="no">
          {t.guestAs(me.guestName)} <Leave boardId={board.id} />
        </p>
      )}
      {me.facilitates ? <Facilitation {...open} /> : null}
      <BoardPhasePart key={holder} open={open} holder={holder} />
      {me.facilitates && board.named && board.revealed ? <Authors board={board} /> : null}
      {board.revealed ? (
        <p className={sheet.actions} data-print="no">
          <Button variant="secondary" onClick={() => print()}>
            {t.facilitate.print}
          </Button>
          <a href={`/api/boards/${board.id}/export.csv?locale=${locale}`} download>
            {t.facilitate.csv}
          </a>
        </p>
      ) : null}
    </>
  );
};

const Entered = ({ boardId }: { boardId: string }) => {
  const t = useBoardTexts();
  const i18n = useI18n();
  const { query, live } = useLiveBoard(boardId);
  if (query.isError && (!query.data || failureOf(query.error) !== 'network/unreachable')) {
    return (
      <section>
        <FormFailure failure={failureOf(query.error)} />
        <p className={sheet.actions}>
          <Link className={buttonClass()} to="/b">
            {t.join.title}
          </Link>
          <Link to={`/sign-in?next=${encodeURIComponent(`/${i18n.locale}/boards/${boardId}`)}`}>
            {i18n.t('nav.signIn')}
          </Link>
        </p>
      </section>
    );
  }
  if (!query.data) return <Skeleton label={i18n.t('site.loading')} />;
  return <Opened open={query.data} live={live} />;
};

/** A board, for who has an account and for guests alike. */
const BoardPage = () => {
  const t = useBoardTexts();
  const { boardId = '' } = useParams();
  const { data } = useQuery({ ...boardQuery(useApi(), boardId), enabled: false });
  const account = useAccount();
  const title = data?.board.title ?? t.title;
  usePageHead({ title });
  return (
    <div className={`${sheet.page} ${styles.page}`}>
      <PageTitle>{title}</PageTitle>
      {account === undefined ? null : <Entered key={boardId} boardId={boardId} />}
    </div>
  );
};

export default BoardPage;
