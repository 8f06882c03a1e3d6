import { useQuery } from '@tanstack/react-query';
import type { PortfolioEntry as Entry } from '@weft/contracts';
import { Button, EmptyState, LinkButton, Select } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import '../../platform/i18n/me.texts.js';
import { useOffline } from '../../platform/offline/index.js';
import { MyPages } from '../../platform/page/my-pages.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { kindName } from './kind-name.js';
import { PortfolioEntry } from './portfolio-entry.js';
import { portfolioQuery } from './portfolio.queries.js';
import styles from './portfolio.module.css';
import { useChoices } from './use-choices.js';

const unique = (values: readonly string[]) => [...new Set(values)];

const Entries = ({ accountId, items }: { accountId: string; items: readonly Entry[] }) => {
  const { t, locale } = useI18n();
  const { entries, choose } = useChoices(accountId, items);
  const [module, setModule] = useState('');
  const [kind, setKind] = useState('');
  const shown = entries.filter(
    (entry) => (!module || entry.moduleTitle === module) && (!kind || entry.kind === kind),
  );
  const chosen = shown.filter((entry) => entry.chosen).length;
  const chooseShown = (all: boolean) =>
    void choose({
      ids: shown.filter((entry) => entry.chosen !== all).map(({ id }) => id),
      chosen: all,
    });
  return (
    <>
      <div className={styles.filters}>
        <Select
          label={t('me.portfolio.filterModule')}
          value={module}
          onChange={({ target }) => setModule(target.value)}
        >
          <option value="">{t('me.portfolio.all')}</option>
          {unique(items.map(({ moduleTitle }) => moduleTitle)).map((title) => (
            <option key={title}>{title}</option>
          ))}
        </Select>
        <Select
          label={t('me.portfolio.filterKind')}
          value={kind}
          onChange={({ target }) => setKind(target.value)}
        >
          <option value="">{t('me.portfolio.all')}</option>
          {unique(items.map((entry) => entry.kind)).map((one) => (
            <option key={one} value={one}>
              {kindName(t, one)}
            </option>
          ))}
        </Select>
      </div>
      <p role="status">
        {shown.length === 0
          ? t('me.portfolio.noneShown')
          : t('me.portfolio.shown', { count: shown.length, chosen })}
      </p>
      <div className={sheet.actions}>
        <Button variant="secondary" onClick={() => chooseShown(true)}>
          {t('me.portfolio.chooseShown')}
        </Button>
        <Button variant="secondary" onClick={() => chooseShown(false)}>
          {t('me.portfolio.leaveShown')}
        </Button>
      </div>
      {unique(shown.map(({ moduleTitle }) => moduleTitle)).map((title) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul role="list">
            {shown
              .filter(({ moduleTitle }) => moduleTitle === title)
              .map((entry) => (
                <PortfolioEntry
                  key={entry.id}
                  entry={entry}
                  onChoose={(taken) => choose({ ids: [entry.id], chosen: taken })}
                />
              ))}
          </ul>
        </section>
      ))}
      {entries.some((entry) => entry.chosen) ? (
        <div className={sheet.actions}>
          <LinkButton href={`/api/me/portfolio/page?locale=${locale}`} download>
            {t('me.portfolio.page')}
          </LinkButton>
          <LinkButton
            variant="secondary"
            href={`/api/me/portfolio/archive?locale=${locale}`}
            download
          >
            {t('me.portfolio.archive')}
          </LinkButton>
        </div>
      ) : (
        <p>{t('me.portfolio.nothingChosen')}</p>
      )}
    </>
  );
};

const PortfolioOf = ({ accountId }: { accountId: string }) => {
  const { t, locale } = useI18n();
  const query = useQuery(
    portfolioQuery({ api: useApi(), offline: useOffline(), accountId, locale }),
  );
  return (
    <PageData query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('me.portfolio.empty')}>
            <p>{t('me.portfolio.emptyHelp')}</p>
          </EmptyState>
        ) : (
          <Entries accountId={accountId} items={items} />
        )
      }
    </PageData>
  );
};

/** All that somebody made here, to look back at and to take along. */
const PortfolioPage = () => {
  const { t } = useI18n();
  return (
    <SignedInPage title={t('me.portfolio.title')} wide>
      {(account) => (
        <>
          <MyPages />
          <p>{t('me.portfolio.lead')}</p>
          <PortfolioOf accountId={account.id} />
        </>
      )}
    </SignedInPage>
  );
};

export default PortfolioPage;
