// SPDX-License-Identifier: MIT
//
// The client of this folder, which was written from protocol/README.md, against the real server: what that page says
// is enough to write one, and is true.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';

import { bounded, until, within } from './patience.mjs';
import {
  answersTo, askForTheFloor, frames, giveTheFloor, must, openRoom, sees, sentCommands, waitingRequest,
} from './room.mjs';

const seenByEverybody = ['session', 'meeting', 'presidingTerm', 'agendaItem', 'panelPlace', 'participant', 'request',
  'floor', 'speech', 'ruling', 'callToOrder'];

/** The delegate has been cut off and came back: that it went on from where it was. */
function assertResumed(transcript, { welcome, cursor }) {
  const [{ hello }] = frames(transcript, 'sent');
  assert.deepEqual([hello.token, hello.badgeSecret], [welcome.token, undefined]);
  assert.deepEqual([hello.cursor, hello.resumes], [cursor, welcome.connection]);
  const resets = frames(transcript, 'received').flatMap(({ updates }) => updates).filter(({ reset }) => reset);
  assert.deepEqual(resets, []);
}

/** The names of the rows that came, as "request 2". Nothing may have gone. */
function arrived(transcript) {
  const all = frames(transcript, 'received');
  assert.deepEqual(all.flatMap(({ removals }) => removals), []);
  const rows = all.flatMap(({ rows: some }) => some).flatMap(Object.entries);
  return rows.map(([table, { id }]) => `${table} ${id}`).sort();
}

/** Every row that somebody holds, by its table. */
function everything({ tables }) {
  return Object.fromEntries(tables.names().sort().map((table) => [table, tables.all(table)]));
}

/** What everybody sees is the same, and of the rest the delegate holds a part of what the Chair holds. */
function assertTablesAgree(delegate, chair) {
  for (const table of seenByEverybody) {
    assert.deepEqual(delegate.tables.all(table), chair.tables.all(table), `both hold the same in ${table}`);
  }
  for (const [table, rows] of Object.entries(everything(delegate))) {
    for (const row of rows) assert.deepEqual(chair.tables.get(table, row.id), row, `${table} ${row.id} is the same`);
  }
}

test('A delegate joins, asks, is given the floor, is cut off, resumes and finishes', bounded, async (t) => {
  const room = await openRoom(t, ['Brazil', 'Nauru']);
  const chair = await room.admitChairWhoOpensTheFloor();
  const brazil = await room.admit('Brazil');
  const cable = await room.layCable();
  const nauru = await room.admit('Nauru', { url: cable.url });

  // It asks behind another and sees its place.
  await must(brazil, askForTheFloor());
  await sees(chair, await must(nauru, askForTheFloor()));
  const request = waitingRequest(nauru);
  assert.equal(nauru.tables.position(request), 2);
  await sees(nauru, await must(chair, giveTheFloor(chair, waitingRequest(brazil))));
  assert.equal(nauru.tables.position(request), 1);

  // It is given the floor.
  await sees(nauru, await must(chair, giveTheFloor(chair, request)));
  const speech = nauru.tables.get('floor', 1).current;
  assert.deepEqual(nauru.tables.all('speech').map(({ id }) => id), [speech], 'who spoke before no longer speaks');
  assert.equal(nauru.tables.get('speech', speech).request, request);
  assert.equal(nauru.tables.position(request), null);

  // It is cut off while it speaks. Meanwhile the Chair stops its clock, and the other one asks again.
  const before = { welcome: nauru.welcome, cursor: nauru.tables.cursor };
  const saidBefore = nauru.transcript.length;
  cable.cut();
  await until(() => !nauru.welcome, 'the delegate is cut off');
  const paused = await must(chair, { pauseSpeech: { speech } });
  const asked = await must(brazil, askForTheFloor());
  await sees(brazil, asked);
  assert.deepEqual(nauru.tables.cursor, before.cursor);

  // It resumes from where it was. What was touched meanwhile arrives, and nothing else.
  cable.mend();
  await sees(nauru, asked);
  const resumed = nauru.transcript.slice(saidBefore);
  assertResumed(resumed, before);
  const actOfPausing = chair.tables.all('act').find(({ seq }) => seq === paused);
  assert.deepEqual(arrived(resumed),
    [`act ${actOfPausing.id}`, `request ${waitingRequest(brazil)}`, `speech ${speech}`]);
  assert.deepEqual(nauru.tables.get('speech', speech).holds, ['HOLD_PAUSED']);
  await sees(nauru, await must(chair, { resumeSpeech: { speech } }));

  // It says that it has finished. That is done, but the answer is lost in a second cut. The command is sent again,
  // as it was; it has had its one effect, and now its one answer comes.
  const uuid = randomUUID();
  cable.loseAnswers();
  const answer = nauru.press({ finishSpeech: { speech } }, uuid);
  await until(() => chair.tables.get('floor', 1).current === 0, 'the Chair sees that nobody has the floor');
  assert.equal(nauru.tables.get('floor', 1).current, speech);
  cable.cut();
  cable.mend();
  const outcome = await within(answer, 'the delegate is answered after all');
  const [first, again, ...more] = sentCommands(nauru, uuid);
  assert.deepEqual([again, more], [first, []]);
  assert.deepEqual(answersTo(nauru, uuid), [outcome]);
  const finished = chair.tables.all('act').filter(({ what }) => what === 'FinishSpeech');
  assert.deepEqual(finished.map(({ seq }) => seq), [outcome.seq]);
  assert.equal(nauru.tables.get('speechRecord', speech).end, 'SPEECH_END_FINISHED');

  // The meeting goes on, and everybody holds the same; so does who joins only now, from nothing.
  await must(chair, giveTheFloor(chair, waitingRequest(brazil)));
  const latecomer = await room.admit('Nauru');
  const seqs = () => [chair, nauru, latecomer].map(({ tables }) => tables.cursor.seq);
  await until(() => new Set(seqs()).size === 1, 'all have come equally far');
  assertTablesAgree(nauru, chair);
  assert.deepEqual(everything(nauru), everything(latecomer));
});
