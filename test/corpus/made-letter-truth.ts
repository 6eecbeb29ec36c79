/** Judges what was read and found on a made page of letters against what the page means. */
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import type { MadeLetters } from './made-letters.js';

const RULES = ['inter.channel', 'inter.fields', 'inter.unanswered', 'fresh.replies', 'xf.noLeak'];

/** What is wrong: each line begins with `false`, `missed`, `fact` or `unsure`. */
export function lettersWrong({ broken, open, lacking, made }: MadeLetters, facts: PageFacts): string[] {
  const wrong: string[] = [];
  if (facts.kind !== 'interaction' && !(made.page === 'list' && facts.kind === 'column'))
    wrong.push(
      `${facts.kindConfidence >= 0.8 ? 'fact' : 'unsure'} kind ${facts.kind} ${String(facts.kindConfidence)}`,
    );
  const { findings } = run(facts, { today: '2025-12-01', locale: 'zh-CN', packs: ['cn', 'privacy'] });
  const also = findings.filter(
    ({ outcome, rule }) => outcome === 'failed' && /^pii\.(?:mobile|id)/u.test(rule),
  );
  for (const id of RULES) {
    const found = findings.filter(({ rule }) => rule === id);
    const seen = found.map(({ outcome, message }) => `${outcome} ${message.slice(0, 40)}`).join();
    const isTold =
      found.some(({ outcome }) => outcome === 'failed') || (id === 'xf.noLeak' && also.length > 0);
    if (isTold && !broken.includes(id)) wrong.push(`false ${id} ${seen}`);
    if (!isTold && broken.includes(id))
      wrong.push(
        `${seen.includes('cantTell') || facts.kind === 'article' || facts.columnType === undefined || facts.kindConfidence < 0.6 ? 'unsure' : 'missed'} ${id} ${seen}`,
      );
    if (open.includes(id) && facts.kind === 'interaction' && !seen.includes('cantTell'))
      wrong.push(`missed ${id} ${seen}`);
    if (id === 'inter.fields' && isTold)
      for (const each of found)
        if (!lacking.every(item => each.message.includes(item)) || each.message.includes('、'))
          wrong.push(`false inter.fields ${each.message.slice(0, 40)} | ${lacking.join()}`);
  }
  return wrong;
}
