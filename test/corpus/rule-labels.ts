/** Compares findings with verdicts that people gave after reading the pages: precision and recall per rule. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';

/** `fault`: the page has it; `fine`: it has not; `open`: the saved page cannot tell, and the rule is not judged there. */
type Label = 'fault' | 'fine' | 'open';

/** A page that was read, with the day it is judged by: the newest date of its site when it was saved. */
export interface LabelledPage {
  readonly file: string;
  readonly today: string;
  /** Rule id → verdict and a few words why. */
  readonly verdicts: Readonly<Record<string, readonly [Label, string]>>;
}

/** What can be wrong with a finding, or with the labels. */
type Fault = 'false alarm' | 'missed' | 'failed without a label';

/** Findings of one rule against its labels. */
export interface RuleScore {
  /** Pages where the rule failed and the fault is there. */
  right: number;
  /** Pages where it failed and there is none. */
  wrong: number;
  /** Pages with the fault where it did not fail. */
  missed: number;
  /** Pages where it failed without a label. */
  unlabelled: number;
}

const FILE = fileURLToPath(new URL('labels/rules.json', import.meta.url));

/** The labelled pages by file; empty where there are no labels. */
export async function readRuleLabels(): Promise<Map<string, LabelledPage>> {
  if (!existsSync(FILE)) return new Map();
  const { pages } = JSON.parse(await readFile(FILE, 'utf8')) as { pages: LabelledPage[] };
  return new Map(pages.map(page => [page.file, page]));
}

/** Runs the Chinese and the privacy rules on a labelled page and adds to the scores; tells what was wrong or missed. */
export function scoreRules(
  scores: Map<string, RuleScore>,
  label: LabelledPage,
  facts: PageFacts,
): { rule: string; what: Fault; why: string }[] {
  const { findings } = run(facts, { today: label.today, packs: ['cn', 'privacy'], locale: 'en', now: '' });
  const failed = new Set(
    findings
      .filter(({ outcome }) => outcome === 'failed')
      .flatMap(({ rule, also = [] }) => [rule, ...also.map(other => other.rule)]),
  );
  const faults: { rule: string; what: Fault; why: string }[] = [];
  for (const rule of new Set([...failed, ...Object.keys(label.verdicts)])) {
    const [verdict, why] = label.verdicts[rule] ?? [undefined, ''];
    const score = scores.get(rule) ?? { right: 0, wrong: 0, missed: 0, unlabelled: 0 };
    scores.set(rule, score);
    if (verdict === undefined) {
      score.unlabelled++;
      faults.push({ rule, what: 'failed without a label', why: 'a label' });
    }
    if (verdict === 'fault' && failed.has(rule)) score.right++;
    else if (verdict === 'fault') {
      score.missed++;
      faults.push({ rule, what: 'missed', why });
    } else if (verdict === 'fine' && failed.has(rule)) {
      score.wrong++;
      faults.push({ rule, what: 'false alarm', why });
    }
  }
  return faults;
}
