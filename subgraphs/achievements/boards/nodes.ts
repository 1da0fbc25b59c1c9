/** How many members a leaf has room for, and how many nodes a branch. */
export const WIDTH = 128;
export const PAIRS = 2 * WIDTH;

/**
 * The nodes of an order. Nodes are numbers, all in one array, so that each costs one look into memory. A node has a block of
 * pairs: a leaf those of its members, score and slot; a branch the last such pair of each part, and in a second block the
 * part and how many members are below it.
 */
export class Nodes {
  cells = new Int32Array(4 * PAIRS);
  /** How many parts each has. */
  sizes = new Int32Array(4);
  /** The second block of a branch; 0 makes a leaf. */
  parts = new Int32Array(4);
  readonly #free: number[] = [];
  #end = 1;

  get bytes(): number {
    return this.cells.byteLength + this.sizes.byteLength + this.parts.byteLength;
  }

  newLeaf(): number {
    const block = this.#free.pop() ?? this.#end++;
    if (block === this.sizes.length) {
      this.cells = doubled(this.cells);
      this.sizes = doubled(this.sizes);
      this.parts = doubled(this.parts);
    }
    this.sizes[block] = 0;
    this.parts[block] = 0;
    return block;
  }

  newBranch(parts: readonly number[]): number {
    const branch = this.newLeaf();
    const second = this.newLeaf(); // may move all to larger arrays
    this.parts[branch] = second;
    for (const [at, part] of parts.entries()) this.note(branch, at, part, this.count(part));
    this.sizes[branch] = parts.length;
    return branch;
  }

  drop(node: number): void {
    const parts = this.parts[node];
    if (parts) this.#free.push(parts);
    this.#free.push(node);
  }

  partAt(node: number, at: number): number {
    return this.cells[(this.parts[node] as number) * PAIRS + 2 * at] as number;
  }

  countAt(node: number, at: number): number {
    return this.cells[(this.parts[node] as number) * PAIRS + 2 * at + 1] as number;
  }

  /** How many members are below a node. */
  count(node: number): number {
    const size = this.sizes[node] as number;
    if (!this.parts[node]) return size;
    let count = 0;
    for (let at = 0; at < size; at++) count += this.countAt(node, at);
    return count;
  }

  put(leaf: number, at: number, score: number, slot: number): void {
    this.cells[leaf * PAIRS + 2 * at] = score;
    this.cells[leaf * PAIRS + 2 * at + 1] = slot;
  }

  /** Notes what a part of a branch has become. */
  note(branch: number, at: number, part: number, count: number): void {
    const { cells } = this;
    const last = part * PAIRS + 2 * (this.sizes[part] as number) - 2;
    const pair = (this.parts[branch] as number) * PAIRS + 2 * at;
    this.put(branch, at, cells[last] as number, cells[last + 1] as number);
    cells[pair] = part;
    cells[pair + 1] = count;
  }

  /** Makes room before a part. */
  open(node: number, at: number): void {
    this.#shift(node, at, at + 1);
    this.sizes[node] = (this.sizes[node] as number) + 1;
  }

  close(node: number, at: number): void {
    this.#shift(node, at + 1, at);
    this.sizes[node] = (this.sizes[node] as number) - 1;
  }

  /** Moves the parts from `at` on to the end of another node of the same kind. */
  move(node: number, at: number, other: number): void {
    const size = this.sizes[node] as number;
    const to = 2 * (this.sizes[other] as number);
    const parts = this.parts[node] as number;
    const others = this.parts[other] as number;
    this.cells.copyWithin(other * PAIRS + to, node * PAIRS + 2 * at, node * PAIRS + 2 * size);
    if (parts) this.cells.copyWithin(others * PAIRS + to, parts * PAIRS + 2 * at, parts * PAIRS + 2 * size);
    this.sizes[other] = to / 2 + size - at;
    this.sizes[node] = at;
  }

  #shift(node: number, from: number, to: number): void {
    const parts = this.parts[node] as number;
    const size = this.sizes[node] as number;
    this.cells.copyWithin(node * PAIRS + 2 * to, node * PAIRS + 2 * from, node * PAIRS + 2 * size);
    if (parts) this.cells.copyWithin(parts * PAIRS + 2 * to, parts * PAIRS + 2 * from, parts * PAIRS + 2 * size);
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
