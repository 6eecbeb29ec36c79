/** form.https: a form that asks for identity or contact data sends it over an encrypted connection. */
import type { Rule, RuleExample } from '../rule.js';
import { formPage } from '../shared/example-form.js';
import { page } from '../shared/example-pages.js';
import { fieldOf } from '../shared/forms.js';
import { isLocal } from '../shared/page.js';
import { PIPL } from '../shared/sources.js';
import { TEMPLATE_CODE } from '../shared/template-code.js';
import { say } from '../shared/wording.js';

const PERSONAL =
  /身份证|证件号|电话|手机|邮箱|住址|家庭地址|联系地址|id ?number|idnumber|phone|mobile|e-?mail/;

export const rule: Rule = {
  id: 'form.https',
  title: say('个人信息通过 HTTPS 提交', 'Personal data must be sent over HTTPS'),
  packs: ['cn', 'us', 'uk', 'privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...PIPL, article: '第五十一条', confidence: 'P' },
  reasons: {
    encrypted: say('表单通过 HTTPS 提交', 'The form is sent over HTTPS'),
    plain: say(
      '表单把个人信息提交到未加密的地址 {action}',
      'The form sends personal data to {action}, which is not encrypted',
    ),
    script: say('表单由脚本提交，读不到接收地址', 'A script sends the form; its address cannot be read'),
    mail: say(
      '表单交给访问者自己的邮件程序（mailto）发送，是否加密取决于邮件系统',
      'The form is handed to the mail program of the visitor (mailto); whether it is encrypted depends on the mail systems',
    ),
    template: say(
      '接收地址中有未替换的模板变量，无法判断',
      'The receiving address holds variables of a template that nothing was put in the place of',
    ),
    local: say(
      '当前页面来自本机、内网或文件，无法判断发布后的提交方式',
      'This page comes from a local address or a file, so the published connection is not known',
    ),
  },
  remedies: {
    default: say('请为页面和接收地址启用 HTTPS。', 'Serve page and receiving address over HTTPS.'),
    mail: say(
      '请改用通过 HTTPS 提交的在线表单；邮件表单在没有邮件程序的电脑上也无法提交。',
      'Use a form that is sent over HTTPS instead; without a mail program a mail form cannot be sent at all.',
    ),
    local: say('请在发布后的地址上再检查一次。', 'Check again at the published address.'),
  },
  check: facts =>
    facts.forms
      .filter(
        form =>
          // Who looks for something by its telephone number asks, and tells nothing.
          form.purpose !== 'search' && fieldOf(form, PERSONAL) !== undefined,
      )
      .map(form => {
        const action = form.action === '' ? facts.url : form.action;
        const where = [form.where];
        if (/^https:/i.test(action)) return { outcome: 'passed', reason: 'encrypted', where };
        if (/^mailto:/i.test(action)) return { outcome: 'cantTell', reason: 'mail', where };
        // Neither address nor method: a script sends it, nobody knows where to.
        if (form.action === '' && form.method === 'get')
          return { outcome: 'cantTell', reason: 'script', where };
        // The reader keeps an address in its escaped form.
        if (TEMPLATE_CODE.test(action.replace(/%7b/gi, '{').replace(/%3c/gi, '<')))
          return { outcome: 'cantTell', reason: 'template', where };
        if (isLocal(action)) return { outcome: 'cantTell', reason: 'local', where };
        return {
          outcome: 'failed',
          reason: 'plain',
          data: { action: action.slice(0, 80) },
          where,
          expected: 'https:',
          observed: action.slice(0, 80),
        };
      }),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'https', outcome: 'passed', url: 'https://www.example.gov.cn/ysqgk/', html: formPage() },
  {
    name: 'http',
    outcome: 'failed',
    reason: 'plain',
    url: 'http://www.example.gov.cn/ysqgk/',
    html: formPage({ action: 'http://www.example.gov.cn/api/requests' }),
  },
  {
    name: 'registration over http',
    outcome: 'failed',
    reason: 'plain',
    url: 'http://www.example.gov.cn/zc/',
    html: page({
      body: '<h1>用户注册</h1><form method="post" action="/zc/save"><p><label>用户名：<input name="a"></label></p><p><label>密码：<input type="password" name="b"></label></p><p><label>手机号码：<input name="c"></label></p><p><button>立即注册</button></p></form>',
    }),
  },
  {
    name: 'by mail, which HTTPS does not carry',
    outcome: 'cantTell',
    reason: 'mail',
    url: 'https://www.example.gov.cn/ysqgk/',
    html: formPage({ action: 'mailto:office@example.gov.cn' }),
  },
  {
    name: 'variable of a template in the address',
    outcome: 'cantTell',
    reason: 'template',
    url: 'http://www.example.gov.cn/ysqgk/',
    html: formPage({ action: '${ctx}/api/requests' }),
  },
  {
    name: 'this computer',
    outcome: 'cantTell',
    reason: 'local',
    url: 'http://localhost:8080/ysqgk/',
    html: formPage({ action: 'http://localhost:8080/api/requests' }),
  },
  {
    name: 'saved page without its address',
    outcome: 'cantTell',
    reason: 'local',
    url: 'http://saved-page.invalid/ysqgk/',
    html: formPage({ action: '' }),
  },
];
