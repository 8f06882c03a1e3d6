import { jest } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { drawHosted } from '../hosted.testkit.js';
import type { Recording } from './recordings.js';
import type { PitchTimerPublic, PitchTimerValue } from './schema.js';

// The browser's database is not in this test environment; recordings.spec.ts tests its module.
const kept = new Map<string, Recording>();
let room = true;
jest.unstable_mockModule('./recordings.js', () => ({
  listRecordings: () => Promise.resolve([...kept.values()]),
  keepRecording: (recording: Recording) =>
    room ? Promise.resolve(kept.set(recording.id, recording)) : Promise.reject(new Error('full')),
  dropRecording: (id: string) => Promise.resolve(kept.delete(id)),
}));
const { PitchTimerView } = await import('./view.js');

const question: PitchTimerPublic = {
  title: 'Rehearse',
  task: 'Speak aloud.',
  seconds: [60, 90],
  minRuns: 1,
  questions: [{ id: 'who', text: 'Who pays?' }],
};
const drawTimer = (value: PitchTimerValue | null = null) =>
  drawHosted<PitchTimerPublic, PitchTimerValue>(PitchTimerView, { question, value });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const later = (seconds: number) => {
  act(() => {
    jest.advanceTimersByTime(seconds * 1_000);
  });
};
const run = {
  id: 'r1',
  target: 60,
  took: 64,
  at: '2026-11-22T09:00:00.000Z',
  good: '',
  change: '',
};

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  cleanup();
});

describe('the clock', () => {
  const timer = () => screen.getByRole('timer', { name: 'Time left' });
  const signal = () => timer().parentElement!.querySelector('[aria-live]')!.textContent;
  beforeEach(() => jest.useFakeTimers());

  it('counts down, signals in words on the way, and past the end', () => {
    drawTimer();
    fireEvent.click(screen.getByRole('radio', { name: '1:30' }));
    press('Start');
    expect(timer().textContent).toBe('1:30');
    later(44);
    expect([timer().textContent, signal()]).toEqual(['0:46', '']);
    later(1);
    expect(signal()).toBe('Half time: 0:45 left');
    later(15);
    expect(signal()).toBe('30 seconds left');
    later(20);
    expect(signal()).toBe('10 seconds left');
    later(14);
    expect([timer().textContent, signal()]).toEqual(['+0:04', 'Time is up']);
  });

  it('stands still while it is paused, and holds the chosen length', () => {
    drawTimer();
    press('Start');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '1:30' }).matches(':disabled')).toBe(
      true,
    );
    later(10);
    press('Pause');
    expect(screen.getByText('Paused')).toBeTruthy();
    later(100);
    press('Go on');
    later(5);
    expect(timer().textContent).toBe('0:45');
  });

  it('shows the right time at once to who comes back to a tab that slept', () => {
    drawTimer();
    press('Start');
    jest.setSystemTime(Date.now() + 55_000);
    expect(timer().textContent).toBe('1:00');
    fireEvent(document, new Event('visibilitychange'));
    expect([timer().textContent, signal()]).toEqual(['0:05', '10 seconds left']);
  });
});

it('logs a run with a question of the panel, and goes to its first note', async () => {
  jest.useFakeTimers();
  const { changes } = drawTimer();
  press('Start');
  later(58);
  press('Stop and keep');
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(changes.at(-1)?.runs).toEqual([
    {
      id: expect.any(String),
      target: 60,
      took: 58,
      at: expect.stringMatching(/Z$/),
      good: '',
      change: '',
      question: 'who',
      answer: '',
    },
  ]);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What worked?' }));
  expect(screen.getByText(/0:58 of 1:00/)).toBeTruthy();
});

it('is finished when the runs that were asked have their notes and answers', () => {
  const { submitted } = drawTimer({ runs: [{ ...run, question: 'who', answer: '' }] });
  expect(screen.getByText(/1:04 of 1:00, 0:04 too long/)).toBeTruthy();
  for (const name of ['What worked?', /next time/, 'The panel asks: Who pays?']) {
    press('Finish');
    expect(screen.getByRole('alert').textContent).toMatch(/1 more run/);
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: 'Yes' } });
  }
  press('Finish');
  expect(submitted).toHaveLength(1);
});

it('removes a run with undo', () => {
  const second = { ...run, id: 'r2' };
  const { changes } = drawTimer({ runs: [run, second] });
  press('Delete run 1');
  expect(changes.at(-1)?.runs).toEqual([second]);
  press('Undo');
  expect(changes.at(-1)?.runs).toEqual([run, second]);
});

describe('a recording', () => {
  const stopped = jest.fn();
  const giveDevices = (getUserMedia: () => Promise<unknown>) =>
    Object.defineProperty(navigator, 'mediaDevices', {
      value: { getUserMedia },
      configurable: true,
    });
  class FakeRecorder {
    mimeType = 'audio/webm;codecs=opus';
    ondataavailable: ((event: { data: unknown }) => void) | null = null;
    onstop: (() => void) | null = null;
    start = () => undefined;
    stop() {
      this.ondataavailable?.({ data: new Blob(['a'.repeat(2_500)]) });
      this.onstop?.();
    }
  }
  beforeEach(() => {
    kept.clear();
    room = true;
    Object.assign(globalThis, { MediaRecorder: FakeRecorder });
    Object.assign(URL, { createObjectURL: () => 'blob:made', revokeObjectURL: () => undefined });
    giveDevices(() => Promise.resolve({ getTracks: () => [{ stop: stopped }] }));
  });
  const record = async () => {
    drawTimer();
    fireEvent.click(screen.getByRole('radio', { name: 'Sound' }));
    press('Start');
    await screen.findByText('● Recording');
    press('Stop and keep');
    return within((await screen.findByText('Recordings on this device')).parentElement!);
  };

  it('stays on the device, can be played, taken along and deleted with undo', async () => {
    const list = await record();
    expect(stopped).toHaveBeenCalled();
    const player = list.getByLabelText(/^Recording of/);
    await waitFor(() => expect(player.getAttribute('src')).toBe('blob:made'));
    expect(list.getByRole('link', { name: 'Download' }).getAttribute('download')).toMatch(
      /^recording-\d{4}-\d\d-\d\d-\d{4}\.webm$/,
    );
    expect(list.getByText(/Together 2.5 kB/)).toBeTruthy();
    expect(kept.size).toBe(1);
    fireEvent.click(list.getByRole('button', { name: /^Delete the recording/ }));
    expect(kept.size).toBe(0);
    press('Undo');
    expect(kept.size).toBe(1);
    cleanup();
    drawTimer();
    expect(await screen.findByText('Recordings on this device')).toBeTruthy();
  });

  it('asks to download what the browser cannot keep', async () => {
    room = false;
    await record();
    expect(await screen.findByText(/Download it before you leave/)).toBeTruthy();
  });

  it.each([
    ['NotAllowedError', /gave no access/],
    ['NotFoundError', /No microphone or camera/],
    ['AbortError', /Recording failed/],
  ])('says what to do on %s, and starts no clock', async (name, message) => {
    giveDevices(() => Promise.reject(new DOMException('no', name)));
    drawTimer();
    fireEvent.click(screen.getByRole('radio', { name: 'Picture and sound' }));
    press('Start');
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  });

  it('says so where the browser cannot record at all', async () => {
    Reflect.deleteProperty(globalThis, 'MediaRecorder');
    drawTimer();
    fireEvent.click(screen.getByRole('radio', { name: 'Sound' }));
    press('Start');
    expect(await screen.findByText(/This browser cannot record/)).toBeTruthy();
  });
});
