import { HttpCode, RequestMapping, RequestMethod } from '@nestjs/common';
import type { Route as Contract } from '@weft/contracts';
import type { z } from 'zod';
import { EventStream } from '../realtime/event-stream.js';
import { AppError } from './app-error.js';
import { BytesResponse } from './bytes-response.js';
import { FileResponse } from './file-response.js';
import { LinkedDataResponse } from './linked-data-response.js';
import { StoredResponse } from './stored-response.js';
import { StreamedResponse } from './streamed-response.js';

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Answer<C extends Contract> = C extends { response: z.ZodType }
  ? | z.input<C['response']>
    | StoredResponse
    | EventStream
    | StreamedResponse
    | FileResponse
    | BytesResponse
    | LinkedDataResponse
  : void;

/** What `@Input()` gives for a contract: parsed path parameters, query and body. */
export interface InputOf<C extends Contract> {
  params: Parsed<C['params']>;
  query: Parsed<C['query']>;
  body: Parsed<C['body']>;
}

type Handler<C extends Contract> = (...args: never[]) => Answer<C> | Promise<Answer<C>>;

const contracts = new WeakMap<object, Contract>();

/** The contract that `@Route` bound to a controller method. */
export function contractOf(handler: object): Contract | undefined {
  return contracts.get(handler);
}

/**
 * Binds a controller method to a contract: method, path, status and response. What the method
 * returns is filtered by the contract's response schema, so nothing undeclared can leave; a
 * {@link StoredResponse}, {@link StreamedResponse}, {@link FileResponse}, {@link BytesResponse} or
 * {@link LinkedDataResponse} was filtered when it was made, and an {@link EventStream} holds nothing
 * yet.
 */
export function Route<C extends Contract>(contract: C) {
  return <H extends Handler<C>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    const method: ((...args: never[]) => unknown) | undefined = descriptor.value;
    if (!method) throw new TypeError(`@Route(${contract.id}) belongs on a method`);
    const bound = async function (this: unknown, ...args: never[]): Promise<unknown> {
      const answer = await method.apply(this, args);
      const isMade =
        answer instanceof StoredResponse ||
        answer instanceof StreamedResponse ||
        answer instanceof FileResponse ||
        answer instanceof BytesResponse ||
        answer instanceof LinkedDataResponse ||
        answer instanceof EventStream;
      return isMade ? answer : filter(contract, answer);
    };
    // Nest finds parameter decorators by name on the class, other metadata on the function.
    Object.defineProperty(bound, 'name', { value: String(key) });
    descriptor.value = bound as unknown as H;
    contracts.set(bound, contract);
    const decorated: PropertyDescriptor = descriptor;
    RequestMapping({ path: contract.path, method: RequestMethod[contract.method] })(
      target,
      key,
      decorated,
    );
    HttpCode(contract.status ?? (contract.response ? 200 : 204))(target, key, decorated);
  };
}

function filter(contract: Contract, answer: unknown): unknown {
  if (!contract.response) return undefined;
  const parsed = contract.response.safeParse(answer);
  if (!parsed.success) {
    throw new AppError('server/unexpected', {
      cause: new Error(`The response of ${contract.id} breaks its contract`, {
        cause: parsed.error,
      }),
    });
  }
  return parsed.data;
}
