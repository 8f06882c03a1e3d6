import { planPublication } from './publication-plan.js';

const first = { version: '1.0.0', parts: { 'module.yaml': 'a', 'intro nl': 'b' } };
const edited = { version: '1.0.0', parts: { 'module.yaml': 'a', 'intro nl': 'c', 'end nl': 'd' } };

it('publishes what is new', () => {
  expect(planPublication(first, [], 'published')).toEqual({ action: 'publish', version: '1.0.0' });
});

it('keeps what did not change', () => {
  expect(planPublication(first, [first], 'published')).toEqual({ action: 'keep' });
  expect(planPublication(first, [first], 'dev')).toEqual({ action: 'keep' });
});

it('refuses changes under a published version and names them', () => {
  expect(planPublication(edited, [first], 'published')).toEqual({
    action: 'refuse',
    reason: 'the files say 1.0.0, but 1.0.0 is published and differs',
    changes: ['end nl', 'intro nl'],
  });
});

it('publishes changes under a higher version, also past nine', () => {
  for (const [before, after] of [
    ['1.0.0', '1.0.1'],
    ['1.9.0', '1.10.0'],
    ['1.9.9', '2.0.0'],
    ['1.0.0-dev.3', '1.0.1'],
  ] as const) {
    const published = [{ ...first, version: before }];
    const plan = planPublication({ ...edited, version: after }, published, 'published');
    expect(plan).toEqual({ action: 'publish', version: after });
  }
});

it('refuses an older version than the one that is published', () => {
  const published = [first, { version: '1.1.0', parts: { 'module.yaml': 'z' } }];
  expect(planPublication(first, published, 'published')).toMatchObject({ action: 'refuse' });
});

it('gives changes a pre-release in dev mode, the next one each time', () => {
  expect(planPublication(edited, [first], 'dev')).toEqual({
    action: 'publish',
    version: '1.0.0-dev.1',
  });
  const preReleases = [first, { ...edited, version: '1.0.0-dev.1' }];
  expect(planPublication(first, preReleases, 'dev')).toEqual({
    action: 'publish',
    version: '1.0.0-dev.2',
  });
});

describe('where the newest version was published from a draft', () => {
  const drafted = { version: '1.1.0', parts: { 'module.yaml': 'z' }, fromDraft: true };

  it.each(['published', 'dev'] as const)('keeps it beside older files, in %s mode', (mode) => {
    expect(planPublication(first, [first, drafted], mode)).toEqual({ action: 'keep' });
  });

  it.each(['published', 'dev'] as const)('refuses files that were changed, in %s mode', (mode) => {
    for (const version of ['1.0.0', '1.1.0']) {
      expect(planPublication({ ...edited, version }, [first, drafted], mode)).toMatchObject({
        action: 'refuse',
        reason: expect.stringContaining('1.1.0 was published from a draft') as string,
      });
    }
  });

  it('publishes files with a higher version', () => {
    expect(planPublication({ ...edited, version: '1.2.0' }, [first, drafted], 'dev')).toEqual({
      action: 'publish',
      version: '1.2.0',
    });
  });
});
