export { keepPages, keptAmong, readKeptPageData, registerServiceWorker } from './kept-pages.js';
export { OfflineProvider, useOffline, useOutboxSnapshot } from './offline-context.js';
export { type OutboxEntry } from './offline-database.js';
export { createOffline, type Offline } from './offline.js';
export { type OutboxState } from './outbox.js';
export { loadPersonal } from './personal-query.js';
