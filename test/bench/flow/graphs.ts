/** Makes random charts that look like approval processes: chains with branches, joins, loops and early ends. */
import type { FlowEdge, FlowGraph, FlowNode } from '@sunboard/widgets/approval-flow/layout/index.js';
import { seeded } from '../../../demo/data/seeded.js';

/** Nodes carry ids n0, n1, …; the same size and seed give the same graph. */
export function makeProcess(size: number, seed: number, withLabels = false): FlowGraph {
  const random = seeded(size * 7919 + seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const nodes: FlowNode[] = [];
  const edges: FlowEdge[] = [];
  const label = (): FlowEdge['label'] => (withLabels ? { width: 24 + pick(40), height: 16 } : undefined);
  const addNode = (): string => {
    const id = `n${nodes.length}`;
    nodes.push({ id, width: 96 + 8 * pick(9), height: 40 + 8 * pick(4) });
    return id;
  };
  let ends = [addNode()];
  const trail: string[] = [...ends];
  let refused: string | undefined;
  while (nodes.length < size) {
    const left = size - nodes.length;
    const next = addNode();
    trail.push(next);
    for (const end of ends) edges.push({ from: end, to: next, kind: 'next' });
    ends = [next];
    const dice = random();
    if (dice < 0.3 && left > 6) ends = branch(next, Math.min(left - 2, 2 + pick(7)));
    else if (dice < 0.42 && trail.length > 4)
      edges.push({
        from: next,
        to: trail.at(-2 - pick(Math.min(6, trail.length - 2))) ?? next,
        kind: 'correction',
        label: label(),
      });
    else if (dice < 0.5 && left > 2) {
      refused = refused !== undefined && random() < 0.7 ? refused : addNode();
      edges.push({ from: next, to: refused, kind: 'refusal', label: label() });
    } else if (dice < 0.56 && trail.length > 6)
      edges.push({
        from: trail[trail.length - 4 - pick(3)] ?? next,
        to: next,
        kind: 'decision',
        label: label(),
      });
  }
  return { nodes, edges };

  function branch(from: string, budget: number): string[] {
    const arms = 2 + pick(2);
    const tips: string[] = [];
    for (let arm = 0; arm < arms; arm++) {
      let tip = from;
      const length = Math.max(1, Math.floor(budget / arms) - pick(2));
      for (let i = 0; i < length && nodes.length < size; i++) {
        const id = addNode();
        edges.push({ from: tip, to: id, kind: i ? 'next' : 'decision', label: i ? undefined : label() });
        tip = id;
      }
      if (tip !== from) tips.push(tip);
    }
    const [first, second] = tips;
    if (first !== undefined && second !== undefined && random() < 0.15)
      edges.push({ from: first, to: second });
    return tips.length ? tips : [from];
  }
}
