// SPDX-License-Identifier: MIT
//
// The test vectors of protocol/vectors, which whoever writes a client runs against it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { nextFlipMs, shownSeconds, speakingClock, written } from './speaking_clock.mjs';
import { Tables } from './tables.mjs';

function casesOf(file) {
  const { cases } = JSON.parse(readFileSync(new URL(`../../../protocol/vectors/${file}`, import.meta.url), 'utf8'));
  assert.ok(cases.length > 5);
  return cases;
}

test('The clock of a speech shows what everybody shows', () => {
  for (const { name, speech, meetingMs, clock, seconds, text, nextFlipMs: flip } of casesOf('speaking_clock.json')) {
    const shown = speakingClock(speech, meetingMs);
    assert.deepEqual(shown, clock, name);
    assert.equal(shownSeconds(speech, shown), seconds, name);
    assert.equal(written(seconds), text, name);
    assert.equal(nextFlipMs(speech, meetingMs), flip, name);
  }
});

test('A list has the order that everybody gives it', () => {
  for (const { name, state, item, order, positions } of casesOf('list_position.json')) {
    const tables = new Tables();
    tables.begin({ lineage: 'a', audience: 'AUDIENCE_PUBLIC' });
    tables.take({ updates: [{ seq: 1, reset: true, more: false }], removals: [], rows: state });

    assert.deepEqual(tables.list(item).map(({ id }) => id), order, name);
    for (const [request, position] of Object.entries(positions)) {
      assert.equal(tables.position(Number(request)), position, name);
    }
  }
});
