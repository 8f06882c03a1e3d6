// `npm run authoring-reference`: writes the component reference of docs/authoring.md from the
// built definitions of libs/activities. With `--check` it only tells whether the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { activityKinds, components } from '@weft/activities';

const page = path.resolve(import.meta.dirname, '../docs/authoring.md');
const [begin, end] = ['<!-- components: begin -->', '<!-- components: end -->'];

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** What a prop may be, in words, from its JSON schema. */
function typeOf(schema) {
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum) return schema.enum.map(code).join(', ');
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return variants.map(typeOf).join(' or ');
  if (schema.type === 'array')
    return `list${limits(schema.minItems, schema.maxItems)} of ${typeOf(schema.items)}`;
  if (schema.type === 'object') return `(${fieldsOf(schema)})`;
  if (schema.type === 'integer') return `whole number${limits(schema.minimum, schema.maximum)}`;
  return { string: 'text', boolean: '`true` or `false`' }[schema.type] ?? schema.type;
}

function limits(least, most) {
  const known = (number) => number !== undefined && Math.abs(number) < Number.MAX_SAFE_INTEGER;
  if (known(least) && known(most)) return ` (${least} to ${most})`;
  if (known(least)) return ` (at least ${least})`;
  return known(most) ? ` (at most ${most})` : '';
}

const fieldsOf = ({ properties = {}, required = [] }) =>
  Object.entries(properties)
    .map(
      ([name, schema]) =>
        `${code(name)}${required.includes(name) ? '' : ' (optional)'} ${typeOf(schema)}`,
    )
    .join('; ');

/** The same without the fields of the entries of a list, which stand under the table. */
const shortTypeOf = (schema) =>
  entriesOf('', schema).length > 0
    ? `list${limits(schema.minItems, schema.maxItems)}, see below`
    : typeOf(schema);

/** A bullet for each shape that the entries of a list prop may have; none for plain lists. */
function entriesOf(name, { type, items }) {
  if (type !== 'array') return [];
  const shapes = items.anyOf ?? items.oneOf ?? [items];
  return shapes
    .filter((shape) => shape.type === 'object')
    .map((shape) => `- each of ${code(name)}: ${fieldsOf(shape)}`);
}

const childrenText = {
  none: 'Holds nothing: close it with `/>`.',
  inline: 'Holds a few words.',
  blocks: 'Holds paragraphs, lists and other blocks.',
};

/** The section of one component. */
function section(definition) {
  const { tag, summary, example, placement, children, props } = definition;
  const { properties = {}, required = [] } = z.toJSONSchema(props, { io: 'input' });
  const rows = Object.entries(properties).map(
    ([name, schema]) =>
      `| ${code(name)} | ${cell(shortTypeOf(schema))} | ${required.includes(name) ? 'yes' : 'no'} |`,
  );
  const table = ['| prop | value | needed |', '| --- | --- | --- |', ...rows];
  const place = placement === 'inline' ? 'Stands inside text.' : 'Stands on its own line.';
  const stored = activityKinds.includes(definition)
    ? ' Stores an answer; its props live in `activities.yaml` under its id.'
    : '';
  return [
    `### ${tag}`,
    summary,
    `${place} ${childrenText[children]}${stored}`,
    `\`\`\`mdx\n${example}\n\`\`\``,
    rows.length > 0 ? table.join('\n') : 'No props.',
    Object.entries(properties)
      .flatMap(([name, schema]) => entriesOf(name, schema))
      .join('\n'),
  ].join('\n\n');
}

const written = readFileSync(page, 'utf8');
const [before, rest] = written.split(begin);
const after = rest?.split(end)[1];
if (after === undefined) throw new Error(`${page} has lost its markers ${begin} and ${end}`);

const reference = components.map(section).join('\n\n');
const wanted = await format(`${before}${begin}\n\n${reference}\n\n${end}${after}`, {
  ...(await resolveConfig(page)),
  parser: 'markdown',
});
if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (written !== wanted) {
  console.error('docs/authoring.md is stale: run `npm run authoring-reference`');
  process.exitCode = 1;
}
