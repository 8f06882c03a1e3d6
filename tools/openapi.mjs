// Writes apps/api/openapi.json and the web client's types from the route contracts.
// `node tools/openapi.mjs --check` only says whether they are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { openapiDocument } from './openapi/document.mjs';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');

const document = openapiDocument(await import('@weft/contracts'));
// A type that is nothing but itself again cannot be written out, so this one keeps its own name.
const types = await openapiTypescript(document, {
  inject: "import type { Json } from '@weft/contracts';",
  transform: (_schema, { path }) =>
    path === '#/components/schemas/Json'
      ? ts.factory.createTypeReferenceNode(ts.factory.createIdentifier('Json'))
      : undefined,
});

const outputs = {
  'apps/api/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'apps/web/src/platform/api/schema.ts': `// Made by \`npm run generate\` from libs/contracts; do not edit.\n${astToString(types)}`,
};

let stale = 0;
for (const [path, text] of Object.entries(outputs)) {
  const file = new URL(path, root);
  const current = await readFile(file, 'utf8').catch(() => '');
  if (current === text) continue;
  stale += 1;
  if (check) console.error(`${path} is stale: run \`npm run generate\` and commit it`);
  else {
    await writeFile(file, text);
    console.log(`wrote ${path}`);
  }
}
if (check && stale > 0) process.exitCode = 1;
