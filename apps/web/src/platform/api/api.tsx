import createClient, { type Client } from 'openapi-fetch';
import { createContext, use } from 'react';
import { ApiError, errorOf } from './api-error.js';
import type { paths } from './schema.js';

/** The API with the types of its OpenAPI document. */
export type Api = Client<paths>;

interface ApiOptions {
  baseUrl: string;
  fetch?: (request: Request) => Promise<Response>;
}

/** A client of the API that throws an `ApiError` for every answer that is no success. */
export const createApi = (options: ApiOptions): Api => {
  const api = createClient<paths>({ ...options, credentials: 'same-origin' });
  api.use({
    async onResponse({ response }) {
      if (!response.ok) throw await errorOf(response);
    },
    onError: () => new ApiError('network/unreachable', 0),
  });
  return api;
};

/** The body of a call; failures are thrown by the client itself. */
export const bodyOf = async <Body,>(call: Promise<{ data?: Body }>): Promise<Body> => {
  const { data } = await call;
  if (data === undefined) throw new ApiError('server/unexpected', 0);
  return data;
};

const Context = createContext<Api | null>(null);
export const ApiProvider = Context;

/** The API: over the network in the browser, in the same process on the server. */
export const useApi = (): Api => {
  const api = use(Context);
  if (!api) throw new Error('useApi needs an ApiProvider around it');
  return api;
};
