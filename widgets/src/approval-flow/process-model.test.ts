/** Holds the process graph, its checks and its sums to account. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleGuide } from './examples.js';
import { linksIn } from './list-source.js';
import { buildProcess, type LooseStep } from './process-model.js';
import { checkLimits, countedDays, longestTo, sumPaths, type Limits } from './sums.js';
import { walk, type Trail } from './walk.js';

const example = () => buildProcess(exampleGuide.process ?? []);
const step = (id: string, next?: string, more: Partial<LooseStep> = {}): LooseStep => ({
  id,
  name: `环节${id}`,
  owner: '综合窗口',
  ...(next !== undefined && { next: linksIn(next) }),
  ...more,
});
const codes = (steps: readonly LooseStep[]) =>
  buildProcess(steps).findings.map(({ code, step: at }) => `${code}:${at?.id ?? ''}`);
const limits: Limits = { legal: 20, extension: 10, promised: 12, isLegalAssumed: false };

describe('buildProcess', () => {
  it('finds nothing wrong with a complete process', () => {
    expect(example().findings).toEqual([]);
  });

  it('takes the order of the list as the process when no step says what follows', () => {
    const { links } = buildProcess([step('a'), step('b'), step('c')]);
    expect(links.map(({ from, to }) => from + to)).toEqual(['ab', 'bc']);
  });

  it('takes a step without next as an end as soon as another has one', () => {
    expect(buildProcess([step('a', 'c'), step('b'), step('c')]).links).toHaveLength(1);
  });

  it('tells of steps that nothing leads to, that have no owner, and that stop short', () => {
    expect(
      codes([step('a', 'b|c'), step('b', '', { owner: ' ' }), step('c', 'e'), step('d', 'e'), step('e', '')]),
    ).toEqual(['missing_owner:b', 'dead_end:b', 'unreachable:d']);
  });

  it('accepts refusals, deliveries and steps named as ends where a process stops', () => {
    expect(
      codes([
        step('a', 'b:refusal|c|d|e'),
        step('b', ''),
        step('c', '', { stage: 'deliver' }),
        step('d', '', { name: '办结' }),
        step('e', ''),
      ]),
    ).toEqual([]);
  });

  it('tells of a loop that nothing leaves', () => {
    expect(codes([step('a', 'b|d'), step('b', 'c'), step('c', 'b'), step('d', '')])).toEqual([
      'no_exit:b',
      'no_exit:c',
    ]);
  });

  it('gives steps without an id one of their own, and tells of ids used twice and of targets that are not there', () => {
    const process = buildProcess([
      step('a', 'b|ghost'),
      step('b', ''),
      step('b', ''),
      { name: '无编号', owner: '窗口' },
    ]);
    expect(new Set(process.steps.map(one => one.id)).size).toBe(4);
    expect(process.findings.map(one => one.code)).toEqual(
      expect.arrayContaining(['duplicate_id', 'missing_id', 'unknown_target']),
    );
  });

  it('tells of a hearing that counts, and not of one whose stage keeps it from counting', () => {
    expect(codes([step('a', 'b', { name: '专家评审' }), step('b', '')])).toEqual(['excluded_unmarked:a']);
    expect(codes([step('a', 'b', { name: '听证', stage: 'special' }), step('b', '')])).toEqual([]);
  });

  it('reads ids that are names of object members', () => {
    expect(codes([step('__proto__', 'constructor'), step('constructor', '')])).toEqual([]);
  });

  it('keeps to its promises on any list of steps', () => {
    const anyStep = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', '', 'e'),
      name: fc.string({ minLength: 1, maxLength: 5 }),
      next: fc.option(
        fc.array(fc.record({ to: fc.constantFrom('a', 'b', 'c', 'd', 'x') }), { maxLength: 3 }),
        { nil: undefined },
      ),
      limit: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), steps => {
        const process = buildProcess(steps);
        const place = new Map(process.order.map((id, index) => [id, index]));
        expect(new Set(process.steps.map(one => one.id)).size).toBe(steps.length);
        for (const { from, to, back } of process.links) {
          if (!back && place.has(from)) expect(place.get(from) ?? NaN).toBeLessThan(place.get(to) ?? NaN);
        }
        const sums = sumPaths(process);
        const most = longestTo(process, countedDays);
        for (const path of sums.paths)
          expect(path.counted).toBeLessThanOrEqual(Math.max(...[...most.values()].map(one => one.days)));
      }),
    );
  });
});

describe('sumPaths', () => {
  it('adds the days of every way from application to an end, loops left out', () => {
    const { paths, longest, isComplete } = sumPaths(example());
    expect(isComplete).toBe(true);
    expect(longest).toBe(12);
    expect(paths.map(path => [path.steps.length, path.counted, path.uncounted])).toEqual([
      [7, 11, 11],
      [7, 12, 1],
      [7, 6, 31],
      [7, 7, 21],
      [3, 0, 1],
    ]);
  });

  it('lists the longest way to each end when there are too many ways', () => {
    const rungs = Array.from({ length: 12 }, (_, index) => [
      step(`l${index}`, `l${index + 1}|r${index + 1}`, { limit: 1 }),
      step(`r${index}`, `l${index + 1}|r${index + 1}`, { limit: 2 }),
    ]).flat();
    const { paths, longest, isComplete } = sumPaths(
      buildProcess([step('s', 'l0|r0'), ...rungs, step('l12', ''), step('r12', '')]),
    );
    expect(isComplete).toBe(false);
    expect([paths.length, longest]).toEqual([2, 24]);
  });

  it('says which limit is passed', () => {
    const found = (longest: number, more: Partial<Limits> = {}) =>
      checkLimits({ paths: [], isComplete: true, longest }, { ...limits, ...more }).map(one => one.code);
    expect(found(12)).toEqual([]);
    expect(found(13)).toEqual(['over_promised']);
    expect(found(21)).toEqual(['over_legal']);
    expect(found(5, { promised: 25 })).toEqual(['promised_over_legal']);
  });
});

describe('walk', () => {
  it('goes on, aside and back the way it came', () => {
    const process = example();
    const go = (moves: Parameters<typeof walk>[2][]) =>
      moves.reduce<Trail>((trail, move) => walk(process, trail, move), []).at(-1);
    expect(go(['on'])).toBe('apply');
    expect(go(['start', 'on', 'on'])).toBe('examine');
    expect(go(['start', 'on', 'on', 'right'])).toBe('correct');
    expect(go(['start', 'on', 'on', 'right', 'on'])).toBe('receive');
    expect(go(['start', 'on', 'on', 'right', 'back'])).toBe('receive');
    expect(go(['end', 'on'])).toBe('publish');
    expect(go(['start', 'back', 'left'])).toBe('apply');
  });
});

describe('linksIn', () => {
  it('reads targets with branch and label, and labels with colons', () => {
    expect(linksIn('a:yes:材料：齐:全|b|c:送审| ')).toEqual([
      { to: 'a', branch: 'yes', label: '材料：齐:全' },
      { to: 'b', branch: 'next' },
      { to: 'c', branch: 'next', label: '送审' },
    ]);
  });
});
