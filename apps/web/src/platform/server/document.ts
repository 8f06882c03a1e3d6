import type { Locale, SitePreferences } from '@weft/contracts';
import { locales } from '../i18n/locale.js';
import { fullTitle, type PageHead } from '../page/page-head.js';
import { payloadElementId, type PagePayload } from '../page/page-payload.js';
import type { PageAssets } from './assets.js';

interface DocumentParts {
  locale: Locale;
  preferences: SitePreferences;
  /** Path and query without the language. */
  path: string;
  head: PageHead;
  /** Keep search engines away. */
  unlisted: boolean;
  assets: PageAssets;
  /** The drawn application. */
  app: string;
  payload: PagePayload;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** JSON that cannot end its script element or be read as a comment. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, '');

const tag = (name: string, attributes: Record<string, string>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')}>`;

const link = (rel: string, href: string, more: Record<string, string> = {}) =>
  tag('link', { rel, href, ...more });
const property = (name: string, content: string) => tag('meta', { property: name, content });

const styleTag = (style: PageAssets['styles'][number]): string =>
  'text' in style ? `<style>${style.text}</style>` : link('stylesheet', style.address);

const headTags = ({ locale, path, head, unlisted, assets }: DocumentParts): string[] => {
  const address = (language: Locale) => `/${language}${path === '/' ? '' : path}`;
  const description = head.description ?? '';
  return [
    '<meta charset="utf-8">',
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escape(fullTitle(head.title))}</title>`,
    ...assets.styles.map(styleTag),
    ...(description ? [tag('meta', { name: 'description', content: description })] : []),
    ...(unlisted
      ? [tag('meta', { name: 'robots', content: 'noindex' })]
      : [
          link('canonical', address(locale)),
          ...locales.map((language) =>
            link('alternate', address(language), { hreflang: language }),
          ),
        ]),
    property('og:title', head.title),
    property('og:type', 'website'),
    property('og:site_name', 'Weft'),
    property('og:locale', locale === 'nl' ? 'nl_BE' : 'en_GB'),
    ...(description ? [property('og:description', description)] : []),
    tag('meta', {
      name: 'theme-color',
      content: '#faf6ee',
      media: '(prefers-color-scheme: light)',
    }),
    tag('meta', { name: 'theme-color', content: '#1b1917', media: '(prefers-color-scheme: dark)' }),
    link('icon', '/icon.svg', { type: 'image/svg+xml' }),
    link('manifest', `/manifest.${locale}.webmanifest`),
  ];
};

/**
 * The whole HTML document: no inline script, and no inline style but the site's own style sheets;
 * the data is JSON.
 */
export const htmlDocument = (parts: DocumentParts): string => {
  const { locale, preferences, assets, app, payload } = parts;
  return [
    '<!doctype html>',
    tag('html', {
      lang: locale,
      ...(preferences.theme ? { 'data-theme': preferences.theme } : {}),
    }),
    `<head>${headTags(parts).join('')}</head>`,
    `<body><div id="root">${app}</div>`,
    tag('script', { type: 'application/json', id: payloadElementId }),
    `${inlineJson(payload)}</script>`,
    // Last, and without preload links: fetching scripts would compete with painting the text.
    tag('script', {
      type: 'module',
      src: assets.entry,
      'data-scripts': assets.scripts.join(' '),
      ...(assets.laterStyles ? { 'data-later': assets.laterStyles } : {}),
    }),
    '</script></body></html>',
  ].join('');
};
