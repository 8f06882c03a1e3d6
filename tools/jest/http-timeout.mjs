import { jest } from '@jest/globals';

// Some of these send a thousand mails or build a year's cohort; how long that takes is up to the machine.
jest.setTimeout(30_000);
// What fails twice in a row is a fault. What fails once is printed, so that nobody overlooks it.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
