import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Locale, SitePreferences } from '@weft/contracts';
import { Skeleton } from '@weft/ui';
import { Suspense, useEffect, useState } from 'react';
import { useLocation, useRoutes } from 'react-router';
import { DeviceSession, SyncStatus } from './features/offline/index.js';
import { Footer } from './features/site/footer.js';
import { Header } from './features/site/header.js';
import styles from './features/site/site.module.css';
import { ApiProvider, type Api } from './platform/api/api.js';
import { I18nProvider, useI18n } from './platform/i18n/i18n.js';
import type { SiteTexts } from './platform/i18n/translator.js';
import { OfflineProvider, type Offline } from './platform/offline/index.js';
import { CrashBoundary } from './platform/page/crash-boundary.js';
import { FirstFailureContext, type FirstFailure } from './platform/page/page-data.js';
import { FirstLocation } from './platform/page/page-title.js';
import { PreferencesProvider } from './platform/preferences/preferences-context.js';
import { routeObjects } from './routes.js';

/** Tells when what stands beside it listens: the page within one boundary is hydrated by itself. */
const Listening = ({ onStart }: { onStart: () => void }) => {
  useEffect(onStart, [onStart]);
  return null;
};

const Shell = ({ onStart }: { onStart: (() => void) | undefined }) => {
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
              {onStart ? <Listening onStart={onStart} /> : null}
            </Suspense>
          </CrashBoundary>
        </main>
        <Footer />
        <SyncStatus />
        <DeviceSession />
      </div>
    </FirstLocation>
  );
};

interface AppProps {
  api: Api;
  /** What this device keeps; null on the server. */
  offline: Offline | null;
  queryClient: QueryClient;
  locale: Locale;
  texts: SiteTexts;
  preferences: SitePreferences;
  failure: FirstFailure | null;
  /** Called when a page listens. */
  onStart?: () => void;
}

/** The whole site inside a router; the same on the server and in the browser. */
export const App = (props: AppProps) => (
  <QueryClientProvider client={props.queryClient}>
    <ApiProvider value={props.api}>
      <OfflineProvider value={props.offline}>
        <I18nProvider locale={props.locale} texts={props.texts}>
          <PreferencesProvider initial={props.preferences}>
            <FirstFailureContext value={props.failure}>
              <Shell onStart={props.onStart} />
            </FirstFailureContext>
          </PreferencesProvider>
        </I18nProvider>
      </OfflineProvider>
    </ApiProvider>
  </QueryClientProvider>
);
