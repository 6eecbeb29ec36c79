/** The days of a process, added along its longest way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayLimit, processDays, type StepFact } from './flow.js';

const step = (name: string, limit: number, next: readonly string[]): StepFact => ({
  name,
  owner: '',
  limit: `${limit}个工作日`,
  note: '',
  next,
});
const days = (steps: readonly StepFact[]) => processDays(steps, ({ limit }) => dayLimit(limit));

describe('the days of a process', () => {
  it('are added in turn where the table does not say what follows', () => {
    const steps = [1, 5, 3].map((limit, at): StepFact => {
      const { next: _, ...plain } = step(`第${at}步`, limit, []);
      return plain;
    });
    expect(days(steps)).toEqual({ days: 9, how: 'chain' });
  });

  it('are those of the longest way, side by side and with a loop back', () => {
    const steps = [
      step('受理', 1, ['消防意见', '环保意见', '补正']),
      step('补正', 2, ['受理']),
      step('消防意见', 6, ['决定']),
      step('环保意见', 5, ['决定']),
      step('决定', 2, []),
    ];
    expect(days(steps)).toEqual({ days: 9, how: 'path' });
  });

  it('do not depend on the order of the rows behind the first, loops or not', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const loops = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 });
    fc.assert(
      fc.property(
        loops,
        fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
        fc.nat(719),
        (links, limits, turn) => {
          // A chain with ways ahead, and one way back each, from which every step before can be left again.
          const steps = names.map((name, at) =>
            step(name, limits[at] ?? 0, [
              ...(at < 5 ? [names[at + 1] ?? ''] : []),
              ...links.filter(([from]) => from === at).map(([, to]) => names[to] ?? ''),
            ]),
          );
          const [first, ...others] = steps;
          if (!first) return;
          const shuffled = [first, ...others.slice(turn % 5), ...others.slice(0, turn % 5).reverse()];
          expect(days(shuffled)).toEqual(days(steps));
        },
      ),
    );
  });

  it('are told of a table of thousands of steps', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      step(`s${at}`, 1, at < 19_999 ? [`s${at + 1}`] : ['s0']),
    );
    expect(days(many)).toEqual({ days: 20_000, how: 'path' });
  });
});

describe('a time limit', () => {
  it('is read with its unit in brackets too', () => {
    expect(['20(工作日)', '5（个工作日）', '10个工作日', '3工作日', '即办'].map(dayLimit)).toEqual([
      20, 5, 10, 3, 0,
    ]);
  });
});
