import { jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ActivityFrame } from './activity-frame.js';
import { Finish } from './finish.js';

afterEach(cleanup);

it('prints one activity alone, on its own paper, and only until the printing is over', () => {
  const frame = { label: 'Canvas', disabled: false, readOnlyReason: null };
  render(
    <>
      <ActivityFrame {...frame}>
        <p>Another one</p>
      </ActivityFrame>
      <ActivityFrame {...frame} broad>
        <Finish
          locale="nl"
          missing={[]}
          attempts={[]}
          saveState={null}
          onFinish={() => undefined}
        />
      </ActivityFrame>
    </>,
  );
  const alone = () =>
    [...document.querySelectorAll<HTMLElement>('[data-print-alone]')].map(
      (sheet) => sheet.dataset.paper,
    );
  const print = jest
    .spyOn(window, 'print')
    .mockImplementation(() => expect(alone()).toEqual(['a4-landscape']));
  fireEvent.click(screen.getByRole('button', { name: 'Druk af' }));
  expect(print).toHaveBeenCalledTimes(1);
  fireEvent(window, new Event('afterprint'));
  expect(alone()).toEqual([]);
});
