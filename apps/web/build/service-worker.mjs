import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';

/** Builds `dist/client/sw.js` with the list of hashed files that the client build just made. */
const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

await build({
  configFile: false,
  root: path('.'),
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: path('dist/service-worker'),
    rolldownOptions: {
      input: path('src/platform/offline/service-worker.ts'),
      output: { entryFileNames: 'sw.js', format: 'iife' },
    },
  },
});

const { count, size, warnings } = await injectManifest({
  swSrc: path('dist/service-worker/sw.js'),
  swDest: path('dist/client/sw.js'),
  globDirectory: path('dist/client'),
  globPatterns: ['assets/**/*.{js,woff2}', 'assets/fonts-*.css', 'assets/later-*.css'],
  // Letters outside western European languages are fetched when a text needs them.
  // Who writes a lesson fetches the compiler of its preview, which is as large as all the rest.
  // The editor of teams is fetched by who uses it, and kept from then on.
  globIgnores: [
    ...['**/*latin-ext*', '**/*.worker-*'],
    ...['**/work-panes-*', '**/workspace-room-*', '**/timeline-*'],
  ],
  // Hashed names already change with their content.
  dontCacheBustURLsMatching: /^assets\//,
});
for (const warning of warnings) console.warn(warning);
console.log(`service worker keeps ${count} files, ${Math.round(size / 1024)} kB`);
