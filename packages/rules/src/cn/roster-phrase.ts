/** roster.phrase: no placeholder stands where a person's name or post belongs. */
import type { Rule, RuleExample } from '../rule.js';
import { rosterPage, leaderCard } from '../shared/example-roster.js';
import { isPlaceholder } from '../shared/meaningful.js';
import { isOfOthers } from '../shared/roster.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const FILLER = /^(?:测试|[x×*＊]{2,10}|某某|张三|李四|姓名|职务|领导姓名)$/i;

export const rule: Rule = {
  id: 'roster.phrase',
  title: say('领导信息不得有占位文字', 'The roster must hold no placeholders'),
  packs: ['cn'],
  kinds: ['roster'],
  severity: 'warning',
  basis: { ...PRACTICE, article: '领导信息', confidence: 'M' },
  reasons: {
    none: say('没有占位文字', 'No placeholders'),
    filler: say('领导信息中有占位文字：{words}', 'The roster holds placeholders: {words}'),
  },
  remedies: { default: say('请填写实际信息，或删去该条。', 'Enter real details or remove the entry.') },
  check: facts => {
    if (isOfOthers(facts)) return [];
    if (facts.people.length === 0) return [];
    const found = facts.people.flatMap(person =>
      [person.name, person.post, person.duties].flatMap(value =>
        value !== undefined && value.trim() !== '' && (isPlaceholder(value) || FILLER.test(value.trim()))
          ? [{ value, where: person.where }]
          : [],
      ),
    );
    if (found.length === 0) return [{ outcome: 'passed', reason: 'none' }];
    const words = [...new Set(found.map(({ value }) => value.trim().slice(0, 20)))];
    return [
      {
        outcome: 'failed',
        reason: 'filler',
        data: { words },
        key: 'filler',
        where: found.map(({ where }) => where),
        expected: say('实际信息', 'real details'),
        observed: words.join(', '),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'real details',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(leaderCard('甲一', '局长'), leaderCard('乙二', '副局长'), leaderCard('丙三', '副局长')),
  },
  {
    name: 'to be decided',
    outcome: 'failed',
    reason: 'filler',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      leaderCard('甲一', '局长'),
      leaderCard('乙二', '副局长', '待定'),
      leaderCard('丙三', '副局长'),
    ),
  },
];
