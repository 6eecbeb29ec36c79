/** Judges what was read and found on a made page of leaders against what the page means. */
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import type { MadeRoster } from './made-rosters.js';

/** The day of the checks. */
export const TODAY = '2025-12-01';
const bare = (text = '') => text.replace(/\s/gu, '').replace(/[，。；：、,;:.]+$/u, '');

/** What is wrong: each line begins with `false`, `missed`, `fact` or `unsure`. */
export function rosterWrong({ leaders, made }: MadeRoster, facts: PageFacts): string[] {
  const wrong: string[] = [];
  if (facts.kind !== 'roster')
    wrong.push(
      `${facts.kindConfidence >= 0.8 ? 'fact' : 'unsure'} kind ${facts.kind} ${String(facts.kindConfidence)}`,
    );
  for (const leader of leaders) {
    const found = facts.people.filter(({ name }) => bare(name) === bare(leader.name));
    if (found.length !== 1) wrong.push(`fact ${leader.name} read ${String(found.length)} times`);
    for (const field of ['post', 'duties', 'resume'] as const) {
      const read = bare(found[0]?.[field]).replace(new RegExp(`^${bare(leader.name)}[，,]`, 'u'), '');
      if (found[0] && read !== bare(leader[field]))
        wrong.push(`fact ${leader.name} ${field} ${read.slice(0, 60)} | ${bare(leader[field]).slice(0, 30)}`);
    }
    if (found[0] && (found[0].photo !== undefined) !== leader.photo)
      wrong.push(`fact ${leader.name} photo ${String(!leader.photo)}`);
  }
  for (const { name = '?' } of facts.people)
    if (!leaders.some(each => bare(each.name) === bare(name))) wrong.push(`fact ${name} is nobody`);
  const { findings } = run(facts, { today: TODAY, locale: 'zh-CN', packs: ['cn'] });
  const told = new Set(
    findings.flatMap(({ rule, outcome, message }) => {
      if (outcome !== 'failed' || !rule.startsWith('roster.')) return [];
      if (rule !== 'roster.fields') return [rule];
      const [, name = '', names = ''] = /^(\S+) 缺少([^（]+)/u.exec(message) ?? [];
      return names.split('、').map(each => `${bare(name)} ${each}`);
    }),
  );
  const meant = new Set(
    leaders.flatMap(({ name, post, duties, resume, photo }) => [
      ...(post === undefined ? [`${name} 职务`] : []),
      ...(duties === undefined || (made.planted === 'filler' && isFiller(duties))
        ? [`${name} 工作分工`]
        : []),
      ...(photo ? [] : [`${name} 照片`]),
      ...(resume === undefined ? [`${name} 工作简历`] : []),
    ]),
  );
  if (made.linked) meant.clear();
  if (/empty|none/u.test(made.alt) && leaders.some(each => each.photo)) meant.add('roster.photo');
  if (made.planted === 'two heads') meant.add('roster.dup');
  if (made.planted === 'filler') meant.add('roster.phrase');
  for (const each of told) if (!meant.has(each)) wrong.push(`false ${each}`);
  for (const each of meant) {
    if (told.has(each)) continue;
    const rule = each.startsWith('roster.') ? each : 'roster.fields';
    const other = findings.flatMap(({ rule: id, outcome, reason }) =>
      id === rule ? [`${outcome} ${reason}`] : [],
    );
    const isOpen = facts.kind !== 'roster' || other.some(text => text.startsWith('cantTell'));
    // A name to press may lead to more.
    if (!isOpen || made.nameTag !== 'a')
      wrong.push(`${isOpen ? 'unsure' : 'missed'} ${each} (${[...new Set(other)].join(', ')})`);
  }
  return wrong;
}

function isFiller(text: string): boolean {
  return text.length <= 4 && !/工作/u.test(text);
}
