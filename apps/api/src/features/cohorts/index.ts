export { CohortsModule } from './cohorts.module.js';
