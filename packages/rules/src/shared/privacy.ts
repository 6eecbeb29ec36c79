/** What the rules on private data share: sure leaks fail, doubtful ones are shown for a look, values stay masked. */
import type { PageFacts, PrivacyFact } from '@sunboard/reader';
import type { Rule, Verdict } from '../rule.js';
import { MOST_PLACES } from './places.js';
import { say } from './wording.js';

/** From this confidence a leak is called one. */
const SURE = 0.8;

/** Wording that the rules on private data share; `what` is the rule's own text. */
/* @__NO_SIDE_EFFECTS__ */
export function leakReasons(what: ReturnType<typeof say>): Rule['reasons'] {
  return {
    none: say('没有发现{what}', 'No {what} found', { what }),
    leak: say('发现 {count} 处{what}：{samples}', 'Found {what} in {count} {count?place:places}: {samples}', {
      what,
    }),
    maybe: say(
      '有 {count} 处疑似{what}：{samples}，请人工核对',
      '{count} {count?place:places} may hold {what}: {samples}; look by hand',
      { what },
    ),
  };
}

/** Remedies that the rules on private data share. */
export const LEAK_REMEDIES: Rule['remedies'] = {
  default: say(
    '请立即撤下或做去标识化处理（隐去中间各位），并检查附件、网页快照和历史版本；确需公开的，先取得单独同意。',
    'Take it down or mask the middle digits at once, and check attachments, caches and old versions; publish only with separate consent.',
  ),
  maybe: say('请人工核对；确属个人信息的，请去标识化处理。', 'Look by hand and mask it if it is personal.'),
};

/** One verdict for all leaks that match: failed when any is sure. */
export function leakVerdicts(facts: PageFacts, matches: (leak: PrivacyFact) => boolean): Verdict[] {
  const found = facts.privacy.filter(matches);
  if (found.length === 0) return [{ outcome: 'passed', reason: 'none', absent: true }];
  const sure = found.filter(leak => leak.confidence >= SURE);
  const shown = sure.length > 0 ? sure : found;
  const samples = [...new Set(shown.map(leak => leak.masked))].slice(0, 3);
  const told = {
    data: { count: shown.length, samples },
    where: shown.slice(0, MOST_PLACES).map(leak => leak.where),
    key: 'leak',
  };
  if (sure.length === 0) return [{ outcome: 'cantTell', reason: 'maybe', ...told }];
  return [
    {
      outcome: 'failed',
      reason: 'leak',
      ...told,
      expected: say('0 处', '0 places'),
      observed: say('{n} 处', '{n} {n?place:places}', { n: sure.length }),
    },
  ];
}

/** Seen by readers, as opposed to hidden in the page's source. */
export function isVisible(leak: PrivacyFact): boolean {
  return leak.source === 'text';
}
