// SPDX-License-Identifier: MIT
//
// One connection to the server: frames there and back, and an end. protocol/README.md, 2 and 7.
import { EventEmitter } from 'node:events';
import { performance } from 'node:perf_hooks';

import WebSocket from 'ws';

/** After so long without a word from the server the connection is worth nothing, whatever the network says. */
const silenceMax = 6000;
/** A server that stops answers no closing handshake. */
const closingMax = 1000;

/** Events: open; frame (a ServerFrame); end (how long it lasted in ms; 0: it never opened). */
export class Connection extends EventEmitter {
  #socket;
  #openedAt = Infinity;
  #isOver = false;

  constructor(url) {
    super();
    this.#socket = new WebSocket(url, 'rostrum.v1.json', { perMessageDeflate: false });
    const silence = setTimeout(() => this.drop(), silenceMax);
    this.#socket.on('open', () => {
      this.#openedAt = performance.now();
      this.emit('open');
    });
    this.#socket.on('message', (data) => {
      silence.refresh();
      if (!this.#isOver) this.emit('frame', JSON.parse(data));
    });
    this.#socket.on('error', () => {}); // 'close' follows
    this.#socket.on('close', () => {
      clearTimeout(silence);
      this.emit('end', Math.max(0, performance.now() - this.#openedAt));
    });
  }

  send(frame) {
    this.#socket.send(JSON.stringify(frame));
  }

  /** Ends it in good order. */
  close() {
    this.#isOver = true;
    this.#socket.close();
    setTimeout(() => this.drop(), closingMax).unref();
  }

  /** Ends it at once; nothing that still comes is read. */
  drop() {
    this.#isOver = true;
    this.#socket.terminate();
  }
}
