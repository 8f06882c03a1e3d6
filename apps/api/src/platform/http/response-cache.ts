import type { StoredResponse } from './stored-response.js';

/**
 * Responses that are made once and sent many times. When they weigh more than `limit` bytes, those
 * used longest ago go first. A response that several ask for at the same time is made once.
 */
export class ResponseCache {
  /** In the order of use: a map keeps the order of insertion. */
  private readonly made = new Map<string, StoredResponse>();
  private readonly underway = new Map<string, Promise<StoredResponse>>();
  private bytes = 0;

  constructor(private readonly limit: number) {}

  /** The response with this key, if it was made. */
  find(key: string): StoredResponse | undefined {
    const known = this.made.get(key);
    if (known) {
      this.made.delete(key);
      this.made.set(key, known);
    }
    return known;
  }

  /** The response with this key, made by `make` where it is not there. */
  get(
    key: string,
    make: () => StoredResponse | Promise<StoredResponse>,
  ): StoredResponse | Promise<StoredResponse> {
    const known = this.find(key);
    if (known) return known;
    const begun = this.underway.get(key);
    if (begun) return begun;
    const making = Promise.resolve()
      .then(make)
      .then((response) => this.keep(key, response))
      .finally(() => this.underway.delete(key));
    this.underway.set(key, making);
    return making;
  }

  private keep(key: string, response: StoredResponse): StoredResponse {
    this.made.set(key, response);
    this.bytes += response.size;
    for (const [oldest, { size }] of this.made) {
      if (this.bytes <= this.limit) break;
      this.made.delete(oldest);
      this.bytes -= size;
    }
    return response;
  }
}
