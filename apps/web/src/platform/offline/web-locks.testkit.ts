/** jsdom has no Web Locks: one after the other is all that the outbox asks of them. */
export function installWebLocks(): void {
  let tail: Promise<unknown> = Promise.resolve();
  Object.defineProperty(navigator, 'locks', {
    value: {
      request: (_name: string, work: () => Promise<unknown>) => (tail = tail.then(work, work)),
    },
  });
}
