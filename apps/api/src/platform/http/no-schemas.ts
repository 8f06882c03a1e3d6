const refuse = (): never => {
  throw new Error('a route has a schema of Fastify: give it a contract instead');
};

/**
 * Contracts check what comes in and what goes out. Fastify would load two compilers of JSON schemas
 * all the same, 250 modules, at every start.
 */
export const noSchemas = { buildValidator: refuse, buildSerializer: refuse };
