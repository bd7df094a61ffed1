// SPDX-License-Identifier: MIT
//
// protocol/README.md, 4 to 6: joining, cuts, and commands that were on their way.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { test } from 'node:test';

import { bounded, until, within } from './patience.mjs';
import { askForTheFloor, frames, openRoom, received, sees, sentCommands } from './room.mjs';

test('A state that takes many frames is shown when it is whole, and not before', bounded, async (t) => {
  const states = Array.from({ length: 400 }, (_, i) => `State ${i + 1}`);
  const room = await openRoom(t, states);
  const chair = await room.admit('Chair');
  assert.equal(chair.tables.all('participant').length, states.length);
  const shown = new Set();

  const delegate = room.connect({ badge: room.badge('State 1') });
  delegate.on('received', () => delegate.tables.cursor ?? shown.add(delegate.tables.all('participant').length));
  await until(() => delegate.tables.cursor, 'the delegate holds the state');

  const [first, ...others] = received(delegate, 'updates');
  assert.ok(first.reset && first.more && others.length > 2);
  assert.deepEqual([...shown], [0]);
  assert.deepEqual(delegate.tables.all('participant'), chair.tables.all('participant'));
});

test('A command that was lost on its way is sent again after the cut, and is done once', bounded, async (t) => {
  const room = await openRoom(t, ['Nauru']);
  const chair = await room.admitChairWhoOpensTheFloor();
  const cable = await room.layCable();
  const nauru = await room.admit('Nauru', { url: cable.url });
  const uuid = randomUUID();

  const answer = nauru.press(askForTheFloor(), uuid);
  cable.cut();
  await until(() => !nauru.welcome, 'the delegate is cut off');
  cable.mend();
  const outcome = await within(answer, 'the delegate is answered after all');

  assert.equal(sentCommands(nauru, uuid).length, 2);
  await sees(chair, outcome.seq);
  assert.equal(chair.tables.list(2).length, 1);
});

test('A press that has become too old is not sent again: the client asks, and it was not done', bounded, async (t) => {
  const room = await openRoom(t, ['Nauru']);
  await room.admitChairWhoOpensTheFloor();
  const cable = await room.layCable();
  const nauru = await room.admit('Nauru', { url: cable.url, sendsAgainFor: 0 });
  const uuid = randomUUID();

  const answer = nauru.press(askForTheFloor(), uuid);
  cable.cut();
  await until(() => !nauru.welcome, 'the delegate is cut off');
  cable.mend();

  assert.deepEqual(await within(answer, 'the delegate is answered after all'), { uuid, notDone: true });
  assert.equal(sentCommands(nauru, uuid).length, 1);
  assert.deepEqual(nauru.tables.list(2), []);
});

test('A client that hears nothing for 6 s comes back by itself and ends its old connection', bounded, async (t) => {
  const room = await openRoom(t, ['Nauru']);
  const chair = await room.admitChairWhoOpensTheFloor();
  const cable = await room.layCable();
  const nauru = await room.admit('Nauru', { url: cable.url });
  const { connection } = nauru.welcome;
  const began = performance.now();
  cable.loseAnswers();
  const answer = nauru.press(askForTheFloor());

  await until(() => !nauru.welcome, 'the client gives its connection up');
  cable.mend();
  const outcome = await within(answer, 'the delegate is answered after all');

  assert.ok(performance.now() - began > 5000, 'it was patient');
  assert.equal(frames(nauru.transcript, 'sent').filter(({ hello }) => hello).at(-1).hello.resumes, connection);
  await sees(chair, outcome.seq);
  assert.equal(chair.tables.list(2).length, 1);
});

test('Who comes with a badge that is worth nothing is told so, and does not come back', bounded, async (t) => {
  const room = await openRoom(t, ['Nauru']);

  const nobody = room.connect({ badge: '2-AAAA-AAAA-AAAA-AAAA' });
  await until(() => nobody.farewell, 'the client gives up');

  assert.equal(nobody.farewell.reason, 'BAD_BADGE');
  assert.equal(frames(nobody.transcript, 'sent').length, 1);
});

test('The meeting clocks of two clients differ by no more than they say they can be off', bounded, async (t) => {
  const room = await openRoom(t, ['Nauru']);
  const chair = await room.admit('Chair');
  const nauru = await room.admit('Nauru');
  const hasPinged = (client) => received(client, 'pongs').length > 1;
  await until(() => hasPinged(chair) && hasPinged(nauru), 'both have pinged twice');

  const now = performance.now();
  const [one, other] = [chair, nauru].map(({ clock }) => clock.offset(now));

  const rounding = 2; // each end rounds to whole milliseconds
  assert.ok(Math.abs(one.offset - other.offset) <= one.offBy + other.offBy + rounding);
  assert.ok(nauru.clock.now(now) >= nauru.clock.now(now - 1000), 'a clock never goes back');
});
