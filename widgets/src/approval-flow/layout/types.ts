/** The shapes that go into the flow-chart layout, come out of it, and are passed between its stages. */

/** What an edge stands for; only `correction` (补正) matters to the layout: it is the first to be drawn upwards. */
export type FlowEdgeKind = 'next' | 'correction' | 'refusal' | 'decision';

/** A box to place: sizes in CSS pixels, `lane` the name of the owner's lane (泳道) if the chart has lanes. */
export interface FlowNode {
  id: string;
  width: number;
  height: number;
  lane?: string | undefined;
}

/** An arrow between two boxes; without an `id` it is named `e` and its place in the list. */
export interface FlowEdge {
  id?: string | undefined;
  from: string;
  to: string;
  kind?: FlowEdgeKind | undefined;
  label?: { width: number; height: number } | undefined;
}

/** Nodes and edges in reading order: among equally good drawings the earlier node stays first. */
export interface FlowGraph {
  nodes: readonly FlowNode[];
  edges: readonly FlowEdge[];
}

/** Every length is in CSS pixels. */
export interface FlowOptions {
  /** Where the process runs to: `down` (default, phones and A4) or `right`. */
  direction?: 'down' | 'right' | undefined;
  /** Least distance of two boxes in one layer; default 32. */
  nodeGap?: number | undefined;
  /** Least distance of two layers; default 48. Grows where many edges need room. */
  layerGap?: number | undefined;
  /** Distance of the contents of two lanes; default 32. */
  laneGap?: number | undefined;
  /** Lanes in the order wanted; lanes that only nodes name follow in order of appearance. */
  lanes?: readonly string[] | undefined;
}

/** A point in CSS pixels from the drawing's top left corner. */
export interface FlowPoint {
  x: number;
  y: number;
}

/** A placed box: `x`, `y` its top left corner, `layer` counted from the start of the process. */
export interface PlacedNode extends FlowPoint {
  id: string;
  width: number;
  height: number;
  layer: number;
}

/** A drawn edge: `points` run from the source's border to the target's, every part level or upright. */
export interface PlacedEdge {
  id: string;
  points: FlowPoint[];
  /** Centre of the label, when the edge has one. */
  labelAt?: FlowPoint;
  /** True when the edge runs against the direction of the drawing. */
  reversed: boolean;
}

/** The band of a lane over the full length of the drawing; `name` is empty for boxes without a lane. */
export interface PlacedLane extends FlowPoint {
  name: string;
  width: number;
  height: number;
}

/** Input that was left out: an edge whose end does not exist, or a node whose id was taken already. */
export interface FlowProblem {
  code: 'missing-node' | 'duplicate-node';
  /** The id that is missing or doubled. */
  id: string;
  /** The id of the edge that was left out. */
  edge?: string;
}

/** A finished drawing. */
export interface FlowLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  lanes: PlacedLane[];
  problems: FlowProblem[];
}

/** A place in a layer: a box, or (without `node`) the spot where a long edge passes or carries its label. */
export interface Item {
  node?: FlowNode;
  /** Room kept free for it, loops and labels included, turned so that the flow runs down. */
  width: number;
  height: number;
  /** The drawn box, 0 for a passing place. */
  boxWidth: number;
  boxHeight: number;
  lane: number;
  layer: number;
  /** Place within the layer. */
  pos: number;
  /** Centre across the flow. */
  x: number;
  /** Centre along the flow. */
  y: number;
  /** Neighbours in the layers before and after. */
  up: Item[];
  down: Item[];
  links: Link[];
  /** Scratch values that one stage uses and the next may overwrite. */
  mark: number;
  sum: number;
}

/** An edge on its way through the stages, turned so that it runs from `upper` to `lower`. */
export interface Link {
  id: string;
  edge: FlowEdge;
  /** Size of the label, turned like the items; 0 without one. */
  labelWidth: number;
  labelHeight: number;
  upper: Item;
  lower: Item;
  reversed: boolean;
  /** Least number of layers between its ends: 2 where a label needs a place of its own. */
  span: number;
  /** From `upper` to `lower` with the passing places between. */
  chain: Item[];
}
