/** foot.conac: the mark of party and government organs links to its certificate. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { markVerdict, pictureLike, PICTURE_REASONS } from '../shared/footer.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/* What copies of the mark are called: its colour, or 党政机关 and 事业单位 in letters. */
const ALT = /党政机关|事业单位/;
const FILE =
  /(?:(?:^|[/_-])(?:(?:gov[_-]?)?(?:red|blue)|gov(?:ernment)?|jiguan)|dzjg|dzbs|sydw|shiyedanwei|dangzheng\w{0,8}|党政[^/]{0,20}|事业单位[^/]{0,20})[_-]?\d{0,2}(?:\.[\da-f]{1,20})?\.(?:png|gif|jpe?g|svg)/i;
/* The entry for errors. */
const OTHER = /zfwz|zh?ao_?cuo|ji?u_?cuo/i;

export const rule: Rule = {
  id: 'foot.conac',
  title: say('加挂党政机关网站标识', 'The government mark must be shown'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...I19, article: '功能设计·网站标识', confidence: 'S' },
  reasons: {
    present: say('已加挂党政机关网站标识', 'The government mark is shown'),
    missing: say('页脚没有党政机关网站标识', 'The footer does not show the government mark'),
    unlinked: say(
      '页脚有图片像是党政机关网站标识，但没有读到证书链接，请核对',
      'The footer shows what may be the mark, but no link to its certificate was read; look by hand',
    ),
    ...PICTURE_REASONS,
  },
  remedies: {
    default: say(
      '请在页脚加挂标识，并链接到 bszs.conac.cn 的证书页。',
      'Show the mark in the footer, linked to its certificate on bszs.conac.cn.',
    ),
  },
  check: facts => {
    const mark = facts.footer.conac;
    if (mark) return [{ outcome: 'passed', reason: 'present', where: [mark.where] }];
    const drawn =
      pictureLike(facts, ALT, FILE) ?? facts.links.find(({ text }) => /^(?:党政机关|事业单位)$/.test(text));
    return [
      drawn
        ? { outcome: 'cantTell', reason: 'unlinked', where: [drawn.where] }
        : markVerdict(facts, 'conac', 'bszs.conac.cn', OTHER),
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'linked mark', outcome: 'passed', html: articlePage() },
  {
    name: 'mark opened by a script',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: `<p>主办单位：示例市阳光区政务服务局</p><a href="javascript:void(0)" onclick="OpenUrl('http://bszs.conac.cn/sitename?method=show&amp;id=0')"><img src="images/red.png"></a>`,
    }),
  },
  {
    name: 'footer without the mark',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'picture without a link',
    outcome: 'cantTell',
    reason: 'unlinked',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><img src="/images/gov_red.png">',
    }),
  },
  {
    name: 'picture whose name only holds such a word',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><img src="/images/shared.png"><img src="/images/govlogo.png"><a href="/jg/"><img src="/images/jg.png">机构</a>',
    }),
  },
  {
    name: 'picture that is named, in a link that leads nowhere',
    outcome: 'cantTell',
    reason: 'unlinked',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><a href="#"><img src="/images/1.png" alt="党政机关"></a>',
    }),
  },
  {
    name: 'picture of no telling name, in a link that was emptied',
    outcome: 'cantTell',
    reason: 'picture',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><a href="javascript:;"><img src="/application/images/20170111_20.png"></a>',
    }),
  },
  {
    name: 'picture beside lines that are elements of their own',
    outcome: 'cantTell',
    reason: 'picture',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<div><img src="/images/party.png"><ul><li>主办单位：示例市阳光区政务服务局</li><li>京ICP备00000001号-1</li></ul></div>',
    }),
  },
  {
    name: 'the same beside the lines about the site on a page that marks no footer',
    outcome: 'cantTell',
    reason: 'picture',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p><table><tr><td><img src="/images/k.jpg"></td><td>主办单位：示例市阳光区政务服务局<br>京ICP备00000001号-1</td></tr></table>',
      footer: '',
    }),
  },
  {
    name: 'pictures with words, with a way on, of a code to scan and of the entry for errors',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p><p><img src="/images/a.png">电话</p><a href="#"><img src="/images/b.png">帮助</a><a href="/"><img src="/images/c.png"></a><div><img src="/images/ewm.png"></div><a href="#"><img src="/images/footer_zhaocuo.jpg" alt=""></a><div><img src="/images/d.png" alt="适老化"></div>',
    }),
  },
  {
    name: 'tag of a system that makes pages',
    outcome: 'cantTell',
    reason: 'template',
    html: page({ body: '<h1>通知</h1>', footer: '<p>{cms:copyright}</p><p>京ICP备00000001号-1</p>' }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
