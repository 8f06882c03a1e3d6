import { z } from 'zod';
import { componentSchemas } from './schemas.mjs';

const json = (schema, type = 'application/json') => ({ [type]: { schema } });

const parameters = (schema, place) => {
  if (!schema) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
};

const tokenText = (token) => (token ? ` Takes personal access tokens with \`${token}\`.` : '');

const accessText = (access) => {
  if (Array.isArray(access)) return `Roles: ${access.join(', ')}.`;
  return {
    anyone: 'Open to everybody.',
    'signed-in': 'Needs a session.',
    guest: 'Needs a session, or the cookie of a guest.',
    demo: 'Only on an installation in demo mode.',
  }[access];
};

const alwaysPossible = ['request/invalid', 'request/too-many', 'server/unexpected'];

const errorCodes = (route) =>
  [
    ...alwaysPossible,
    ...(route.access === 'anyone' || route.access === 'demo' ? [] : ['access/sign-in-required']),
    ...(Array.isArray(route.access) ? ['access/forbidden'] : []),
    ...(route.token ? ['access-tokens/invalid', 'access-tokens/scope-missing'] : []),
    ...(route.errors ?? []),
  ].sort();

const responses = (route, schemas, errorStatus) => {
  const success = route.status ?? (route.response ? 200 : 204);
  const byStatus = { [success]: { description: 'Done' } };
  if (route.response) {
    byStatus[success].content = json(schemas.output(route.response), route.mediaType);
  }
  for (const code of errorCodes(route)) {
    const status = errorStatus[code];
    byStatus[status] ??= {
      description: '',
      content: { 'application/problem+json': { schema: schemas.ref('Problem') } },
    };
    byStatus[status].description = [byStatus[status].description, code].filter(Boolean).join(', ');
  }
  return byStatus;
};

/**
 * The OpenAPI 3.1 document of all route contracts.
 * @param contracts the module `@weft/contracts`
 */
export const openapiDocument = (contracts) => {
  const { routes, errorStatus } = contracts;
  const schemas = componentSchemas(contracts);
  const paths = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = {
      operationId: route.id,
      summary: route.summary,
      description: accessText(route.access) + tokenText(route.token),
      tags: [/^\/(?:api\/)?([^/]+)/.exec(path)[1]],
      parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
      ...(route.body && {
        requestBody: { required: true, content: json(schemas.input(route.body)) },
      }),
      responses: responses(route, schemas, errorStatus),
      ...(route.access !== 'anyone' &&
        route.access !== 'demo' && {
          security: [{ session: [] }, ...(route.token ? [{ token: [route.token] }] : [])],
        }),
    };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Weft', version: '1' },
    paths,
    components: {
      schemas: schemas.all(),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'weft_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
};
