/** Learns which parts of a page change by themselves all the time and change no finding (clocks, tickers, carousels), so that they do not keep the checker busy. */

/** So many readings in a row that found nothing new make a part restless. */
const ENOUGH = 3;
/** With more parts in one reading the page is being rebuilt: nothing is learned of it. */
const MOST = 1_000;

/** What is known of a page's restless parts. */
export interface Restless {
  /** Notes parts that changed; answers whether one of them is worth a reading soon. */
  readonly note: (parts: Iterable<Node>) => boolean;
  /** A reading begins: it takes in all that changed so far. */
  readonly reading: () => void;
  /** What was read has been judged, and the findings are others than before or the same. */
  readonly judged: (changed: boolean) => void;
}

/** Starts without any knowledge. What is learned is forgotten with the node. */
export function createRestless(): Restless {
  const fruitless = new WeakMap<Node, number>();
  let [changed, read] = [new Set<Node>(), new Set<Node>()];
  return {
    note: parts => {
      let matters = false;
      for (const part of parts) {
        if (changed.size <= MOST) changed.add(part);
        matters ||= (fruitless.get(part) ?? 0) < ENOUGH;
      }
      return matters;
    },
    reading: () => {
      for (const part of changed) read.add(part);
      changed = new Set();
    },
    judged: isNew => {
      for (const part of read.size > MOST ? [] : read)
        fruitless.set(part, isNew ? 0 : (fruitless.get(part) ?? 0) + 1);
      read = new Set();
    },
  };
}
