import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@weft/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { failureOf, type FailureCode } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import sheet from '../../platform/page/sheet.module.css';
import { draftsQuery, type DraftItem } from './proposals.queries.js';

/** What somebody began and did not propose yet; nothing where there is none. */
export const DraftList = ({ accountId }: { accountId: string }) => {
  const { t, moment } = useI18n();
  const api = useApi();
  const offline = useOffline();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const items = useQuery(draftsQuery(api, accountId)).data?.items ?? [];
  const nameOf = ({ title, kind }: DraftItem) =>
    title || t('proposals.draftOf', { kind: t(`proposals.kinds.${kind}`) });
  const remove = async ({ id }: DraftItem) => {
    setFailure(null);
    try {
      await api.DELETE('/api/me/proposal-drafts/{draftId}', { params: { path: { draftId: id } } });
      await offline?.personal.remember(accountId, `proposal-draft:${id}`, null);
      await queryClient.invalidateQueries({ queryKey: ['proposals', 'drafts'] });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t('proposals.drafts')}</h2>
      <ul role="list" className={sheet.list}>
        {items.map((draft) => (
          <li key={draft.id}>
            <Link to={`/proposals/new?kind=${draft.kind}&draft=${draft.id}`}>{nameOf(draft)}</Link>
            <p className={sheet.muted}>
              {t(`proposals.kinds.${draft.kind}`)} ·{' '}
              {t('proposals.draftFrom', { at: moment(draft.editedAt) })}
            </p>
            <DraftRemoval name={nameOf(draft)} onRemove={() => void remove(draft)} />
          </li>
        ))}
      </ul>
      <FormFailure failure={failure} />
    </section>
  );
};

/** Asks once, with the name of what goes away. */
const DraftRemoval = ({ name, onRemove }: { name: string; onRemove: () => void }) => {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  return asking ? (
    <div className={sheet.actions}>
      <Button variant="critical" onClick={onRemove}>
        {t('proposals.draftDeleteOf', { title: name })}
      </Button>
      <Button variant="quiet" onClick={() => setAsking(false)}>
        {t('proposals.cancel')}
      </Button>
    </div>
  ) : (
    <Button
      variant="quiet"
      aria-label={t('proposals.draftDeleteOf', { title: name })}
      onClick={() => setAsking(true)}
    >
      {t('proposals.draftDelete')}
    </Button>
  );
};
