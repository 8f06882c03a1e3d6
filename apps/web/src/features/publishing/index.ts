export { draftSignalsQuery } from './publishing.queries.js';
export { SignalWords } from './signal-words.js';
