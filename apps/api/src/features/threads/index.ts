export { ThreadReader } from './thread-reader.js';
export { ThreadsModule } from './threads.module.js';
