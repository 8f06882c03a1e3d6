import { jest } from '@jest/globals';

// A journey of many pages on a busy machine takes longer than the usual five seconds.
jest.setTimeout(90_000);
