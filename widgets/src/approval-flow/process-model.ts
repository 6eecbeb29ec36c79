/** Makes a checked process graph of approval steps (审批环节) and finds what is wrong with it. */
import { countsTowardLimit, type ApprovalStep } from '@sunboard/model';

/** How a step leads on. */
export type Branch = NonNullable<ApprovalStep['next']>[number]['branch'];

/** A step as any source gives it: links may lack their branch, and the id may be missing. */
export type LooseStep = Omit<ApprovalStep, 'id' | 'next'> & {
  readonly id?: string | undefined;
  readonly next?:
    | readonly { readonly to: string; readonly branch?: Branch; readonly label?: string | undefined }[]
    | undefined;
};

/** A step of the graph; `number` counts from 1 in the order of the source. */
export interface FlowStep extends Omit<ApprovalStep, 'next'> {
  readonly number: number;
}

/** An arrow between two steps that exist. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly branch: Branch;
  readonly label?: string;
  /** True when following it leads back to a step that was passed already. */
  back: boolean;
}

/** What can be wrong with a process. */
export type FindingCode =
  | 'missing_id'
  | 'duplicate_id'
  | 'unknown_target'
  | 'too_many_steps'
  | 'unreachable'
  | 'missing_owner'
  | 'dead_end'
  | 'no_exit'
  | 'single_branch'
  | 'excluded_unmarked'
  | 'over_promised'
  | 'over_legal'
  | 'promised_over_legal';

/** One fault: the step it concerns (none for the whole process) and the values that its message names. */
export interface Finding {
  readonly code: FindingCode;
  readonly step?: FlowStep;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A process as a graph. */
export interface Process {
  readonly steps: readonly FlowStep[];
  readonly links: readonly FlowLink[];
  readonly byId: ReadonlyMap<string, FlowStep>;
  readonly out: ReadonlyMap<string, readonly FlowLink[]>;
  readonly into: ReadonlyMap<string, readonly FlowLink[]>;
  /** Where a process begins: its first step, and every step of the stage `apply`. */
  readonly starts: readonly string[];
  /** Reachable steps in an order in which every step comes after those that lead to it, loops left aside. */
  readonly order: readonly string[];
  readonly findings: readonly Finding[];
}

/** Steps beyond this are left out; the longest real processes have about 60. */
export const MAX_STEPS = 600;

/** Procedures whose time does not count, Licensing Law art. 45 (听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审). */
const EXCLUDED =
  /听证|招标|拍卖|检验|检测|检疫|鉴定|专家评审|hearing|auction|tender|quarantine|expert review/i;
const FINISH =
  /送达|办结|发证|领证|公开|公示|归档|结束|完成|终止|退回|不予|驳回|deliver|publish|finish|close|refus|reject|end$/i;
const ENDING_STAGES: readonly (string | undefined)[] = ['deliver', 'publish'];

/**
 * Builds the graph. When no step says what follows, the order of the list is the process; as soon as one does, a step
 * without `next` is an end. Nothing is thrown: faults are in `findings`, and what cannot be drawn is left out.
 */
export function buildProcess(source: readonly LooseStep[]): Process {
  const findings: Finding[] = [];
  const kept = source.slice(0, MAX_STEPS);
  if (kept.length < source.length)
    findings.push({ code: 'too_many_steps', values: { n: source.length, max: MAX_STEPS } });
  const steps = numbered(kept, findings);
  const byId = new Map(steps.map(step => [step.id, step]));
  const links = linksOf(kept, steps, byId, findings);
  const out = grouped(steps, links, 'from');
  const into = grouped(steps, links, 'to');
  const starts = steps.filter((step, index) => index === 0 || step.stage === 'apply').map(step => step.id);
  const order = sortAndMarkLoops(starts, out);
  const process: Process = { steps, links, byId, out, into, starts, order, findings };
  findings.push(...check(process));
  return process;
}

/** Whether the time of a step counts toward the limit: as its data say, else by its stage, else by its name; the rule on pages counts alike. */
export function isCounted(step: FlowStep): boolean {
  return countsTowardLimit(step);
}

/** Ends of the process: steps that lead nowhere. */
export function endsOf(process: Process): FlowStep[] {
  return process.steps.filter(step => process.out.get(step.id)?.length === 0);
}

function numbered(source: readonly LooseStep[], findings: Finding[]): FlowStep[] {
  const taken = new Set(source.map(step => step.id?.trim()).filter(Boolean));
  const used = new Set<string>();
  return source.map(({ next: _next, ...step }, index) => {
    const given = step.id?.trim() ?? '';
    const id =
      given !== '' && !used.has(given)
        ? given
        : freeId(given === '' ? 'step' : given, index + 1, taken, used);
    const numberedStep: FlowStep = { ...step, id, number: index + 1 };
    used.add(id);
    if (given === '') findings.push({ code: 'missing_id', step: numberedStep });
    else if (given !== id) findings.push({ code: 'duplicate_id', step: numberedStep, values: { id: given } });
    return numberedStep;
  });
}

function freeId(
  stem: string,
  number: number,
  taken: ReadonlySet<string | undefined>,
  used: ReadonlySet<string>,
): string {
  let id = `${stem}-${number}`;
  while (taken.has(id) || used.has(id)) id += "'";
  return id;
}

function linksOf(
  source: readonly LooseStep[],
  steps: readonly FlowStep[],
  byId: ReadonlyMap<string, FlowStep>,
  findings: Finding[],
): FlowLink[] {
  const isPlainList = source.every(step => step.next === undefined);
  return steps.flatMap((step, index) => {
    const following = steps[index + 1];
    const wanted = isPlainList ? (following ? [{ to: following.id }] : []) : (source[index]?.next ?? []);
    return wanted.flatMap(
      ({ to, branch = 'next', label }: { to: string; branch?: Branch; label?: string | undefined }) => {
        if (byId.has(to))
          return [
            { from: step.id, to, branch, back: false, ...(label !== undefined && label !== '' && { label }) },
          ];
        findings.push({ code: 'unknown_target', step, values: { to } });
        return [];
      },
    );
  });
}

function grouped(
  steps: readonly FlowStep[],
  links: readonly FlowLink[],
  end: 'from' | 'to',
): Map<string, FlowLink[]> {
  const groups = new Map<string, FlowLink[]>(steps.map(step => [step.id, []]));
  for (const link of links) groups.get(link[end])?.push(link);
  return groups;
}

/** Depth first without recursion: a link to a step that is still open closes a loop. */
function sortAndMarkLoops(
  starts: readonly string[],
  out: ReadonlyMap<string, readonly FlowLink[]>,
): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const finished: string[] = [];
  for (const start of starts) {
    if (state.has(start)) continue;
    const path = [{ id: start, at: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const link = out.get(top.id)?.[top.at];
      top.at += 1;
      if (!link) {
        state.set(top.id, 'done');
        finished.push(top.id);
        path.pop();
      } else if (state.get(link.to) === 'open') {
        link.back = true;
      } else if (!state.has(link.to)) {
        state.set(link.to, 'open');
        path.push({ id: link.to, at: 0 });
      }
    }
  }
  return finished.reverse();
}

function check(process: Process): Finding[] {
  const { steps, links, out, into, order } = process;
  const reached = new Set(order);
  const leaving = reachedBackwards(
    endsOf(process).map(step => step.id),
    into,
  );
  const refused = new Set(links.filter(link => link.branch === 'refusal').map(link => link.to));
  return steps.flatMap((step, index): Finding[] => {
    const found: Finding[] = [];
    const ways = out.get(step.id) ?? [];
    if (!step.owner?.trim()) found.push({ code: 'missing_owner', step });
    if (!reached.has(step.id)) found.push({ code: 'unreachable', step });
    if (!leaving.has(step.id)) found.push({ code: 'no_exit', step });
    const isFinish =
      index === steps.length - 1 ||
      ENDING_STAGES.includes(step.stage) ||
      refused.has(step.id) ||
      FINISH.test(step.name);
    if (ways.length === 0 && !isFinish) found.push({ code: 'dead_end', step });
    if (step.decision === true && ways.length === 1) found.push({ code: 'single_branch', step });
    // Left to its name alone, a reader of the data cannot know.
    if (EXCLUDED.test(step.name) && isCounted({ ...step, name: '' }))
      found.push({ code: 'excluded_unmarked', step });
    return found;
  });
}

function reachedBackwards(
  ends: readonly string[],
  into: ReadonlyMap<string, readonly FlowLink[]>,
): Set<string> {
  const seen = new Set(ends);
  for (const id of seen) for (const link of into.get(id) ?? []) seen.add(link.from);
  return seen;
}
