/** pii.query: no form puts identity or phone numbers into the address, and no address carries one. */
import { fold } from '@sunboard/model';
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { MOST_PLACES } from '../shared/places.js';
import { PIPL } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'pii.query',
  title: say('网址中不得有个人信息', 'Addresses must hold no private data'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...PIPL, article: '第五十一条', confidence: 'P' },
  reasons: {
    none: say('表单和网址不携带个人信息', 'Neither forms nor addresses carry private data'),
    get: say(
      '表单以 GET 方式提交“{labels}”，会出现在网址和日志中',
      'The form sends {labels} by GET, into addresses and logs',
    ),
    script: say(
      '表单含“{labels}”，没有写明地址和 POST 方式；若脚本没有运行，会以 GET 方式提交',
      'The form holds {labels} and states neither address nor POST; if its script does not run, it is sent by GET',
    ),
    url: say(
      '有 {count} 个网址携带个人信息：{samples}',
      '{count} {count?address carries:addresses carry} private data: {samples}',
    ),
  },
  remedies: {
    default: say(
      '请改用 POST 方式提交，并从链接中去掉个人信息。',
      'Send by POST and take private data out of links.',
    ),
  },
  check: facts => {
    const personal = /身份证|证件号|手机|电话号|id ?number|idnumber|idcard|mobile|phone/;
    const forms = facts.forms.filter(
      form =>
        form.method === 'get' &&
        form.purpose !== 'search' &&
        form.fields.some(field => personal.test(fold(`${field.label} ${field.name}`))),
    );
    const urls = facts.privacy.filter(
      leak => leak.source === 'url' && !leak.official && leak.confidence >= 0.8 && leak.type !== 'secretMark',
    );
    const verdicts: Verdict[] = [
      ...forms.map((form): Verdict => ({
        // Without an address, a script sends the form and the method is a mere default.
        outcome: form.action === '' ? 'cantTell' : 'failed',
        reason: form.action === '' ? 'script' : 'get',
        data: {
          labels: form.fields
            .filter(field => personal.test(fold(`${field.label} ${field.name}`)))
            .map(field => field.label || field.name),
        },
        where: [form.where],
        expected: 'POST',
        observed: 'GET',
      })),
      ...(urls.length > 0
        ? [
            {
              outcome: 'failed' as const,
              reason: 'url',
              data: { count: urls.length, samples: [...new Set(urls.map(leak => leak.masked))].slice(0, 3) },
              key: 'url',
              where: urls.slice(0, MOST_PLACES).map(leak => leak.where),
              expected: '0',
              observed: String(urls.length),
            },
          ]
        : []),
    ];
    return verdicts.length > 0 ? verdicts : [{ outcome: 'passed', reason: 'none', absent: true }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'sent by POST', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'sent by GET',
    outcome: 'failed',
    reason: 'get',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ method: 'get' }),
  },
];
