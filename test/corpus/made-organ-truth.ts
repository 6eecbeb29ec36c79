/** Judges what was read and found on a made page on an office against what the page states. */
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import { ITEMS, type MadeOrgan } from './made-organs.js';

const bare = (text = '') => text.replace(/[\s：:]/gu, '');

/** What is wrong: each line begins with `false`, `missed`, `fact` or `unsure`. */
export function organWrong({ stated, lacking, made }: MadeOrgan, facts: PageFacts): string[] {
  const wrong: string[] = [];
  if (facts.kind !== 'organization')
    wrong.push(
      `${facts.kindConfidence >= 0.8 ? 'fact' : 'unsure'} kind ${facts.kind} ${String(facts.kindConfidence)}`,
    );
  for (const item of ITEMS.slice(2)) {
    const said = stated[item];
    const pairs = facts.pairs.filter(({ label }) => said && bare(label) === bare(said[0]));
    if (
      said &&
      pairs.length > 0 &&
      made.shape !== 'sections' &&
      !pairs.some(({ value }) => bare(value) === bare(said[1]))
    )
      wrong.push(`fact ${said[0]} ${pairs.map(({ value }) => value).join(' / ') || 'not read'} | ${said[1]}`);
  }
  const { findings } = run(facts, { today: '2025-12-01', locale: 'zh-CN', packs: ['cn'] });
  const found = findings.filter(({ rule }) => rule === 'org.fields');
  const told = found.flatMap(({ outcome, message }) =>
    outcome === 'failed' ? (/没有写明：([^（]+)/u.exec(message)?.[1] ?? '').split('、') : [],
  );
  const outcomes = found.map(({ outcome, reason }) => `${outcome} ${reason}`).join();
  for (const each of told) if (!lacking.some(item => item === each)) wrong.push(`false ${each}`);
  for (const item of lacking)
    if (!told.includes(item))
      wrong.push(
        `${outcomes.includes('cantTell') || facts.kind !== 'organization' ? 'unsure' : 'missed'} ${item} (${outcomes})`,
      );
  return wrong;
}
