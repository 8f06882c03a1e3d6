import { loadActivityViews } from '@weft/activities/react';
import { hydrate } from '@tanstack/react-query';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter, matchRoutes } from 'react-router';
import { App } from './app.js';
import { createApi } from './platform/api/api.js';
import { createQueryClient } from './platform/api/query-client.js';
import { loadTexts } from './platform/i18n/i18n.js';
import { createOffline, registerServiceWorker } from './platform/offline/index.js';
import { payloadElementId, type PagePayload } from './platform/page/page-payload.js';
import type { PageRoute } from './platform/page/page-route.js';
import { routeObjects } from './routes.js';

/**
 * Takes over the page that the server drew, from the data that stands in it.
 * @param onStart called when the page listens
 */
export const start = async (onStart: () => void): Promise<void> => {
  const root = document.getElementById('root');
  const data = document.getElementById(payloadElementId)?.textContent;
  if (!root || !data) return;
  const { locale, preferences, failure, queries } = JSON.parse(data) as PagePayload;
  const basename = `/${locale}`;
  const route = matchRoutes(routeObjects, location, basename)?.at(-1)?.route.handle as
    PageRoute | undefined;
  const activities = [...root.querySelectorAll<HTMLElement>('[data-activity]')];
  const [texts] = await Promise.all([
    loadTexts(locale),
    route?.page.load(),
    loadActivityViews(activities.map(({ dataset }) => dataset['activity'] ?? '')),
  ]);
  const queryClient = createQueryClient({ retries: 2 });
  hydrate(queryClient, queries);
  // Reading the scripts was a long task and taking over the page is one: a tap comes in between.
  await new Promise((resolve) => setTimeout(resolve));
  startTransition(() => {
    hydrateRoot(
      root,
      <BrowserRouter basename={basename}>
        <App
          api={createApi({ baseUrl: '' })}
          offline={createOffline()}
          queryClient={queryClient}
          locale={locale}
          texts={texts}
          preferences={preferences}
          failure={failure}
          onStart={onStart}
        />
      </BrowserRouter>,
    );
  });
  // Only who presses something can lose the place where she was.
  addEventListener('click', keepFocusLater, { once: true, capture: true });
  registerServiceWorker();
};

const keepFocusLater = () => {
  import('./platform/page/kept-focus.js').then(
    ({ keepFocus }) => keepFocus(),
    () => undefined,
  );
};
