import type { DraftConflict } from '@weft/contracts';
import { jest } from '@jest/globals';
import { ApiError } from '../../platform/api/api-error.js';
import type { Api } from '../../platform/api/api.js';
import { DraftFiles, type Unsaved } from './draft-files.js';

const path = 'lessons/01-warp/nl.mdx';

interface Write {
  id: string;
  path: string;
  base: number | null;
  text: string;
}

/** A server that answers each write as told. */
function opened(
  answer: (write: Write, at: number) => unknown,
  unsaved: Unsaved = {},
  other: object = {},
) {
  const writes: Write[] = [];
  const PUT = (_path: string, { body }: { body: Write }) => {
    writes.push(body);
    return Promise.resolve({ data: answer(body, writes.length) });
  };
  const remember = jest.fn(() => Promise.resolve());
  const files = new DraftFiles({
    api: { PUT, ...other } as unknown as Api,
    offline: { personal: { remember } } as never,
    ...{ accountId: 'me', draftId: 'draft', unsaved },
    files: [{ path, revision: 1, text: 'een' }],
  });
  return { files, writes, remember, file: () => files.snapshot().files.get(path) };
}

const taken = ({ text }: Write, at: number) => ({ revision: at + 1, text, merged: false });
const refused = (current: DraftConflict) => {
  throw new ApiError('drafts/changed-meanwhile', 409, { current } as never);
};

describe('the texts of a draft', () => {
  it('are saved on the revision that they were made from, and kept on the device meanwhile', async () => {
    const { files, writes, remember, file } = opened(taken);
    files.edit(path, 'een twee');
    expect(remember).toHaveBeenLastCalledWith('me', expect.anything(), {
      [path]: { base: 1, saved: 'een', text: 'een twee' },
    });
    await files.saveNow();
    expect(writes).toEqual([expect.objectContaining({ path, base: 1, text: 'een twee' })]);
    expect(file()).toMatchObject({ base: 2, saved: 'een twee' });
    expect(remember).toHaveBeenLastCalledWith('me', expect.anything(), null);
    expect(files.snapshot().save).toBe('saved');
  });

  it('wait without a network, through a closed tab, and are sent as the same write', async () => {
    const { files, writes } = opened(
      (write, at) => {
        if (at === 1) throw new ApiError('network/unreachable', 0);
        return taken(write, at);
      },
      { [path]: { base: 1, saved: 'een', text: 'een onderweg' } },
    );
    await files.saveNow();
    expect(files.snapshot().save).toBe('offline');
    await files.saveNow();
    expect(files.snapshot().save).toBe('saved');
    expect(writes[1]).toEqual(writes[0]);
  });

  it('show what was merged; what was typed meanwhile stays on its base and is merged next', async () => {
    const { files, writes, file } = opened((write, at) => {
      if (at === 1) files.edit(path, 'een twee drie');
      return { revision: 9 + at, text: `${write.text} (en van haar)`, merged: true };
    });
    files.edit(path, 'een twee');
    await files.saveNow();
    expect(writes.map(({ base, text }) => [base, text])).toEqual([
      [1, 'een twee'],
      [1, 'een twee drie'],
    ]);
    expect(file()?.text).toBe('een twee drie (en van haar)');
    expect(files.snapshot().merged).toBe(path);
  });

  it('that two changed wait for a choice; the one that is not chosen is saved before it', async () => {
    const theirs = { revision: 7, text: 'van haar', by: 'Noor', at: '2026-11-22T10:00:00Z' };
    const { files, writes, file } = opened((write, at) =>
      at === 1 ? refused(theirs) : taken(write, 6 + at),
    );
    files.edit(path, 'van mij');
    await files.saveNow();
    expect(files.snapshot().save).toBe('conflict');
    expect(file()).toMatchObject({ text: 'van mij', conflict: theirs });
    await files.resolve(path, 'van haar');
    expect(writes.slice(1).map(({ base, text }) => [base, text])).toEqual([
      [7, 'van mij'],
      [9, 'van haar'],
    ]);
    expect(files.snapshot()).toMatchObject({ save: 'saved' });
  });

  it('change together: nothing half is shown, and of two answers the one asked for last counts', async () => {
    const there = (name: string) => ({
      files: [{ path: `lessons/${name}`, revision: 1, text: '' }],
    });
    const answers: ((value: unknown) => void)[] = [];
    const { files } = opened(
      taken,
      {},
      {
        GET: () => new Promise((resolve) => answers.push(resolve)),
        POST: () => Promise.resolve({ data: {} }),
      },
    );
    const shown: string[] = [];
    files.subscribe(() => shown.push([...files.snapshot().files.keys()].join()));
    const early = files.reload();
    const applied = files.apply([
      { kind: 'rename', from: 'lessons/01-warp', to: 'lessons/02-warp' },
      { kind: 'rename', from: 'lessons/02-weft', to: 'lessons/01-weft' },
    ]);
    await new Promise((resolve) => setTimeout(resolve));
    void files.reload();
    expect(answers).toHaveLength(2);
    answers[1]?.({ data: there('02-warp') });
    await applied;
    answers[0]?.({ data: there('01-warp') });
    await early;
    expect([...new Set(shown)]).toEqual([path, 'lessons/02-warp']);
    // What others did meanwhile is asked for afterwards.
    expect(answers).toHaveLength(3);
  });
});
