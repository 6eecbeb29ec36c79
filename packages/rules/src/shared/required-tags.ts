/** The check that all required page tags are there and filled; the tag rules differ only in names and wording. */
import type { Rule } from '../rule.js';
import { metaOf, pagePlace } from './page.js';
import { say } from './wording.js';

/** A check with the reasons `complete` and `missing`, both with `{names}`. */
export function requiredTags(names: readonly string[]): Rule['check'] {
  return facts => {
    const missing = names.filter(name => (metaOf(facts, name)?.content ?? '').trim() === '');
    if (missing.length === 0) return [{ outcome: 'passed', reason: 'complete', data: { names } }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        data: { names: missing },
        key: 'tags',
        chinesePages: true,
        where: [pagePlace(facts)],
        expected: names.join(', '),
        observed: say('缺 {n} 个', '{n} missing', { n: missing.length }),
      },
    ];
  };
}
