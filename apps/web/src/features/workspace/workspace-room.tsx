import { useQuery } from '@tanstack/react-query';
import { EmptyState, Notice, SaveState, Skeleton } from '@weft/ui';
import { workspaceOf } from '@weft/workspace';
import { useEffect, useMemo, useState } from 'react';
import { UndoManager } from 'yjs';
import { useApi } from '../../platform/api/api.js';
import { PageData } from '../../platform/page/page-data.js';
import { useAnnouncer } from './live/use-announcer.js';
import type { LiveRoom } from './live/live-room.js';
import { PeopleHere } from './live/people-here.js';
import { peopleOf } from './live/people-of.js';
import { documentOf } from './live/read-only-document.js';
import { saveLine } from './live/save-line.js';
import { AuthorsProvider } from './live/use-authors.js';
import { useRoom, useRoomState } from './live/use-room.js';
import { WorkProvider, type Work } from './live/work-context.js';
import { momentQuery } from './live/work.queries.js';
import { useWorkspaceTexts } from './texts.js';
import type { WorkProps } from './work-frame.js';
import styles from './work.module.css';
import { WorkPanes } from './work-panes.js';

const icons = {
  opening: 'saving',
  saved: 'saved',
  saving: 'saving',
  offline: 'offline',
  waiting: 'offline',
  refused: 'failed',
} as const;

/** The document while it is live: shared, saved, and with who is here. */
const Live = ({ room, page, work, accountId }: WorkProps & { room: LiveRoom }) => {
  const texts = useWorkspaceTexts();
  const state = useRoomState(room);
  const { said, say } = useAnnouncer();
  const people = useMemo(() => peopleOf(page.members, work.people), [page.members, work.people]);
  const history = useMemo(() => {
    const { canvases, tables, tasks } = workspaceOf(room.document);
    return new UndoManager([canvases, tables, tasks]);
  }, [room]);
  useEffect(() => () => history.destroy(), [history]);
  const authors = useMemo(
    () =>
      new Map([...work.authors, ...state.authors, [room.document.clientID, accountId] as const]),
    [work.authors, state.authors, room, accountId],
  );
  const line = saveLine(state);
  const canWrite = work.mode === 'write' && !state.readOnly;
  const shared: Work = {
    ...{ teamId: page.team.id, assignmentId: page.assignment.id, accountId },
    moduleCode: page.assignment.moduleCode,
    ...{ document: room.document, room, history, canWrite, people, say },
  };
  if (line === 'refused') {
    return (
      <EmptyState title={texts.refused.title}>
        <p>{texts.refused.text}</p>
      </EmptyState>
    );
  }
  return (
    <WorkProvider value={shared}>
      <AuthorsProvider value={authors}>
        <div className={styles.bar}>
          <SaveState state={icons[line]}>
            {line === 'waiting'
              ? (state.kept ? texts.save.waiting : texts.save.waitingUnkept)(state.waiting)
              : texts.save[line]}
          </SaveState>
          <PeopleHere awareness={room.awareness} />
        </div>
        {state.problem ? (
          <Notice kind="critical" live>
            {texts.problems[state.problem]}
          </Notice>
        ) : null}
        {canWrite || !state.loaded ? null : (
          <p className={styles.note}>
            {texts.readOnly[page.standing === 'lecturer' ? 'lecturer' : 'member']}
          </p>
        )}
        {state.loaded ? (
          <WorkPanes page={page} />
        ) : state.connection === 'offline' ? (
          <EmptyState title={texts.nothingYet.title}>
            <p>{texts.nothingYet.text}</p>
          </EmptyState>
        ) : (
          <Skeleton label={texts.loading} lines={8} />
        )}
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </AuthorsProvider>
    </WorkProvider>
  );
};

const Entered = (props: WorkProps) => {
  const texts = useWorkspaceTexts();
  const { team, assignment } = props.page;
  const room = useRoom(props.accountId, { teamId: team.id, assignmentId: assignment.id });
  return room ? <Live room={room} {...props} /> : <Skeleton label={texts.loading} lines={8} />;
};

/** What was there until somebody left the team: to read, and no longer live. */
const Left = ({ page, work, accountId }: WorkProps) => {
  const texts = useWorkspaceTexts();
  const { team, assignment } = page;
  const asked = { api: useApi(), teamId: team.id, assignmentId: assignment.id };
  const query = useQuery(momentQuery(asked, work.moment));
  const people = useMemo(() => peopleOf(page.members, work.people), [page.members, work.people]);
  const document = useMemo(() => query.data && documentOf(query.data), [query.data]);
  const { said, say } = useAnnouncer();
  return (
    <PageData query={query}>
      {() =>
        document ? (
          <WorkProvider
            value={{
              ...{ teamId: team.id, assignmentId: assignment.id, accountId, document, people },
              ...{ room: null, history: null, canWrite: false, say },
              moduleCode: page.assignment.moduleCode,
            }}
          >
            <AuthorsProvider value={new Map(work.authors)}>
              <p className={styles.note}>{texts.readOnly.former}</p>
              <WorkPanes page={page} />
              <p role="status" className="visually-hidden">
                {said}
              </p>
            </AuthorsProvider>
          </WorkProvider>
        ) : null
      }
    </PageData>
  );
};

/** The work of a team as I may see it. */
const WorkspaceRoom = (props: WorkProps) => {
  // Who left and comes back on this page enters anew.
  const [mode] = useState(props.work.mode);
  return mode === 'left' ? <Left {...props} /> : <Entered {...props} />;
};

export default WorkspaceRoom;
