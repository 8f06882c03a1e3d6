import { readFileSync } from 'node:fs';
import type { SiteRenderer } from '@weft/contracts';
import { assetsFromManifest, type Manifest } from './platform/server/assets.js';
import { renderPage } from './render-page.js';

const manifest = JSON.parse(
  readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'),
) as Manifest;

export const render: SiteRenderer['render'] = (request) =>
  renderPage(request, (sources) => assetsFromManifest(manifest, sources));
