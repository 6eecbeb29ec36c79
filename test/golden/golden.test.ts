/** The findings on sixty pages of our own stay as they are kept: whoever changes one says why in the commit. */
import { beforeAll, describe, expect, it } from 'vitest';
import { differences, keptReports, makeReports } from './golden.js';

const ACCEPT =
  'If the new findings are right, run `npm run golden -- --write` and give the reason in the commit.';

describe('golden reports', () => {
  let kept: Map<string, string>;
  let now: Map<string, string>;

  beforeAll(async () => {
    [kept, now] = await Promise.all([keptReports(), makeReports()]);
  }, 180_000);

  it('cover sixty pages, with every outcome', () => {
    expect(now.size).toBe(60);
    const whole = [...now.values()].join('');
    for (const outcome of ['failed', 'passed', 'cantTell']) expect(whole).toContain(`"outcome":"${outcome}"`);
  });

  it('say what they said', () => {
    const changed = differences(kept, now);
    const shown = changed.map(({ page, lines }) => `${page}\n  ${lines.join('\n  ')}`).join('\n');
    expect(changed, `${shown}\n\n${ACCEPT}`).toEqual([]);
  });

  it('would show a finding that goes, comes or changes', () => {
    const [id, text] = [...now][0] as [string, string];
    const line = text.split('\n').find(each => each.startsWith('{"outcome"')) as string;
    const gone = differences(now, new Map([...now, [id, text.replace(`${line}\n`, '')]]));
    expect(gone.map(({ page }) => page)).toEqual([id]);
    expect(gone[0]?.lines).toEqual([`- ${line.replace(/,$/, '')}`]);
    const other = differences(
      now,
      new Map([...now, [id, text.replace(line, line.replace('"rule":"', '"rule":"x.'))]]),
    );
    expect(other[0]?.lines).toHaveLength(2);
    expect(differences(now, new Map([...now].slice(1)))[0]?.page).toBe(id);
  });

  it('name no page twice and no clock', () => {
    expect([...kept.keys()].sort()).toEqual([...now.keys()].sort());
    expect([...now.values()].join('')).not.toContain('checkedAt');
  });
});
