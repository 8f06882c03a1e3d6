import { Button, buttonClass, Icon, Notice, SaveState } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './authoring.module.css';
import { InsertDialog } from './insert-dialog.js';
import { PeoplePart } from './people-part.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { VersionDialog } from './version-dialog.js';

/** What draft this is, whether it is saved, and what can be done with all of it. */
export const DraftTools = () => {
  const { locale } = useI18n();
  const texts = useAuthoringTexts();
  const { draft, files, state, path } = useRoom();
  const [shown, setShown] = useState<'insert' | 'version' | null>(null);
  const { room } = texts;
  const close = () => setShown(null);
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.name}>
          {draft.moduleCode} {draft.title[locale]}
        </p>
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
      ) : (
        <div className={styles.tools}>
          {path.endsWith('.mdx') ? (
            <Button onClick={() => setShown('insert')}>
              <Icon name="add" /> {texts.insert.open}
            </Button>
          ) : null}
          <Button variant="secondary" onClick={() => setShown('version')}>
            {texts.version.open}
          </Button>
          <a className={buttonClass('quiet')} href={`/api/drafts/${draft.id}/export`} download>
            {texts.exportZip}
          </a>
          <PeoplePart />
        </div>
      )}
      {shown === 'insert' ? <InsertDialog onClose={close} /> : null}
      {shown === 'version' ? <VersionDialog onClose={close} /> : null}
    </>
  );
};
