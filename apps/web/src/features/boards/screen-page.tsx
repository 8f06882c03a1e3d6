import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { BoardSteps } from './board-steps.js';
import { BoardTimer } from './board-timer.js';
import { boardQuery } from './boards.queries.js';
import { ClustersShown } from './clusters-shown.js';
import { shownCode } from './shown-code.js';
import { useBoardTexts } from './texts.js';
import { useLiveBoard } from './use-live-board.js';
import styles from './boards.module.css';

const QrPicture = lazy(() => import('../../platform/page/qr-picture.js'));

const Shown = ({ boardId }: { boardId: string }) => {
  const t = useBoardTexts();
  const { t: site, locale } = useI18n();
  const { query } = useLiveBoard(boardId);
  if (query.isError && !query.data) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={site('site.loading')} />;
  const { board, me, ahead } = query.data;
  const url = `${location.origin}/${locale}/b/${me.code ?? ''}`;
  return (
    <>
      <div className={styles.head}>
        <BoardSteps phase={board.phase} />
        <BoardTimer board={board} ahead={ahead} />
      </div>
      <div className={styles.screen}>
        <section aria-live="polite" className={styles.figures}>
          {board.phase === 'ready' ? <p>{t.phases.ready}</p> : null}
          {board.phase === 'brainstorm' ? <p>{t.brainstorm.count(board.noteCount)}</p> : null}
          {board.phase === 'vote' ? <p>{t.vote.voters(board.voters)}</p> : null}
          {board.phase === 'closed' ? <p>{t.phases.closed}</p> : null}
        </section>
        {board.kind === 'team' ? null : (
          <section aria-labelledby="join" className={styles.joinScreen}>
            <h2 id="join">{t.screen.join}</h2>
            {me.code ? (
              <>
                <Suspense>
                  <QrPicture text={url} label={t.guests.scan} />
                </Suspense>
                <p className={styles.code}>{shownCode(me.code)}</p>
                <p>{t.guests.address(`${location.host}/${locale}/b`)}</p>
              </>
            ) : (
              <p>{t.screen.noCode}</p>
            )}
          </section>
        )}
      </div>
      {board.revealed ? <ClustersShown board={board} /> : null}
      <p data-print="no">
        <Link to={`/boards/${boardId}`}>{t.screen.back}</Link>
      </p>
    </>
  );
};

/** A board for the screen in front of a room: large, without controls, with the way in. */
const ScreenPage = () => {
  const t = useBoardTexts();
  const { boardId = '' } = useParams();
  const { data } = useQuery({ ...boardQuery(useApi(), boardId), enabled: false });
  const account = useAccount();
  const title = data?.board.title ?? t.screen.title;
  usePageHead({ title });
  return (
    <div className={`${sheet.page} ${styles.page} ${styles.large}`}>
      <PageTitle>{title}</PageTitle>
      {account === undefined ? null : <Shown boardId={boardId} />}
    </div>
  );
};

export default ScreenPage;
