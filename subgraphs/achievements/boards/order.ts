import { Nodes, PAIRS, WIDTH } from "./nodes.ts";

const FILLED = 112;
const JOINED = 96;

/** Whether the member at the first slot comes before the one at the second, when their scores are the same. */
type IsEarlier = (slot: number, other: number) => boolean;

/**
 * Members by score, the highest first: a B+-tree whose branches count what is below them. A member is its score and a slot,
 * a number from 1 to 2^31. Everything is O(log n). What a member is ordered by must not change while it is in it.
 */
export class Order {
  readonly #nodes = new Nodes();
  #root = this.#nodes.newLeaf();
  #size = 0;
  readonly #isEarlier: IsEarlier;

  constructor(isEarlier: IsEarlier) {
    this.#isEarlier = isEarlier;
  }

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#nodes.bytes;
  }

  /** Fills an empty order with members that come sorted, a score and a slot of each. */
  fill(sorted: Int32Array): void {
    let level: number[] = [];
    for (let at = 0; at < sorted.length; at += 2 * FILLED) {
      const leaf = this.#nodes.newLeaf();
      const members = sorted.subarray(at, at + 2 * FILLED);
      this.#nodes.cells.set(members, leaf * PAIRS);
      this.#nodes.sizes[leaf] = members.length / 2;
      level.push(leaf);
    }
    while (level.length > 1) level = chunks(level).map((parts) => this.#nodes.newBranch(parts));
    this.#root = level[0] ?? this.#root;
    this.#size = sorted.length / 2;
  }

  add(score: number, slot: number): void {
    const right = this.#add(this.#root, score, slot);
    if (right) this.#root = this.#nodes.newBranch([this.#root, right]);
    this.#size++;
  }

  /** Takes out a member that is in it. */
  remove(score: number, slot: number): void {
    const nodes = this.#nodes;
    this.#remove(this.#root, score, slot);
    this.#size--;
    while (nodes.parts[this.#root] && (nodes.sizes[this.#root] as number) <= 1) {
      const only = nodes.sizes[this.#root] === 1 ? nodes.partAt(this.#root, 0) : nodes.newLeaf();
      nodes.drop(this.#root);
      this.#root = only;
    }
  }

  /** How many have a higher score. */
  above(score: number): number {
    return this.before(score, -1);
  }

  /** How many come before the member, who need not be in it; slot -1 comes before all of its score. */
  before(score: number, slot: number): number {
    const { cells, parts, sizes } = this.#nodes;
    let count = 0;
    for (let node = this.#root; ; ) {
      const at = this.#find(node, score, slot);
      const second = parts[node] as number;
      if (!second) return count + at;
      const end = second * PAIRS + 2 * at;
      for (let cell = second * PAIRS; cell < end; cell += 2) count += cells[cell + 1] as number;
      if (at === sizes[node]) return count;
      node = cells[end] as number;
    }
  }

  /** The slots at `count` positions from `from` on, which is 0 for the first. */
  slice(from: number, count: number): number[] {
    const slots: number[] = [];
    this.#collect(this.#root, from, from + count, slots);
    return slots;
  }

  /** The first part of a node that does not end before the member. */
  #find(node: number, score: number, slot: number): number {
    const { cells } = this.#nodes;
    const start = node * PAIRS;
    let low = 0;
    let high = this.#nodes.sizes[node] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = cells[start + 2 * middle] as number;
      const isBefore = other === score ? slot >= 0 && this.#isEarlier(cells[start + 2 * middle + 1] as number, slot) : other > score;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Adds below the node; answers the node that has to stand to its right, if it became too large. */
  #add(node: number, score: number, slot: number): number {
    const nodes = this.#nodes;
    const found = this.#find(node, score, slot);
    if (nodes.parts[node]) {
      const at = Math.min(found, (nodes.sizes[node] as number) - 1);
      const part = nodes.partAt(node, at);
      const right = this.#add(part, score, slot);
      nodes.note(node, at, part, right ? nodes.count(part) : nodes.countAt(node, at) + 1);
      if (right) {
        nodes.open(node, at + 1);
        nodes.note(node, at + 1, right, nodes.count(right));
      }
    } else {
      nodes.open(node, found);
      nodes.put(node, found, score, slot);
    }
    return nodes.sizes[node] === WIDTH ? this.#split(node) : 0;
  }

  #split(node: number): number {
    const right = this.#nodes.parts[node] ? this.#nodes.newBranch([]) : this.#nodes.newLeaf();
    this.#nodes.move(node, WIDTH / 2, right);
    return right;
  }

  #remove(node: number, score: number, slot: number): void {
    const nodes = this.#nodes;
    const at = this.#find(node, score, slot);
    if (!nodes.parts[node]) {
      if (at === nodes.sizes[node] || nodes.cells[node * PAIRS + 2 * at + 1] !== slot) throw new Error("Nobody is ordered there.");
      nodes.close(node, at);
      return;
    }
    const part = nodes.partAt(node, at);
    this.#remove(part, score, slot);
    if (nodes.sizes[part] === 0) {
      nodes.drop(part);
      nodes.close(node, at);
      return;
    }
    nodes.note(node, at, part, nodes.countAt(node, at) - 1);
    if ((nodes.sizes[part] as number) < JOINED / 2) this.#join(node, at > 0 ? at - 1 : at);
  }

  /** Makes one of a part and the next, if that leaves room to spare. */
  #join(node: number, at: number): void {
    const nodes = this.#nodes;
    if (at + 1 >= (nodes.sizes[node] as number)) return;
    const left = nodes.partAt(node, at);
    const right = nodes.partAt(node, at + 1);
    if ((nodes.sizes[left] as number) + (nodes.sizes[right] as number) > JOINED) return;
    nodes.move(right, 0, left);
    nodes.note(node, at, left, nodes.countAt(node, at) + nodes.countAt(node, at + 1));
    nodes.close(node, at + 1);
    nodes.drop(right);
  }

  #collect(node: number, from: number, to: number, slots: number[]): void {
    const nodes = this.#nodes;
    const size = nodes.sizes[node] as number;
    if (!nodes.parts[node]) {
      for (let at = Math.max(from, 0); at < Math.min(to, size); at++) slots.push(nodes.cells[node * PAIRS + 2 * at + 1] as number);
      return;
    }
    for (let at = 0, begin = 0; at < size && begin < to; at++) {
      const count = nodes.countAt(node, at);
      if (begin + count > from) this.#collect(nodes.partAt(node, at), from - begin, to - begin, slots);
      begin += count;
    }
  }
}

const chunks = (nodes: readonly number[]) => Array.from({ length: Math.ceil(nodes.length / FILLED) }, (_, at) => nodes.slice(at * FILLED, (at + 1) * FILLED));
