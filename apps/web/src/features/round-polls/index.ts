export { PollResultView } from './poll-result-view.js';
