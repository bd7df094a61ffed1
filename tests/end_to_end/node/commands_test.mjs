// SPDX-License-Identifier: MIT
//
// protocol/README.md, 6: what a command is answered.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';

import { bounded, within } from './patience.mjs';
import { askForTheFloor, does, giveTheFloor, must, openRoom, sees, waitingRequest } from './room.mjs';

test('Who asks twice is refused by rule 3.3 and told the place of the first request', bounded, async (t) => {
  const room = await openRoom(t, ['Brazil', 'Nauru']);
  await room.admitChairWhoOpensTheFloor();
  const brazil = await room.admit('Brazil');
  const nauru = await room.admit('Nauru');
  await must(brazil, askForTheFloor());
  await must(nauru, askForTheFloor());

  const { refusal } = await does(nauru, askForTheFloor());

  assert.deepEqual([refusal.code, refusal.rule], ['ALREADY_ON_LIST', '3.3']);
  assert.deepEqual([refusal.details.position, refusal.details.request], [2, waitingRequest(nauru)]);
  assert.equal(refusal.details.count, 0, 'a detail that is not used is 0');
});

test('Who saw another floor than there is gives it to nobody, by rule 5.5', bounded, async (t) => {
  const room = await openRoom(t, ['Brazil', 'Nauru']);
  const chair = await room.admitChairWhoOpensTheFloor();
  const brazil = await room.admit('Brazil');
  const nauru = await room.admit('Nauru');
  await must(brazil, askForTheFloor());
  await sees(chair, await must(nauru, askForTheFloor()));
  const next = giveTheFloor(chair, waitingRequest(brazil));
  await sees(chair, await must(chair, next));
  const seen = chair.tables.seen(2);

  const { refusal } = await does(chair, next);

  assert.deepEqual([refusal.code, refusal.rule], ['STALE_FLOOR', '5.5']);
  assert.equal(refusal.details.participant, brazil.welcome.participant);
  assert.deepEqual(chair.tables.seen(2), seen, 'nothing happened');
});

test('WasDone tells what was done, and that a refused or unknown command was not', bounded, async (t) => {
  const room = await openRoom(t, ['Nauru']);
  const nauru = await room.admit('Nauru');
  const [refused, accepted, unknown] = [randomUUID(), randomUUID(), randomUUID()];
  assert.equal((await does(nauru, askForTheFloor(), refused)).refusal.code, 'LIST_NOT_OPEN');
  await room.admitChairWhoOpensTheFloor();
  const seq = await must(nauru, askForTheFloor(), accepted);
  const wasDone = (uuid) => within(nauru.wasDone(uuid), 'WasDone is answered');

  assert.deepEqual(await wasDone(accepted), { uuid: accepted, seq });
  assert.deepEqual(await wasDone(refused), { uuid: refused, notDone: true });
  assert.deepEqual(await wasDone(unknown), { uuid: unknown, notDone: true });
});

test('An accepted command has the same answer for ever, and its uuid is good for no other', bounded, async (t) => {
  const room = await openRoom(t, ['Nauru']);
  await room.admitChairWhoOpensTheFloor();
  const nauru = await room.admit('Nauru');
  const uuid = randomUUID();
  const seq = await must(nauru, askForTheFloor(), uuid);
  const request = waitingRequest(nauru);

  assert.equal(await must(nauru, askForTheFloor(), uuid), seq);
  const { refusal } = await does(nauru, { withdrawRequest: { request } }, uuid);

  assert.equal(refusal.code, 'COMMAND_ID_REUSED');
  assert.equal(waitingRequest(nauru), request);
});
