export { CohortAccess } from './cohort.policy.js';
export { CohortsModule } from './cohorts.module.js';
export { EnrolmentEffects } from './enrolment-effects.js';
export { makeJoinCode, readJoinCode } from './join-code.js';
