/** The flow-chart layout's public face: one function and the shapes that it takes and gives. */
export { layoutFlow } from './layout.js';
export type {
  FlowEdge,
  FlowEdgeKind,
  FlowGraph,
  FlowLayout,
  FlowNode,
  FlowOptions,
  FlowPoint,
  FlowProblem,
  PlacedEdge,
  PlacedLane,
  PlacedNode,
} from './types.js';
