export { ThreadReader, type ThreadRecord } from './thread-reader.js';
export { ThreadsModule } from './threads.module.js';
