import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Button, EmptyState, Field } from '@weft/ui';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAddress } from '../../platform/page/use-address.js';
import { AccountRoles } from './account-roles.js';
import { CreateAccountForm } from './create-account-form.js';
import styles from './identity.module.css';
import { SignedInPage } from './signed-in-page.js';
import './texts.js';

/** Everybody with an account, 50 at a time; the search is in the address. */
const AccountList = () => {
  const { t, date } = useI18n();
  const api = useApi();
  const queryClient = useQueryClient();
  const { params, change } = useAddress();
  const search = params.get('q') ?? '';
  const query = useInfiniteQuery({
    queryKey: ['accounts', search],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/accounts', {
          params: {
            query: {
              ...(search ? { search } : {}),
              ...(pageParam === null ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ['accounts'] });
  return (
    <>
      <CreateAccountForm onCreated={refresh} />
      <section>
        <Field
          label={t('identity.accountsSearch')}
          type="search"
          defaultValue={search}
          onChange={({ target }) => change('q', target.value)}
        />
        <PageData query={query}>
          {({ pages }) => {
            const accounts = pages.flatMap(({ items }) => items);
            if (accounts.length === 0) {
              return (
                <EmptyState title={t('identity.accountsNone')}>
                  <p>{t('identity.accountsNoneHelp')}</p>
                </EmptyState>
              );
            }
            return (
              <ul role="list" className={sheet.list}>
                {accounts.map((account) => (
                  <li key={account.id}>
                    <div className={styles.row}>
                      <strong>{account.displayName}</strong>
                      <span>{account.email}</span>
                      <span className={sheet.muted}>
                        {account.lastSeenAt
                          ? t('identity.lastSeen', { date: date(account.lastSeenAt) })
                          : t('identity.lastSeenNever')}
                      </span>
                    </div>
                    <AccountRoles key={account.roles.join()} account={account} onSaved={refresh} />
                  </li>
                ))}
              </ul>
            );
          }}
        </PageData>
        {query.hasNextPage ? (
          <Button
            variant="secondary"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('identity.accountsMore')}
          </Button>
        ) : null}
      </section>
    </>
  );
};

const AccountsPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('nav.accounts')} wide>
      {({ roles }) =>
        roles.includes('administrator') ? <AccountList /> : <p>{t('identity.accountsForbidden')}</p>
      }
    </SignedInPage>
  );
};

export default AccountsPage;
