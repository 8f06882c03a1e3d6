import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Locale, SitePreferences } from '@weft/contracts';
import { Skeleton } from '@weft/ui';
import { Suspense, useState } from 'react';
import { useLocation, useRoutes } from 'react-router';
import { Footer } from './features/site/footer.js';
import { Header } from './features/site/header.js';
import styles from './features/site/site.module.css';
import { ApiProvider, type Api } from './platform/api/api.js';
import { I18nProvider, useI18n } from './platform/i18n/i18n.js';
import type { Texts } from './platform/i18n/translator.js';
import { CrashBoundary } from './platform/page/crash-boundary.js';
import { FirstFailureContext, type FirstFailure } from './platform/page/page-data.js';
import { FirstLocation } from './platform/page/page-title.js';
import { PreferencesProvider } from './platform/preferences/preferences-context.js';
import { routeObjects } from './routes.js';

const Shell = () => {
  const { t } = useI18n();
  const { key, pathname } = useLocation();
  const [firstKey] = useState(key);
  return (
    <FirstLocation value={firstKey}>
      <div className={styles.page}>
        <a className="skip-link" href="#main">
          {t('site.skip')}
        </a>
        <Header />
        <main id="main" tabIndex={-1} className={styles.main}>
          <CrashBoundary key={pathname}>
            <Suspense fallback={<Skeleton label={t('site.loading')} lines={8} />}>
              {useRoutes(routeObjects)}
            </Suspense>
          </CrashBoundary>
        </main>
        <Footer />
      </div>
    </FirstLocation>
  );
};

interface AppProps {
  api: Api;
  queryClient: QueryClient;
  locale: Locale;
  texts: Texts;
  preferences: SitePreferences;
  failure: FirstFailure | null;
}

/** The whole site inside a router; the same on the server and in the browser. */
export const App = ({ api, queryClient, locale, texts, preferences, failure }: AppProps) => (
  <QueryClientProvider client={queryClient}>
    <ApiProvider value={api}>
      <I18nProvider locale={locale} texts={texts}>
        <PreferencesProvider initial={preferences}>
          <FirstFailureContext value={failure}>
            <Shell />
          </FirstFailureContext>
        </PreferencesProvider>
      </I18nProvider>
    </ApiProvider>
  </QueryClientProvider>
);
