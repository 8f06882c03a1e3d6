import type { AccessToken } from '@weft/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Dialog, EmptyState, Skeleton } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { failureOf } from '../../platform/api/api-error.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { AccessTokenForm } from './access-token-form.js';
import { useAccessTokenTexts } from './access-token.texts.js';
import styles from './identity.module.css';

const Row = ({ token, onWithdraw }: { token: AccessToken; onWithdraw: () => void }) => {
  const t = useAccessTokenTexts();
  const { date } = useI18n();
  const { name, scopes, lastDay, expired, lastUsedOn } = token;
  const facts = [
    scopes.map((scope) => t.scopes[scope]).join(', '),
    expired ? t.expired(date(lastDay)) : t.until(date(lastDay)),
    lastUsedOn === null ? t.never : t.used(date(lastUsedOn)),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.token}>
        <strong>{name}</strong> <span className={sheet.muted}>{facts.join(' · ')}</span>
      </span>
      <Button variant="quiet" aria-label={t.withdrawOf(name)} onClick={onWithdraw}>
        {t.withdraw}
      </Button>
    </li>
  );
};

/** The personal access tokens of an account: what they are, a new one, and how to end one. */
const AccessTokenPart = ({ accountId }: { accountId: string }) => {
  const t = useAccessTokenTexts();
  const { t: site } = useI18n();
  const api = useApi();
  const key = ['access-tokens', accountId];
  const tokens = useQuery({
    queryKey: key,
    queryFn: () => bodyOf(api.GET('/api/me/access-tokens')),
  });
  const [leaving, setLeaving] = useState<AccessToken | null>(null);
  const withdraw = useWrite(key, (tokenId: string) =>
    api.DELETE('/api/me/access-tokens/{tokenId}', { params: { path: { tokenId } } }),
  );
  const items = tokens.data?.items;
  return (
    <section aria-labelledby="access-tokens">
      <h2 id="access-tokens">{t.title}</h2>
      <p>{t.lead}</p>
      <p className={sheet.muted}>{t.ends}</p>
      {tokens.isPending ? <Skeleton label={site('site.loading')} lines={2} /> : null}
      <FormFailure failure={tokens.error && failureOf(tokens.error)} />
      {items?.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyHelp}</p>
        </EmptyState>
      ) : null}
      {items && items.length > 0 ? (
        <ul role="list" className={sheet.list}>
          {items.map((token) => (
            <Row key={token.id} token={token} onWithdraw={() => setLeaving(token)} />
          ))}
        </ul>
      ) : null}
      <AccessTokenForm stale={key} />
      <Dialog
        open={leaving !== null}
        title={t.withdraw}
        closeLabel={t.cancel}
        onClose={() => setLeaving(null)}
      >
        <p>{t.withdrawAsk(leaving?.name ?? '')}</p>
        <FormFailure failure={withdraw.failure} />
        <p className={sheet.actions}>
          <Button
            variant="critical"
            busy={withdraw.busy}
            onClick={() => {
              if (leaving) withdraw.run(leaving.id, { onSuccess: () => setLeaving(null) });
            }}
          >
            {t.withdraw}
          </Button>
        </p>
      </Dialog>
    </section>
  );
};

export default AccessTokenPart;
