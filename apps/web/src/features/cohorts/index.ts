export { CalendarAddress } from './calendar-address.js';
export { MyCalendar } from './my-calendar.js';
export { NextDates } from './next-dates.js';
export { Pager } from './pager.js';
export { cohortQuery } from './cohorts.queries.js';
