/** roster.dup: nobody stands twice in the roster, and no sole post is held by two people. */
import { solePost } from '@sunboard/model';
import type { PersonFact } from '@sunboard/reader';
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { rosterPage, leaderCard } from '../shared/example-roster.js';
import { isPlaceholder } from '../shared/meaningful.js';
import { isOfOthers } from '../shared/roster.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'roster.dup',
  title: say('领导信息不得重复', 'Nobody may be listed twice'),
  packs: ['cn'],
  kinds: ['roster'],
  severity: 'warning',
  basis: { ...I19, article: '发布解读·领导信息', confidence: 'S' },
  reasons: {
    once: say('没有重复的姓名或正职', 'No name and no sole post occurs twice'),
    name: say('“{name}”出现 {count} 次', '“{name}” occurs {count} times'),
    post: say('“{post}”有 {count} 人：{names}', '“{post}” is held by {count} people: {names}'),
  },
  remedies: {
    default: say('请核对并删去重复或已离任的人员。', 'Check and remove duplicates and people who have left.'),
  },
  check: facts => {
    if (isOfOthers(facts)) return [];
    const named = facts.people.filter(person => person.name !== undefined && !isPlaceholder(person.name));
    if (named.length === 0) return [];
    const byName = groups(named, person => bare(person.name));
    const byPost = groups(
      named.filter(person => solePost(person.post) !== undefined),
      person => solePost(person.post) ?? '',
    );
    const verdicts = [
      // The same card can be there twice for narrow screens: same name and other post is what counts.
      ...byName
        .filter(group => new Set(group.map(person => bare(person.post))).size > 1)
        .map((group): Verdict => ({
          outcome: 'failed',
          reason: 'name',
          data: { name: group[0]?.name ?? '', count: group.length },
          key: bare(group[0]?.name),
          where: group.map(person => person.where),
          expected: '1',
          observed: String(group.length),
        })),
      ...byPost
        .filter(group => new Set(group.map(person => bare(person.name))).size > 1)
        .map((group): Verdict => ({
          outcome: 'failed',
          reason: 'post',
          data: {
            post: group[0]?.post ?? '',
            count: group.length,
            names: group.map(person => person.name ?? ''),
          },
          key: bare(group[0]?.post),
          where: group.map(person => person.where),
          expected: '1',
          observed: String(group.length),
        })),
    ];
    return verdicts.length > 0 ? verdicts : [{ outcome: 'passed', reason: 'once' }];
  },
};

function bare(text: string | undefined): string {
  return (text ?? '').replace(/\s/g, '');
}

function groups(people: readonly PersonFact[], keyOf: (person: PersonFact) => string): PersonFact[][] {
  const byKey = new Map<string, PersonFact[]>();
  for (const person of people) byKey.set(keyOf(person), [...(byKey.get(keyOf(person)) ?? []), person]);
  return [...byKey.values()].filter(group => group.length > 1);
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'three different people',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(leaderCard('甲一', '局长'), leaderCard('乙二', '副局长'), leaderCard('丙三', '副局长')),
  },
  {
    name: 'two directors',
    outcome: 'failed',
    reason: 'post',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(leaderCard('甲一', '局长'), leaderCard('乙二', '局长'), leaderCard('丙三', '副局长')),
  },
];
