import { useMutation } from '@tanstack/react-query';
import type { NotificationKind } from '@weft/contracts';
import { Button, Notice } from '@weft/ui';
import { Link } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { messagesNl } from '../../platform/i18n/messages.nl.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useLinkToken } from '../identity/index.js';
import './texts.js';

const isKind = (name: string): name is NotificationKind => Object.hasOwn(messagesNl.kinds, name);

const StopForm = ({ mailKey, kinds }: { mailKey: string; kinds: NotificationKind[] }) => {
  const { t } = useI18n();
  const api = useApi();
  const stop = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/mail-choices/{key}/{kinds}', {
          params: { path: { key: mailKey, kinds: kinds.join(',') } },
        }),
      ),
  });
  const undo = useMutation({
    mutationFn: () =>
      api.PUT('/api/mail-choices/{key}', {
        params: { path: { key: mailKey } },
        body: { choices: stop.data?.before ?? {} },
      }),
  });
  const failed = stop.error ?? undo.error;
  return (
    <section>
      <p>{t('messages.stopLead')}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{t(`messages.kinds.${kind}`)}</li>
        ))}
      </ul>
      <FormFailure failure={failed && failureOf(failed)} />
      {undo.isSuccess ? (
        <Notice kind="positive" live>
          {t('messages.undone')}
        </Notice>
      ) : stop.isSuccess ? (
        <Notice kind="positive" live>
          {t('messages.stopped')}
        </Notice>
      ) : null}
      {stop.isSuccess ? (
        undo.isSuccess ? null : (
          <Button variant="secondary" busy={undo.isPending} onClick={() => undo.mutate()}>
            {t('messages.undo')}
          </Button>
        )
      ) : (
        <Button busy={stop.isPending} onClick={() => stop.mutate()}>
          {t('messages.stop')}
        </Button>
      )}
    </section>
  );
};

/** Where the link at the foot of a mail leads: mails of its kinds stop without signing in. */
const UnsubscribePage = () => {
  const { t } = useI18n();
  const mailKey = useLinkToken('key');
  const kinds = (useLinkToken('kinds') ?? '').split(',').filter(isKind);
  usePageHead({ title: t('messages.stopTitle') });
  return (
    <div className={sheet.page}>
      <PageTitle>{t('messages.stopTitle')}</PageTitle>
      {mailKey && kinds.length > 0 ? (
        <StopForm mailKey={mailKey} kinds={kinds} />
      ) : (
        <p>{t('messages.stopUnknown')}</p>
      )}
      <p>
        <Link to="/me/notifications">{t('messages.chooseMails')}</Link>
      </p>
    </div>
  );
};

export default UnsubscribePage;
