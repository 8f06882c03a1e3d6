// `npm run content:check [folder]`: everything that is wrong with the content, each problem with
// its place, and exit code 1 when there is any.
import { build } from './prepare.mjs';

await build(['@weft/mdx']);
const { checkCurriculum } = await import('../libs/mdx/dist/compile.js');

const [directory = 'content'] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
const { diagnostics, warnings } = checkCurriculum(directory, today);
const print = (kind, { file, line, column, message, hint }) =>
  console.log(`${file}:${line}:${column} ${kind}${message} — ${hint}`);

for (const warning of warnings) print('warning: ', warning);
for (const diagnostic of diagnostics) print('', diagnostic);
console.log(`content: ${diagnostics.length} problems, ${warnings.length} warnings`);
process.exitCode = diagnostics.length === 0 ? 0 : 1;
