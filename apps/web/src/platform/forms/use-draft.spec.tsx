import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ApiProvider, createApi } from '../api/api.js';
import { createQueryClient } from '../api/query-client.js';
import { OfflineProvider, type Offline } from '../offline/index.js';
import type { PersonalRecords } from '../offline/personal-records.js';
import { useDraft } from './use-draft.js';

const visitor = () => Promise.resolve(Response.json({ account: null, demo: false }));

/** A form of a guest on a device that holds something of it, and takes its time to find that. */
async function openForm(held: object | undefined) {
  let find = (): void => undefined;
  const device = { held };
  const recall = () => new Promise<unknown>((resolve) => (find = () => resolve(held)));
  const remember = (_account: string, _key: string, data: unknown) => {
    device.held = data as object;
    return Promise.resolve();
  };
  const offline = { personal: { recall, remember } as unknown as PersonalRecords } as Offline;
  const api = createApi({ baseUrl: 'http://weft.example', fetch: visitor });
  const client = createQueryClient({ retries: 0 });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApiProvider value={api}>
      <QueryClientProvider client={client}>
        <OfflineProvider value={offline}>{children}</OfflineProvider>
      </QueryClientProvider>
    </ApiProvider>
  );
  const form = renderHook(() => useDraft('form', { title: '', text: '' }, 'guest'), { wrapper });
  await waitFor(() => expect(find).not.toBe(undefined));
  await waitFor(() => expect(client.getQueryData(['session'])).toBeDefined());
  const finds = () =>
    act(async () => {
      find();
      await Promise.resolve();
    });
  return { form: form.result, device, finds };
}

it('keeps what was typed before, where somebody types on before her device has found it', async () => {
  const { form, device, finds } = await openForm({ title: 'Wool', text: 'From before' });
  act(() => form.current.change({ title: 'Silk' }));
  await finds();
  expect(form.current.fields).toEqual({ title: 'Silk', text: 'From before' });
  expect(device.held).toEqual({ title: 'Silk', text: 'From before' });
});

it('takes two changes in one go', async () => {
  const { form, device, finds } = await openForm(undefined);
  await finds();
  act(() => {
    form.current.change({ title: 'Silk' });
    form.current.change({ text: 'Thread' });
  });
  expect(form.current.fields).toEqual({ title: 'Silk', text: 'Thread' });
  await waitFor(() => expect(device.held).toEqual({ title: 'Silk', text: 'Thread' }));
});

it('does not bring back what was sent before her device had found it', async () => {
  const { form, finds } = await openForm({ title: 'Wool', text: '' });
  act(() => form.current.clear());
  await finds();
  expect(form.current.fields).toEqual({ title: '', text: '' });
});
