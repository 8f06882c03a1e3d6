import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';
import { shortClassNames } from './build/class-names.js';
import { splitStyles } from './build/split-styles.js';

const routerForProduction = fileURLToPath(
  new URL('../production/index.mjs', import.meta.resolve('react-router')),
);

/** Libraries are built from their sources, so that there is one build and one type check. */
const source = 'weft-source';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Modules that only list pages. */
const pageLists = /\/src\/[a-z-]*routes\.tsx?$/;

/** Pages that readers meet on the way to a lesson: only what they load is styled in every page. */
const firstPages = [
  'features/catalogue/home-page.tsx',
  'features/catalogue/catalogue-page.tsx',
  'features/catalogue/module-page.tsx',
  'features/lesson/lesson-page.tsx',
  'features/progress/learner-home-page.tsx',
  'features/progress/continue-page.tsx',
  'features/search/search-page.tsx',
  'features/kit/kit-page.tsx',
  'features/kit/kit-tool-page.tsx',
  'features/identity/sign-in-page.tsx',
  'features/site/offline-page.tsx',
  'features/site/not-found-page.tsx',
];
/** Ends when the styles of other pages are there. */
const awaitLater = fileURLToPath(new URL('src/platform/page/later-styles.ts', import.meta.url));

/** In which file a page is only the server asks: names of files would weigh on every first page. */
const withoutPageFiles: Plugin = {
  name: 'without-page-files',
  enforce: 'pre',
  transform: {
    filter: { id: pageLists },
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

export default defineConfig(({ command, isSsrBuild }) => ({
  plugins: [
    react(),
    ...(isSsrBuild
      ? []
      : [withoutPageFiles, plainImports, splitStyles({ firstPages, awaitLater, pageLists })]),
  ],
  resolve: {
    // `worker`: what the preview of lessons is made of must not ask for a document; pages use no
    // package that knows this condition.
    conditions: [source, 'worker', ...defaultClientConditions],
    // Its package.json offers bundlers no other entry than the development one. In a replacement `$`
    // names a group: a checkout in a folder such as `a$b` has it doubled.
    alias: [
      { find: /^react-router$/, replacement: routerForProduction.replaceAll('$', () => '$$') },
    ],
  },
  worker: { format: 'es' },
  ssr: {
    // The server bundle is imported by the API, which has none of the web's dependencies.
    noExternal: true,
    resolve: { conditions: [source, ...defaultServerConditions] },
  },
  // Frees the server bundle of React's development half.
  ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
  ...(command === 'build' && {
    css: { modules: { generateScopedName: shortClassNames(repository) } },
  }),
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    // The server bundle too: the engine keeps the text of what it runs in memory.
    minify: true,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // One style sheet, which `splitStyles` makes two of: each page holds what its first paint needs.
    cssCodeSplit: false,
    // The first page names its scripts in its HTML. For later ones a list of all chunks would weigh two
    // kilobytes on every first page; their imports are asked for as they are met.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: isSsrBuild ? 'src/entry-server.tsx' : 'src/entry-client.tsx' },
  },
}));
