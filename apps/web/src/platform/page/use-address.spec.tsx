import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Suspense, use } from 'react';
import { BrowserRouter, useSearchParams } from 'react-router';
import { useAddress } from './use-address.js';

const slow = new Promise<never>(() => undefined);

/** Takes for ever to show a list without names, as a busy device does for a while. */
const List = () => {
  const [search] = useSearchParams();
  return search.get('names') === 'no' ? use(slow) : <p>everybody</p>;
};

const Filters = () => {
  const { params, change } = useAddress();
  return (
    <>
      {['names', 'late'].map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={params.get(name) === 'no'}
            onChange={({ target }) => change(name, target.checked ? 'no' : '', ['page'])}
          />
          {name}
        </label>
      ))}
    </>
  );
};

beforeEach(() => history.replaceState(null, '', '/?page=3&view=all'));

it('shows at once what was chosen, while the page still follows', async () => {
  const complain = jest.spyOn(console, 'error');
  await act(() =>
    render(
      <BrowserRouter>
        <Filters />
        <Suspense fallback={<p>waiting</p>}>
          <List />
        </Suspense>
      </BrowserRouter>,
    ),
  );
  const [names, late] = screen.getAllByRole<HTMLInputElement>('checkbox');
  await act(() => fireEvent.click(names!));
  expect(names!.checked).toBe(true);
  expect(screen.getByText('everybody')).toBeTruthy();

  // A second choice, made before the first has arrived, does not take it back.
  await act(() => fireEvent.click(late!));
  expect([names!.checked, late!.checked]).toEqual([true, true]);
  expect(location.search).toBe('?view=all&names=no&late=no');
  expect(complain).not.toHaveBeenCalled();
});
