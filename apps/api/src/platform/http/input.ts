import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Route as Contract } from '@weft/contracts';
import type { FastifyRequest } from 'fastify';
import { AppError } from './app-error.js';
import { contractOf } from './route.js';

const parts = ['params', 'query', 'body'] as const;

/** Gives a controller method what its contract declares: see `InputOf`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const contract = contractOf(context.getHandler());
  if (!contract) throw new TypeError('@Input() needs @Route(contract) on the same method');
  return readInput(contract, context.switchToHttp().getRequest<FastifyRequest>());
});

/**
 * Checks path parameters, query and body; what the contract does not declare is dropped.
 * @throws AppError request/invalid that names every wrong field as `body.email`
 */
export function readInput(
  contract: Contract,
  request: Pick<FastifyRequest, (typeof parts)[number]>,
): Partial<Record<(typeof parts)[number], unknown>> {
  const input: Partial<Record<(typeof parts)[number], unknown>> = {};
  const fields: { path: string; message: string }[] = [];
  for (const part of parts) {
    const schema = contract[part];
    if (!schema) continue;
    const parsed = schema.safeParse(request[part] ?? {});
    if (parsed.success) input[part] = parsed.data;
    else {
      for (const issue of parsed.error.issues) {
        fields.push({ path: [part, ...issue.path].join('.'), message: issue.message });
      }
    }
  }
  if (fields.length > 0) throw new AppError('request/invalid', { fields });
  return input;
}
