// Things that have one place each (the environment, SQL), and the rules on size and names.
import path from 'node:path';

const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only platform/config/env.ts reads the environment: ask for a checked value instead.',
  },
  {
    selector: "ImportDeclaration[source.value='node:process']",
    message: 'Only platform/config/env.ts reads the environment: ask for a checked value instead.',
  },
];

const statement = String.raw`/^\s*(select\b[\s\S]*\bfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|with\s+\S+\s+as|(create|alter|drop)\s+(table|index|function))\s/i`;
const sql = ['Literal[value=', 'TemplateElement[value.cooked='].map((start) => ({
  selector: `${start}${statement}]`,
  message: 'SQL lives in *.repository.ts, migrations and platform/database.',
}));

const size = [
  {
    selector: ':matches(FunctionDeclaration, ArrowFunctionExpression)[params.length>3]',
    message: 'More than three values: take one object.',
  },
  {
    selector: "MethodDefinition[kind!='constructor'] > FunctionExpression[params.length>3]",
    message: 'More than three values: take one object.',
  },
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>5]",
    message: 'More than five dependencies: split by meaning.',
  },
];

const vagueName = /(^|[-/])(utils?|helpers?|common|manager|misc)([-.]|$)/;

/** A newcomer must guess the file from its name: kebab-case with the role as infix. */
const fileName = {
  create: (context) => ({
    Program(node) {
      const name = path.basename(context.filename);
      if (/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name) && !vagueName.test(name)) return;
      context.report({ node, message: `"${name}" says too little or is not kebab-case.` });
    },
  }),
};

/** @type {import('eslint').Linter.Config[]} */
export default [
  {
    plugins: { weft: { rules: { 'file-name': fileName } } },
    rules: { 'weft/file-name': 'error', 'max-lines': ['error', 300] },
  },
  {
    files: ['{apps,libs}/*/src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...environment, ...sql, ...size] },
  },
  {
    files: ['apps/api/src/platform/config/env.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sql, ...size] },
  },
  {
    files: ['apps/api/src/**/*.repository.ts', 'apps/api/src/platform/database/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...environment, ...size] },
  },
  {
    files: ['apps/e2e/src/**', '**/*.spec.{ts,tsx}', '**/*.testkit.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...size] },
  },
];
