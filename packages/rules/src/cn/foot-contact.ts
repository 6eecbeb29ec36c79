/** foot.contact: the footer says how to reach the body that runs the site. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { quote } from '../shared/page.js';
import { footerSeen, markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { isMeaningful } from '../shared/meaningful.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/* A postal address, a telephone with or without its label, or an e-mail address. */
const ANY_CONTACT =
  /(?:地\s{0,4}址|add(?:ress)?|通讯处)\s{0,2}[：:]\s{0,2}\S{4}|(?:电\s{0,4}话|tel|热线|传真|总机|phone)[^\d\n]{0,8}[\d(（][\d()（）* -]{6}|[路街巷道]\s?\d{1,5}\s?号|0\d{2,3}\s?[-－—)）]\s?\d{7,8}|\w@[\w-]{1,40}\.[a-z]{2}/i;

/* The telephone of those who built the site or keep it running. */
const BUILDERS =
  /(?:技术|运维|开发)(?:支持|服务|运维|维护|保障)?(?:单位|电话)?\s?[：:]\s?[^\s\d：:|｜]{0,30}\s{0,3}0?\d{2,4}\s?[-－—]?\s?\d{7,8}/g;

export const rule: Rule = {
  id: 'foot.contact',
  title: say('标明联系方式', 'A way to reach the owner must be given'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...I19, article: '功能设计·网站标识', confidence: 'S' },
  reasons: {
    present: say('已写明联系方式：{contact}', 'Contact: {contact}'),
    empty: say('联系方式没有实质内容（{contact}）', 'The contact says nothing ({contact})'),
    missing: say('页脚没有联系电话、邮箱或地址', 'The footer gives no phone, e-mail or address'),
    linked: say(
      '页脚只有“联系我们”一类链接，请核对所链页面写有电话、邮箱或地址',
      'The footer only links to a contact page; see that it gives a phone, an e-mail or an address',
    ),
    hotline: say(
      '页脚只写有 12345 热线，请核对是否另有主办单位的联系方式',
      'The footer only gives the hotline 12345; see whether the owner gives another way',
    ),
    builders: say(
      '页脚只读到技术支持单位的电话，请核对是否另有主办单位的联系方式',
      'Only the telephone of the technical support was read; see whether the owner gives another',
    ),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请在页脚写明联系电话（含区号）、电子邮箱或地址。',
      'Give a phone number with area code, an e-mail or a postal address in the footer.',
    ),
  },
  check: facts => {
    const { contact: mark, text } = facts.footer;
    const expected = say('电话、邮箱或地址', 'phone, e-mail or address');
    if (!mark) {
      const own = text.replace(BUILDERS, ' ');
      // Without a footer the last lines are the content's: an office to ask, the fields of a form.
      if (footerSeen(facts.footer) && ANY_CONTACT.test(own))
        return [{ outcome: 'passed', reason: 'present', data: { contact: quote(own, ANY_CONTACT) } }];
      if (/联系我们|联系方式|contact us/i.test(text)) return [{ outcome: 'cantTell', reason: 'linked' }];
      if (footerSeen(facts.footer) && /(?<!\d)12345(?!\d)/.test(own))
        return [{ outcome: 'cantTell', reason: 'hotline' }];
      if (own !== text) return [{ outcome: 'cantTell', reason: 'builders' }];
      return [markVerdict(facts, 'contact', expected)];
    }
    const told = { data: { contact: mark.value }, where: [mark.where] };
    if (isMeaningful(mark.value)) return [{ outcome: 'passed', reason: 'present', ...told }];
    return [{ outcome: 'failed', reason: 'empty', ...told, expected, observed: mark.value }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'phone given', outcome: 'passed', html: articlePage() },
  {
    name: 'nothing given',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>京ICP备00000001号-1</p><p>主办单位：示例市阳光区政务服务局</p>',
    }),
  },
  {
    name: 'number of the switchboard',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>主办：示例市阳光区人民政府办公室　总机：0000 00000000</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'hotline of the city alone',
    outcome: 'cantTell',
    reason: 'hotline',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>政务服务热线：12345</p><p>主办：示例市阳光区人民政府办公室</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'telephone of the technical support alone',
    outcome: 'cantTell',
    reason: 'builders',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>示例市教育局版权所有 | 示例科技技术支持：0000-00000000</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'the notice names an office to ask, and the footer is still to come',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: page({
      body: '<h1>公示</h1><p>如有异议，请来信反映。通讯地址：示例市阳光区示范路1号。</p><p>*电子邮件：</p><p>*联系地址：咨询事项信息</p>',
      footer: '',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
