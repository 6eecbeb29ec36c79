/** Holds text fitting, Mermaid and the dates of steps to account. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawProcess } from './drawing.js';
import { exampleGuide } from './examples.js';
import { flowText } from './locales/index.js';
import { readMermaid } from './mermaid-read.js';
import { writeMermaid } from './mermaid-write.js';
import { buildProcess } from './process-model.js';
import { datesFrom, datesToIcs } from './step-dates.js';
import { fitText, roomFor, widthOf } from './text-fit.js';

const example = () => buildProcess(exampleGuide.process ?? []);
const read = (text: string) => readMermaid(text, 'zh-CN');

describe('fitText', () => {
  it('keeps every line within its width, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (text, em, lines) => {
          const fitted = fitText(text, em, lines);
          expect(fitted.lines.length).toBeLessThanOrEqual(lines);
          for (const line of fitted.lines) expect(widthOf(line)).toBeLessThanOrEqual(em + 1e-9);
        },
      ),
    );
  });

  it('breaks Chinese anywhere into even lines and Latin at spaces', () => {
    expect(fitText('不属于本机关职权', 7, 2).lines).toEqual(['不属于本', '机关职权']);
    expect(fitText('field check by two', 6, 3).lines).toEqual(['field check', 'by two']);
    expect(fitText('conditions met', 7, 2).lines).toEqual(['conditions', 'met']);
    expect(fitText('not our competence', 7, 2).lines).toEqual(['not our', 'competence']);
  });

  it('ends what does not fit in an ellipsis', () => {
    expect(fitText('汇总'.repeat(100), 5, 2)).toEqual({ lines: ['汇总汇总汇', '总汇总汇…'], isCut: true });
  });
});

describe('roomFor', () => {
  it('widens for a word, not for what is too long to stay whole, nor for Chinese', () => {
    expect(roomFor('材料 incomplete', 5, 13)).toBeCloseTo(widthOf('incomplete'));
    expect(roomFor('x'.repeat(200), 5, 13)).toBe(5);
    expect(roomFor('不属于本机关职权范围', 5, 13)).toBe(5);
    expect(roomFor('', 5, 13)).toBe(5);
  });
});

describe('drawProcess', () => {
  it('keeps 200-character names inside their boxes and everything inside the picture', () => {
    const steps = (exampleGuide.process ?? []).map(step => ({
      ...step,
      name: `${step.name}很长`.repeat(40),
      owner: 'W'.repeat(200),
    }));
    for (const room of [320, 1280]) {
      const { nodes, width, height } = drawProcess(buildProcess(steps), flowText['zh-CN'], {
        room,
        lanes: 'auto',
      });
      for (const node of nodes) {
        expect(
          node.x >= 0 && node.y >= 0 && node.x + node.width <= width && node.y + node.height <= height,
        ).toBe(true);
        for (const line of node.lines) {
          expect(widthOf(line.text) * line.size).toBeLessThanOrEqual(node.width);
          expect(line.y > node.y && line.y < node.y + node.height).toBe(true);
        }
      }
    }
  });

  it('gives a long word the room that it needs on a phone, in boxes and labels', () => {
    const { nodes, edges } = drawProcess(
      buildProcess([
        {
          id: 'a',
          name: 'Acknowledgement of receipt',
          owner: 'Telecommunications office',
          next: [
            { to: 'b', branch: 'correction', label: 'incomplete' },
            { to: 'c', branch: 'yes', label: 'x'.repeat(200) },
          ],
        },
        { id: 'b', name: '补正', owner: '申请人' },
        { id: 'c', name: '决定', owner: '审批科' },
      ]),
      flowText.en,
      { room: 360, lanes: 'off' },
    );
    const box = nodes.flatMap(node => node.lines.map(line => line.text));
    expect(box).toEqual(
      expect.arrayContaining(['1.', 'Acknowledgement', 'of receipt', 'Telecommunications', 'office']),
    );
    const labels = edges.map(edge => edge.label?.lines.map(line => line.text));
    expect(labels).toContainEqual(['incomplete']);
    for (const edge of edges) expect(edge.label?.width ?? 0).toBeLessThanOrEqual(13 * 12 + 6);
  });

  it('draws the correction below the step that asks for it, and the way back upwards', () => {
    const { nodes, edges } = drawProcess(example(), flowText.en, { room: 1280, lanes: 'off' });
    const top = (id: string) => nodes.find(node => node.step.id === id)?.y ?? NaN;
    expect(top('correct')).toBeGreaterThan(top('receive'));
    expect(edges.filter(edge => edge.link.back).map(edge => edge.link.from)).toEqual(['correct']);
  });

  it('gives owners lanes only where there is room', () => {
    const lanes = (room: number, mode: 'auto' | 'on' | 'off') =>
      drawProcess(example(), flowText['zh-CN'], { room, lanes: mode }).lanes.length;
    expect([lanes(1600, 'auto'), lanes(360, 'auto'), lanes(360, 'on'), lanes(1600, 'off')]).toEqual([
      8, 0, 8, 0,
    ]);
  });
});

describe('Mermaid', () => {
  it('reads shapes, chains, groups, labels of both kinds, owners and styles', () => {
    const { value, problems } = read(
      '---\ntitle: x\n---\nflowchart TD\n  %% note\n  A([申请]) --> B{材料齐全?}\n  subgraph 综合窗口\n    B -- 是 --> C["审查 (初审)"]:::hot\n    B -.->|补正| A\n  end\n  C ==> D & E;\n  B -->|不予受理| F\n  classDef hot fill:#f00\n  style A fill:#fff',
    );
    expect(problems).toEqual([]);
    expect(value).toEqual([
      { id: 'A', name: '申请', owner: '综合窗口', next: [{ to: 'B', branch: 'next' }] },
      {
        id: 'B',
        name: '材料齐全?',
        decision: true,
        owner: '综合窗口',
        next: [
          { to: 'C', branch: 'yes', label: '是' },
          { to: 'A', branch: 'correction', label: '补正' },
          { to: 'F', branch: 'refusal', label: '不予受理' },
        ],
      },
      {
        id: 'C',
        name: '审查 (初审)',
        owner: '综合窗口',
        next: [
          { to: 'D', branch: 'next' },
          { to: 'E', branch: 'next' },
        ],
      },
      { id: 'D', name: 'D', next: [] },
      { id: 'E', name: 'E', next: [] },
      { id: 'F', name: 'F', next: [] },
    ]);
  });

  it('names the line that it could not read, and says when there is no chart at all', () => {
    expect(read('graph LR;a-b-->c-d;c-d-.->e.1').value.map(step => step.id)).toEqual(['a-b', 'c-d', 'e.1']);
    expect(read('graph LR\nA --> B\n???').problems).toMatchObject([{ row: 3, severity: 'warning' }]);
    expect(read('sequenceDiagram\nA->>B: x')).toMatchObject({ value: [], problems: [{ code: 'mermaid' }] });
  });

  it('writes what it reads back: steps, owners, decisions and ways on', () => {
    const process = example();
    const again = buildProcess(read(writeMermaid(process)).value);
    const shape = (one: typeof process) => [
      one.steps.map(({ id, name, owner, decision }) => [id, name, owner, decision]),
      one.links.map(({ from, to, label }) => [from, to, label]),
    ];
    expect(shape(again)).toEqual(shape(process));
  });

  it('survives any names', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ minLength: 1, maxLength: 12 }).filter(name => name.trim() !== ''),
          { minLength: 1, maxLength: 5 },
        ),
        names => {
          const process = buildProcess(
            names.map((name, index) => ({ id: index === 0 ? 'end' : `n ${index}`, name })),
          );
          const { value, problems } = read(writeMermaid(process));
          expect(problems).toEqual([]);
          expect(value).toHaveLength(names.length);
        },
      ),
    );
  });

  it('never throws and never hangs on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => {
        read(`flowchart TD\n${text}`);
      }),
    );
  });
});

describe('datesFrom', () => {
  const limits = { legal: 20, extension: 10, promised: 12, isLegalAssumed: false };

  it('counts from the day after acceptance, over the days of the National Day holiday', () => {
    const { steps, legal, promised } = datesFrom('2025-09-26', example(), limits);
    const due = Object.fromEntries(steps.map(one => [one.step.id, [one.due.dueOn, one.withExcluded?.dueOn]]));
    expect(due['examine']).toEqual(['2025-10-09', undefined]);
    expect(due['decide']?.[0]).toBe('2025-10-17');
    expect(due['decide']?.[1]).not.toBe(undefined);
    expect(due).not.toHaveProperty('receive');
    expect([promised?.basis.totalDays, legal.basis.totalDays]).toEqual([12, 20]);
  });

  it('writes one calendar with an entry per step and the end', () => {
    const dates = datesFrom('2025-09-26', example(), limits);
    const ics = datesToIcs(dates, '卫生许可', '承诺时限', 'zh-CN', new Date('2025-09-26T00:00:00Z'));
    expect(ics.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(dates.steps.length + 1);
    expect(ics.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('refuses a date that is none', () => {
    expect(() => datesFrom('2025-02-30', example(), limits)).toThrow(RangeError);
  });
});
