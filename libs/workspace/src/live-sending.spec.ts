import { sendOnlyWhenOpen } from './live-sending.js';

it('sends while the socket is open, and keeps nothing for later', () => {
  const sent: unknown[] = [];
  const socket = {
    webSocket: null as { readyState: number } | null,
    send: (message: unknown) => void sent.push(message),
  };
  sendOnlyWhenOpen(socket);
  socket.send('before there is one');
  for (const readyState of [0, 1, 2, 3]) {
    socket.webSocket = { readyState };
    socket.send(readyState);
  }
  expect(sent).toEqual([1]);
});
