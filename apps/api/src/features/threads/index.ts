export { type RoundSaying, RoundSayings } from './round-sayings.js';
export { RoundThreads } from './round-threads.service.js';
export { ThreadReader } from './thread-reader.js';
export { ThreadsModule } from './threads.module.js';
