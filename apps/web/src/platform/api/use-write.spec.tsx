import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { act, type ReactNode } from 'react';
import { useWrite } from './use-write.js';

afterEach(cleanup);

it('sends the same again with the same id until it arrived, and anything else with a new one', async () => {
  const sent: { input: string; id: string }[] = [];
  let arrives = false;
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () =>
      useWrite(['stale'], (input: string, id) => {
        sent.push({ input, id });
        return arrives ? Promise.resolve() : Promise.reject(new Error('no network'));
      }),
    { wrapper },
  );
  const send = async (input: string) => {
    const before = sent.length;
    act(() => result.current.run(input));
    await waitFor(() => expect([sent.length, result.current.busy]).toEqual([before + 1, false]));
  };
  for (const input of ['a', 'a', 'b', 'a']) await send(input);
  arrives = true;
  await send('a');
  expect(result.current.done).toBe(true);
  await send('a');
  const [first, again, other, back, arrived, next] = sent.map(({ id }) => id);
  expect(again).toBe(first);
  expect(arrived).toBe(back);
  expect(new Set([first, other, back, next]).size).toBe(4);
});
