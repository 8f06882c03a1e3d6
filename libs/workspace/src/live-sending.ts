/** What of the socket of `@hocuspocus/provider` is needed here. */
interface LiveSocket {
  webSocket: { readonly readyState: number } | null;
  send(message: unknown): void;
}

const open = 1;

/**
 * Lets a socket forget what is sent while it is not open; the handshake after it opens brings all of
 * it. Kept in its queue, as the package does, each of these changes would be confirmed on its own
 * beside the handshake, and a browser would count itself saved while one is still on its way.
 */
export function sendOnlyWhenOpen(socket: LiveSocket): void {
  const send = socket.send.bind(socket);
  socket.send = (message) => {
    if (socket.webSocket?.readyState === open) send(message);
  };
}
