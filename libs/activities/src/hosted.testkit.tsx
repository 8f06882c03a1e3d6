import { render } from '@testing-library/react';
import { act, useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server.edge';
import type { ActivityViewProps, Attempt } from './view-props.js';

type View<Public, Value> = (props: ActivityViewProps<Public, Value>) => ReactNode;
type Host<Public, Value> = Partial<Omit<ActivityViewProps<Public, Value>, 'question'>> & {
  question: Public;
};

/**
 * Draws a view on the server, hydrates it and plays its host: changes come back as the new value.
 * `changes` and `submitted` collect what the host was told.
 */
export function drawHosted<Public, Value>(View: View<Public, Value>, host: Host<Public, Value>) {
  const changes: Value[] = [];
  const submitted: Value[] = [];
  let attempt: (attempt: Attempt<Value>) => void = () => undefined;
  const Hosted = () => {
    const [value, setValue] = useState<Value | null>(host.value ?? null);
    const [attempts, setAttempts] = useState(host.attempts ?? []);
    attempt = (made) => setAttempts([...attempts, made]);
    const take = (list: Value[]) => (next: Value) => {
      list.push(next);
      setValue(next);
    };
    return (
      <View
        id="act"
        activityId="lesson.act"
        locale="en"
        saveState={<p>Saved</p>}
        {...host}
        value={value}
        attempts={attempts}
        onChange={take(changes)}
        onSubmit={take(submitted)}
      />
    );
  };
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(<Hosted />);
  const html = container.innerHTML;
  const mismatches: unknown[] = [];
  const onRecoverableError = (error: unknown) => mismatches.push(error);
  render(<Hosted />, { container, hydrate: true, onRecoverableError });
  expect(mismatches).toEqual([]);
  return {
    changes,
    submitted,
    /** What the server drew. */
    html,
    /** The host learns of an attempt, for instance its score. */
    answer: (made: Attempt<Value>) => act(() => attempt(made)),
  };
}
