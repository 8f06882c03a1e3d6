// The import table of docs/architecture.md as lint rules. The last policy that matches decides.
import path from 'node:path';
import boundaries from 'eslint-plugin-boundaries';

const elements = [
  { type: 'contracts', pattern: 'libs/contracts/src' },
  { type: 'rules', pattern: 'libs/rules/src' },
  { type: 'ui', pattern: 'libs/ui/src' },
  { type: 'activities', pattern: 'libs/activities/src' },
  { type: 'mdx', pattern: 'libs/mdx/src' },
  { type: 'workspace', pattern: 'libs/workspace/src' },
  { type: 'api-feature', pattern: 'apps/api/src/features/*', capture: ['feature'] },
  { type: 'api-platform', pattern: 'apps/api/src/platform' },
  { type: 'api', pattern: 'apps/api/src' },
  { type: 'web-feature', pattern: 'apps/web/src/features/*', capture: ['feature'] },
  { type: 'web-platform', pattern: 'apps/web/src/platform' },
  { type: 'web', pattern: 'apps/web/src' },
  { type: 'e2e', pattern: 'apps/e2e/src' },
].map((element) => ({ ...element, partialMatch: false, exclusive: true }));

/** Roles that a file has by its name, whatever part it belongs to. */
const files = [
  { category: 'test', pattern: ['**/*.spec.{ts,tsx}', '**/*.testkit.{ts,tsx}'] },
  { category: 'controller', pattern: 'apps/api/src/**/*.controller.ts' },
  { category: 'entity', pattern: 'apps/api/src/**/*.entity.ts' },
  { category: 'repository', pattern: 'apps/api/src/**/*.repository.ts' },
  { category: 'database', pattern: 'apps/api/src/platform/database/**' },
  { category: 'worker', pattern: 'apps/web/src/**/*.worker.ts' },
  { category: 'view', pattern: 'libs/activities/src/**/*.tsx' },
];

const api = ['api', 'api-platform', 'api-feature'];
const web = ['web', 'web-platform', 'web-feature'];

const part = (...types) => ({ element: { types: { anyOf: types } } });
const toPart = (...types) => ({ to: part(...types) });
const toPackage = (...source) => ({ to: { module: { origin: 'external', source } } });
const toNode = { to: { module: { origin: 'core' } } };
const toAnyPackage = toPackage('*', '@*/*');
const frontDoor = (type) => ({ to: { element: { type, fileInternalPath: 'index.{ts,tsx}' } } });
const sameFeature = (type) => ({
  to: { element: { type, captured: { feature: '{{from.element.captured.feature}}' } } },
});

const noViews = {
  from: part('mdx', ...api),
  disallow: { to: { ...part('activities'), file: { categories: 'view' } } },
  message: 'Views of activities are drawn by the web app alone.',
};

const unified = ['unified', 'remark-*', 'rehype-*', '{unist,mdast,hast,micromark,vfile,estree}*'];
const queryPackages = ['typeorm', 'pg', 'pg-*'];

const libraries = [
  { from: part('contracts'), allow: [toPart('contracts'), toPackage('zod')] },
  { from: part('rules'), allow: [toPart('rules', 'contracts'), toPackage('ts-fsrs')] },
  { from: part('ui'), allow: [toPart('ui'), toPackage('react')] },
  { from: part('workspace'), allow: [toPart('workspace', 'contracts'), toPackage('yjs')] },
  {
    from: part('activities'),
    allow: [toPart('activities', 'contracts', 'rules'), toPackage('zod')],
    disallow: { to: { file: { categories: 'view' } } },
    message: 'Views belong to the /react entry; schemas and scoring run on the server too.',
  },
  {
    from: { ...part('activities'), file: { categories: 'view' } },
    allow: [toPart('activities', 'ui'), toPackage('react')],
  },
  {
    from: part('mdx'),
    allow: [
      toPart('mdx', 'contracts', 'rules', 'activities'),
      toPackage('zod', 'yaml', '@noble/*', ...unified),
      toNode,
    ],
  },
  noViews,
];

const server = [
  {
    from: part(...api),
    allow: [
      toPart('api-platform', 'contracts', 'rules', 'mdx', 'activities', 'workspace'),
      toAnyPackage,
      toNode,
    ],
  },
  { from: part('api'), allow: [toPart('api'), frontDoor('api-feature')] },
  { from: part('api-feature'), allow: [sameFeature('api-feature'), frontDoor('api-feature')] },
  {
    from: part(...api),
    disallow: toPackage('react', 'react-*'),
    message: 'The API never draws: pages come ready-made from the web bundle.',
  },
  {
    from: part(...api),
    disallow: toPackage(...queryPackages),
    message: 'Queries live in *.repository.ts, migrations and platform/database.',
  },
  {
    from: [
      { ...part(...api), file: { categories: 'repository' } },
      { ...part(...api), file: { categories: 'entity' } },
      { ...part(...api), file: { categories: 'database' } },
      { ...part(...api), file: { categories: 'test' } },
    ],
    allow: toPackage(...queryPackages),
  },
  {
    from: { ...part(...api), file: { categories: 'controller' } },
    disallow: [
      { to: { file: { categories: 'entity' } } },
      { to: { file: { categories: 'repository' } } },
    ],
    message: 'A controller asks its service: it knows neither rows nor queries.',
  },
  noViews,
];

const browser = [
  {
    from: part(...web),
    allow: [
      toPart('web-platform', 'contracts', 'rules', 'activities', 'ui', 'workspace'),
      toAnyPackage,
    ],
  },
  { from: part('web'), allow: [toPart('web', 'web-feature'), toNode] },
  // Only off the page's thread: the compiler is larger than all pages together.
  { from: { ...part('web-feature'), file: { categories: 'worker' } }, allow: toPart('mdx') },
  { from: part('web-feature'), allow: [sameFeature('web-feature'), frontDoor('web-feature')] },
  { from: part('e2e'), allow: [toPart('e2e', 'contracts', 'mdx'), toAnyPackage, toNode] },
];

/** Tests may use what helps them to test, and draw what they test. */
const tests = [
  {
    from: { file: { categories: 'test' } },
    allow: [
      toPackage('@jest/globals', 'fast-check', '@testing-library/*', 'supertest'),
      toPackage('react-dom', 'eslint'),
      toNode,
    ],
  },
  {
    from: { ...part('activities'), file: { categories: 'test' } },
    allow: [toPackage('react'), toPackage('fake-indexeddb'), toPart('activities')],
  },
  {
    // What one feature's tests start from, others may too.
    from: { ...part('api-feature'), file: { categories: 'test' } },
    allow: { to: { ...part('api-feature'), file: { categories: 'test' } } },
  },
  {
    // The test kit starts the whole application.
    from: { ...part('api-platform'), file: { categories: 'test' } },
    allow: toPart('api'),
  },
];

/**
 * What files of these folders may import. Each import is held against each policy, which was a quarter
 * of all linting: so only against those that can be about files there.
 */
const within = (folders, policies) => ({
  files: folders.map((folder) => `${folder}/src/**/*.{ts,tsx}`),
  plugins: { boundaries },
  settings: {
    'boundaries/root-path': path.resolve(import.meta.dirname, '../..'),
    'boundaries/elements': elements,
    'boundaries/files': files,
    'boundaries/legacy-templates': false,
    'import/resolver': { [path.join(import.meta.dirname, 'resolve-source.cjs')]: {} },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkInternals: true,
        message:
          '{{dependency.source}} is out of bounds here: see "What may import what" in docs/architecture.md',
        policies: [...policies, ...tests],
      },
    ],
  },
});

/** @type {import('eslint').Linter.Config[]} */
export default [
  within(['libs/*'], libraries),
  within(['apps/api'], server),
  within(['apps/web', 'apps/e2e'], browser),
];
