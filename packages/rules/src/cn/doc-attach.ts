/** doc.attach: links to attachments name the file. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { articlePage } from '../shared/example-pages.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'doc.attach',
  title: say('附件链接写明名称', 'Links to attachments must name the file'),
  packs: ['cn'],
  kinds: ['article', 'document', 'notice', 'guide'],
  severity: 'warning',
  basis: { ...I19, article: '功能设计·可用性', confidence: 'S' },
  reasons: {
    named: say('{count} 个附件都写明了名称', '{count} {count?attachment is:attachments are all} named'),
    bare: say(
      '有 {count} 个附件只写作“{texts}”',
      '{count} {count?attachment is:attachments are} called only “{texts}”',
    ),
  },
  remedies: {
    default: say(
      '请把链接文字改为附件的完整名称（含格式）。',
      'Use the full name of the file, with its format, as link text.',
    ),
  },
  check: facts => {
    const files = facts.links.filter(
      link =>
        link.area === 'content' &&
        link.file !== undefined &&
        /^(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|csv|txt)$/.test(link.file),
    );
    if (files.length === 0) return [];
    // In the row of materials, of a table or a list, the row names the file.
    const bare = files.filter(
      link =>
        !(facts.kind === 'guide' && /\b(?:td|dd|li)\b/.test(link.where.selector)) &&
        /^(?:附件|下载|点击(?:此处)?下载|点击查看|查看|download|click here)?[\d一二三四五六七八九十:：.]{0,4}$/i.test(
          link.text.trim(),
        ),
    );
    if (bare.length === 0) return [{ outcome: 'passed', reason: 'named', data: { count: files.length } }];
    return [
      {
        outcome: 'failed',
        reason: 'bare',
        data: { count: bare.length, texts: [...new Set(bare.map(link => link.text.trim()))].slice(0, 3) },
        key: 'files',
        where: bare.map(link => link.where),
        expected: say('附件名称', 'the name of the file'),
        observed: bare[0]?.text.trim() ?? '',
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'named',
    outcome: 'passed',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局印发通知，请遵照执行。</p><p><a href="/files/a.pdf">政务服务管理办法.pdf</a></p>',
    }),
  },
  {
    name: 'in the table of a guide, whose rows name the file',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 申请书示范文本: undefined },
      '<table><tr><th>材料名称</th><th>空白表格</th></tr><tr><td>食品经营许可申请书</td><td><a href="/files/a.docx">下载</a></td></tr></table>',
    ),
  },
  {
    name: 'in the list of a guide, behind the name of the form',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理材料: undefined, 申请书示范文本: undefined },
      '<dl><dt>申请材料</dt><dd>食品经营许可申请书（原件1份，<a href="/files/a.doc">下载</a>）</dd></dl>',
    ),
  },
  {
    name: 'bare',
    outcome: 'failed',
    reason: 'bare',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局印发通知，请遵照执行。</p><p><a href="/files/a.pdf">附件1</a></p>',
    }),
  },
];
