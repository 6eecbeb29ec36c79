/**
 * Makes service guides 办事指南, each put together by chance out of what halls, columns and old sites do: how elements are
 * called and laid out, what is said of each, what stands around. The same number makes the same page, and each page knows
 * what it says, and which rules it breaks, as a careful inspector would say.
 */
import { chance } from './made-chance.js';
import { chosenGuide } from './made-guide-choice.js';
import { guideFrame } from './made-guide-frame.js';
import type { GuideField } from './made-guide-labels.js';
import { laidOut } from './made-guide-layout.js';
import { partsOf } from './made-guide-parts.js';
import { NOTHING } from './made-guide-says.js';
import { writingBy } from './made-guide-writing.js';
import { boxes } from './made-parts.js';

/** A page and what it says. */
export interface MadeGuide {
  readonly html: string;
  readonly url: string;
  /** What the page states of each element: the words of its value, whole, or words in it. */
  readonly states: readonly {
    readonly field: GuideField;
    readonly label: string;
    readonly lines: readonly string[];
  }[];
  /** All labels of the page. */
  readonly labels: readonly string[];
  /** Elements of the eight that are not there. */
  readonly lacks: readonly GuideField[];
  /** The rules that it breaks. */
  readonly breaks: ReadonlySet<string>;
  /** Rules that may leave open what it says: the steps have limits where the guide has none. */
  readonly open: ReadonlySet<string>;
  readonly licence: boolean;
  /** How it was put together, to be read when it fails. */
  readonly made: Readonly<Record<string, unknown>>;
}

const NAMES = ['小型示例场所备案', '示例补贴申领', '示例人员资格认定', '示例关系转移', '示例证明开具'];
const LICENCES = ['示例经营许可证核发', '示例设施设置审批', '示例活动许可', '从事示例业务审批'];

/** The page of a number. */
export function madeGuide(seed: number): MadeGuide {
  const by = chance(seed);
  const choice = chosenGuide(by);
  const name = by.one(choice.licence ? LICENCES : NAMES);
  const breaks = new Set<string>();
  const lacks: GuideField[] = [];
  const parts = partsOf(name, choice, breaks, lacks, by);
  const writing = writingBy(by);
  const body = boxes(laidOut(parts, choice.layout, writing, by), choice.boxesAround, choice, 'guide');
  const states = parts.flatMap(({ fields, label, lines, key, each }) =>
    each
      ? each.map((field, at) => ({ field, label, lines: lines.slice(at, at + 1) }))
      : lines.length === 0 && key === undefined
        ? []
        : fields.map(field => ({ field, label, lines: key === undefined ? lines : [key] })),
  );
  const frame = guideFrame(name, body, choice, by);
  return {
    ...frame,
    states: states.filter(({ lines }) => !(NOTHING as readonly string[]).includes(lines.join(''))),
    labels: parts.map(({ label }) => label),
    lacks,
    breaks,
    open: new Set(choice.process === 'table' ? ['guide.limit', 'flow.sum'] : []),
    licence: choice.licence,
    made: {
      ...choice,
      faults: [...choice.faults].join(', '),
      markup: writing.markup,
      labels: writing.labels,
      lines: writing.lines,
      name,
    },
  };
}
