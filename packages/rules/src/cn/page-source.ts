/** page.source: an article says where it comes from. */
import { foldLabel } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { isPlaceholder } from '../shared/meaningful.js';
import { pagePlace } from '../shared/page.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'page.source',
  title: say('标明信息来源', 'The source must be shown'),
  packs: ['cn'],
  kinds: ['article'],
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签（ContentSource）', confidence: 'S' },
  reasons: {
    shown: say('来源：{source}', 'Source: {source}'),
    empty: say('“来源”没有内容', 'The label “来源” has no content'),
    missing: say('没有标明来源', 'No source is shown'),
    unread: say(
      '页面有“来源”或“发布机构”等字样，但没有读到内容',
      'A word such as “来源” or “发布机构” is there, but what follows could not be read',
    ),
    told: say(
      '文首的电头、“投稿”或“发布人”一栏写明了单位，没有标明是否为来源',
      'The dateline, or the field 投稿 or 发布人, names a body, without the label 来源',
    ),
    bare: say(
      '发布时间旁写有“{source}”，没有标明是否为来源',
      '“{source}” stands beside the publication time, without a label',
    ),
  },
  remedies: {
    default: say(
      '请在标题下方写明“来源：单位名称”。',
      'Show “来源：” and the name of the source below the title.',
    ),
  },
  check: facts => {
    const found = facts.pairs.find(({ label, value }) => {
      // Where nothing follows the label, the tools of the page do, or the text of the article.
      if (/[。！？]/.test(value) || value.length > LONGEST || TOOLS.test(value)) return false;
      const name = foldLabel(label);
      return (
        /^(?:信息|稿件|文章|新闻|内容)?来源$|^(?:发布|发文)(?:机构|机关|单位)$|^供稿$|^作者单位$|^source$/.test(
          name,
        ) ||
        // 作者：示例局 names the body that the text comes from.
        (name === '作者' && /[局委厅办部院会府]$/.test(value.trim()))
      );
    });
    if (found) {
      const told = { data: { source: found.value }, where: [found.where] };
      if (!isPlaceholder(found.value)) return [{ outcome: 'passed', reason: 'shown', ...told }];
      return [
        {
          outcome: 'failed',
          reason: 'empty',
          ...told,
          expected: say('来源单位', 'name of the source'),
          observed: found.value,
        },
      ];
    }
    const bare = LEFT_EMPTY.exec(facts.text)?.[1];
    if (bare !== undefined)
      return [
        {
          outcome: 'failed',
          reason: 'empty',
          where: [pagePlace(facts)],
          key: 'source',
          expected: say('来源单位', 'name of the source'),
          observed: bare,
        },
      ];
    if (
      /来[ \u3000]?源|供稿|稿源|信息提供|发[布文](?:机构|机关|单位)(?![：:]\s{0,20}[\u4e00-\u9fff]{2,8}[：:])|source ?:/.test(
        facts.text.toLowerCase(),
      )
    )
      return [{ outcome: 'cantTell', reason: 'unread' }];
    if (TOLD.test(facts.text)) return [{ outcome: 'cantTell', reason: 'told' }];
    const byline = facts.dates.find(
      ({ role, evidence }) => role === 'published' && /^(?:text|label)$/.test(evidence),
    );
    const line =
      byline && facts.text.split('\n').find(each => each.length < 80 && each.includes(byline.text));
    const source = line?.split(/[\s|[\]【】（）]+/).find(word => BODY.test(word) && BODY_END.test(word));
    if (source !== undefined) return [{ outcome: 'cantTell', reason: 'bare', data: { source } }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        key: 'source',
        where: [pagePlace(facts)],
        expected: say('来源：单位名称', '来源： and a name'),
        observed: say('没有', 'none'),
        absent: true,
        chinesePages: true,
      },
    ];
  },
};

/* The next label follows at once: 来源：　作者：. */
const LEFT_EMPTY =
  /((?:信息|稿件|文章)?来源[：:])[ \u3000]{0,20}(?:作者|编辑|责任编辑|责编|发布(?:时间|日期)|时间|日期|浏览|点击|阅读|访问|字[体号]|分享|打印)[^。；\n]{0,6}[：:]/;

/* 示例社6月10日电; 投稿：示例局; 发布人：组织部, where 发布人：张三 tells of no body. */
const TOLD = /\d日[电讯]|投稿|发布[人者][：:]\s{0,3}[\u4e00-\u9fff]{1,18}[局委厅办部院府科处室](?=\s|$)/;

/* 某某融媒 2024-03-15 20:41 */
const BODY = /^[\u4e00-\u9fff]{4,20}$/;
const BODY_END = /(?:融媒|发布|中心|政府|政务|[报网台社局委办厅院校处科室])$/;

/* The standard speaks of the site's Chinese pages. */
const english = (byline: string): string =>
  `<!doctype html><html lang="en"><title>A new hall opens_Sunshine District</title><nav><a href="/en/">Home</a><a href="/en/news/">News</a></nav><h1>A new hall opens</h1><p>${byline}</p><div class="content">${'<p>The district opened a new hall for public services on Monday, with seventy services under one roof.</p>'.repeat(6)}</div></html>`;

const TOOLS = /^[\s【[（(]*(?:打印|分享|纠错|字体|字号|收藏|我的收藏|关闭|大 ?中 ?小)/;
/** Most characters of a source: a few bodies beside each other. */
const LONGEST = 80;

export const examples = (): readonly RuleExample[] => [
  { name: 'source shown', outcome: 'passed', html: articlePage() },
  {
    name: 'a label and nothing behind it',
    outcome: 'failed',
    reason: 'empty',
    html: articlePage({
      source: '',
      body: '<p>来源：　　作者：　　浏览次数：12</p><p>会议要求各科室按时完成任务，做好总结。</p>',
    }),
  },
  {
    name: 'a label with the text of the article behind it',
    outcome: 'cantTell',
    reason: 'unread',
    html: articlePage({
      source: '',
      body: '<p>来源：</p><p>今年以来，各科室按照要求，出台了有针对性的措施，办件时间明显缩短。</p>',
    }),
  },
  {
    name: 'a label with the tools of the page behind it',
    outcome: 'cantTell',
    reason: 'unread',
    html: articlePage({
      source: '',
      body: '<p>来源：<span>【打印】【纠错】</span></p><p>今年以来，各科室按照要求，出台了有针对性的措施。</p>',
    }),
  },
  {
    name: 'a body for an author',
    outcome: 'passed',
    html: articlePage({ source: '', body: '<p>作者：示例省示例局</p><p>会议要求各科室按时完成任务。</p>' }),
  },
  {
    name: 'a name beside the day, without a label',
    outcome: 'cantTell',
    reason: 'bare',
    html: articlePage({ source: '' }).replace('发布时间：2026-06-10 09:30', '示例融媒　2026-06-10 09:30'),
  },
  {
    name: 'a name beside a labelled day',
    outcome: 'cantTell',
    reason: 'bare',
    html: articlePage({ source: '' }).replace(
      '发布时间：2026-06-10 09:30',
      '时间：2026-06-10 09:30 | 示例局办公室',
    ),
  },
  {
    name: 'a name in brackets beside the day',
    outcome: 'cantTell',
    reason: 'bare',
    html: articlePage({ source: '' }).replace('发布时间：2026-06-10 09:30', '[示例县发改委]　2026-06-10'),
  },
  {
    name: 'an agency in the dateline',
    outcome: 'cantTell',
    reason: 'told',
    html: articlePage({
      source: '',
      body: '<p>示例社示例市6月10日电　会议要求各科室按时完成任务，做好总结。</p>',
    }),
  },
  {
    name: 'a part of the body for who published it',
    outcome: 'cantTell',
    reason: 'told',
    html: articlePage({
      source: '',
      body: '<p><span>发布人：</span><span>组织部</span></p><p>会议要求各科室按时完成任务。</p>',
    }),
  },
  {
    name: 'a person who published it',
    outcome: 'failed',
    reason: 'missing',
    html: articlePage({ source: '', body: '<p>发布人：王某某</p><p>会议要求各科室按时完成任务。</p>' }),
  },
  {
    name: 'a label whose value stands in a box of its own',
    outcome: 'cantTell',
    reason: 'unread',
    html: articlePage({
      source: '',
      body: '<div><span>发布机构</span><div><div>示例局</div></div></div><p>会议要求各科室按时完成任务。</p>',
    }),
  },
  {
    name: 'a label with nothing on its line',
    outcome: 'failed',
    reason: 'empty',
    html: articlePage({ source: '', body: '<p>发文机关：</p><p>成文日期：</p><p>正文内容。</p>' }),
  },
  { name: 'no source', outcome: 'failed', reason: 'missing', html: articlePage({ source: '' }) },
  {
    name: 'a source in English',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/en/news/1.html',
    html: english('Updated: 2026-10-20 Source: Sunshine Daily'),
  },
  {
    name: 'no source in an English edition',
    outcome: 'cantTell',
    reason: 'missing',
    url: 'https://www.example.gov.cn/en/news/1.html',
    html: english('Updated: 2026-10-20'),
  },
];
