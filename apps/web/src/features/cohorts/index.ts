export { CalendarAddress } from './calendar-address.js';
export { MyCalendar } from './my-calendar.js';
export { cohortQuery, myCohortsQuery } from './cohorts.queries.js';
export { Pager } from './pager.js';
