/** Moves from step to step along the arrows, as the keyboard asks. */
import type { FlowLink, Process } from './process-model.js';

/** Directions of a walk: `on` along an arrow, `back` against it, `left` and `right` to what is parallel. */
export type Move = 'on' | 'back' | 'left' | 'right' | 'start' | 'end';

/** The steps that were passed, the current one last. */
export type Trail = readonly string[];

/** The trail after a move; the same trail when there is no way. Loops are followed like any arrow. */
export function walk(process: Process, trail: Trail, move: Move): Trail {
  const at = trail.at(-1);
  if (move === 'end') return process.steps.slice(-1).map(step => step.id);
  if (at === undefined || move === 'start') return process.steps.slice(0, 1).map(step => step.id);
  switch (move) {
    case 'on':
      return follow(
        trail,
        first(process.out.get(at), link => link.to),
      );
    case 'back':
      return trail.length > 1
        ? trail.slice(0, -1)
        : before(
            trail,
            first(process.into.get(at), link => link.from),
          );
    case 'left':
      return aside(process, trail, -1);
    case 'right':
      return aside(process, trail, 1);
  }
}

/** The longest trail that is remembered: going round a loop must not grow it without end. */
const LONGEST = 200;

function follow(trail: Trail, to: string | undefined): Trail {
  return to === undefined ? trail : [...trail, to].slice(-LONGEST);
}

function before(trail: Trail, from: string | undefined): Trail {
  return from === undefined ? trail : [from];
}

/** Steps beside this one are the other ways on from the step before; without one, the other starts. */
function aside(process: Process, trail: Trail, by: number): Trail {
  const at = trail.at(-1) ?? '';
  const from = trail.at(-2) ?? first(process.into.get(at), link => link.from);
  const beside =
    from === undefined ? process.starts : [...new Set((process.out.get(from) ?? []).map(link => link.to))];
  const to = beside[beside.indexOf(at) + by];
  if (to === undefined) return trail;
  return from === undefined ? [to] : [...(trail.length > 1 ? trail.slice(0, -1) : [from]), to];
}

/** Ways on come before loops back. */
function first(links: readonly FlowLink[] | undefined, end: (link: FlowLink) => string): string | undefined {
  const link = links?.find(one => !one.back) ?? links?.[0];
  return link && end(link);
}
