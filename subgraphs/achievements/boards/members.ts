const WORDS = 8;
const FIRST_ROOM = 64;

const DIGITS = Buffer.from("0123456789abcdef");
const DASH = 45;
const text = Buffer.alloc(36);

/** The value of a hexadecimal digit of either case, by its character. */
const digit = (code: number) => (code & 15) + (code >> 6) * 9;

const four = (id: string, at: number) =>
  (digit(id.charCodeAt(at)) << 12) | (digit(id.charCodeAt(at + 1)) << 8) | (digit(id.charCodeAt(at + 2)) << 4) | digit(id.charCodeAt(at + 3));

/**
 * People by uuid, each at a slot: a small number that stays theirs until they leave. A record of eight words of 32 bits is
 * at each: four of the id, then the score, what came of it today, and the time in two, so that one look brings all into
 * the processor's cache. Ids are found through an open-addressing table of slots: 40 to 80 bytes a member in all. Slot 0 is
 * nobody's: what is compared with others is written there.
 */
export class Members {
  #records = new Int32Array(WORDS * FIRST_ROOM);
  #times = new Float64Array(this.#records.buffer);
  #table = new Uint32Array(2 * FIRST_ROOM);
  readonly #free: number[] = [];
  #end = 1;

  get bytes(): number {
    return this.#records.byteLength + this.#table.byteLength;
  }

  /** The member's slot, or 0. */
  slotOf(id: string): number {
    this.#writeId(id);
    return this.#table[this.#cellOf(0)] as number;
  }

  /** The member's slot, a new one for who has none. */
  add(id: string): number {
    this.#writeId(id);
    return this.#join();
  }

  /** The same for an id of 16 bytes. */
  addBytes(bytes: Buffer, at: number): number {
    for (let word = 0; word < 4; word++) this.#records[word] = bytes.readInt32BE(at + 4 * word);
    return this.#join();
  }

  remove(slot: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    let hole = this.#cellOf(slot);
    for (let cell = (hole + 1) & mask; table[cell] !== 0; cell = (cell + 1) & mask) {
      const home = this.#hash(table[cell] as number) & mask;
      if (((cell - home) & mask) < ((cell - hole) & mask)) continue; // before its home it would not be found
      table[hole] = table[cell] as number;
      hole = cell;
    }
    table[hole] = 0;
    this.#free.push(slot);
  }

  /** Writes a key to slot 0. */
  probe(id: string, score: number, time: number): void {
    this.#writeId(id);
    this.write(0, score, time, 0);
  }

  write(slot: number, score: number, time: number, today: number): void {
    this.#records[WORDS * slot + 4] = score;
    this.#records[WORDS * slot + 5] = today;
    this.#times[4 * slot + 3] = time;
  }

  idAt(slot: number): string {
    for (let digit = 0, at = 0; digit < 32; digit++, at++) {
      if (at === 8 || at === 13 || at === 18 || at === 23) text[at++] = DASH;
      text[at] = DIGITS[((this.#records[WORDS * slot + (digit >>> 3)] as number) >>> (28 - 4 * (digit & 7))) & 15] as number;
    }
    return text.toString("latin1");
  }

  scoreAt(slot: number): number {
    return this.#records[WORDS * slot + 4] as number;
  }

  todayAt(slot: number): number {
    return this.#records[WORDS * slot + 5] as number;
  }

  timeAt(slot: number): number {
    return this.#times[4 * slot + 3] as number;
  }

  /** Whether the first comes before the second by time, then id. */
  isEarlier(a: number, b: number): boolean {
    const difference = this.timeAt(a) - this.timeAt(b);
    if (difference !== 0) return difference < 0;
    const records = this.#records;
    for (let word = 0; word < 4; word++) {
      const [one, other] = [(records[WORDS * a + word] as number) >>> 0, (records[WORDS * b + word] as number) >>> 0];
      if (one !== other) return one < other;
    }
    return false;
  }

  /** Gives who is written at slot 0 a slot, unless they have one. */
  #join(): number {
    const known = this.#table[this.#cellOf(0)] as number;
    if (known) return known;
    const slot = this.#free.pop() ?? this.#end++;
    if (WORDS * slot === this.#records.length) this.#grow(slot);
    this.#records.copyWithin(WORDS * slot, 0, 4);
    this.#table[this.#cellOf(0)] = slot;
    return slot;
  }

  /** The cell that holds the id written at the slot, or the free one where it belongs. */
  #cellOf(slot: number): number {
    const records = this.#records;
    const table = this.#table;
    const mask = table.length - 1;
    const at = WORDS * slot;
    let cell = this.#hash(slot) & mask;
    for (let other = table[cell] as number; other !== 0; other = table[cell] as number) {
      const is = WORDS * other;
      const isSame =
        records[is] === records[at] && records[is + 1] === records[at + 1] && records[is + 2] === records[at + 2] && records[is + 3] === records[at + 3];
      if (isSame) break;
      cell = (cell + 1) & mask;
    }
    return cell;
  }

  #hash(slot: number): number {
    const records = this.#records;
    const at = WORDS * slot;
    const mixed = Math.imul((records[at] as number) ^ (records[at + 1] as number) ^ (records[at + 2] as number) ^ (records[at + 3] as number), 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
  }

  #writeId(id: string): void {
    const records = this.#records;
    records[0] = (four(id, 0) << 16) | four(id, 4);
    records[1] = (four(id, 9) << 16) | four(id, 14);
    records[2] = (four(id, 19) << 16) | four(id, 24);
    records[3] = (four(id, 28) << 16) | four(id, 32);
  }

  /** Doubles the room when all slots before `end` are taken. */
  #grow(end: number): void {
    const records = new Int32Array(2 * this.#records.length);
    records.set(this.#records);
    this.#records = records;
    this.#times = new Float64Array(records.buffer);
    this.#table = new Uint32Array(2 * this.#table.length);
    for (let slot = 1; slot < end; slot++) this.#table[this.#cellOf(slot)] = slot;
  }
}
