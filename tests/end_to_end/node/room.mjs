// SPDX-License-Identifier: MIT
//
// People at clients of a real server, and what crossed the wire between each of them and it.
import assert from 'node:assert/strict';

import { Cable } from './cable.mjs';
import { Client } from './client.mjs';
import { until, within } from './patience.mjs';
import { ServedSession } from './served_session.mjs';

/** A session of these Member States and their Chair, served until the test ends. */
export async function openRoom(t, participants) {
  const session = new ServedSession();
  const room = new Room(session);
  t.after(() => room.close());
  await session.begin(participants);
  return room;
}

class Room {
  #session;
  #closers = [];

  constructor(session) {
    this.#session = session;
    this.#closers.push(() => session.end());
  }

  get url() {
    return this.#session.url;
  }

  badge(name) {
    return this.#session.badges[name];
  }

  /** Somebody joins and holds the state. */
  async admit(name, options) {
    const client = this.connect({ badge: this.badge(name), ...options });
    await until(() => client.tables.cursor, `${name} holds the state`);
    return client;
  }

  /** Somebody connects. `transcript` holds each frame as {way: 'sent' | 'received', frame}. */
  connect(options) {
    const client = new Client({ url: this.url, ...options });
    client.transcript = [];
    for (const way of ['sent', 'received']) client.on(way, (frame) => client.transcript.push({ way, frame }));
    this.#closers.push(() => client.leave());
    return client;
  }

  /** The Chair joins, opens the meeting, and the floor on item 2. */
  async admitChairWhoOpensTheFloor() {
    const chair = await this.admit('Chair');
    await must(chair, { openMeeting: { meeting: 1 } });
    await must(chair, { takeUpItem: { item: 2 } });
    await must(chair, { openFloor: { item: 2 } });
    return chair;
  }

  async layCable() {
    const cable = new Cable(this.url);
    await cable.lay();
    this.#closers.push(() => cable.takeUp());
    return cable;
  }

  /** First what came last. */
  async close() {
    while (this.#closers.length > 0) await this.#closers.pop()();
  }
}

// ---- what people do ----

/** The outcome of the command, which must be there before long. */
export function does(client, command, uuid) {
  return within(client.press(command, uuid), `${JSON.stringify(command)} is answered`);
}

/** The seq of the change that it made. */
export async function must(client, command, uuid) {
  const outcome = await does(client, command, uuid);
  assert.ok(outcome.seq > 0, `${JSON.stringify(command)} is done: ${JSON.stringify(outcome)}`);
  return outcome.seq;
}

export async function sees(client, seq) {
  await until(() => client.tables.cursor.seq >= seq, `a client has come to change ${seq}`);
}

/** On item 2. */
export function askForTheFloor() {
  const words = { kind: 'KIND_STATEMENT', capacity: 'CAPACITY_NATIONAL', language: 'English' };
  return { requestFloor: { item: 2, ...words, modality: 'MODALITY_ONLINE', inlet: 'INLET_APP' } };
}

/** As somebody who looks at this client's tables now. */
export function giveTheFloor(client, request) {
  return { giveFloor: { request, seen: client.tables.seen(2) } };
}

/** The request of this client that waits on the list of item 2. */
export function waitingRequest(client) {
  const own = client.tables.list(2).find(({ participant }) => participant === client.welcome.participant);
  assert.ok(own, 'a request waits');
  return own.id;
}

// ---- what crossed the wire ----

export function frames(transcript, way) {
  return transcript.filter((line) => line.way === way).map((line) => line.frame);
}

export function received(client, field) {
  return frames(client.transcript, 'received').flatMap((frame) => frame[field]);
}

/** Each time that the command was sent. */
export function sentCommands(client, uuid) {
  return frames(client.transcript, 'sent').filter(({ command }) => command?.uuid === uuid);
}

export function answersTo(client, uuid) {
  return received(client, 'outcomes').filter((outcome) => outcome.uuid === uuid);
}
