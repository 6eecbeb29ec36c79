/** Judges what was read and found on a made page with a request form against what the page means. */
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import type { MadeForm } from './made-forms.js';

const RULES = [
  'what',
  'how',
  'identity',
  'noPurpose',
  'https',
  'privacy',
  'noFee',
  'time',
  'receipt',
  'notComplaint',
  'help',
];
const bare = (text = '') => text.replace(/[\s*：:（）()]|必填|请(?:输入|填写)/gu, '');

/** What is wrong: each line begins with `false`, `missed`, `fact` or `unsure`. */
export function formWrong({ fields, broken }: MadeForm, facts: PageFacts): string[] {
  const wrong: string[] = [];
  if (facts.kind !== 'requestForm')
    wrong.push(
      `${facts.kindConfidence >= 0.8 ? 'fact' : 'unsure'} kind ${facts.kind} ${String(facts.kindConfidence)}`,
    );
  const read = facts.forms.flatMap(form => form.fields);
  for (const { label, type, choices = [], required } of fields) {
    const own = read.filter(each => bare(each.label).startsWith(bare(label)));
    if (own.length === 0 || (type === 'radio' && own.length !== choices.length))
      wrong.push(`fact ${label}: ${String(own.length)} fields | ${read.map(each => each.label).join(', ')}`);
    else if (own.some(each => each.required !== required))
      wrong.push(`fact ${label} required ${String(!required)}`);
    const longest = own.find(each => type !== 'radio' && bare(each.label) !== bare(label));
    if (longest) wrong.push(`fact ${label} called ${longest.label}`);
  }
  const { findings } = run(facts, { today: '2025-12-01', locale: 'zh-CN', packs: ['cn'] });
  for (const id of RULES.map(each => `form.${each}`)) {
    const found = findings
      .filter(({ rule }) => rule === id)
      .map(({ outcome, reason }) => `${outcome} ${reason}`);
    const isTold = found.some(each => each.startsWith('failed'));
    if (isTold && !broken.includes(id)) wrong.push(`false ${id} ${found.join()}`);
    if (!isTold && broken.includes(id))
      wrong.push(
        `${facts.kind !== 'requestForm' || found.some(each => each.startsWith('cantTell')) ? 'unsure' : 'missed'} ${id} ${found.join()}`,
      );
  }
  return wrong;
}
