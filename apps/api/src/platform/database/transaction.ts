/** What several repositories write through when all of it must happen, or nothing. */
export type { EntityManager as Transaction } from 'typeorm';
