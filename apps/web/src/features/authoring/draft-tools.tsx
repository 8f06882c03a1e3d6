import { Button, buttonClass, Icon, Notice, SaveState } from '@weft/ui';
import { useState } from 'react';
import styles from './authoring.module.css';
import { InsertDialog } from './insert-dialog.js';
import { PeopleDialog } from './people-dialog.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { VersionDialog } from './version-dialog.js';

/** What can be done with all of a draft, and whether it is saved. */
export const DraftTools = () => {
  const texts = useAuthoringTexts();
  const { draft, files, state, path } = useRoom();
  const [shown, setShown] = useState<'insert' | 'version' | 'people' | null>(null);
  const { room } = texts;
  const close = () => setShown(null);
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.tools}>
          {draft.archived || !path.endsWith('.mdx') ? null : (
            <Button onClick={() => setShown('insert')}>
              <Icon name="add" /> {texts.insert.open}
            </Button>
          )}
          {draft.archived ? null : (
            <Button variant="secondary" onClick={() => setShown('version')}>
              {texts.version.open}
            </Button>
          )}
          <a className={buttonClass('quiet')} href={`/api/drafts/${draft.id}/export`} download>
            {texts.exportZip}
          </a>
          <Button variant="quiet" onClick={() => setShown('people')}>
            {texts.people.title}
          </Button>
        </div>
        <SaveState
          state={state.save === 'conflict' ? 'failed' : state.save}
          {...(state.save === 'failed' && {
            retry: { label: room.retry, onRetry: () => void files.saveNow() },
          })}
        >
          {room.save[state.save]}
        </SaveState>
      </div>
      {draft.archived ? (
        <Notice kind="caution">
          <p>{room.archived}</p>
        </Notice>
      ) : null}
      {shown === 'insert' ? <InsertDialog onClose={close} /> : null}
      {shown === 'version' ? <VersionDialog onClose={close} /> : null}
      {shown === 'people' ? <PeopleDialog onClose={close} /> : null}
    </>
  );
};
