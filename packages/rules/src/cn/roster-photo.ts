/** roster.photo: photos load and name the person in their text alternative. */
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { rosterPage, leaderCard } from '../shared/example-roster.js';
import { isOfOthers } from '../shared/roster.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'roster.photo',
  title: say('领导照片可显示并有替代文本', 'Photos must load and have a text alternative'),
  packs: ['cn'],
  kinds: ['roster'],
  severity: 'warning',
  basis: {
    source: say('基层政务公开标准目录（机构领导：照片）', 'Grass-roots catalogues (leaders: photo)'),
    article: '机构领导',
    confidence: 'S',
  },
  reasons: {
    good: say('照片均可显示并注明姓名', 'Photos load and name the person'),
    broken: say('{name} 的照片无法显示', 'The photo of {name} does not load'),
    alt: say(
      '{name} 的照片替代文本为“{alt}”，没有写姓名',
      'The text alternative of {name}’s photo is “{alt}”, without the name',
    ),
    unloaded: say('照片没有加载，无法判断（网络可能不可用）', 'No photo loaded; the network may be off'),
  },
  remedies: {
    default: say(
      '请修复图片，并在 alt 中写明姓名。',
      'Repair the picture and put the name into its alt text.',
    ),
  },
  check: facts => {
    if (isOfOthers(facts)) return [];
    const shown = facts.people.flatMap(person =>
      person.photo ? [{ ...person, photo: person.photo, called: person.name ?? '?' }] : [],
    );
    if (shown.length === 0) return [];
    if (shown.every(({ photo }) => !photo.loaded)) return [{ outcome: 'cantTell', reason: 'unloaded' }];
    const verdicts = shown.flatMap(({ photo, called, where }): Verdict[] => {
      const told = { data: { name: called, alt: photo.alt }, key: called, where: [where] };
      if (!photo.loaded)
        return [
          {
            outcome: 'failed',
            reason: 'broken',
            ...told,
            expected: say('图片可显示', 'a picture that loads'),
            observed: photo.src.slice(0, 80),
          },
        ];
      if (called !== '?' && !bare(photo.alt).includes(bare(called)))
        return [
          {
            outcome: 'failed',
            reason: 'alt',
            severity: 'info',
            ...told,
            expected: called,
            observed: photo.alt === '' ? say('空', 'empty') : photo.alt,
          },
        ];
      return [];
    });
    return verdicts.length > 0 ? verdicts : [{ outcome: 'passed', reason: 'good' }];
  },
};

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'named photos',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      leaderCard('甲一', '党组书记、局长'),
      leaderCard('乙二', '副局长'),
      leaderCard('丙三', '副局长'),
    ),
  },
  {
    name: 'photo without the name',
    outcome: 'failed',
    reason: 'alt',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      leaderCard('甲一', '党组书记、局长').replace('alt="甲一"', 'alt=""'),
      leaderCard('乙二', '副局长'),
      leaderCard('丙三', '副局长'),
    ),
  },
];
