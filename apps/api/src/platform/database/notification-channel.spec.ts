import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { NotificationChannel } from './notification-channel.js';

it('leaves a database that is not there to who asked, instead of knocking on and on', async () => {
  let knocks = 0;
  const server = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const channel = new NotificationChannel(`postgres://weft@127.0.0.1:${port}/x`, {} as DataSource);
  await expect(channel.open()).rejects.toThrow();
  await wait(250);
  expect(knocks).toBe(1);
  await channel.close();
  server.close();
});
