// SPDX-License-Identifier: MIT
//
// The clock of a speech: protocol/README.md, 7, "The speaking clock". Its numbers stand beside the lines.

export function speakingClock(speech, meetingNow) {
  const isRunning = (speech.holds ?? []).length === 0;
  const t = isRunning ? Math.max(0, meetingNow - Number(speech.runningSinceMeetingMs)) : 0; // 1
  const leadIn = speech.leadInMs ?? 0;
  const leadInLeftMs = Math.max(0, leadIn - t); // 2
  const usedMs = (speech.spentMs ?? 0) + Math.max(0, t - leadIn); // 3
  const remainingMs = speech.limitMs ? speech.limitMs - usedMs : 0; // 7
  return { usedMs, remainingMs, leadInLeftMs, running: isRunning, phase: phaseOf(speech, leadInLeftMs, remainingMs) };
}

function phaseOf(speech, leadInLeftMs, remainingMs) { // 4
  if (leadInLeftMs > 0) return 'leadIn';
  if (!speech.limitMs) return 'timeLeft'; // 7
  if (remainingMs <= 0) return 'over';
  return remainingMs <= (speech.warningsMs?.[0] ?? -Infinity) ? 'warned' : 'timeLeft';
}

export function shownSeconds(speech, clock) {
  if (!speech.limitMs) return Math.floor(clock.usedMs / 1000); // 7
  return Math.ceil(clock.remainingMs / 1000) + 0; // 5; + 0, for there is a −0 in JavaScript
}

export function written(seconds) { // 6
  const digits = (number) => String(number).padStart(2, '0');
  const all = Math.abs(seconds);
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60];
  const text = hours > 0 ? `${hours}:${digits(minutes)}:${digits(all % 60)}` : `${minutes}:${digits(all % 60)}`;
  return seconds < 0 ? `\u2212${text}` : text;
}

/** The moment of the meeting clock at which the digits or the phase change next; null: it stands. */
export function nextFlipMs(speech, meetingNow) { // 8
  const clock = speakingClock(speech, meetingNow);
  if (!clock.running) return null;
  const from = Math.max(meetingNow, Number(speech.runningSinceMeetingMs));
  if (clock.phase === 'leadIn') return from + clock.leadInLeftMs;
  if (!speech.limitMs) return from + 1000 - (clock.usedMs % 1000);
  const untilDigits = clock.remainingMs - 1000 * (shownSeconds(speech, clock) - 1);
  const warning = clock.phase === 'timeLeft' ? speech.warningsMs?.[0] ?? -Infinity : -Infinity;
  return from + Math.min(untilDigits, clock.remainingMs - warning);
}
