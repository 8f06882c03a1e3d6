export { type OutboxEntry } from './offline-database.js';
export { type OutboxSnapshot, type OutboxState } from './outbox.js';
export { keepPages, keptAmong, readKeptPageData, registerServiceWorker } from './kept-pages.js';
