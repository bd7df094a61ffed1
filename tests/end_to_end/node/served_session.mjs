// SPDX-License-Identifier: MIT
//
// A session to try the program with: made by `rostrum init` in a directory of its own, served by `rostrum serve`.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { until, within } from './patience.mjs';

const program = process.env.ROSTRUM_PROGRAM;
if (!program) throw new Error('Say in ROSTRUM_PROGRAM where the program is: build/dev/server/rostrum');

/** The program reads its settings from ROSTRUM_…; none of this test's own are meant for it. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROSTRUM_')));

/** Limits are 30 min without a lead-in: no speech ends by itself and every clock counts at once. */
const sessionText = `title = "Trial"
time_zone = "UTC"
participants = "participants.csv"
[rules]
default_limit = "30:00"
lead_in = "0:00"
[[meeting]]
start = 2022-03-24T10:00:00
end = 2022-03-24T13:00:00
[[item]]
number = "1"
title = "Opening"
[[item]]
number = "2"
title = "Debate"
[[person]]
role = "chair"
name = "Chair"
`;

export class ServedSession {
  /** Secrets, by the name of the participant, or of the person who has none. */
  badges = {};
  /** Where it is served. */
  url = '';
  #folder = mkdtempSync(join(tmpdir(), 'rostrum-node-'));
  #server = null;
  #ended = null;

  /** Makes a session of these Member States, and serves it. */
  async begin(participants) {
    const lines = participants.map((name) => `${name},Member State,online\n`);
    const sessionFile = this.#write('session.toml', sessionText);
    this.#write('participants.csv', `participant,category,modality\n${lines.join('')}`);
    const data = join(this.#folder, 'data');
    run('init', data, '--from', sessionFile);
    this.badges = badgesIn(run('badges', data));
    await this.#serve(data);
  }

  /** Ends the server, which must end well, and leaves nothing behind. */
  async end() {
    try {
      this.#server?.kill('SIGTERM');
      const [code] = this.#server ? await within(this.#ended, 'the server has ended') : [0];
      if (code !== 0) throw new Error(`The server ended with ${code}`);
    } finally {
      this.#server?.kill('SIGKILL');
      rmSync(this.#folder, { recursive: true });
    }
  }

  #write(name, text) {
    const file = join(this.#folder, name);
    writeFileSync(file, text);
    return file;
  }

  /** At a port of its choice, which its log tells. */
  async #serve(data) {
    const words = ['serve', data, '--listen', '127.0.0.1:0'];
    this.#server = spawn(program, words, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#ended = once(this.#server, 'exit');
    const log = [];
    createInterface(this.#server.stderr).on('line', (line) => log.push(line));
    const urlIn = (line) => / on (ws:\/\/\S+)$/.exec(line)?.[1];
    await until(() => log.some(urlIn) || this.#server.exitCode !== null, 'the server serves');
    this.url = log.map(urlIn).find(Boolean);
    if (!this.url) throw new Error(`The server does not serve:\n${log.join('\n')}`);
  }
}

function run(...words) {
  return execFileSync(program, words, { env: environment, encoding: 'utf8' });
}

/** No name here holds a comma. */
function badgesIn(csv) {
  const [header, ...lines] = csv.trim().split('\n').map((line) => line.split(','));
  const column = (name) => header.indexOf(name);
  const nameOf = (line) => line[column('participant')] || line[column('name')];
  return Object.fromEntries(lines.map((line) => [nameOf(line), line[column('badge')]]));
}
