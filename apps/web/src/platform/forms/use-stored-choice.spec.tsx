import { act, fireEvent, render, screen } from '@testing-library/react';
import { useStoredChoice } from './use-stored-choice.js';

const Box = (props: { stored: boolean; store: () => Promise<unknown> }) => {
  const [shown, choose] = useStoredChoice(props.stored, props.store);
  return (
    <input
      type="checkbox"
      checked={shown}
      onChange={({ target }) => choose(target.checked)}
      aria-label="shared"
    />
  );
};
const box = () => screen.getByRole<HTMLInputElement>('checkbox');
const slow = () => new Promise<never>(() => undefined);

it('shows what was chosen before it is stored, and follows what is stored', () => {
  const { rerender } = render(<Box stored={false} store={slow} />);
  fireEvent.click(box());
  expect(box().checked).toBe(true);
  rerender(<Box stored store={slow} />);
  expect(box().checked).toBe(true);
  rerender(<Box stored={false} store={slow} />);
  expect(box().checked).toBe(false);
});

it('shows what is stored again where the choice was refused', async () => {
  render(<Box stored={false} store={() => Promise.reject(new Error('refused'))} />);
  await act(() => fireEvent.click(box()));
  expect(box().checked).toBe(false);
});
