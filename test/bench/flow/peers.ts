/** Runs each layout on the same graph with the same distances and brings the results to one shape. */
import { Graph, layout as layoutDagre } from '@dagrejs/dagre';
import { graphConnect, sugiyama } from 'd3-dag';
import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { layoutFlow, type FlowGraph } from '@sunboard/widgets/approval-flow/layout/index.js';
import type { Drawing } from './metrics.js';

const NODE_GAP = 32;
const LAYER_GAP = 48;

/** A layout to compare: `run` is what is timed, `read` turns its result into a drawing. */
export interface Peer {
  name: string;
  /** Module to weigh, as written in an import. */
  source: string;
  hasLabels: boolean;
  prepare: (graph: FlowGraph) => { run: () => unknown; read: (result: unknown) => Drawing };
}

export const own: Peer = {
  name: 'own',
  source: '@sunboard/widgets/approval-flow/layout/index.ts',
  hasLabels: true,
  prepare: graph => ({
    run: () => layoutFlow(graph, { nodeGap: NODE_GAP, layerGap: LAYER_GAP }),
    read: result => {
      const { nodes, edges } = result as ReturnType<typeof layoutFlow>;
      return { nodes, edges: graph.edges.map((edge, i) => ({ ...edge, points: edges[i]?.points ?? [] })) };
    },
  }),
};

export const dagre: Peer = {
  name: 'dagre',
  source: '@dagrejs/dagre',
  hasLabels: true,
  prepare: graph => ({
    run: () => {
      const g = new Graph({ multigraph: true });
      g.setGraph({ rankdir: 'TB', nodesep: NODE_GAP, edgesep: NODE_GAP / 2, ranksep: LAYER_GAP });
      g.setDefaultEdgeLabel(() => ({}));
      for (const { id, width, height } of graph.nodes) g.setNode(id, { width, height });
      graph.edges.forEach(({ from, to, label }, i) =>
        g.setEdge(from, to, label ? { ...label, labelpos: 'c' } : {}, String(i)),
      );
      layoutDagre(g);
      return g;
    },
    read: result => {
      const g = result as Graph;
      return {
        nodes: graph.nodes.map(({ id, width, height }) => {
          const { x, y } = g.node(id) as { x: number; y: number };
          return { id, width, height, x: x - width / 2, y: y - height / 2 };
        }),
        edges: graph.edges.map(({ from, to }, i) => ({
          from,
          to,
          points: (g.edge(from, to, String(i)) as { points: { x: number; y: number }[] }).points,
        })),
      };
    },
  }),
};

const elkEngine = new ELK();
export const elk: Peer = {
  name: 'ELK',
  source: 'elkjs/lib/elk.bundled.js',
  hasLabels: true,
  prepare: graph => ({
    run: () =>
      elkEngine.layout({
        id: 'root',
        layoutOptions: {
          'elk.algorithm': 'layered',
          'elk.direction': 'DOWN',
          'elk.edgeRouting': 'ORTHOGONAL',
          'elk.spacing.nodeNode': String(NODE_GAP),
          'elk.layered.spacing.nodeNodeBetweenLayers': String(LAYER_GAP),
        },
        children: graph.nodes.map(({ id, width, height }) => ({ id, width, height })),
        edges: graph.edges.map(({ from, to, label }, i) => ({
          id: `e${i}`,
          sources: [from],
          targets: [to],
          ...(label ? { labels: [{ ...label, text: 'x' }] } : {}),
        })),
      }),
    read: result => {
      const root = result as ElkNode;
      return {
        nodes: (root.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({
          id,
          x,
          y,
          width,
          height,
        })),
        edges: graph.edges.map(({ from, to }, i) => {
          const section = root.edges?.[i]?.sections?.[0];
          const points = section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [];
          return { from, to, points };
        }),
      };
    },
  }),
};

export const d3dag: Peer = {
  name: 'd3-dag',
  source: 'd3-dag',
  hasLabels: false,
  prepare: graph => {
    const sizes = new Map(graph.nodes.map(node => [node.id, node]));
    return {
      run: () => {
        const build = graphConnect()
          .sourceId(({ from }: { from: string; to: string; at: number }) => from)
          .targetId(({ to }: { from: string; to: string; at: number }) => to);
        const g = build(graph.edges.map(({ from, to }, at) => ({ from, to, at })));
        const place = sugiyama()
          .nodeSize((node: { data: string }) => [
            sizes.get(node.data)?.width ?? 1,
            sizes.get(node.data)?.height ?? 1,
          ])
          .gap([NODE_GAP, LAYER_GAP]);
        place(g);
        return g;
      },
      read: result => {
        const g = result as {
          nodes: () => Iterable<{ data: string; x: number; y: number }>;
          links: () => Iterable<{ data: { from: string; to: string }; points: [number, number][] }>;
        };
        return {
          nodes: [...g.nodes()].map(({ data, x, y }) => {
            const { width = 0, height = 0 } = sizes.get(data) ?? {};
            return { id: data, width, height, x: x - width / 2, y: y - height / 2 };
          }),
          edges: [...g.links()].map(({ data, points }) => ({
            from: data.from,
            to: data.to,
            points: points.map(([x, y]) => ({ x, y })),
          })),
        };
      },
    };
  },
};
