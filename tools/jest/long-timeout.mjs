import { jest } from '@jest/globals';

// A journey of many pages on a busy machine takes longer than the usual five seconds.
jest.setTimeout(90_000);
// What fails twice in a row is a fault. What fails once is printed, so that nobody overlooks it.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
