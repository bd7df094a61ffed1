// SPDX-License-Identifier: MIT
//
// The meeting clock as a client knows it: protocol/README.md, 7. Local time is handed in, in milliseconds.

const samplesKept = 16;
/** How much less certain a sample is for every millisecond of its age: clocks drift apart. */
const drift = 0.00025;

export class MeetingClock {
  #samples = [];
  #lineage = '';
  #rate = 1;
  #told = -Infinity;

  /** Hello and Welcome are a first sample. */
  begin(welcome, helloSentAt, now) {
    if (welcome.lineage !== this.#lineage) this.#told = -Infinity;
    this.#lineage = welcome.lineage;
    this.#samples = [];
    this.tick({ meetingMs: welcome.serverMeetingMs, clockRate: welcome.clockRate });
    const { serverMeetingMs: at } = welcome;
    this.pongs([{ sentClientMs: helloSentAt, receivedMeetingMs: at, sentMeetingMs: at }], now);
  }

  /** Of several pongs in one frame only the quickest counts: the others waited behind it. */
  pongs(pongs, now) {
    const samples = pongs.map((pong) => sampleOf(pong, now)).filter(({ roundTrip }) => roundTrip >= 0);
    const [quickest] = samples.sort((a, b) => a.roundTrip - b.roundTrip);
    if (quickest) this.#samples = [...this.#samples, quickest].slice(-samplesKept);
    for (const pong of pongs) this.#tell(Number(pong.sentMeetingMs));
  }

  tick({ meetingMs, clockRate }) {
    this.#rate = clockRate;
    this.#tell(Number(meetingMs));
  }

  /** What the meeting clock shows; it waits rather than go back. */
  now(local) {
    const best = this.#best(local);
    if (this.#rate !== 0 && best) this.#tell(local + best.offset);
    return this.#told;
  }

  /** Meeting time minus local time, and how far that can be off; nothing before there is a sample. */
  offset(local) {
    const best = this.#best(local);
    return best && { offset: best.offset, offBy: doubt(best, local) };
  }

  #best(local) {
    const byDoubt = (a, b) => doubt(a, local) - doubt(b, local);
    return [...this.#samples].sort(byDoubt)[0];
  }

  #tell(meetingMs) {
    this.#told = Math.max(this.#told, meetingMs);
  }
}

function sampleOf(pong, at) {
  const sent = Number(pong.sentClientMs);
  const [received, answered] = [Number(pong.receivedMeetingMs), Number(pong.sentMeetingMs)];
  return { at, roundTrip: at - sent - (answered - received), offset: (received - sent + (answered - at)) / 2 };
}

function doubt({ at, roundTrip }, local) {
  return roundTrip / 2 + drift * (local - at);
}
