import { useQuery } from '@tanstack/react-query';
import { Button, Notice, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { sessionQuery } from '../../platform/session/session.queries.js';
import { EmailField, NameField } from '../identity/index.js';

/** Sign in and come back here, or get a link by mail that makes an account and joins. */
export const JoinAsVisitor = ({ code }: { code: string }) => {
  const { t, locale } = useI18n();
  const api = useApi();
  const demo = useQuery(sessionQuery(api)).data?.demo;
  const form = useSubmit(async ({ email = '', displayName = '' }) => {
    await api.POST('/api/join-codes/{code}/accounts', {
      params: { path: { code } },
      body: { email, displayName, locale },
    });
    return true;
  });
  const here = `/join/${encodeURIComponent(code)}`;
  return (
    <>
      <p>
        <Link className={buttonClass()} to={`/sign-in?next=${encodeURIComponent(here)}`}>
          {t('cohorts.joinSignIn')}
        </Link>
      </p>
      <form onSubmit={form.onSubmit} method="post" aria-labelledby="newcomer">
        <h3 id="newcomer">{t('cohorts.joinNew')}</h3>
        <p>{t('cohorts.joinNewHelp')}</p>
        <NameField wrong={form.isWrong('displayName')} />
        <EmailField wrong={form.isWrong('email')} />
        <FormFailure failure={form.failure} />
        {form.result ? (
          <Notice kind="positive" live>
            <p>{t('cohorts.joinSent')}</p>
            {demo ? (
              <p>
                <Link to="/mailbox">{t('identity.mailbox')}</Link>
              </p>
            ) : null}
          </Notice>
        ) : null}
        <Button type="submit" variant="secondary" busy={form.busy}>
          {t('cohorts.joinSend')}
        </Button>
      </form>
    </>
  );
};
