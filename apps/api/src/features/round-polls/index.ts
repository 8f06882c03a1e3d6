export { RoundPollReader } from './round-poll-reader.js';
export { RoundPollsModule } from './round-polls.module.js';
