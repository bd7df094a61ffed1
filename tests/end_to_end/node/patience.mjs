// SPDX-License-Identifier: MIT
//
// Waiting for something to become true, but not for ever.
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** How long anything may take before a test that waits for it fails. */
const patience = 30_000;

/** More than any test takes that comes to an end, for what no other limit ends. */
export const bounded = { timeout: 180_000 };

/** `what` says what is waited for, as a sentence. */
export async function until(condition, what) {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited ${patience / 1000} s in vain until ${what}`);
    await pause(2);
  }
}

/** What the promise holds. */
export async function within(promise, what) {
  let settled = null;
  promise.then((value) => (settled = { value }), (error) => (settled = { error }));
  await until(() => settled, what);
  if ('error' in settled) throw settled.error;
  return settled.value;
}
