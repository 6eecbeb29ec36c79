/** Holds what a person does with the chart (zoom, walk, files) and draws it: the part that the element loads after its list. */
import { html, type TemplateResult } from 'lit';
import { localize, type Locale } from '@sunboard/model';
import { keepControls } from '../internal/own-controls.js';
import { openForPrint } from '../internal/print-open.js';
import { chartView } from './chart-view.js';
import { drawProcess, type Drawing, type DrawingOptions } from './drawing.js';
import { partText } from './locales/parts.js';
import { createPanning } from './panning.js';
import type { Process } from './process-model.js';
import { reveal } from './reveal.js';
import { spoken } from './spoken.js';
import { toolsView, type Take } from './tools-view.js';
import { walk, type Move, type Trail } from './walk.js';

/** What the desk asks of its element. */
export interface DeskHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
  requestUpdate(): void;
  /** Moves the focus to a step of the list. */
  goToItem(id: string): void;
  /** Is told of each step that was chosen. */
  onStep(id: string): void;
}

/** What is drawn. */
export interface DeskView {
  readonly process: Process;
  /** Name of the service; empty when it has none. */
  readonly name: string;
  readonly locale: Locale;
  readonly current: string | null;
  readonly lanes: DrawingOptions['lanes'];
  /** Width of the element in CSS pixels. */
  readonly room: number;
}

/** One chart's desk. */
export interface Desk {
  draw(view: DeskView): TemplateResult;
  /** Scrolls to the step that was walked to; call it after each update. */
  settle(): void;
  stop(): void;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: 'on',
  ArrowUp: 'back',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'start',
  End: 'end',
};
const ZOOM_STEP = 1.25;
const [LEAST_ZOOM, MOST_ZOOM] = [0.3, 3];
/** Below this the text cannot be read; then the chart scrolls instead. */
const READABLE = 0.75;

/** A desk without anything on it; the walk begins anew with every process. */
export function createDesk(host: DeskHost): Desk {
  keepControls(host.renderRoot);
  const panning = createPanning();
  let view: DeskView | undefined;
  let stopPrinting: (() => void) | undefined;
  let drawn: { readonly key: string; readonly drawing: Drawing } | undefined;
  let zoom: number | undefined;
  let trail: Trail = [];
  let said = '';
  let note = '';
  let isBusy = false;
  let isMoved = false;

  const box = () => host.renderRoot.querySelector('.viewport');
  const fitting = () =>
    Math.max(Math.min(1, ((view?.room ?? 0) - 2) / (drawn?.drawing.width ?? 1)), READABLE);

  const drawingOf = ({ process, locale, lanes, room }: DeskView): Drawing => {
    const key = `${locale}|${lanes}|${room}`;
    if (drawn?.key !== key) {
      drawn = { key, drawing: drawProcess(process, localize(partText, locale), { room: room - 2, lanes }) };
    }
    return drawn.drawing;
  };

  const zoomTo = (to: number | undefined): void => {
    zoom = to === undefined ? undefined : Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, to));
    host.requestUpdate();
  };
  const zoomBy = (factor: number): void => {
    zoomTo((zoom ?? fitting()) * factor);
  };

  const walkTo = (to: Trail, move?: Move): void => {
    const step = view?.process.byId.get(to.at(-1) ?? '');
    if (!view || !step) return;
    const text = localize(partText, view.locale);
    const isStuck = move === 'back' && to === trail;
    trail = to;
    note = '';
    said = isStuck ? text.isFirst : spoken(step, view.process, text);
    isMoved = true;
    host.requestUpdate();
    if (!isStuck) host.onStep(step.id);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !view) return;
    const move = MOVES[event.key];
    const at = trail.at(-1);
    if (move) walkTo(walk(view.process, trail, move), move);
    else if (event.key === '+' || event.key === '=') zoomBy(ZOOM_STEP);
    else if (event.key === '-') zoomBy(1 / ZOOM_STEP);
    else if (event.key === '0') zoomTo(undefined);
    else if (event.key === 'Enter' && at !== undefined) host.goToItem(at);
    else if (event.key === 'Escape' && at !== undefined) {
      trail = [];
      said = '';
      host.requestUpdate();
    } else return;
    event.preventDefault();
  };

  const take = async (what: Take): Promise<void> => {
    if (what === 'print') {
      window.print();
      return;
    }
    const picture = box()?.querySelector('svg');
    if (!view || !picture) return;
    const text = localize(partText, view.locale);
    const { process, name, locale } = view;
    const show = (words: string, busy: boolean): void => {
      note = words;
      isBusy = busy;
      host.requestUpdate();
    };
    show(text.working, true);
    try {
      const { download } = await import('./downloads.js');
      await download(what, { picture, process, name: name || text.caption, locale });
      show('', false);
    } catch (error) {
      console.error(error);
      show(text.exportFailed, false);
    }
  };

  const draw = (next: DeskView): TemplateResult => {
    stopPrinting ??= openForPrint(host.renderRoot, '.paths');
    if (next.process !== view?.process) {
      drawn = zoom = undefined;
      trail = [];
      said = note = '';
    }
    view = next;
    const text = localize(partText, next.locale);
    const drawing = drawingOf(next);
    const shownZoom = zoom ?? fitting();
    return html`${toolsView({
        text,
        zoom: shownZoom,
        isBusy,
        zoomBy,
        fit: () => zoomTo(undefined),
        take: what => void take(what),
      })}
      ${chartView({
        drawing,
        text,
        zoom: shownZoom,
        name: next.name || text.unnamed,
        current: next.current,
        walked: trail.at(-1),
        onKey,
        onPick: id => walkTo([id]),
        onPointer: event => panning.start(event),
      })}
      <p part="status" class="no-print" role="status" aria-live="polite">${note || said}</p>`;
  };

  const settle = (): void => {
    const node = isMoved ? box()?.querySelector('.walked') : null;
    isMoved = false;
    if (node) reveal(box() ?? node, node);
  };

  return {
    draw,
    settle,
    stop: () => {
      panning.stop();
      stopPrinting?.();
      stopPrinting = undefined;
    },
  };
}
