import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SiteRenderer } from '@weft/contracts';
import {
  scriptsFromManifest,
  withStyles,
  type BuiltStyles,
  type Manifest,
} from './platform/server/assets.js';
import { renderPage } from './render-page.js';

const read = (file: string): string =>
  readFileSync(new URL(`../client/${file}`, import.meta.url), 'utf8');

const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest;
const styles = JSON.parse(read('.vite/styles.json')) as BuiltStyles;
// They stand in the page itself: fetching them first would delay the text by a round trip. They come
// from our own build, and the policy lets in these very texts and no others.
const texts = { first: read(styles.first), later: read(styles.later) };

export const styleSources: SiteRenderer['styleSources'] = Object.values(texts).map(
  (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
);

export const render: SiteRenderer['render'] = (request) =>
  renderPage(request, (needs) => withStyles(scriptsFromManifest(manifest, needs), styles, texts));
