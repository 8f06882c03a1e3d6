export { plainAnswer } from './plain-answer.js';
export { ActivityHost } from './activity-host.js';
export { followDeliveredAnswers } from './answers.queries.js';
