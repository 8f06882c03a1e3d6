import { jest } from '@jest/globals';

// Some of these send a thousand mails or build a year's cohort; how long that takes is up to the machine.
jest.setTimeout(30_000);
