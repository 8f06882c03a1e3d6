import { ConfigurationError } from './config/env.js';
import { explainFailure } from './explain-failure.js';

it('says what to do where that is known, without a stack', () => {
  const taken = Object.assign(new Error('listen EADDRINUSE 127.0.0.1:3000'), {
    code: 'EADDRINUSE',
  });
  expect(explainFailure(taken)).toBe(
    'The port is taken: stop what uses it, or set PORT to another one.\n' +
      'listen EADDRINUSE 127.0.0.1:3000',
  );
});

it('lists what is wrong with the configuration', () => {
  expect(explainFailure(new ConfigurationError(['PORT: no', 'HOST: no']))).toBe(
    'The configuration is not right:\n  - PORT: no\n  - HOST: no',
  );
});

it('shows where an unknown error came from', () => {
  expect(explainFailure(new Error('odd'))).toMatch(/^Error: odd\n\s+at /);
});
