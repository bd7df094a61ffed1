// SPDX-License-Identifier: MIT
//
// A client of a Rostrum server, written from protocol/README.md and the .proto files that it names; numbers in
// comments are its sections. It joins, keeps the state, sends commands until they are answered, and comes back.
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { performance } from 'node:perf_hooks';

import { Connection } from './connection.mjs';
import { MeetingClock } from './meeting_clock.mjs';
import { BrokenPromise, Tables } from './tables.mjs';

/** Whole milliseconds, as the pongs repeat them. */
const now = () => Math.floor(performance.now());
const pingEvery = 2000;
/** After so long nobody wants the effect of a press any more. */
const pressIsGoodFor = 30_000;
/** A connection that lasted so long was a good one: the pauses begin anew. */
const goodConnection = 5000;
/** The longest pause before each attempt to come back; the shortest is half of it. */
const pauses = [0, 500, 1000, 2000, 4000, 5000];
/** Over how long those come back whom the server told when to. */
const returnSpread = 2000;

/** Events: sent and received, each with the frame; a frame is told before it is taken in. */
export class Client extends EventEmitter {
  tables = new Tables();
  clock = new MeetingClock();
  /** Of the connection that is there; null: there is none. */
  welcome = null;
  /** Why it does not come back; null: it does. */
  farewell = null;

  #url;
  #badge;
  #session;
  #sendsAgainFor;
  #token = '';
  #resumes = '';
  #connection = null;
  #helloSentAt = 0;
  #goodbye = null;
  #attempts = 0;
  #hasLeft = false;
  #timers = {};
  /** Commands and questions without an outcome, by uuid, in the order in which they were pressed. */
  #pending = new Map();

  constructor({ url, badge, session = '', sendsAgainFor = pressIsGoodFor }) {
    super();
    this.#url = url;
    this.#badge = badge;
    this.#session = session;
    this.#sendsAgainFor = sendsAgainFor;
    this.#connect();
  }

  /** Presses a button: {requestFloor: {…}}. The outcome, however many connections it takes. */
  press(command, uuid = randomUUID()) {
    return this.#ask(uuid, { command: { uuid, ...command } });
  }

  /** What became of a command. */
  wasDone(uuid) {
    return this.#ask(uuid, { wasDone: { uuid } });
  }

  leave() {
    this.#hasLeft = true;
    clearTimeout(this.#timers.comeBack);
    this.#connection?.close();
  }

  // ---- connecting (2, 4) ----

  #connect() {
    this.#goodbye = null;
    const connection = new Connection(this.#url);
    this.#connection = connection;
    connection.on('open', () => this.#sayHello());
    connection.on('frame', (frame) => this.#take(frame));
    connection.on('end', (lasted) => this.#ended(lasted));
  }

  #sayHello() {
    this.#helloSentAt = now();
    const proof = this.#token ? { token: this.#token } : { badgeSecret: this.#badge };
    const { cursor } = this.tables;
    this.#send({
      hello: {
        ...proof,
        session: this.#session,
        ...(cursor && { cursor }),
        ...(this.#resumes && { resumes: this.#resumes }),
        protocol: 1,
        clientName: 'rostrum-node',
        clientVersion: '0.1.0',
      },
    });
  }

  #ended(lasted) {
    const pause = this.#pauseAfter(this.#goodbye, lasted);
    this.welcome = null;
    this.#connection = null;
    clearInterval(this.#timers.ping);
    if (this.#hasLeft) return;
    if (pause === null) this.farewell = this.#goodbye;
    else this.#timers.comeBack = setTimeout(() => this.#connect(), pause);
  }

  /** How long to wait before coming back; null: not to come back. */
  #pauseAfter(goodbye, lasted) {
    switch (goodbye?.reason) {
      case 'BAD_BADGE':
      case 'REVOKED': {
        const isTokenRefused = this.#token !== '' && !this.welcome;
        this.#token = '';
        return isTokenRefused ? 0 : null;
      }
      case 'VERSION':
      case 'NO_SUCH_SESSION':
      case 'REPLACED':
        return null;
      case 'RESTARTING':
      case 'FULL':
        return goodbye.retryAfterMs + Math.random() * returnSpread;
      default:
        if (lasted >= goodConnection) this.#attempts = 0;
        return (0.5 + 0.5 * Math.random()) * pauses[Math.min(this.#attempts++, pauses.length - 1)];
    }
  }

  // ---- frames (3) ----

  #send(frame) {
    this.#connection.send(frame);
    this.emit('sent', frame);
  }

  #take(frame) {
    this.emit('received', frame);
    for (const welcome of frame.welcomes) this.#begin(welcome);
    this.clock.pongs(frame.pongs, now());
    for (const tick of frame.ticks) {
      this.clock.tick(tick);
      this.tables.tick(tick);
    }
    this.#keep(frame);
    for (const outcome of frame.outcomes) this.#answer(outcome);
    for (const goodbye of frame.goodbyes) this.#goodbye = goodbye;
  }

  #begin(welcome) {
    this.welcome = welcome;
    this.#token = welcome.token;
    this.#resumes = welcome.connection;
    this.tables.begin(welcome);
    this.clock.begin(welcome, this.#helloSentAt, now());
    this.#ping();
    this.#timers.ping = setInterval(() => this.#ping(), pingEvery);
    for (const [uuid, question] of this.#pending) this.#sendAgain(uuid, question);
  }

  #ping() {
    this.#send({ ping: { sentClientMs: String(now()) } });
  }

  #keep(frame) {
    try {
      this.tables.take(frame);
    } catch (error) {
      if (!(error instanceof BrokenPromise)) throw error;
      this.tables.distrust();
      this.#connection.drop();
    }
  }

  // ---- commands (6) ----

  #ask(uuid, frame) {
    return new Promise((answer) => {
      this.#pending.set(uuid, { frame, pressedAt: now(), answer });
      if (this.welcome) this.#send(frame);
    });
  }

  /** Unchanged, so that it has one effect; of one that is too old the client asks only what became of it. */
  #sendAgain(uuid, { frame, pressedAt }) {
    this.#send(now() - pressedAt >= this.#sendsAgainFor ? { wasDone: { uuid } } : frame);
  }

  #answer(outcome) {
    this.#pending.get(outcome.uuid)?.answer(outcome);
    this.#pending.delete(outcome.uuid);
  }
}
