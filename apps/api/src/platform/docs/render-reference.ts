import type { OpenApiDocument, Operation, Schema } from './openapi-document.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** The reference of the API as one page of plain HTML: no script, one style sheet. */
export function renderReference(document: OpenApiDocument): string {
  const groups = groupByTag(document);
  const nav = [...groups.keys(), 'shapes'].map(
    (name) => `<li><a href="#${escape(name)}">${escape(name)}</a></li>`,
  );
  const sections = [...groups].map(
    ([name, operations]) =>
      `<section id="${escape(name)}"><h2>${escape(name)}</h2>${operations.join('')}</section>`,
  );
  const shapes = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<article id="shape-${escape(name)}"><h3>${escape(name)}</h3>${renderShape(schema)}</article>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Weft API</title>
<link rel="stylesheet" href="/api/docs/style.css">
</head>
<body>
<header>
<h1>Weft API</h1>
<p>Every route, made from the contracts that the server itself checks.
<a href="/api/docs/openapi.json">OpenAPI document</a></p>
<nav aria-label="Groups"><ul>${nav.join('')}</ul></nav>
</header>
<main>
${sections.join('\n')}
<section id="shapes"><h2>Shapes</h2>${shapes.join('\n')}</section>
</main>
</body>
</html>
`;
}

function groupByTag(document: OpenApiDocument): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags[0] ?? 'other';
      const rendered = renderOperation(`${method.toUpperCase()} ${path}`, operation);
      groups.set(tag, [...(groups.get(tag) ?? []), rendered]);
    }
  }
  return groups;
}

function renderOperation(title: string, operation: Operation): string {
  const { operationId, parameters, requestBody, responses } = operation;
  const errors = Object.entries(responses).filter(([status]) => Number(status) >= 400);
  const [success] = Object.entries(responses).filter(([status]) => Number(status) < 400);
  const answer = success?.[1].content?.['application/json']?.schema;
  const body = requestBody?.content['application/json']?.schema;
  const asked = parameters.map((one) => field(`${one.in} ${one.name}`, one.schema, one.required));
  if (body) asked.push(field('body', body, true));
  return `<article id="${escape(operationId)}">
<h3><code>${escape(title)}</code></h3>
<p>${escape(operation.summary)}. <span class="access">${escape(operation.description)}</span></p>
${table('Sends', asked)}
<p>Answers <code>${escape(success?.[0] ?? '')}</code> ${answer ? describe(answer) : 'without a body'}</p>
<details><summary>Errors</summary><ul>${errors
    .map(([status, { description }]) => `<li><code>${status}</code> ${escape(description)}</li>`)
    .join('')}</ul></details>
</article>`;
}

function renderShape(schema: Schema): string {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return `<p>${describe(schema)}</p>`;
  const rows = properties.map(([name, one]) =>
    field(name, one, schema.required?.includes(name) ?? false),
  );
  const about = schema.description ? `<p>${escape(schema.description)}</p>` : '';
  return `${about}${table('Fields', rows)}`;
}

function table(caption: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  return `<table><caption>${caption}</caption><thead><tr><th scope="col">Name</th>
<th scope="col">Type</th><th scope="col">Needed</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function field(name: string, schema: Schema, required: boolean): string {
  return `<tr><th scope="row"><code>${escape(name)}</code></th><td>${describe(schema)}</td><td>${
    required ? 'yes' : 'no'
  }</td></tr>`;
}

/** A type in words; shapes with a name are links. */
function describe(schema: Schema): string {
  if (schema.$ref) {
    const name = schema.$ref.replace(/^.*\//, '');
    return `<a href="#shape-${escape(name)}">${escape(name)}</a>`;
  }
  if (schema.enum) return schema.enum.map((one) => code(one)).join(' or ');
  if (schema.const !== undefined) return code(schema.const);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(describe).join(' or ');
  if (schema.prefixItems) return `${schema.prefixItems.map(describe).join(' and ')}, in this order`;
  if (schema.items) return `list of ${describe(schema.items)}`;
  if (schema.properties) {
    const names = Object.entries(schema.properties);
    return `object: ${names.map(([name, one]) => `<code>${escape(name)}</code> ${describe(one)}`).join(', ')}`;
  }
  const type = [schema.type ?? 'any'].flat().join(' or ');
  return escape(schema.format ? `${type} (${schema.format})` : type);
}

function code(value: unknown): string {
  return `<code>${escape(JSON.stringify(value))}</code>`;
}
