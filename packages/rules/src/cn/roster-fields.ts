/** roster.fields: every leader has name, post and division of work; photo and résumé are wanted too. */
import type { PageFacts, PersonFact } from '@sunboard/reader';
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { rosterPage, leaderCard } from '../shared/example-roster.js';
import { isMeaningful, isPlaceholder } from '../shared/meaningful.js';
import { isOfOthers } from '../shared/roster.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'roster.fields',
  title: say('领导信息要素齐全', 'Details of leaders must be complete'),
  packs: ['cn'],
  kinds: ['roster'],
  severity: 'error',
  basis: { ...OGI, article: '第二十条第（二）项', confidence: 'P' },
  note: 'The Regulations demand the name of the head; post, division of work, photo and résumé are inspection practice.',
  reasons: {
    complete: say('{count} 位领导的信息齐全', 'Details of {count} {count?leader:leaders} are complete'),
    required: say('{name} 缺少{names}', '{name}: {names} missing'),
    wanted: say('{name} 缺少{names}', '{name}: {names} missing'),
    nobody: say('没有读到领导信息', 'No leaders were read'),
    elsewhere: say('{name} 的{names}可能在其个人页面', '{names} of {name} may stand on their own page'),
  },
  remedies: {
    default: say('请补充：{names}。', 'Add: {names}.'),
    nobody: say('请人工查看；如为图片，请改用文字。', 'Look by hand; use text instead of a picture.'),
  },
  check: facts => {
    if (isOfOthers(facts)) return [];
    if (facts.people.length === 0) return [{ outcome: 'cantTell', reason: 'nobody' }];
    const verdicts = facts.people.flatMap(person => judge(person, facts));
    return verdicts.length > 0
      ? verdicts
      : [{ outcome: 'passed', reason: 'complete', data: { count: facts.people.length } }];
  },
};

function judge(person: PersonFact, facts: PageFacts): Verdict[] {
  const name = person.name ?? person.post ?? '?';
  const required = [
    !stated(person.name) && say('姓名', 'name'),
    !stated(person.post) && say('职务', 'post'),
    !said(person.duties) && say('工作分工', 'division of work'),
  ].filter(field => field !== false);
  const wanted = [
    !person.photo && say('照片', 'photo'),
    !said(person.resume) && say('工作简历', 'résumé'),
  ].filter(field => field !== false);
  const tell = (reason: string, names: typeof required): Verdict => ({
    outcome: 'failed',
    reason,
    data: { name, names },
    key: `${name} ${reason}`,
    where: [person.where],
    expected: say('姓名、职务、分工、照片、简历', 'name, post, division of work, photo, résumé'),
    observed: say('缺少{names}', '{names} missing', { names }),
  });
  // Names and photos that link to a page of their own: what is not here may be there.
  const bare = (person.name ?? '').replace(/\s/g, '');
  const { selector } = person.where;
  // An element with an id of its own says nothing of what is around it.
  const card = selector.slice(0, selector.lastIndexOf('>') + 1) || selector;
  const linked = facts.links.some(
    ({ area, text, where }) =>
      area === 'content' &&
      ((bare.length > 1 && text.replace(/\s/g, '').includes(bare)) ||
        (/^$|简历|详[情细]|更多/.test(text.trim()) && where.selector.startsWith(card))),
  );
  const basic = required.filter(field => field['zh-CN'] !== '工作分工');
  if (linked && basic.length === 0 && (required.length > 0 || wanted.length > 0))
    return [{ ...tell('elsewhere', [...required, ...wanted]), outcome: 'cantTell' }];
  return [
    ...(required.length > 0 ? [tell('required', required)] : []),
    ...(wanted.length > 0 ? [{ ...tell('wanted', wanted), severity: 'warning' as const }] : []),
  ];
}

function stated(value: string | undefined): boolean {
  return value !== undefined && !isPlaceholder(value);
}

function said(value: string | undefined): boolean {
  return value !== undefined && isMeaningful(value);
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'three complete cards',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      leaderCard('甲一', '党组书记、局长'),
      leaderCard('乙二', '副局长', '分管窗口服务工作。'),
      leaderCard('丙三', '副局长', '分管公共资源交易工作。'),
    ),
  },
  {
    name: 'no division of work',
    outcome: 'failed',
    reason: 'required',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      leaderCard('甲一', '党组书记、局长'),
      leaderCard('乙二', '副局长', '待定'),
      leaderCard('丙三', '副局长', '分管公共资源交易工作。'),
    ),
  },
  {
    name: 'no résumé',
    outcome: 'failed',
    reason: 'wanted',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      leaderCard('甲一', '党组书记、局长'),
      leaderCard('乙二', '副局长', '分管窗口服务工作。', ''),
      leaderCard('丙三', '副局长', '分管公共资源交易工作。'),
    ),
  },
  {
    name: 'photos that lead to pages of their own',
    outcome: 'cantTell',
    reason: 'elsewhere',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      ...['甲一', '乙二', '丙三'].map(name =>
        leaderCard(name, '副局长', '分管窗口服务工作。', '')
          .replace('<img', '<a href="./1.html"><img')
          .replace('<p>', '</a><p>'),
      ),
    ),
  },
  {
    name: 'a person in an element with an id, and a picture of something else that leads elsewhere',
    outcome: 'failed',
    reason: 'wanted',
    url: 'https://www.example.gov.cn/ldxx/',
    html: rosterPage(
      leaderCard('甲一', '党组书记、局长'),
      leaderCard('乙二', '副局长', '分管窗口服务工作。', '')
        .replace('<li', '<li id="second"')
        .replace('<p>', '<p id="name">'),
      `<li><a href="/zt/"><img src="/zt.png" alt=""></a></li>`,
    ),
  },
];
