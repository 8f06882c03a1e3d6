import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';

/** Only what may pass by itself is tried again; an answer that says no is an answer. */
const mayPass = (error: Error): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status >= 500);

/** @param options.retries how often to try again what may pass by itself */
export const createQueryClient = ({ retries }: { retries: number }): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // The service worker may still have an answer, so a query is tried without a network too.
        networkMode: 'offlineFirst',
        retry: (failures, error) => failures < retries && mayPass(error),
      },
    },
  });
