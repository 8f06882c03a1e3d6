export * from './block-pairing.js';
export * from './cohort-calendar.js';
export * from './cohort-enrolment.js';
export * from './library-entry.js';
export * from './library-search.js';
export * from './next-step.js';
export * from './progress.js';
export * from './proposal-standing.js';
