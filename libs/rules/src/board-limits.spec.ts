import { boardLimits, boardPhases, sheetFields } from '@weft/contracts';
import { boardBounds, phasesInOrder, sheetOrder } from './board-limits.js';

it('are those that the contracts check', () => {
  expect(boardLimits).toMatchObject(boardBounds);
  expect(phasesInOrder).toEqual(boardPhases);
  expect(sheetOrder).toEqual(sheetFields);
});
