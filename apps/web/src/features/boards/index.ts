export { boardQuery, boardsQuery } from './boards.queries.js';
export { useBoardTexts } from './texts.js';
