import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SiteRenderer } from '@weft/contracts';
import { scriptsFromManifest, styleFile, type Manifest } from './platform/server/assets.js';
import { renderPage } from './render-page.js';

const read = (file: string): string =>
  readFileSync(new URL(`../client/${file}`, import.meta.url), 'utf8');

const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest;
// It stands in the page itself: fetching it first would delay the text by a round trip. It comes
// from our own build, and the policy lets in this very text and no other.
const style = { text: read(styleFile(manifest)) };

export const styleSources: SiteRenderer['styleSources'] = [
  `'sha256-${createHash('sha256').update(style.text).digest('base64')}'`,
];

export const render: SiteRenderer['render'] = (request) =>
  renderPage(request, (needs) => ({ ...scriptsFromManifest(manifest, needs), style }));
