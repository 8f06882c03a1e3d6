export { RoundAccess, type RoundStanding } from './round-access.js';
export { RoundLinks } from './round-links.js';
export { type RoundMerge, RoundMerges } from './round-merges.js';
export { RoundPeople } from './round-people.repository.js';
export { RoundRemarks } from './round-remarks.js';
export { RoundVisit, type RoundVisitor } from './round-visit.js';
export { ReviewRoundsModule } from './review-rounds.module.js';
