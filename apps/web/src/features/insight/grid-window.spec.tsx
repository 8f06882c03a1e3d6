import fc from 'fast-check';
import { moveIn, slotsOf } from './grid-window.js';

const rowsOf = (slots: ReturnType<typeof slotsOf>) =>
  slots.flatMap((slot) => ('row' in slot ? [slot.row] : []));
const heightOf = (slots: ReturnType<typeof slotsOf>) =>
  slots.reduce((sum, slot) => sum + ('row' in slot ? 1 : slot.gap), 0);

describe('what is drawn of thousands of rows', () => {
  it('is what is visible, a few around it, and room for the rest', () => {
    const slots = slotsOf({ first: 100, count: 10, active: -1, total: 5000 });
    expect(rowsOf(slots)).toEqual(Array.from({ length: 22 }, (_, n) => 94 + n));
    expect([slots[0], slots.at(-1)]).toEqual([{ gap: 94 }, { gap: 4884 }]);
  });

  it('keeps the row with the focus, however far it is scrolled away', () => {
    expect(rowsOf(slotsOf({ first: 4000, count: 10, active: 3, total: 5000 }))).toContain(3);
  });

  it('always takes the room of all rows, draws no row twice and few of them', () => {
    const given = fc.record({
      first: fc.nat(6000),
      count: fc.nat(60),
      active: fc.integer({ min: -1, max: 6000 }),
      total: fc.nat(5000),
    });
    fc.assert(
      fc.property(given, (view) => {
        const slots = slotsOf(view);
        const rows = rowsOf(slots);
        expect(heightOf(slots)).toBe(view.total);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(rows.length).toBeLessThanOrEqual(view.count + 13);
      }),
    );
  });
});

describe('keys', () => {
  const size = { rows: 5000, columns: 18, page: 10 };
  const press = (key: string, ctrlKey = false) =>
    moveIn({ row: 20, column: 5 }, { key, ctrlKey }, size);

  it.each([
    ['ArrowDown', false, { row: 21, column: 5 }],
    ['ArrowUp', false, { row: 19, column: 5 }],
    ['ArrowRight', false, { row: 20, column: 6 }],
    ['ArrowLeft', false, { row: 20, column: 4 }],
    ['PageDown', false, { row: 30, column: 5 }],
    ['PageUp', false, { row: 10, column: 5 }],
    ['Home', false, { row: 20, column: 0 }],
    ['End', false, { row: 20, column: 17 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 4999, column: 17 }],
    ['Tab', false, null],
  ] as const)('%s (Ctrl %s)', (key, ctrl, place) => {
    expect(press(key, ctrl)).toEqual(place);
  });

  it('stops at the column names and at the last row', () => {
    const up = moveIn({ row: -1, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size);
    const down = moveIn({ row: 4999, column: 17 }, { key: 'PageDown', ctrlKey: false }, size);
    expect([up, down]).toEqual([
      { row: -1, column: 0 },
      { row: 4999, column: 17 },
    ]);
  });
});
