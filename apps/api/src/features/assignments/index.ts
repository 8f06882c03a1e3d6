export {
  AssignmentAccess,
  type DatedAssignment,
  type TeamAssignment,
} from './assignment-access.js';
export { AssignmentsModule } from './assignments.module.js';
