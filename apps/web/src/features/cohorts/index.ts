export { NextDates } from './next-dates.js';
