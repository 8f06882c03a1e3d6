import { connect, createServer } from 'node:net';

/**
 * The network of one member: a port that leads to a server, and that can be cut. Each connection
 * asks anew which server it goes to, as behind a balancer.
 */
export class Link {
  /** @type {Set<{ near: import('node:net').Socket, far: import('node:net').Socket | null }>} */
  #lines = new Set();
  #silent = false;
  #server = createServer((near) => this.#take(near));
  #choosePort;

  /** @param {() => number} choosePort */
  constructor(choosePort) {
    this.#choosePort = choosePort;
  }

  /** @returns {Promise<number>} the port at which it listens */
  open() {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => resolve(this.#server.address().port));
    });
  }

  /** Nothing comes through any more, and neither side is told; new connections stay unanswered. */
  silence() {
    this.#silent = true;
    for (const { near, far } of this.#lines) {
      near.pause();
      far?.pause();
    }
  }

  /** What waited comes through late, as a network does that is back. */
  restore() {
    this.#silent = false;
    for (const line of this.#lines) {
      if (line.far) line.far.resume();
      else this.#lead(line);
      line.near.resume();
    }
  }

  /** Drops every connection, on both sides. */
  drop() {
    for (const { near, far } of this.#lines) {
      near.destroy();
      far?.destroy();
    }
  }

  close() {
    this.#server.close();
    this.drop();
  }

  #take(near) {
    const line = { near, far: null };
    this.#lines.add(line);
    near.pause();
    near.on('error', () => undefined);
    near.on('close', () => {
      this.#lines.delete(line);
      line.far?.destroy();
    });
    if (!this.#silent) {
      this.#lead(line);
      near.resume();
    }
  }

  #lead(line) {
    const far = connect(this.#choosePort(), '127.0.0.1');
    line.far = far;
    far.on('error', () => undefined);
    far.on('close', () => line.near.destroy());
    far.on('data', (bytes) => line.near.write(bytes));
    line.near.on('data', (bytes) => far.write(bytes));
  }
}
