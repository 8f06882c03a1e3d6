import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';

const routerForProduction = fileURLToPath(
  new URL('../production/index.mjs', import.meta.resolve('react-router')),
);

/** Libraries are built from their sources, so that there is one build and one type check. */
const source = 'weft-source';

/** In which file a page is only the server asks: names of files would weigh on every first page. */
const withoutPageFiles: Plugin = {
  name: 'without-page-files',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/[a-z-]*routes\.tsx?$/ },
    handler: (code) => ({ code: code.replace(/'features\/[^']+\.tsx'/g, "''"), map: null }),
  },
};

/**
 * Nothing is preloaded (below), so what Vite wraps around every `import()` need only call it: its own
 * helper weighs half a kilobyte on every first page.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), ...(isSsrBuild ? [] : [withoutPageFiles, plainImports])],
  resolve: {
    // `worker`: what the preview of lessons is made of must not ask for a document; pages use no
    // package that knows this condition.
    conditions: [source, 'worker', ...defaultClientConditions],
    // Its package.json offers bundlers no other entry than the development one.
    alias: [{ find: /^react-router$/, replacement: routerForProduction }],
  },
  worker: { format: 'es' },
  ssr: {
    // The server bundle is imported by the API, which has none of the web's dependencies.
    noExternal: true,
    resolve: { conditions: [source, ...defaultServerConditions] },
  },
  // Frees the server bundle of React's development half.
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // One style sheet for all pages: one request stands between the page and its first paint.
    cssCodeSplit: false,
    // The first page names its scripts in its HTML. For later ones a list of all chunks would weigh two
    // kilobytes on every first page; their imports are asked for as they are met.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: isSsrBuild ? 'src/entry-server.tsx' : 'src/entry-client.tsx' },
  },
}));
