// SPDX-License-Identifier: MIT
//
// protocol/README.md, 5, sentence by sentence: how a client keeps the state.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BrokenPromise, Tables } from './tables.mjs';

const welcome = { lineage: 'b41f', audience: 'AUDIENCE_DELEGATE' };
const item = (id, title) => ({ agendaItem: { id, title } });
const frame = (header, rows = [], removals = []) => ({ updates: [header], rows, removals });
const titles = (tables) => tables.all('agendaItem').map(({ title }) => title);

/** Tables that hold these items at change 40. */
function holding(...rows) {
  const tables = new Tables();
  tables.begin(welcome);
  tables.take(frame({ seq: 40, reset: true, more: false }, rows));
  return tables;
}

test('Storing replaces the row of that name, and nothing of the old one stays', () => {
  const tables = holding({ agendaItem: { id: 1, title: 'Opening', spoken: 3 } });

  tables.take(frame({ seq: 41 }, [item(1, 'Opening of the session')]));

  assert.deepEqual(tables.all('agendaItem'), [{ id: 1, title: 'Opening of the session' }]);
  assert.deepEqual(tables.cursor, { ...welcome, seq: 41 });
});

test('A removal takes a row away, and a row in both was removed and came back', () => {
  const tables = holding(item(1, 'Opening'), item(2, 'Debate'));
  const removals = [1, 2, 7].map((id) => ({ table: 'TABLE_AGENDA_ITEM', id }));

  tables.take(frame({ seq: 41 }, [item(2, 'Debate again')], removals));

  assert.deepEqual(titles(tables), ['Debate again']);
});

test('A reset forgets everything, also what was kept so far', () => {
  const tables = holding(item(1, 'Opening'));

  tables.take(frame({ seq: 41, more: true }, [item(2, 'Debate')]));
  tables.take(frame({ seq: 12, reset: true, more: true }, [item(3, 'Closing')]));
  assert.deepEqual(titles(tables), ['Opening'], 'the last state stays on the screen');
  tables.take(frame({ seq: 12 }));

  assert.deepEqual(titles(tables), ['Closing']);
  assert.equal(tables.cursor.seq, 12);
});

test('What was kept is dropped by a cut, and the client goes on from the older cursor', () => {
  const tables = holding(item(1, 'Opening'));

  tables.take(frame({ seq: 41, more: true }, [item(2, 'Debate')]));
  tables.begin(welcome);
  tables.take(frame({ seq: 42 }, [item(3, 'Closing')]));

  assert.deepEqual(titles(tables), ['Opening', 'Closing']);
});

test('A tick moves the cursor, but not while the client is catching up', () => {
  const tables = holding(item(1, 'Opening'));

  tables.tick({ seq: 45 });
  assert.equal(tables.cursor.seq, 45);

  tables.begin(welcome);
  tables.tick({ seq: 46 });
  assert.equal(tables.cursor.seq, 45);
});

test('An update that goes back, or comes from another record or for another audience, is a broken promise', () => {
  assert.throws(() => holding(item(1, 'Opening')).take(frame({ seq: 39 })), BrokenPromise);
  for (const other of [{ ...welcome, lineage: 'c52a' }, { ...welcome, audience: 'AUDIENCE_BENCH' }]) {
    const tables = holding(item(1, 'Opening'));
    tables.begin(other);

    assert.throws(() => tables.take(frame({ seq: 41 })), BrokenPromise);
    tables.take(frame({ seq: 41, reset: true }));
    assert.deepEqual(tables.cursor, { ...other, seq: 41 });
  }
});
