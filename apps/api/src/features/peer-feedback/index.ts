export { PeerFeedbackReader } from './peer-feedback-reader.js';
export { PeerFeedbackModule } from './peer-feedback.module.js';
