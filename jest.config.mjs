import { readFileSync } from 'node:fs';

// One place for how every test file is compiled: the same compiler as the build, sources not dist.
const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      sourceMaps: 'inline',
      module: swc.module,
      jsc: {
        ...swc.jsc,
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
      },
    },
  ],
};
const base = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@weft/(contracts|rules|mdx|activities|ui|workspace)$': '<rootDir>/libs/$1/src/index.ts',
    '^@weft/rules/retrieval$': '<rootDir>/libs/rules/src/retrieval.ts',
    '^@weft/mdx/compile$': '<rootDir>/libs/mdx/src/compile.ts',
    '^@weft/activities/practice$': '<rootDir>/libs/activities/src/practice.tsx',
    '^@weft/activities/react$': '<rootDir>/libs/activities/src/react.tsx',
    '\\.module\\.css$': '<rootDir>/tools/jest/css-module.mjs',
    '\\.css$': '<rootDir>/tools/jest/empty.mjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.nx/', '/.weft/'],
  modulePathIgnorePatterns: ['/dist/', '/.nx/', '/.weft/'],
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps/api,libs,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.http\\.spec\\.ts$'],
    },
    {
      ...base,
      displayName: 'http',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/apps/api/**/*.http.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/http-timeout.mjs'],
      globalSetup: '<rootDir>/tools/jest/postgres-up.mjs',
      globalTeardown: '<rootDir>/tools/jest/postgres-down.mjs',
    },
    {
      ...base,
      displayName: 'web',
      testEnvironment: '<rootDir>/tools/jest/browser-environment.mjs',
      testMatch: ['<rootDir>/{apps/web,libs}/**/*.spec.tsx'],
    },
    {
      ...base,
      displayName: 'e2e',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tools/jest/long-timeout.mjs'],
      testMatch: ['<rootDir>/apps/e2e/src/**/*.spec.ts'],
      globalSetup: '<rootDir>/tools/jest/site-up.mjs',
      globalTeardown: '<rootDir>/tools/jest/site-down.mjs',
    },
  ],
};
