import type { sheetsNl } from './texts.nl.js';

/** Texts of project sheets that come into the work. */
export const sheetsEn: typeof sheetsNl = {
  open: 'Take in a project sheet',
  title: 'Take in a project sheet of a board',
  board: 'Of which board?',
  sheet: 'Project sheet',
  origin: 'Origin',
  source: (board: string, cluster: string) =>
    `Source: project sheet ${cluster ? `“${cluster}” ` : ''}of the board “${board}”.`,
  toText: 'Put into the text',
  toCanvas: 'Put on a canvas',
  inText: 'Is in the text',
  onCanvas: 'Is on a canvas',
  done: (title: string) => `${title} was taken in.`,
  none: 'No project sheet of this board is filled in yet.',
  noBoard: 'You have no board with project sheets yet',
  toBoards: 'To the boards of the team',
};
