import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderRequest, SiteRenderer } from '@weft/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { NotificationChannel } from '../database/notification-channel.js';
import type { AppError } from '../http/app-error.js';
import { ResponseCache } from '../http/response-cache.js';
import { policyWithStyles } from '../http/security-headers.js';
import { StoredResponse } from '../http/stored-response.js';
import { plainPage } from './plain-page.js';
import { readPreferences } from './preferences.js';

/** Whole pages in memory, all encodings together: some 400 lessons. */
const mostBytes = 24 * 1024 * 1024;
const html = 'text/html; charset=utf-8';

const notBuilt = plainPage({
  nl: 'De pagina’s zijn nog niet gebouwd. Voer <code>npm run build</code> uit en start opnieuw.',
  en: 'The pages have not been built yet. Run <code>npm run build</code> and start again.',
});
const broken = plainPage({
  nl: 'Deze pagina kan nu niet getoond worden. Wat je bewaarde, is veilig. Probeer het zo opnieuw.',
  en: 'This page cannot be shown now. What you saved is safe. Please try again in a moment.',
});

/** Addresses of data that are others for somebody, for instance those of an older version. */
export interface OwnAddresses {
  /** Pages with the same key are the same. */
  key: string;
  of(path: string): string;
}

/** All that a page depends on. */
type Page = Omit<RenderRequest, 'get'>;

interface Site {
  renderer: SiteRenderer;
  /** The content security policy of its pages. */
  policy: string;
}

/** Draws every address that no route and no file took. */
export function servePages(
  server: FastifyInstance,
  options: {
    webFolder: string;
    channel: NotificationChannel;
    refuse: (request: FastifyRequest, reply: FastifyReply) => AppError;
    /** Null for who sees what everybody sees. */
    ownAddresses: (request: FastifyRequest) => Promise<OwnAddresses | null>;
  },
): void {
  const loading = loadRenderer(options.webFolder);
  // Replaced as a whole: a page that is being drawn from older content is never kept.
  let pages = new ResponseCache(mostBytes);
  options.channel.after('content', () => {
    pages = new ResponseCache(mostBytes);
  });

  server.get('/*', async (request, reply) => {
    const isPage = !/^\/((api|assets)\/|annotations([/?]|$))/.test(request.url);
    if (!isPage || !takesHtml(request.headers.accept)) {
      throw options.refuse(request, reply);
    }
    const site = await loading;
    if (!site) return reply.code(503).type(html).header('retry-after', '60').send(notBuilt);
    const page = await find(site, request);
    return page
      ? page.send(reply)
      : reply.code(500).type(html).header('cache-control', 'no-store').send(broken);
  });

  /** The page from memory or drawn now; null when it cannot be drawn. */
  async function find(site: Site, request: FastifyRequest): Promise<StoredResponse | null> {
    const page: Page = {
      // `//name/nl` would be read as another site's address.
      url: request.url.replace(/^\/{2,}/, '/'),
      preferences: readPreferences(request.cookies['weft_prefs']),
      acceptLanguage: languageHint(request),
    };
    try {
      const own = await options.ownAddresses(request);
      const key = JSON.stringify(page) + (own?.key ?? '');
      return await pages.get(key, () => draw(site, page, own));
    } catch (error) {
      request.log.error({ err: error }, 'A page could not be drawn');
      return null;
    }
  }

  async function draw(site: Site, page: Page, own: OwnAddresses | null): Promise<StoredResponse> {
    const {
      status,
      html: text,
      redirect,
    } = await site.renderer.render({
      ...page,
      get: (path) => get(own ? own.of(path) : path),
    });
    const vary = 'accept-encoding, cookie, accept-language';
    return StoredResponse.of(text ?? '', {
      type: html,
      status,
      vary,
      policy: site.policy,
      ...(redirect !== null && { location: redirect }),
    });
  }

  /** Asks the API in this process, as a visitor without a session. */
  async function get(path: string): Promise<{ status: number; body: unknown }> {
    const response = await server.inject({ url: path, headers: { accept: 'application/json' } });
    return { status: response.statusCode, body: response.json<unknown>() };
  }
}

/** The server bundle of the web build, or null where it was not built. */
async function loadRenderer(webFolder: string): Promise<Site | null> {
  const path = join(webFolder, 'server/entry-server.js');
  if (!existsSync(path)) return null;
  const renderer = (await import(pathToFileURL(path).href)) as SiteRenderer;
  return { renderer, policy: policyWithStyles(renderer.styleSources) };
}

function takesHtml(accept: string | undefined): boolean {
  return accept === undefined || accept === '*/*' || accept.includes('text/html');
}

/** Only an address without a language depends on what the browser prefers. */
function languageHint(request: FastifyRequest): string {
  const chosen = /^\/(nl|en)([/?]|$)/.test(request.url);
  return chosen ? '' : (request.headers['accept-language'] ?? '').slice(0, 100);
}
