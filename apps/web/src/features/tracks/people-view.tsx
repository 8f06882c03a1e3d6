import { useQueryClient } from '@tanstack/react-query';
import { Button, Field } from '@weft/ui';
import { useNavigate } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { useStudio } from './studio-context.js';
import { useTrackChange } from './use-track-change.js';

/** Who may see and change the draft; its owner lets others in. */
export const PeopleView = () => {
  const { t } = useI18n();
  const { draft } = useStudio();
  const api = useApi();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const account = useAccount();
  const params = { path: { draftId: draft.id } };
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['tracks', 'draft', draft.id] });
  const remove = useTrackChange(async (accountId: string) => {
    const path = { draftId: draft.id, accountId };
    await api.DELETE('/api/tracks/drafts/{draftId}/editors/{accountId}', { params: { path } });
    if (accountId === account?.id) await navigate('/studio/tracks');
    else await refresh();
  });
  const form = useSubmit(async ({ email = '' }, element) => {
    await api.POST('/api/tracks/drafts/{draftId}/editors', { params, body: { email } });
    element.reset();
    await refresh();
  });
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('tracks.people.editors')}</h2>
      <ul role="list" className={sheet.list}>
        <li>
          <strong>{t('tracks.people.owner', { name: draft.owner.displayName })}</strong>
        </li>
        {draft.editors.map(({ accountId, displayName, email }) => (
          <li key={accountId}>
            <span>
              <strong>{displayName}</strong> <span className={sheet.muted}>{email}</span>
            </span>
            {draft.own || accountId === account?.id ? (
              <Button variant="quiet" busy={remove.busy} onClick={() => remove.run(accountId)}>
                {draft.own
                  ? t('tracks.people.remove', { name: displayName })
                  : t('tracks.people.leave')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <FormFailure failure={form.failure ?? remove.failure} />
      {draft.own ? (
        <form onSubmit={form.onSubmit} method="post">
          <Field label={t('tracks.people.email')} name="email" type="email" required />
          <Button type="submit" variant="secondary" busy={form.busy}>
            {t('tracks.people.add')}
          </Button>
        </form>
      ) : (
        <p>{t('tracks.people.ownerOnly')}</p>
      )}
    </section>
  );
};
