import { similarRemarks } from './thread-doubles.js';

const remark = (id: string, blockId: string, text: string) => ({ id, blockId, quote: '', text });
const known = [
  remark('a', 'p-1', 'Het woord prototype wordt hier niet uitgelegd'),
  remark('b', 'p-2', 'Prototype wordt niet uitgelegd voor studenten'),
  remark('c', 'p-1', 'Mooie foto bovenaan'),
];
const idsFor = (text: string, blockId = 'p-1') =>
  similarRemarks({ text, blockId }, known).map(({ id }) => id);

it('tells who says the same already, those on the same block first', () => {
  expect(idsFor('Wat is een prototype? Dat wordt niet uitgelegd')).toEqual(['a', 'b']);
});

it('keeps silent about remarks on other things, and while nothing was typed', () => {
  expect(idsFor('De opdracht vraagt te veel tijd')).toEqual([]);
  expect(idsFor('')).toEqual([]);
});
