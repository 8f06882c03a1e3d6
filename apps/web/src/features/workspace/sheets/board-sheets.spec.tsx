import type { BoardSheet, BoardView } from '@weft/contracts';
import { readWorkspace } from '@weft/workspace';
import { Doc } from 'yjs';
import { sheetsNl } from './texts.nl.js';
import { putAsCanvas, sheetBlocks, sheetsOf } from './board-sheets.js';

const empty = { title: '', what: '', why: '', who: '', partners: '', needs: '', steps: '' };
const sheet: BoardSheet = {
  ...{ ...empty, clusterId: 'c1', title: 'Een kortere rij' },
  ...{ what: 'Eén loket\n\nen een bel', why: 'x'.repeat(1500) },
};
const board = {
  title: 'Wat wringt er?',
  goesOn: ['c1', 'c2'],
  clusters: [
    { id: 'c1', title: 'Wachten', noteIds: [] },
    { id: 'c2', title: 'Leeg', noteIds: [] },
  ],
  sheets: [sheet, { ...empty, clusterId: 'c2' }],
} as unknown as BoardView;
const fields = { ...empty, title: 'Naam', what: 'Wat?', why: 'Waarom?' };
const words = { ...sheetsNl, fields };
const source = 'Bron: projectfiche “Wachten” van het bord “Wat wringt er?”.';

it('is blocks of text that end with the source, only of what is filled in', () => {
  const [found, none] = sheetsOf(board, words);
  if (!found) throw new Error('no sheet');
  expect(none).toBeUndefined();
  const blocks = sheetBlocks(found).map(({ type, content }) => [type, content[0]?.text]);
  expect(blocks.slice(0, 4)).toEqual([
    ['heading', 'Een kortere rij'],
    ['heading', fields.what],
    ['paragraph', 'Eén loket'],
    ['paragraph', 'en een bel'],
  ]);
  expect(blocks.at(-1)).toEqual(['paragraph', source]);
  expect(blocks).toHaveLength(7);
});

it('is one canvas with a zone for each part and all of its text, however often it is put there', () => {
  const doc = new Doc();
  const [found] = sheetsOf(board, words);
  if (!found) throw new Error('no sheet');
  putAsCanvas(doc, found);
  putAsCanvas(doc, found);
  const { canvases } = readWorkspace(doc);
  expect(canvases).toHaveLength(1);
  expect(canvases[0]?.title).toBe('Een kortere rij');
  expect(canvases[0]?.zones.map(({ title }) => title)).toEqual([
    ...[fields.what, fields.why, words.origin],
  ]);
  const notes = canvases[0]?.notes ?? [];
  expect(notes.find(({ zone }) => zone === 'source')?.text).toBe(source);
  const why = notes.filter(({ zone }) => zone === 'why').map(({ text }) => text);
  expect(why.join('')).toBe(sheet.why);
});
