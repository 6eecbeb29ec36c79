/** Runs inside the measured page: draws one graph with one layout, as plainly as all others, and tells where things came to lie. */
import type { FlowGraph } from '@sunboard/widgets/approval-flow/layout/index.js';
import { d3dag, dagre, elk, own } from './peers.js';
import type { Drawing, Point } from './metrics.js';

declare global {
  interface Window {
    /** Draws and resolves once the picture has been painted. */
    drawGraph: (peer: string, graph: FlowGraph) => Promise<void>;
    /** The picture of {@link Window.drawGraph} by its geometry; Mermaid's is read from its SVG. */
    readDrawing: (graph: FlowGraph) => Drawing;
  }
}

const SVG = 'http://www.w3.org/2000/svg';
const LAYOUTS = [own, dagre, elk, d3dag];
let last: Drawing | undefined;

window.drawGraph = async (name, graph) => {
  const host = document.querySelector('#host');
  if (!host) return;
  last = undefined;
  if (name === 'Mermaid') await drawMermaid(host, graph);
  else {
    const layout = LAYOUTS.find(peer => peer.name === name);
    if (!layout) throw new Error(`no layout is called ${name}`);
    const { run, read } = layout.prepare(graph);
    last = read(await run());
    host.replaceChildren(pictureOf(last));
  }
  await painted();
};

window.readDrawing = graph => last ?? readMermaid(graph);

function painted(): Promise<void> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        resolve();
      };
      channel.port2.postMessage(null);
    });
  });
}

function pictureOf({ nodes, edges }: Drawing): SVGElement {
  const svg = make('svg', { width: 4000, height: 8000 });
  for (const { points } of edges)
    svg.append(
      make('polyline', {
        points: points.map(({ x, y }) => `${x},${y}`).join(' '),
        fill: 'none',
        stroke: '#333',
      }),
    );
  for (const { id, x, y, width, height } of nodes) {
    svg.append(make('rect', { x, y, width, height, fill: '#fff', stroke: '#333' }));
    const text = make('text', { x: x + width / 2, y: y + height / 2, 'text-anchor': 'middle' });
    text.textContent = id;
    svg.append(text);
  }
  return svg;
}

function make(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Mermaid lays out and draws in one; its text is the graph in its own language. */
async function drawMermaid(host: Element, graph: FlowGraph): Promise<void> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({
    startOnLoad: false,
    maxEdges: 5000,
    maxTextSize: 1e6,
    flowchart: { curve: 'linear' },
  });
  const lines = [
    'flowchart TD',
    ...graph.nodes.map(({ id }) => `${id}[${id}]`),
    ...graph.edges.map(({ from, to }) => `${from} --> ${to}`),
  ];
  const { svg } = await mermaid.render('mermaid-picture', lines.join('\n'));
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  host.replaceChildren(document.importNode(picture, true));
}

/** Boxes by what is painted, edges by points along their paths. */
function readMermaid(graph: FlowGraph): Drawing {
  const scale = document.querySelector<SVGGraphicsElement>('#host svg g')?.getScreenCTM()?.inverse();
  const at = (point: DOMPoint, from: DOMMatrix | null): Point => {
    const there =
      scale && from ? new DOMPoint(point.x, point.y).matrixTransform(scale.multiply(from)) : point;
    return { x: there.x, y: there.y };
  };
  const nodes = [...document.querySelectorAll<SVGGraphicsElement>('#host .node')].map(node => {
    const box = node.getBBox();
    const { x, y } = at(new DOMPoint(box.x, box.y), node.getScreenCTM());
    return {
      id: /flowchart-(n\d+)-/.exec(node.id)?.[1] ?? node.id,
      x,
      y,
      width: box.width,
      height: box.height,
    };
  });
  const paths = [...document.querySelectorAll<SVGPathElement>('#host path.flowchart-link')];
  const edges = graph.edges.map(({ from, to }, index) => {
    const path = paths[index];
    const length = path?.getTotalLength() ?? 0;
    const steps = Math.max(1, Math.ceil(length / 4));
    const points = path
      ? Array.from({ length: steps + 1 }, (_, step) =>
          at(path.getPointAtLength((length * step) / steps), path.getScreenCTM()),
        )
      : [];
    return { from, to, points };
  });
  return { nodes, edges };
}
