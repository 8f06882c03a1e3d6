export { PitchDaysModule } from './pitch-days.module.js';
