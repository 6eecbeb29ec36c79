/** Holds the layout to its promises on known charts and on random ones, by the geometry of the drawing alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlow, type FlowEdge, type FlowGraph, type FlowLayout, type FlowOptions } from './index.js';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

const box = (id: string, lane?: string): FlowGraph['nodes'][number] => ({ id, width: 120, height: 40, lane });
const chart = (ids: string, arrows: string, kinds: Record<string, FlowEdge['kind']> = {}): FlowGraph => ({
  nodes: [...ids].map(id => box(id)),
  edges: arrows
    .split(' ')
    .filter(Boolean)
    .map(arrow => ({ id: arrow, from: arrow.charAt(0), to: arrow.charAt(1), kind: kinds[arrow] })),
});

const anySize = fc.record({
  width: fc.integer({ min: 1, max: 220 }),
  height: fc.integer({ min: 1, max: 90 }),
});
const anyKind = fc.constantFrom<FlowEdge['kind'][]>('next', 'correction', 'refusal', 'decision', undefined);
const anyGraph: fc.Arbitrary<FlowGraph> = fc.integer({ min: 1, max: 24 }).chain(count => {
  const anyId = fc.integer({ min: 0, max: count - 1 }).map(String);
  const lane = fc.constantFrom('受理窗口', '业务科', undefined);
  return fc.record({
    nodes: fc
      .array(fc.tuple(anySize, lane), { minLength: count, maxLength: count })
      .map(list => list.map(([size, name], i) => ({ id: String(i), ...size, lane: name }))),
    edges: fc.array(
      fc.record({
        from: anyId,
        to: anyId,
        kind: anyKind,
        label: fc.option(anySize, { nil: undefined, freq: 3 }),
      }),
      { maxLength: count * 2 },
    ),
  });
});
const anyOptions: fc.Arbitrary<FlowOptions> = fc.record({
  direction: fc.constantFrom('down' as const, 'right' as const),
  nodeGap: fc.integer({ min: 1, max: 60 }),
  layerGap: fc.integer({ min: 1, max: 80 }),
  laneGap: fc.integer({ min: 0, max: 60 }),
});

const always = (judge: (layout: FlowLayout, graph: FlowGraph, options: FlowOptions) => void): void => {
  fc.assert(
    fc.property(anyGraph, anyOptions, (graph, options) => {
      judge(layoutFlow(graph, options), graph, options);
    }),
    { numRuns: 300 },
  );
};

describe('layoutFlow on random charts', () => {
  it('sets no box over another', () => {
    always(({ nodes }) => {
      expect(pairs(nodes).filter(([a, b]) => meet(a, b))).toEqual([]);
    });
  });

  it('draws no edge through a box', () => {
    always(({ nodes, edges }) => {
      const hits = edges.flatMap(edge =>
        segments(edge.points).flatMap(part =>
          nodes.filter(node => meet(part, shrink(node))).map(node => [edge.id, node.id]),
        ),
      );
      expect(hits).toEqual([]);
    });
  });

  it('draws every edge from the border of its source to the border of its target, level and upright', () => {
    always(({ nodes, edges }, graph) => {
      expect(edges.length).toBe(graph.edges.length);
      edges.forEach(({ points }, i) => {
        const { from, to } = graph.edges[i] ?? { from: '', to: '' };
        const [first, last] = [points[0], points.at(-1)];
        expect(first && nodes.some(node => node.id === from && isOnBorder(first, node))).toBe(true);
        expect(last && nodes.some(node => node.id === to && isOnBorder(last, node))).toBe(true);
        expect(segments(points).every(({ width, height }) => width === 0 || height === 0)).toBe(true);
      });
    });
  });

  it('sets no label over a box or another label', () => {
    always(({ nodes, edges }, graph) => {
      const labels = graph.edges.flatMap(({ label }, i) => {
        const at = edges[i]?.labelAt;
        expect(at === undefined).toBe(label === undefined);
        return at && label ? [{ x: at.x - label.width / 2, y: at.y - label.height / 2, ...label }] : [];
      });
      expect(labels.flatMap(label => nodes.filter(node => meet(label, node)))).toEqual([]);
      expect(pairs(labels).filter(([a, b]) => meet(a, b))).toEqual([]);
    });
  });

  it('keeps everything inside the drawing, and every box inside its lane', () => {
    always(({ width, height, nodes, edges, lanes }, graph) => {
      const points = [
        ...nodes,
        ...nodes.map(n => ({ x: n.x + n.width, y: n.y + n.height })),
        ...edges.flatMap(e => e.points),
      ];
      expect(points.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
      nodes.forEach((node, i) => {
        const name = graph.nodes[i]?.lane ?? '';
        const lane = lanes.find(one => one.name === name);
        expect(lanes.length === 0 || (lane && contains(lane, node))).toBe(true);
      });
      expect(pairs(lanes).filter(([a, b]) => meet(a, b))).toEqual([]);
    });
  });

  it('draws the same input the same way again', () => {
    always((layout, graph, options) => {
      expect(layoutFlow(structuredClone(graph), options)).toEqual(layout);
    });
  });

  it('points every edge along the flow unless it says that it is reversed', () => {
    always(({ nodes, edges }, graph) => {
      const layer = new Map(nodes.map(node => [node.id, node.layer]));
      edges.forEach(({ reversed }, i) => {
        const { from = '', to = '' } = graph.edges[i] ?? {};
        const step = (layer.get(to) ?? NaN) - (layer.get(from) ?? NaN);
        expect(from === to ? step : Math.sign(step)).toBe(from === to ? 0 : reversed ? -1 : 1);
      });
    });
  });
});

describe('layoutFlow on known charts', () => {
  it('draws a chain as one straight line', () => {
    const { edges, nodes } = layoutFlow(chart('abcd', 'ab bc cd'));
    expect(new Set(nodes.map(node => node.x)).size).toBe(1);
    expect(edges.map(edge => edge.points.length)).toEqual([2, 2, 2]);
  });

  it('turns the correction round in a cycle, wherever the walk meets the cycle first', () => {
    const { edges, nodes } = layoutFlow(chart('bca', 'ab bc ca', { ca: 'correction' }));
    expect(edges.filter(edge => edge.reversed).map(edge => edge.id)).toEqual(['ca']);
    expect(nodes.map(node => [node.id, node.layer])).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 0],
    ]);
  });

  it('leaves a correction that closes no cycle as it is', () => {
    expect(layoutFlow(chart('abc', 'ab ac bc', { ac: 'correction' })).edges.some(edge => edge.reversed)).toBe(
      false,
    );
  });

  it('draws a cycle without entry or exit', () => {
    const { edges, nodes } = layoutFlow(chart('abc', 'ab bc ca'));
    expect(edges.filter(edge => edge.reversed)).toHaveLength(1);
    expect(new Set(nodes.map(node => node.layer))).toEqual(new Set([0, 1, 2]));
  });

  it('stands a step by its successor rather than at the top when that shortens the edges', () => {
    const { nodes } = layoutFlow(chart('abcdx', 'ab bc cd xd'));
    expect(nodes.find(node => node.id === 'x')?.layer).toBe(2);
  });

  it('untangles branches that are listed crosswise', () => {
    expect(countCrossings(layoutFlow(chart('abcdef', 'ab ac bf ce de af')))).toBe(0);
  });

  it('starts every part of a chart in parts in the first layer', () => {
    const { nodes } = layoutFlow(chart('abcd', 'ab cd'));
    expect(nodes.map(node => node.layer)).toEqual([0, 1, 0, 1]);
  });

  it('draws doubled edges side by side and names edges without an id', () => {
    const graph = chart('ab', '');
    const { edges } = layoutFlow({
      ...graph,
      edges: [
        { from: 'a', to: 'b' },
        { from: 'a', to: 'b' },
      ],
    });
    expect(edges.map(edge => edge.id)).toEqual(['e0', 'e1']);
    expect(edges[0]?.points[0]?.x).not.toBe(edges[1]?.points[0]?.x);
  });

  it('leaves out edges to missing boxes and boxes with a taken id, and says so', () => {
    const graph = chart('aab', 'ab ax yb');
    const { nodes, edges, problems } = layoutFlow(graph);
    expect(nodes.map(node => node.id)).toEqual(['a', 'b']);
    expect(edges.map(edge => edge.id)).toEqual(['ab']);
    expect(problems).toEqual([
      { code: 'duplicate-node', id: 'a' },
      { code: 'missing-node', id: 'x', edge: 'ax' },
      { code: 'missing-node', id: 'y', edge: 'yb' },
    ]);
  });

  it('keeps lanes in the order asked for, empty ones too', () => {
    const nodes = [box('a', '窗口'), box('b', '审批科'), box('c')];
    const { lanes } = layoutFlow(
      { nodes, edges: [{ from: 'a', to: 'b' }] },
      { lanes: ['审批科', '局长', '窗口'] },
    );
    expect(lanes.map(lane => lane.name)).toEqual(['审批科', '局长', '窗口', '']);
    expect([...lanes].sort((a, b) => a.x - b.x)).toEqual(lanes);
  });

  it('runs to the right when asked to', () => {
    const { nodes } = layoutFlow(chart('ab', 'ab'), { direction: 'right', layerGap: 50 });
    expect(nodes.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [170, 0],
    ]);
  });

  it('answers an empty chart with an empty drawing', () => {
    expect(layoutFlow({ nodes: [], edges: [] })).toEqual({
      width: 0,
      height: 0,
      nodes: [],
      edges: [],
      lanes: [],
      problems: [],
    });
  });

  it('survives lengths that are no lengths', () => {
    const odd = [NaN, -5, Infinity].map((n, i) => ({ id: String(i), width: n, height: n }));
    const { width, height } = layoutFlow(
      { nodes: odd, edges: [{ from: '0', to: '1' }] },
      { nodeGap: NaN, layerGap: -1 },
    );
    expect([width, height].every(Number.isFinite)).toBe(true);
  });

  it('draws 300 steps in one ring with a long label on every edge', () => {
    const nodes = Array.from({ length: 300 }, (_, i) => box(String(i)));
    const edges = nodes.map(({ id }, i) => ({
      from: id,
      to: String((i + 1) % 300),
      label: { width: 1600, height: 20 },
    }));
    const layout = layoutFlow({ nodes, edges });
    expect(layout.edges.filter(edge => edge.reversed)).toHaveLength(1);
    expect(countCrossings(layout)).toBe(0);
  });

  it('survives ids that are names of object members', () => {
    const nodes = [box('__proto__'), box('constructor')];
    const { edges } = layoutFlow({ nodes, edges: [{ from: '__proto__', to: 'constructor' }] });
    expect(edges).toHaveLength(1);
  });
});

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}

function segments(points: readonly { x: number; y: number }[]): Rect[] {
  return points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
  });
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Edges may touch the border; a box without an inside cannot be entered. */
function shrink({ x, y, width, height }: Rect): Rect {
  return { x: x + 0.25, y: y + 0.25, width: width - 0.5, height: height - 0.5 };
}

function isOnBorder({ x, y }: { x: number; y: number }, box: Rect): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
  const isInside =
    x >= box.x - 1e-6 && x <= box.x + box.width + 1e-6 && y >= box.y - 1e-6 && y <= box.y + box.height + 1e-6;
  return (
    isInside &&
    (near(x, box.x) || near(x, box.x + box.width) || near(y, box.y) || near(y, box.y + box.height))
  );
}

function countCrossings({ edges }: FlowLayout): number {
  const crosses = (a: Rect, b: Rect): boolean =>
    a.width > 0 && b.height > 0 && a.x < b.x && b.x < a.x + a.width && b.y < a.y && a.y < b.y + b.height;
  return pairs(edges)
    .flatMap(([a, b]) =>
      segments(a.points).flatMap(one => segments(b.points).map(other => [one, other] as const)),
    )
    .filter(([one, other]) => crosses(one, other) || crosses(other, one)).length;
}
