/** Reads the steps of a process from a page: a table of steps, and time limits in working days. */
import { fold } from '@sunboard/model';
import type { PageFacts, TableFact, Where } from '@sunboard/reader';
import { findField } from './fields.js';
import { numeralOf } from '@sunboard/model';

/** One step of a process as a table states it. */
export interface StepFact {
  readonly name: string;
  readonly owner: string;
  readonly limit: string;
  readonly note: string;
  /** Names of the steps that follow, where the table has a column for them; empty at the end. */
  readonly next?: readonly string[];
}

/** The steps of a page with the place of their table. */
export interface StepsFact {
  readonly steps: readonly StepFact[];
  readonly columns: { readonly owner: boolean; readonly limit: boolean };
  readonly where: Where;
}

/** The first table whose headers name steps together with an owner or a limit. */
export function readSteps(facts: PageFacts): StepsFact | undefined {
  for (const table of facts.tables) {
    // Special steps (鉴定, 评审) stand in a table of their own, with a column on whether they count.
    if (columnOf(table, /是否(?:计算|计入)|特[殊别](?:程序|环节)/) >= 0) continue;
    const name = columnOf(table, /^(?:办理|审批|工作|流程)?(?:环节|步骤|流程|程序)(?:名称)?$|^step/);
    const owner = columnOf(table, /责任|办理人|承办|办理单位|办理部门|owner|responsible/);
    const limit = columnOf(table, /时限|期限|工作日|limit|days/);
    if (name < 0 || (owner < 0 && limit < 0)) continue;
    const next = columnOf(table, /^(?:下一|后续|转入|转至|下步)(?:个)?(?:环节|步骤|步)?$|^next/);
    const note = columnOf(table, /说明|备注|标准|内容|note/);
    const cell = (row: readonly string[], index: number) => (index < 0 ? '' : (row[index] ?? '').trim());
    const steps = table.rows
      .map(row => ({
        name: cell(row, name),
        owner: cell(row, owner),
        limit: cell(row, limit),
        note: cell(row, note),
        ...(next >= 0 && { next: namesIn(cell(row, next)) }),
      }))
      .filter(step => step.name !== '');
    if (steps.length >= 2)
      return { steps, columns: { owner: owner >= 0, limit: limit >= 0 }, where: table.where };
  }
  return undefined;
}

/** Working days of `10个工作日`, `10日`, 十个工作日, 当场 (0); undefined where no number is stated. */
export function dayLimit(value: string | undefined): number | undefined {
  const text = fold(value ?? '');
  if (/当场|当日办结|即时|即办|立等可取/.test(text)) return 0;
  const digits = /(\d{1,4})\s?(?:个)?\s?\[?个?(?:工作日|工作天|日|天|working days?)/.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  const numeral = /([一二三四五六七八九十]{1,3})个?(?:工作日|日|天)/.exec(text)?.[1];
  if (numeral !== undefined) return numeralOf(numeral);
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

/** The limits that a guide states, in working days, each by its own label or told beside the other: 法定20个工作日，承诺10个工作日. */
export function limitsOf(facts: PageFacts): { readonly legal?: number; readonly promised?: number } {
  const legal = findField(facts, 'ServiceGuide', 'legalLimit').value;
  const promised = findField(facts, 'ServiceGuide', 'promisedLimit').value;
  const both = [legal, promised].find(value => ['法定', '承诺'].every(word => value?.includes(word)));
  const of = (word: string, own: string | undefined) =>
    dayLimit(both === undefined ? own : both.slice(both.indexOf(word)));
  const days = { legal: of('法定', legal), promised: of('承诺', promised) };
  return {
    ...(days.legal !== undefined && { legal: days.legal }),
    ...(days.promised !== undefined && { promised: days.promised }),
  };
}

/** Working days of a process and how they were added: every step in turn, or the longest way through it. */
export interface ProcessDays {
  readonly days: number;
  readonly how: 'chain' | 'path';
}

/**
 * Days of the whole process. Where the table says what follows each step, the longest path counts, as in the widget;
 * where it does not, the steps are taken one after another. `daysOf` gives undefined for a step without a stated limit.
 */
export function processDays(
  steps: readonly StepFact[],
  daysOf: (step: StepFact) => number | undefined,
): ProcessDays {
  const sum = steps.reduce((all, step) => all + (daysOf(step) ?? 0), 0);
  const byName = new Map(steps.map(step => [step.name, step]));
  const known = steps.every(
    (step, at) =>
      step.next !== undefined &&
      step.next.every(name => byName.has(name)) &&
      (step.next.length > 0 || at > 0),
  );
  if (!known) return { days: sum, how: 'chain' };
  return { days: longestPath(steps, byName, daysOf), how: 'path' };
}

/** Most days on any way from the beginning; a link back to a step that was passed already (a correction) is not followed. */
function longestPath(
  steps: readonly StepFact[],
  byName: ReadonlyMap<string, StepFact>,
  daysOf: (step: StepFact) => number | undefined,
): number {
  const led = new Set(steps.flatMap(step => step.next ?? []));
  // From where nothing leads to, so that the order of the rows does not matter; a ring begins with its first row.
  const starts = steps.filter(step => !led.has(step.name));
  const open = new Set<string>();
  const days = new Map<string, number>();
  for (const start of [...starts, ...steps]) {
    if (days.has(start.name)) continue;
    const path = [{ step: start, at: 0, after: 0 }];
    open.add(start.name);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const name = top.step.next?.[top.at];
      const following = name === undefined ? undefined : byName.get(name);
      if (!following) {
        const own = (daysOf(top.step) ?? 0) + top.after;
        days.set(top.step.name, own);
        open.delete(top.step.name);
        path.pop();
        const before = path.at(-1);
        if (before) before.after = Math.max(before.after, own);
        continue;
      }
      top.at += 1;
      const ready = days.get(following.name);
      if (ready !== undefined) top.after = Math.max(top.after, ready);
      else if (!open.has(following.name)) {
        open.add(following.name);
        path.push({ step: following, at: 0, after: 0 });
      }
    }
  }
  return Math.max(...days.values());
}

function namesIn(cell: string): string[] {
  return cell
    .split(/[、,，;；/\s]{1,4}|或者?|→/u)
    .map(name => name.trim())
    .filter(name => name !== '' && !/^(?:无|结束|办结|[-—/])$/u.test(name));
}

function columnOf(table: TableFact, words: RegExp): number {
  return table.headers.findIndex(header => words.test(fold(header).replace(/\s/g, '')));
}
