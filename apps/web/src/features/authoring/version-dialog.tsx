import { useQuery } from '@tanstack/react-query';
import { Button, buttonClass, Dialog, Notice, TextArea } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiError } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { DiagnosticsList } from '../lesson-preview/index.js';
import { draftVersionsQuery } from './authoring.queries.js';
import styles from './authoring.module.css';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** Fixes the draft as it is now, for reviewers; and the versions that there are. */
export const VersionDialog = ({ onClose }: { onClose: () => void }) => {
  const { moment } = useI18n();
  const texts = useAuthoringTexts();
  const { draft, files, goTo } = useRoom();
  const api = useApi();
  const { version } = texts;
  const { fields, change, clear } = useDraft(`module-version:${draft.id}`, { note: '' });
  const [id] = useState(() => crypto.randomUUID());
  const [made, setMade] = useState<{ id: string; number: number } | null>(null);
  const { data: versions } = useQuery(draftVersionsQuery(api, draft.id));
  const make = useDraftAction(async (note: string) => {
    await files.saveNow();
    const params = { path: { draftId: draft.id } };
    const call = api.POST('/api/drafts/{draftId}/versions', { params, body: { id, note } });
    setMade(await bodyOf(call));
    clear();
  });
  const refused = make.error instanceof ApiError ? make.error.problem?.diagnostics : undefined;
  return (
    <Dialog open title={version.title} closeLabel={texts.close} onClose={onClose}>
      <div className={styles.stack}>
        {made ? (
          <Notice kind="positive" live>
            <p>{version.made(made.number)}</p>
            <Link className={buttonClass()} to={`/studio/rounds?draft=${draft.id}`}>
              {version.round}
            </Link>
          </Notice>
        ) : (
          <form
            className={styles.stack}
            onSubmit={(event) => {
              event.preventDefault();
              if (!make.busy) make.run(fields.note);
            }}
          >
            <p>{version.help}</p>
            <TextArea
              label={version.note}
              value={fields.note}
              maxLength={2000}
              onChange={(event) => change({ note: event.target.value })}
            />
            <FormFailure failure={make.failure} />
            {refused && refused.length > 0 ? (
              <>
                <p>{version.refused}</p>
                <DiagnosticsList
                  diagnostics={refused}
                  onGoTo={(place) => {
                    onClose();
                    goTo(place);
                  }}
                />
              </>
            ) : null}
            <Button type="submit" busy={make.busy}>
              {version.run}
            </Button>
          </form>
        )}
        <h3>{version.list}</h3>
        {versions?.length === 0 ? <p className={styles.note}>{version.none}</p> : null}
        <ul role="list" className={sheet.list}>
          {(versions ?? []).map((one) => (
            <li key={one.id}>
              <p>{version.facts(one.number, moment(one.createdAt), one.by)}</p>
              {one.note === '' ? null : <p className={styles.note}>{one.note}</p>}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
};
