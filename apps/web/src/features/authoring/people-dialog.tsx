import { useQueryClient } from '@tanstack/react-query';
import { Button, Dialog, Field } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import styles from './authoring.module.css';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** Who writes this draft: let a colleague in, or leave. */
export const PeopleDialog = ({ onClose }: { onClose: () => void }) => {
  const { people, close } = useAuthoringTexts();
  const { draft } = useRoom();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const account = useAccount();
  const [email, setEmail] = useState('');
  const [authors, setAuthors] = useState(draft.authors);
  const path = { draftId: draft.id };
  const act = useDraftAction(async (work: () => Promise<unknown>) => {
    await work();
    const { data } = await api.GET('/api/drafts/{draftId}', { params: { path } });
    if (data) setAuthors(data.authors);
  });
  const remove = async (accountId: string) => {
    const params = { path: { ...path, accountId } };
    await api.DELETE('/api/drafts/{draftId}/authors/{accountId}', { params });
    if (accountId !== account?.id) return;
    await navigate('/studio/drafts');
    queryClient.removeQueries({ queryKey: ['module-drafts', 'draft', draft.id] });
  };
  return (
    <Dialog open title={people.title} closeLabel={close} onClose={onClose}>
      <ul role="list" className={sheet.list}>
        {authors.map(({ accountId, displayName }) => (
          <li key={accountId}>
            <p>{displayName}</p>
            {authors.length > 1 ? (
              <Button
                variant="quiet"
                busy={act.busy}
                onClick={() => act.run(() => remove(accountId))}
              >
                {accountId === account?.id ? people.leave : people.remove(displayName)}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <form
        className={styles.stack}
        onSubmit={(event) => {
          event.preventDefault();
          act.run(async () => {
            const params = { path };
            await api.POST('/api/drafts/{draftId}/authors', { params, body: { email } });
            setEmail('');
          });
        }}
      >
        <Field
          type="email"
          label={people.email}
          value={email}
          required
          onChange={(event) => setEmail(event.target.value)}
        />
        <FormFailure failure={act.failure} />
        <Button type="submit" variant="secondary" busy={act.busy}>
          {people.add}
        </Button>
      </form>
    </Dialog>
  );
};
