import { Button, Notice } from '@weft/ui';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import styles from './authoring.module.css';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/**
 * A wording that somebody suggested and that only an author can put in the text; what it replaces
 * is selected. The remark that it came with is then accepted, with the revision, as credit.
 */
export const SuggestedWording = () => {
  const { wording: texts } = useAuthoringTexts();
  const { draft, files, path, insert } = useRoom();
  const api = useApi();
  const [search, setSearch] = useSearchParams();
  const [put, setPut] = useState(false);
  const [actId] = useState(() => crypto.randomUUID());
  const wording = search.get('wording');
  const remark = search.get('remark');
  const leave = () => setSearch({ path }, { replace: true, state: { keepFocus: true } });
  const accept = useDraftAction(async (threadId: string) => {
    await files.saveNow();
    const revision = files.snapshot().files.get(path)?.base;
    const edited = typeof revision === 'number' ? { path, revision } : null;
    const params = { path: { draftId: draft.id } };
    const act = { kind: 'accept' as const, reason: '', edited };
    const body = { id: actId, threadIds: [threadId], act };
    await bodyOf(api.POST('/api/drafts/{draftId}/thread-acts', { params, body }));
    leave();
  });
  if (!wording) return null;
  return (
    <Notice>
      <div className={styles.stack}>
        <p>
          {texts.lead} <ins>{wording}</ins>
        </p>
        <p>{put ? texts.thenAccept : texts.help}</p>
        <FormFailure failure={accept.failure} />
        <div className={sheet.actions}>
          {put && remark ? (
            <Button busy={accept.busy} onClick={() => accept.run(remark)}>
              {texts.accept}
            </Button>
          ) : (
            <Button
              onClick={() => {
                insert(wording, false);
                setPut(true);
              }}
            >
              {texts.put}
            </Button>
          )}
          <Button variant="secondary" onClick={leave}>
            {put ? texts.done : texts.notNow}
          </Button>
          <Link to={`/studio/drafts/${draft.id}/remarks`}>{texts.remarks}</Link>
        </div>
      </div>
    </Notice>
  );
};
