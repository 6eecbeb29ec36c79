/** doc.interpret: a policy document links to its interpretation. */
import type { LinkFact } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { documentPage, DOCUMENT } from '../shared/example-pages.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'doc.interpret',
  title: say('政策文件关联解读', 'A document must link to its interpretation'),
  packs: ['cn'],
  kinds: ['document'],
  severity: 'info',
  basis: { ...I19, article: '发布解读·政策解读', confidence: 'M' },
  reviewOnly: true,
  reasons: {
    linked: say('已关联政策解读', 'An interpretation is linked'),
    none: say(
      '没有读到政策解读链接；需要解读的文件应与解读材料相互关联',
      'No link to an interpretation was read; documents that have one should link to it and back',
    ),
  },
  remedies: {
    default: say(
      '有解读材料的，请在文件页和解读页相互链接。',
      'Where there is an interpretation, link both pages to each other.',
    ),
  },
  check: facts => {
    const link = facts.links.find(
      each =>
        each.area !== 'nav' &&
        each.area !== 'header' &&
        /解读|图解|一图读懂|问答/.test(each.text) &&
        !isColumn(each),
    );
    return link
      ? [{ outcome: 'passed', reason: 'linked', where: [link.where] }]
      : [{ outcome: 'cantTell', reason: 'none' }];
  },
};

/* The entry of a menu: called as columns are, and leading to one. */
function isColumn({ text, href }: LinkFact): boolean {
  return (
    /^(?:政策|文件)?(?:解读|图解|问答)$/.test(text.trim()) &&
    /(?:^|\/)(?:[a-z_-]{0,30}|(?:index|list)\.[a-z]{3,5})$/i.test(href.trim())
  );
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'linked',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(
      DOCUMENT,
      '<p>现将《阳光区政务服务管理办法》印发给你们，请认真贯彻执行。</p><p>相关解读：<a href="/zcjd/t2.html">《阳光区政务服务管理办法》政策解读</a></p>',
    ),
  },
  {
    name: 'not linked',
    outcome: 'cantTell',
    reason: 'none',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT),
  },
  {
    name: 'linked under the name of the column',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT, '<p>相关解读：<a href="/zcjd/2.html">政策解读</a></p>'),
  },
  {
    name: 'the column of interpretations in a menu',
    outcome: 'cantTell',
    reason: 'none',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT, '<p>现予印发。</p><div><a href="/zwgk/zcjd/">政策解读</a></div>'),
  },
];
