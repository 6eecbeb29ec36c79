/** Tells what a batch of mutation records changed in the end: what was set to what it was before, or came and went, changed nothing. */
import { attribute, dataOf, isConnected } from './dom.js';
import { isRead } from './watched.js';

/** What a batch of records comes to. */
export interface Changes {
  /** Nodes whose children, words or attributes, as far as a reading looks at them, are others than before. */
  readonly content: ReadonlySet<Node>;
  /** Whether anything looks different: class or style of any node. */
  readonly looks: boolean;
}

const LOOKS = new Set(['class', 'style']);

/** Sums up records made with old values; `ours` names the nodes that are not the page's. */
export function changesIn(records: readonly MutationRecord[], ours: (node: Node) => boolean): Changes {
  const content = new Set<Node>();
  const seen = new Map<Node, Set<string>>();
  const passing = passingNodes(records);
  let looks = false;
  for (const record of records) {
    const { target, type, attributeName } = record;
    if (ours(target) || isEmpty(record, node => ours(node) || passing.has(node))) continue;
    if (type !== 'childList') {
      // The first record of a batch holds the value before all of them.
      const name = attributeName ?? '';
      const names = seen.get(target) ?? new Set();
      if (names.has(name)) continue;
      seen.set(target, names.add(name));
      const now =
        attributeName === null ? dataOf(target as Text) : attribute(target as Element, attributeName);
      if (now === record.oldValue) continue;
      if (LOOKS.has(name)) looks = true;
      if (LOOKS.has(name) || !isRead(name)) continue;
    }
    content.add(target);
  }
  return { content, looks };
}

function isEmpty(record: MutationRecord, without: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (let at = 0; at < nodes.length; at++) if (!without(nodes[at] as Node)) return false;
  return true;
}

/* Probes that scripts put in to measure, and take out again. A node that was there before and came back may stand elsewhere. */
function passingNodes(records: readonly MutationRecord[]): ReadonlySet<Node> {
  const passing = new Set<Node>();
  const known = new Set<Node>();
  for (const { addedNodes, removedNodes } of records) {
    for (const node of Array.from(removedNodes)) known.add(node);
    for (const node of Array.from(addedNodes)) if (!known.has(node)) passing.add(node);
  }
  for (const node of passing) if (isConnected(node)) passing.delete(node);
  return passing;
}
