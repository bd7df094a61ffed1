// SPDX-License-Identifier: MIT
//
// The cable between one client and the server, so that a test can cut it: a relay on a loopback port.
import { once } from 'node:events';
import net from 'node:net';

export class Cable {
  #far;
  #relay = net.createServer((near) => this.#join(near));
  #ends = new Set();
  #isCut = false;
  #losesAnswers = false;

  /** To the server at this URL. */
  constructor(url) {
    this.#far = new URL(url);
  }

  async lay() {
    this.#relay.listen(0, '127.0.0.1');
    await once(this.#relay, 'listening');
  }

  takeUp() {
    this.cut();
    this.#relay.close();
  }

  /** Where a client finds the server through this cable. */
  get url() {
    return `ws://127.0.0.1:${this.#relay.address().port}`;
  }

  /** Both sides are reset, what was on its way is lost, and nobody gets through until it is mended. */
  cut() {
    this.#isCut = true;
    for (const end of this.#ends) end.resetAndDestroy();
  }

  mend() {
    this.#isCut = false;
    this.#losesAnswers = false;
  }

  /** From now on the server hears the client, and the client does not hear the server. */
  loseAnswers() {
    this.#losesAnswers = true;
  }

  #join(near) {
    if (this.#isCut) {
      near.resetAndDestroy();
      return;
    }
    const far = net.connect(this.#far.port, this.#far.hostname);
    this.#pass(near, far, () => true);
    this.#pass(far, near, () => !this.#losesAnswers);
  }

  #pass(from, to, isHeard) {
    this.#ends.add(from);
    from.on('data', (bytes) => isHeard() && to.write(bytes));
    from.on('error', () => {}); // 'close' follows
    from.on('close', () => {
      this.#ends.delete(from);
      to.destroy();
    });
  }
}
