/** Lets long work breathe: counts time, yields to the page between slices, and says when the budget is spent. */

/** Thrown when the caller's signal aborts the reading. */
export class ReadAborted extends Error {
  override readonly name = 'AbortError';
}

export interface Pace {
  /** True when the present slice is used up; cheap enough to ask in every loop. */
  readonly due: () => boolean;
  /** Gives the page its turn when the slice is used up: between two stages of work. Rejects when the signal aborted. */
  readonly rest: () => Promise<void>;
  /** Gives the page its turn. Rejects when the signal aborted. */
  readonly breathe: () => Promise<void>;
  /** True when the whole reading has worked longer than it may. */
  readonly spent: () => boolean;
  /** Closes what gave the turns: no listener of ours stays on a page. */
  readonly end: () => void;
}

/** Settings of {@link createPace}, in milliseconds of work. */
export interface PaceOptions {
  readonly slice: number;
  readonly maxTime: number;
  readonly signal?: AbortSignal | undefined;
}

/** Starts a pace; only work counts against the budget, not the turns given to the page. */
export function createPace({ slice, maxTime, signal }: PaceOptions): Pace {
  let sliceStart = now();
  let worked = 0;
  const turns = createTurns();
  const due = () => now() - sliceStart >= slice;
  const heed = () => {
    if (signal?.aborted) throw new ReadAborted('The reading was cancelled');
  };
  const breathe = async () => {
    worked += now() - sliceStart;
    heed();
    await turns.next();
    sliceStart = now();
  };
  return {
    due,
    spent: () => worked + (now() - sliceStart) >= maxTime,
    breathe,
    end: turns.close,
    rest: async () => {
      heed();
      if (due()) await breathe();
    },
  };
}

/** Runs `work` over the values, breathing between slices; stops early when the budget is spent, and says whether it did. */
export async function forEachPaced<T>(
  values: readonly T[],
  pace: Pace,
  work: (value: T) => void,
): Promise<boolean> {
  for (let at = 0; at < values.length; at++) {
    if ((at & 7) === 7 && pace.due()) {
      if (pace.spent()) return false;
      await pace.breathe();
    }
    work(values[at] as T);
  }
  return true;
}

const now = performance.now.bind(performance);

/* A message port comes back at once; timers are held back to a second in background tabs. One for the whole reading: making it costs more than the turn. */
function createTurns() {
  let channel: MessageChannel | undefined;
  return {
    next: () =>
      new Promise<void>(resolve => {
        channel ??= new MessageChannel();
        channel.port1.onmessage = () => {
          resolve();
        };
        channel.port2.postMessage(0);
      }),
    close: () => {
      channel?.port1.close();
      channel = undefined;
    },
  };
}
