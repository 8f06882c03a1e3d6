import { jest } from '@jest/globals';

const script = document.createElement('script');
script.type = 'text/plain';
document.body.append(script);
const link = () => document.head.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
const load = () => {
  jest.resetModules();
  return import('./later-styles.js');
};

afterEach(() => {
  jest.useRealTimers();
  link()?.remove();
});

describe('code with later styles', () => {
  it('waits until they are there', async () => {
    script.dataset['later'] = '/assets/later.css';
    let ready = false;
    const loading = load().then(() => (ready = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(link()?.getAttribute('href')).toBe('/assets/later.css');
    expect(ready).toBe(false);
    link()?.dispatchEvent(new Event('load'));
    expect(await loading).toBe(true);
  });

  it('goes on without them when they cannot be had, and tries again', async () => {
    jest.useFakeTimers();
    script.dataset['later'] = '/assets/later.css';
    const loading = load();
    await jest.advanceTimersByTimeAsync(20);
    link()?.dispatchEvent(new Event('error'));
    await loading;
    expect(link()).toBeNull();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(link()).not.toBeNull();
  });

  it('finds them in a page that has them', async () => {
    delete script.dataset['later'];
    await load();
    expect(link()).toBeNull();
  });
});
