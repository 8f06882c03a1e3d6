export {
  authoredRuns,
  authorOf,
  charactersByAuthor,
  type AuthoredRun,
  type Authors,
} from './authorship.js';
export {
  addCanvas,
  addNote,
  addStroke,
  addZone,
  eraseStrokes,
  markNote,
  moveNote,
  noteText,
  removeCanvas,
  removeNote,
  sketchDescription,
  type Stroke,
} from './canvases.js';
export {
  addComment,
  commentText,
  removeComment,
  resolveComment,
  type CommentPlace,
} from './comments.js';
export { workspaceName, workspaceOf, type Entry, type Workspace } from './document.js';
export { limits as workspaceLimits } from './limits.js';
export { readWorkspace } from './read-workspace.js';
export { sendOnlyWhenOpen } from './live-sending.js';
export { newsIn, type News } from './news.js';
export { changeBackTo } from './restore.js';
export { plainText } from './rich-text.js';
export {
  addColumn,
  addRow,
  addTable,
  cellText,
  removeColumn,
  removeRow,
  removeTable,
  shownCell,
  type ColumnType,
  type NewColumn,
} from './tables.js';
export { addTask, changeTask, moveTask, removeTask, taskText } from './tasks.js';
export { replaceText } from './text-change.js';
export { updateFacts, type UpdateFacts } from './update-facts.js';
