export { CalendarAddress } from './calendar-address.js';
export { MyCalendar } from './my-calendar.js';
export { cohortQuery } from './cohorts.queries.js';
