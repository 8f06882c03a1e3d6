import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import boundaries from './boundaries.mjs';
import places from './places.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
    ...boundaries,
    ...places,
  ],
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((message) => message.message);
}

const imports = (source: string) => `import x from '${source}';\nexport const y = x;\n`;

const feature = 'apps/api/src/features/progress';
const page = 'apps/web/src/features/learning';

/** file → what it must not import. */
const forbidden: [string, string][] = [
  ['libs/contracts/src/x.ts', '@weft/rules'],
  ['libs/contracts/src/x.ts', 'react'],
  ['libs/contracts/src/x.ts', 'node:fs'],
  ['libs/rules/src/x.ts', 'zod'],
  ['libs/rules/src/x.ts', '@weft/mdx'],
  ['libs/ui/src/button.tsx', '@weft/contracts'],
  ['libs/workspace/src/x.ts', '@weft/rules'],
  ['libs/workspace/src/x.ts', 'zod'],
  ['libs/activities/src/quiz/score.ts', 'react'],
  ['libs/activities/src/quiz/score.ts', './view.js'],
  ['libs/activities/src/quiz/score.ts', '@weft/ui'],
  ['libs/activities/src/quiz/view.tsx', 'node:crypto'],
  ['libs/mdx/src/x.ts', 'react'],
  ['libs/mdx/src/x.ts', '@weft/activities/react'],
  ['libs/mdx/src/x.ts', '@weft/ui'],
  [`${feature}/progress.service.ts`, 'react'],
  [`${feature}/progress.service.ts`, 'react-dom/server'],
  [`${feature}/progress.service.ts`, '@weft/ui'],
  [`${feature}/progress.service.ts`, '@weft/activities/react'],
  [`${feature}/progress.service.ts`, 'typeorm'],
  [`${feature}/progress.service.ts`, 'pg'],
  [`${feature}/progress.service.ts`, '../catalogue/catalogue.service.js'],
  [`${feature}/progress.controller.ts`, './progress.entity.js'],
  [`${feature}/progress.controller.ts`, './progress.repository.js'],
  ['apps/api/src/platform/auth/x.ts', '../../features/identity/index.js'],
  ['apps/api/src/platform/auth/x.ts', 'pg'],
  ['apps/api/src/app.module.ts', './features/identity/identity.service.js'],
  [`${page}/x.tsx`, '@weft/mdx'],
  [`${page}/x.tsx`, 'node:fs'],
  [`${page}/x.tsx`, '../catalogue/catalogue-page.js'],
  ['apps/web/src/platform/x.ts', '../features/learning/index.js'],
  ['apps/e2e/src/x.spec.ts', '@weft/ui'],
];

const allowed: [string, string][] = [
  ['libs/contracts/src/x.ts', './route.js'],
  ['libs/contracts/src/x.ts', 'zod'],
  ['libs/rules/src/x.ts', '@weft/contracts'],
  ['libs/rules/src/x.spec.ts', 'fast-check'],
  ['libs/workspace/src/x.ts', 'yjs'],
  [`${page}/x.tsx`, '@weft/workspace'],
  [`${feature}/progress.service.ts`, '@weft/workspace'],
  ['libs/activities/src/quiz/view.tsx', 'react'],
  ['libs/activities/src/quiz/view.tsx', '@weft/ui'],
  ['libs/activities/src/quiz/view.tsx', '../poll/view.js'],
  ['libs/activities/src/quiz/view.tsx', './score.js'],
  ['libs/activities/src/quiz/view.spec.tsx', '@testing-library/react'],
  ['libs/mdx/src/x.ts', 'remark-parse'],
  ['libs/mdx/src/x.ts', '@weft/activities'],
  [`${feature}/progress.service.ts`, '../catalogue/index.js'],
  [`${feature}/progress.service.ts`, './progress.repository.js'],
  [`${feature}/progress.service.ts`, '../../platform/http/app-error.js'],
  [`${feature}/progress.repository.ts`, 'typeorm'],
  [`${feature}/progress.entity.ts`, 'typeorm'],
  ['apps/api/src/platform/database/data-source.ts', 'pg'],
  ['apps/api/src/app.module.ts', './features/identity/index.js'],
  [`${page}/x.tsx`, '@weft/activities/react'],
  [`${page}/x.tsx`, '../catalogue/index.js'],
  [`${page}/x.tsx`, '../../platform/api/client.js'],
  ['apps/web/src/routes.tsx', './features/learning/lesson-page.js'],
];

describe('import table', () => {
  it.each(forbidden)('%s may not import %s', async (file, source) => {
    expect(await complaints(file, imports(source))).toHaveLength(1);
  });

  it.each(allowed)('%s may import %s', async (file, source) => {
    expect(await complaints(file, imports(source))).toEqual([]);
  });
});

describe('places', () => {
  const service = `${feature}/progress.service.ts`;

  it.each([
    [service, 'export const port = process.env.PORT;'],
    [service, "import { env } from 'node:process';\nexport const port = env.PORT;"],
    [service, "export const q = 'select id from account where id = $1';"],
    [service, 'export const q = (t: string) => `insert into ${t} values (1)`;'],
    ['libs/ui/src/x.ts', 'export const mode = process.env.NODE_ENV;'],
  ])('%s may not hold %s', async (file, code) => {
    expect(await complaints(file, code)).toHaveLength(1);
  });

  it.each([
    ['apps/api/src/platform/config/env.ts', 'export const port = process.env.PORT;'],
    [`${feature}/progress.repository.ts`, "export const q = 'delete from account where id = $1';"],
    [service, "export const label = 'Select a lesson from the list';".replace(' from', ' in')],
  ])('%s may hold %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
