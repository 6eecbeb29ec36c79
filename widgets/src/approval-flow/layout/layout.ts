/** Lays out a flow chart in layers: no box over another, no edge through a box, few crossings. */
import { cutLongEdges, newItem } from './chains.js';
import { breakCycles } from './cycles.js';
import { assignLayers } from './layers.js';
import { orderLayers } from './order.js';
import { placeAcross } from './place.js';
import { drawLoop, loopRoom, routeEdges } from './route.js';
import type {
  FlowGraph,
  FlowLayout,
  FlowOptions,
  FlowPoint,
  FlowProblem,
  Item,
  Link,
  PlacedEdge,
  PlacedLane,
  PlacedNode,
} from './types.js';

/**
 * Places the boxes, edges, labels and lanes of a process chart. The same input always gives the same drawing.
 * Edges to ids that do not exist and boxes whose id is taken are left out and named in `problems`; it never throws.
 * Edges reach a box within the middle half of its side. Lengths are rounded up; what is not a positive number counts as 0.
 */
export function layoutFlow(graph: FlowGraph, options: FlowOptions = {}): FlowLayout {
  const { direction = 'down', nodeGap = 32, layerGap = 48, laneGap = 32 } = options;
  const isRight = direction === 'right';
  const laneNames = listLanes(graph, options.lanes ?? []);
  const { items, drawn, problems } = readGraph(graph, laneNames, isRight);
  const links = drawn.filter(link => link.upper !== link.lower);

  breakCycles(items, links);
  assignLayers(items, links);
  const layers = orderLayers(cutLongEdges(items, links));
  const walls = placeAcross(
    layers,
    laneNames.length,
    toLength(nodeGap),
    laneNames.length ? toLength(laneGap) : 0,
  );
  const width = walls.at(-1) ?? 0;
  const { lines, length } = routeEdges(layers, links, toLength(layerGap));

  const turn = <T extends FlowPoint>(point: T): T => (isRight ? { ...point, x: point.y, y: point.x } : point);
  const turnBox = <T extends PlacedNode | PlacedLane>(box: T): T =>
    isRight ? turn({ ...box, width: box.height, height: box.width }) : box;
  const edges = drawn.map(link => {
    const { points, labelAt } = link.upper === link.lower ? drawLoop(link, drawn) : toLine(link, lines);
    const edge: PlacedEdge = { id: link.id, points: points.map(turn), reversed: link.reversed };
    if (link.reversed) edge.points.reverse();
    if (link.edge.label) edge.labelAt = turn(labelAt);
    return edge;
  });
  return {
    width: isRight ? length : width,
    height: isRight ? width : length,
    nodes: items.map(item => turnBox(toBox(item))),
    edges,
    lanes: laneNames.map((name, i) => {
      const x = walls[i] ?? 0;
      return turnBox({ name, x, y: 0, width: (walls[i + 1] ?? x) - x, height: length });
    }),
    problems,
  };
}

function listLanes(graph: FlowGraph, wanted: readonly string[]): string[] {
  const named = graph.nodes.map(node => node.lane ?? '');
  return wanted.length || named.some(Boolean) ? [...new Set([...wanted, ...named])] : [];
}

function readGraph(
  graph: FlowGraph,
  laneNames: readonly string[],
  isRight: boolean,
): { items: Item[]; drawn: Link[]; problems: FlowProblem[] } {
  const byId = new Map<string, Item>();
  const drawn: Link[] = [];
  const problems: FlowProblem[] = [];
  for (const node of graph.nodes) {
    if (byId.has(node.id)) problems.push({ code: 'duplicate-node', id: node.id });
    else byId.set(node.id, newItem(...turnSize(node, isRight), laneNames.indexOf(node.lane ?? ''), node));
  }
  graph.edges.forEach((edge, order) => {
    const id = edge.id ?? `e${order}`;
    const upper = byId.get(edge.from);
    const lower = byId.get(edge.to);
    if (!upper || !lower) {
      problems.push({ code: 'missing-node', id: upper ? edge.to : edge.from, edge: id });
      return;
    }
    const [labelWidth, labelHeight] = turnSize(edge.label, isRight);
    const span = edge.label ? 2 : 1;
    const link = { id, edge, labelWidth, labelHeight, upper, lower, reversed: false, span, chain: [] };
    drawn.push(link);
    if (upper === lower) {
      // kept on both sides, so that the box stays in the middle of its room
      upper.width += 2 * loopRoom(link);
      upper.height = Math.max(upper.height, labelHeight);
    } else {
      upper.links.push(link);
      lower.links.push(link);
    }
  });
  return { items: [...byId.values()], drawn, problems };
}

/** Whole numbers within bounds: the placing compares lengths for equality. */
function toLength(value = 0): number {
  return Math.ceil(Math.min(Math.max(value || 0, 0), 1e6));
}

function turnSize(size: { width: number; height: number } | undefined, isRight: boolean): [number, number] {
  const [width, height] = [toLength(size?.width), toLength(size?.height)];
  return isRight ? [height, width] : [width, height];
}

function toLine(link: Link, lines: Map<Link, FlowPoint[]>): { points: FlowPoint[]; labelAt: FlowPoint } {
  const { x, y } = (link.reversed ? link.chain.at(-2) : link.chain[1]) ?? link.upper;
  return { points: lines.get(link) ?? [], labelAt: { x, y } };
}

function toBox({ node, x, y, boxWidth, boxHeight, layer }: Item): PlacedNode {
  return {
    id: node?.id ?? '',
    x: x - boxWidth / 2,
    y: y - boxHeight / 2,
    width: boxWidth,
    height: boxHeight,
    layer,
  };
}
