export {
  catalogueQuery,
  lessonQuery,
  moduleQuery,
  type LessonDetail,
} from './catalogue.queries.js';
export { threadOf } from './thread.js';
