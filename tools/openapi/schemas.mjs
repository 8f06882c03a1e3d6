import { z } from 'zod';

const uri = (id) => `#/components/schemas/${id}`;

/** Zod leaves its own `$id` and `$schema` in each schema; OpenAPI wants neither. */
const withoutHeaders = ({ $id: _id, $schema: _schema, ...schema }) => schema;

const registryOf = (named) => {
  const registry = z.registry();
  for (const [name, schema] of named) registry.add(schema, { id: name });
  return registry;
};

const convert = (named, io) => z.toJSONSchema(registryOf(named), { uri, io }).schemas;

const refersTo = (schema) =>
  [...JSON.stringify(schema).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);

/**
 * Every zod schema that the contracts export under its own name, plus bodies and responses that
 * have none. Bodies are described as they come in (before defaults), responses as they go out.
 */
export const componentSchemas = ({ routes, ...contracts }) => {
  const exported = Object.entries(contracts).filter(([, value]) => value instanceof z.ZodType);
  const known = new Set(exported.map(([, schema]) => schema));
  const unnamed = (kind, suffix) =>
    routes
      .filter((route) => route[kind] && !known.has(route[kind]))
      .map((route) => [route.id[0].toUpperCase() + route.id.slice(1) + suffix, route[kind]]);
  const responses = [...exported, ...unnamed('response', 'Response')];
  const bodies = unnamed('body', 'Body');
  const outputs = convert(responses, 'output');
  const inputs = convert([...exported, ...bodies], 'input');
  const nameOf = new Map([...responses, ...bodies].map(([name, schema]) => [schema, name]));
  const used = new Map();

  const use = (name, from) => {
    if (!used.has(name)) {
      const schema = withoutHeaders(from[name]);
      used.set(name, schema);
      for (const next of refersTo(schema)) use(next, from);
    }
    return { $ref: uri(name) };
  };

  return {
    ref: (name) => use(name, outputs),
    output: (schema) => use(nameOf.get(schema), outputs),
    input: (schema) => use(nameOf.get(schema), inputs),
    all: () => Object.fromEntries([...used].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
};
