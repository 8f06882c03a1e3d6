import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { act } from 'react';
import fc from 'fast-check';
import { Doc, applyUpdate, encodeStateAsUpdate, type YTextEvent } from 'yjs';
import { SharedArea } from './shared-field.js';
import { caretAfter } from './use-shared-text.js';

afterEach(cleanup);

it('keeps the caret before the same letter, whatever others change', () => {
  const change = fc.record({
    at: fc.nat(20),
    remove: fc.nat(5),
    insert: fc.string({ maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.nat(20),
      change,
      (text, place, one) => {
        const shared = new Doc().getText();
        shared.insert(0, text);
        const caret = Math.min(place, text.length);
        const at = Math.min(one.at, text.length);
        const removed = Math.min(one.remove, text.length - at);
        let delta: YTextEvent['delta'] = [];
        shared.observe((event) => (delta = event.delta));
        shared.doc?.transact(() => {
          shared.delete(at, removed);
          shared.insert(at, one.insert);
        });
        const after = caretAfter(caret, delta);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(shared.length);
        // What stood behind the caret still does, but for what was taken away there.
        if (caret > at + removed) {
          expect(shared.toJSON().slice(after)).toBe(text.slice(caret));
        }
        if (caret <= at) expect(shared.toJSON().slice(0, after)).toBe(text.slice(0, caret));
      },
    ),
  );
});

it('merges what two people type in one field', () => {
  const [mine, hers] = [new Doc(), new Doc()];
  mine.getText().insert(0, 'warp');
  applyUpdate(hers, encodeStateAsUpdate(mine));
  render(<SharedArea text={mine.getText()} label="Note" />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
  fireEvent.change(field, { target: { value: 'warp!' } });
  hers.getText().insert(0, 'The ');
  act(() => applyUpdate(mine, encodeStateAsUpdate(hers)));
  expect(field.value).toBe('The warp!');
});
