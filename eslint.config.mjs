import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import boundaries from './tools/lint/boundaries.mjs';
import places from './tools/lint/places.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.weft/**',
      'apps/web/src/platform/api/schema.ts',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Costs as much as all other rules together.
      '@typescript-eslint/no-deprecated': 'off',
      // Nest declares the types of its options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Control characters are what the checks of lesson sources look for.
      'no-control-regex': 'off',
    },
  },
  {
    // The service worker has globals of its own, so a project of its own.
    files: ['apps/web/src/platform/offline/service-worker.ts'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: 'apps/web/tsconfig.service-worker.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    // Tests look into JSON that nothing has typed: what they expect of it is their check.
    files: ['**/*.spec.{ts,tsx}', '**/*.testkit.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'performance',
          'PerformanceObserver',
        ]
          .concat(['AbortSignal', 'require', 'module', 'exports', '__dirname'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['{apps/web,libs/ui,libs/activities}/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      // Cannot see content that arrives with spread props; axe looks at the real page.
      'jsx-a11y/anchor-has-content': 'off',
      // Safari drops the role of lists that are drawn without bullets.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  ...boundaries,
  ...places,
);
