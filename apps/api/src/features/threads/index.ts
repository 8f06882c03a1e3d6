export { RoundSayings } from './round-sayings.js';
export { RoundThreads } from './round-threads.service.js';
export type { Saying, SayingPage } from './sayings.js';
export { ThreadReader } from './thread-reader.js';
export { ThreadsModule } from './threads.module.js';
export type { NewRemark, SeenWords } from './thread-work.js';
export { type NumberedVersion, VersionSayings } from './version-sayings.js';
