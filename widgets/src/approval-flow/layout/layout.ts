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
 * Edges reach a box within the middle half of its side. Sizes that are not positive numbers count as 0.
 */
export function layoutFlow(graph: FlowGraph, options: FlowOptions = {}): FlowLayout {
  const { direction = 'down', nodeGap = 32, layerGap = 48, laneGap = 32 } = options;
  const isRight = direction === 'right';
  const laneNames = listLanes(graph, options.lanes ?? []);
  const { items, links, loops, problems } = readGraph(graph, laneNames, isRight);

  breakCycles(items, links);
  assignLayers(items, links);
  const layers = orderLayers(cutLongEdges(items, links));
  const { bands, width } = placeLanes(layers, laneNames, nodeGap, laneGap);
  const { lines, length } = routeEdges(layers, links, layerGap);

  const turn = <T extends FlowPoint>(point: T): T => (isRight ? { ...point, x: point.y, y: point.x } : point);
  const turnBox = <T extends PlacedNode | PlacedLane>(box: T): T =>
    isRight ? turn({ ...box, width: box.height, height: box.width }) : box;
  const edges = [...links, ...loops].map(link => {
    const { points, labelAt } = link.upper === link.lower ? drawLoop(link, loops) : toLine(link, lines);
    const edge: PlacedEdge = { id: link.id, points: points.map(turn), reversed: link.reversed };
    if (link.reversed) edge.points.reverse();
    if (link.edge.label) edge.labelAt = turn(labelAt);
    return { edge, order: link.order };
  });
  return {
    width: isRight ? length : width,
    height: isRight ? width : length,
    nodes: items.map(item => turnBox(toBox(item))),
    edges: edges.sort((a, b) => a.order - b.order).map(({ edge }) => edge),
    lanes: bands.map(band => turnBox({ ...band, height: length })),
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
): { items: Item[]; links: Link[]; loops: Link[]; problems: FlowProblem[] } {
  const byId = new Map<string, Item>();
  const links: Link[] = [];
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
    links.push({
      id,
      order,
      edge,
      labelWidth,
      labelHeight,
      upper,
      lower,
      reversed: false,
      span,
      tree: false,
      chain: [],
    });
  });
  const isLoop = (link: Link): boolean => link.upper === link.lower;
  const loops = links.filter(isLoop);
  for (const loop of loops) {
    // kept on both sides, so that the box stays in the middle of its room
    loop.upper.width += 2 * loopRoom(loop);
    loop.upper.height = Math.max(loop.upper.height, loop.labelHeight);
  }
  const between = links.filter(link => !isLoop(link));
  for (const link of between) {
    link.upper.links.push(link);
    link.lower.links.push(link);
  }
  return { items: [...byId.values()], links: between, loops, problems };
}

function turnSize(size: { width: number; height: number } | undefined, isRight: boolean): [number, number] {
  const [width, height] = [size?.width ?? 0, size?.height ?? 0].map(n => (n > 0 && n < Infinity ? n : 0));
  return isRight ? [height ?? 0, width ?? 0] : [width ?? 0, height ?? 0];
}

/** Places each lane by itself and sets the lanes side by side; without lanes the whole chart is one. */
function placeLanes(
  layers: readonly Item[][],
  names: readonly string[],
  nodeGap: number,
  laneGap: number,
): { bands: PlacedLane[]; width: number } {
  if (!names.length) return { bands: [], width: placeAcross(layers, nodeGap) };
  let x = 0;
  const bands = names.map((name, lane) => {
    const rows = layers.map(layer => layer.filter(item => item.lane === lane));
    const width = placeAcross(rows, nodeGap) + laneGap;
    for (const item of rows.flat()) item.x += x + laneGap / 2;
    x += width;
    return { name, x: x - width, y: 0, width, height: 0 };
  });
  return { bands, width: x };
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
