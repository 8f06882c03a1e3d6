import { Button, Dialog } from '@weft/ui';
import type { BoardNote } from '@weft/contracts';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import sheet from '../../platform/page/sheet.module.css';
import type { OpenBoard } from './boards.queries.js';
import { Brainstorm } from './brainstorm.js';
import { ClusterBoard } from './cluster-board.js';
import { ClustersShown } from './clusters-shown.js';
import { DotVote } from './dot-vote.js';
import { SheetsPart } from './sheets-part.js';
import { useBoardTexts } from './texts.js';
import { useBoardWrite } from './use-board-write.js';
import styles from './boards.module.css';

/** What a board asks of people now. */
export const BoardPhasePart = ({ open, holder }: { open: OpenBoard; holder: string }) => {
  const t = useBoardTexts();
  const api = useApi();
  const { board, me } = open;
  const write = useBoardWrite(board.id);
  const [going, setGoing] = useState<BoardNote | null>(null);
  const takeAway = (noteId: string) => {
    const params = { path: { boardId: board.id, noteId } };
    const address = '/api/boards/{boardId}/notes/{noteId}/removal';
    void write.run(() => api.POST(address, { params, body: { key: null } }));
    setGoing(null);
  };
  switch (board.phase) {
    case 'ready':
      return <p>{me.facilitates ? t.ready.facilitator : t.ready.lead}</p>;
    case 'brainstorm':
      return me.takesPart ? (
        <Brainstorm board={board} holder={holder} />
      ) : (
        <p>{t.brainstorm.count(board.noteCount)}</p>
      );
    case 'cluster':
      return (
        <>
          {me.takesPart ? (
            <ClusterBoard board={board} takeAway={me.facilitates ? setGoing : null} />
          ) : (
            <ClustersShown board={board} />
          )}
          {me.takesPart ? <Brainstorm board={board} holder={holder} /> : null}
          <Dialog
            open={going !== null}
            title={t.brainstorm.takeAway}
            closeLabel={t.facilitate.cancel}
            onClose={() => setGoing(null)}
          >
            <p>{t.brainstorm.takeAwayAsk(going?.text ?? '')}</p>
            <p className={sheet.actions}>
              <Button variant="critical" onClick={() => going && takeAway(going.id)}>
                {t.brainstorm.takeAway}
              </Button>
            </p>
          </Dialog>
        </>
      );
    case 'vote':
      return (
        <>
          <DotVote {...open} />
          <section aria-labelledby="clusters" className={styles.poster}>
            <h2 id="clusters">{t.phases.cluster}</h2>
            <ClustersShown board={board} />
          </section>
        </>
      );
    case 'sheets':
    case 'closed':
      return <SheetsPart board={board} me={me} />;
  }
};
