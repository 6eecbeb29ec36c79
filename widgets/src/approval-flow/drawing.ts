/** Turns a process into a drawing: boxes with fitted text, arrows, labels and lanes, all in CSS pixels. */
import { layoutFlow, type FlowEdgeKind, type FlowPoint } from './layout/index.js';
import type { FlowText } from './locales/index.js';
import type { FlowLink, FlowStep, Process } from './process-model.js';
import { fitText, roomFor, widthOf } from './text-fit.js';
import { timeOf } from './wording.js';

/** A line of text with the middle of its baseline. */
export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isStrong?: boolean;
}

/** A step's box; `outline` is an SVG path. */
export interface DrawnNode {
  readonly step: FlowStep;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  readonly lines: readonly DrawnLine[];
  /** Everything that the box would say with room enough. */
  readonly title: string;
}

/** An arrow; `line` and `head` are SVG paths. */
export interface DrawnEdge {
  readonly link: FlowLink;
  readonly line: string;
  readonly head: string;
  readonly label?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly DrawnLine[];
  };
}

/** The band of an owner, its name on top. */
export interface DrawnLane {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly DrawnLine[];
  readonly name: string;
}

/** A finished picture. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly laneHeight: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly lanes: readonly DrawnLane[];
}

/** How to draw: room in CSS pixels, and whether owners get lanes of their own (`auto`: where they fit). */
export interface DrawingOptions {
  readonly room: number;
  readonly lanes: 'auto' | 'on' | 'off';
}

const NAME_SIZE = 14;
const SMALL_SIZE = 12;
const LINE = 1.35;
const PAD = 10;
const BEVEL = 12;
const MARGIN = 8;
const HEAD = 8;
const LANE_HEAD = 44;
const CORNER = 6;
/** So wide, in em, a box or a label may become for the sake of one long word. */
const MOST_WORD = 13;
/** A chart with lanes may be this much wider than the room and be drawn smaller. */
const SQUEEZE = 1.2;

/** Draws the process; lanes give way where they would make the chart too wide for the room. */
export function drawProcess(process: Process, text: FlowText, options: DrawingOptions): Drawing {
  const owners = new Set(process.steps.map(step => step.owner ?? ''));
  const isNarrow = options.room < 560;
  if (options.lanes !== 'off' && owners.size > 1 && (options.lanes === 'on' || !isNarrow)) {
    const drawing = draw(process, text, true, isNarrow);
    if (options.lanes === 'on' || drawing.width <= options.room * SQUEEZE) return drawing;
  }
  return draw(process, text, false, isNarrow);
}

function draw(process: Process, text: FlowText, hasLanes: boolean, isNarrow: boolean): Drawing {
  const em = isNarrow ? 7.5 : 10.5;
  const boxes = new Map(process.steps.map(step => [step.id, boxOf(step, text, em, hasLanes)]));
  const labels = process.links.map(link => labelOf(link, text, isNarrow ? 5 : 7));
  const layout = layoutFlow(
    {
      nodes: process.steps.map(step => ({
        id: step.id,
        width: boxes.get(step.id)?.width ?? 0,
        height: boxes.get(step.id)?.height ?? 0,
        ...(hasLanes && { lane: step.owner ?? '' }),
      })),
      edges: process.links.map((link, index) => ({
        id: String(index),
        from: link.from,
        to: link.to,
        kind: kindOf(link),
        label: labels[index]?.size,
      })),
    },
    { nodeGap: isNarrow ? 16 : 28, layerGap: 34, laneGap: 24 },
  );
  const top = MARGIN + (layout.lanes.length > 0 ? LANE_HEAD : 0);
  const shift = <T extends FlowPoint>(point: T): T => ({ ...point, x: point.x + MARGIN, y: point.y + top });
  return {
    width: layout.width + 2 * MARGIN,
    height: layout.height + top + MARGIN,
    laneHeight: LANE_HEAD,
    nodes: layout.nodes.flatMap(node => {
      const step = process.byId.get(node.id);
      const box = boxes.get(node.id);
      return step && box ? [drawnNode(step, box, shift(node), text)] : [];
    }),
    edges: layout.edges.flatMap(edge => {
      const link = process.links[Number(edge.id)];
      const label = labels[Number(edge.id)];
      if (!link) return [];
      const at = edge.labelAt && label ? { label: drawnLabel(label, shift(edge.labelAt)) } : {};
      return [{ link, ...arrow(edge.points.map(shift)), ...at }];
    }),
    lanes: layout.lanes.map(lane => ({
      name: lane.name,
      x: lane.x + MARGIN,
      width: lane.width,
      lines: laneLines(lane.name, lane.x + MARGIN, lane.width),
    })),
  };
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly text: string; readonly size: number; readonly isStrong: boolean }[];
}

function boxOf(step: FlowStep, text: FlowText, least: number, hasLanes: boolean): Box {
  const em = roomFor(step.name, least, MOST_WORD);
  const small = roomFor(hasLanes ? '' : (step.owner ?? ''), (em * NAME_SIZE) / SMALL_SIZE, MOST_WORD);
  const row =
    (size: number, isStrong = false) =>
    (line: string) => ({ text: line, size, isStrong });
  const rows = [
    ...fitText(`${step.number}. ${step.name}`, em, 3).lines.map(row(NAME_SIZE, true)),
    ...(hasLanes ? [] : fitText(step.owner ?? '', small, 2).lines.map(row(SMALL_SIZE))),
    ...fitText(timeOf(step, text), small, 2).lines.map(row(SMALL_SIZE)),
  ];
  const widest = rows.reduce(
    (most, { text: line, size, isStrong }) => Math.max(most, widthOf(line) * size * (isStrong ? 1.04 : 1)),
    96,
  );
  const width = widest + 2 * PAD + (step.decision ? BEVEL : 0);
  return { width, height: rows.reduce((sum, { size }) => sum + size * LINE, 0) + 2 * PAD, rows };
}

function drawnNode(
  step: FlowStep,
  box: Box,
  at: FlowPoint & { width: number; height: number },
  text: FlowText,
): DrawnNode {
  let y = at.y + PAD;
  const lines = box.rows.map(({ text: line, size, isStrong }) => {
    y += size * LINE;
    return { text: line, size, isStrong, x: at.x + at.width / 2, y: y - size * 0.38 };
  });
  const title = [`${step.number}. ${step.name}`, step.owner, step.window, timeOf(step, text)]
    .filter(Boolean)
    .join('\n');
  return {
    step,
    x: at.x,
    y: at.y,
    width: at.width,
    height: at.height,
    outline: outlineOf(at, step.decision === true),
    lines,
    title,
  };
}

/** Decisions are bevelled: the arrows of the layout end within the middle half of a side, where a bevelled box still has its border. */
function outlineOf(
  { x, y, width, height }: FlowPoint & { width: number; height: number },
  isDecision: boolean,
): string {
  const [right, bottom] = [x + width, y + height];
  if (!isDecision) return `M${x} ${y}H${right}V${bottom}H${x}Z`;
  const cut = Math.min(BEVEL, height / 4, width / 4);
  return `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`;
}

interface Label {
  readonly size: { readonly width: number; readonly height: number };
  readonly lines: readonly string[];
}

function labelOf(link: FlowLink, text: FlowText, em: number): Label | undefined {
  const said = link.label ?? text.branch[link.branch];
  const { lines } = fitText(said, roomFor(said, em, MOST_WORD), 2);
  if (lines.length === 0) return undefined;
  return {
    lines,
    size: {
      width: Math.max(...lines.map(widthOf)) * SMALL_SIZE + 6,
      height: lines.length * SMALL_SIZE * LINE + 4,
    },
  };
}

function drawnLabel({ size, lines }: Label, at: FlowPoint): NonNullable<DrawnEdge['label']> {
  const y = at.y - size.height / 2;
  return {
    ...size,
    x: at.x - size.width / 2,
    y,
    lines: lines.map((line, index) => ({
      text: line,
      size: SMALL_SIZE,
      x: at.x,
      y: y + 2 + (index + 1) * SMALL_SIZE * LINE - SMALL_SIZE * 0.38,
    })),
  };
}

function laneLines(name: string, x: number, width: number): DrawnLine[] {
  const { lines } = fitText(name, (width - 8) / SMALL_SIZE, 2);
  const y = MARGIN + (LANE_HEAD - lines.length * SMALL_SIZE * LINE) / 2;
  return lines.map((line, index) => ({
    text: line,
    size: SMALL_SIZE,
    isStrong: true,
    x: x + width / 2,
    y: y + (index + 1) * SMALL_SIZE * LINE - SMALL_SIZE * 0.38,
  }));
}

function arrow(points: readonly FlowPoint[]): { line: string; head: string } {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? tip;
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const foot = { x: tip.x - dx * HEAD, y: tip.y - dy * HEAD };
  const half = HEAD / 2;
  return {
    line: rounded([...points.slice(0, -1), foot]),
    head: `M${tip.x} ${tip.y}L${foot.x - dy * half} ${foot.y - dx * half}L${foot.x + dy * half} ${foot.y + dx * half}Z`,
  };
}

function rounded(points: readonly FlowPoint[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const [a, b] = [toward(point, before), toward(point, after)];
      return `L${a.x} ${a.y}Q${point.x} ${point.y} ${b.x} ${b.y}`;
    })
    .join('');
}

function toward(from: FlowPoint, to: FlowPoint): FlowPoint {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.abs(dx) + Math.abs(dy);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + dx * share, y: from.y + dy * share };
}

/** What the layout draws upwards is the way that closes a loop, not the way into the correction step. */
function kindOf({ branch, back }: FlowLink): FlowEdgeKind {
  if (back) return 'correction';
  return branch === 'refusal'
    ? 'refusal'
    : branch === 'next' || branch === 'correction'
      ? 'next'
      : 'decision';
}
