import { text } from 'node:stream/consumers';
import type { Role, Route } from '@weft/contracts';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { z } from 'zod';

type Given<Schema> = Schema extends z.ZodType ? z.input<Schema> : never;

/** What a test sends to a route; only the parts that the contract declares. */
export type CallInput<R extends Route> = {
  [Part in 'params' | 'query' | 'body' as R[Part] extends z.ZodType ? Part : never]?: Given<
    R[Part]
  >;
};

/** What came back; `body` is parsed JSON, or undefined. */
export interface CallResult<R extends Route> {
  status: number;
  body: R['response'] extends z.ZodType ? z.output<R['response']> : undefined;
  raw: LightMyRequestResponse;
}

/** Somebody a test made. */
export interface TestAccount {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** A browser of one person, signed in or not: keeps its cookies. */
export class TestAgent {
  readonly cookies: Record<string, string> = {};
  /** Sent with every request, for instance a token instead of cookies. */
  readonly headers: Record<string, string> = {};

  constructor(
    private readonly server: FastifyInstance,
    readonly account: TestAccount | null = null,
  ) {}

  /** Calls a route by its contract. The body is not checked here: tests may send anything. */
  async call<const R extends Route>(
    contract: R,
    input: CallInput<R> | Record<string, unknown> = {},
  ): Promise<CallResult<R>> {
    const { params = {}, query, body } = input as Record<string, Record<string, string>>;
    const path = contract.path.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
    const live = contract.mediaType === 'text/event-stream';
    const raw = await this.inject({
      ...(live && { payloadAsStream: true }),
      method: contract.method,
      url: path,
      ...(query && { query }),
      ...(body !== undefined && { payload: body }),
    });
    const type = String(raw.headers['content-type'] ?? '');
    if (live && raw.statusCode === 200) return { status: 200, body: undefined as never, raw };
    const payload = live ? await text(raw.stream()) : raw.payload;
    const parsed: unknown = /json/.test(type) && payload ? JSON.parse(payload) : undefined;
    return { status: raw.statusCode, body: parsed as CallResult<R>['body'], raw };
  }

  /** Any request, with this agent's cookies. */
  async inject(options: {
    method: string;
    url: string;
    query?: Record<string, string>;
    payload?: string | object;
    /** Answers as soon as there are headers; the body is read from `stream()`. */
    payloadAsStream?: true;
    headers?: Record<string, string>;
    remoteAddress?: string;
  }): Promise<LightMyRequestResponse> {
    const response = await this.server.inject({
      ...options,
      headers: { ...this.headers, ...options.headers },
      method: options.method as 'GET',
      cookies: this.cookies,
    });
    for (const { name, value } of response.cookies) {
      if (value) this.cookies[name] = value;
      else Reflect.deleteProperty(this.cookies, name);
    }
    return response;
  }
}
