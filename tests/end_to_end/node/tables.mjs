// SPDX-License-Identifier: MIT
//
// The copy of the session's state that a client keeps: protocol/README.md, 5 (keeping) and 8 (lists).

/** TABLE_AGENDA_ITEM of a removal is the table that a row calls agendaItem. */
function tableOf(removal) {
  const words = removal.table.replace('TABLE_', '').toLowerCase();
  return words.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
}

/** The server broke what it promised: the client joins anew, from nothing. */
export class BrokenPromise extends Error {}

export class Tables {
  /** How far these tables have come; null: they hold nothing whole. */
  cursor = null;
  #tables = new Map();
  #kept = [];
  #welcome = null;
  #isWhole = false;

  /** A connection begins. What an earlier one left half told is dropped. */
  begin(welcome) {
    this.#welcome = welcome;
    this.#kept = [];
    this.#isWhole = false;
  }

  /** Everything that was known is worth nothing any more; it stays on the screen until the new state is whole. */
  distrust() {
    this.cursor = null;
  }

  /** Takes in what one frame says about the state, and shows it once it is whole. */
  take({ updates: [header], removals, rows }) {
    if (!header) return;
    if (header.reset) this.#kept = [];
    else this.#expectToContinue(header);
    this.#kept.push({ header, removals, rows });
    this.#isWhole = !header.more;
    if (!this.#isWhole) return;
    this.#kept.forEach((step) => this.#apply(step));
    this.#kept = [];
    this.cursor = { lineage: this.#welcome.lineage, audience: this.#welcome.audience, seq: header.seq };
  }

  /** The server has said everything up to the tick's seq, also what is not for this client. */
  tick({ seq }) {
    if (this.#isWhole) this.cursor = { ...this.cursor, seq: Math.max(this.cursor.seq, seq) };
  }

  #expectToContinue(header) {
    const last = this.#kept.at(-1)?.header ?? this.cursor;
    const { lineage, audience } = this.#welcome;
    const isOther = this.#kept.length === 0 && (last?.lineage !== lineage || last.audience !== audience);
    if (isOther || header.seq < last.seq) throw new BrokenPromise(`an update to ${header.seq} continues nothing`);
  }

  #apply({ header, removals, rows }) {
    if (header.reset) this.#tables.clear();
    for (const removal of removals) this.#rows(tableOf(removal)).delete(removal.id);
    for (const [[table, row]] of rows.map(Object.entries)) this.#rows(table).set(row.id, row);
  }

  #rows(table) {
    if (!this.#tables.has(table)) this.#tables.set(table, new Map());
    return this.#tables.get(table);
  }

  // ---- looking ----

  names() {
    return [...this.#tables.keys()].filter((table) => this.#tables.get(table).size > 0);
  }

  get(table, id) {
    return this.#tables.get(table)?.get(id);
  }

  /** The rows of a table, by id. */
  all(table) {
    return [...(this.#tables.get(table)?.values() ?? [])].sort((a, b) => a.id - b.id);
  }

  /** The requests that wait on the list of the item, the first one first. */
  list(item) {
    return this.#waiting((request) => request.item === item && !isPointOfOrder(request));
  }

  pointsOfOrder() {
    return this.#waiting(isPointOfOrder);
  }

  /** On the list where it waits, from 1; null: it does not wait. */
  position(id) {
    const request = this.get('request', id);
    const list = request && (isPointOfOrder(request) ? this.pointsOfOrder() : this.list(request.item));
    return list?.findIndex((waiting) => waiting.id === id) + 1 || null;
  }

  /** What somebody who looks at these tables sees before giving the floor on the item. */
  seen(item) {
    return { current: this.get('floor', 1).current, next: this.list(item)[0]?.id ?? 0 };
  }

  #waiting(isMeant) {
    const waits = (request) => request.status === 'REQUEST_STATUS_ACCEPTED' && isMeant(request);
    return this.all('request').filter(waits).sort((a, b) => a.place - b.place || a.id - b.id);
  }
}

function isPointOfOrder({ kind }) {
  return kind === 'KIND_POINT_OF_ORDER';
}
