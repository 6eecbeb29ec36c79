/** pii.minor: lists of children are shown to a person. */
import { isPersonName } from '@sunboard/model';
import type { TableFact } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { reviewLists } from '../shared/list-review.js';
import { PIPL } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'pii.minor',
  title: say('涉及未成年人的名单', 'Lists of children'),
  packs: ['privacy'],
  kinds: ['article', 'notice', 'document'],
  severity: 'warning',
  basis: { ...PIPL, article: '第二十八条', confidence: 'P' },
  reviewOnly: true,
  reasons: {
    none: say('表格中没有未成年人名单', 'No table lists children'),
    classes: say(
      '正文按班级列出 {count} 行学生姓名，请人工核对是否有公开依据',
      '{count} {count?line names:lines name} pupils by class; check whether it may be published',
    ),
    children: say(
      '表格可能是未成年人名单（{headers}），请人工核对是否有公开依据',
      'A table may list children ({headers}); check whether it may be published',
    ),
  },
  remedies: {
    default: say(
      '不满十四周岁未成年人的信息属于敏感个人信息，确需公开的请去标识化。',
      'Data of children under fourteen is sensitive; mask it if it must be published.',
    ),
  },
  check: facts =>
    reviewLists(facts, {
      isSensitive: table =>
        table.headers.some(header => /姓名|学生|幼儿|儿童/.test(header)) &&
        (table.headers.some(header => /学生|幼儿|儿童|监护人|家长/.test(header)) || hasChild(table)),
      tableReason: 'children',
      isLine: namesPupils,
      lineReason: 'classes',
      fewest: 1,
    }),
};

/* 三年级一班：张小禾 李小岚 */
function namesPupils(line: string): boolean {
  const [, group = '', names = ''] =
    /^[\d、.．\s]{0,4}([^：:]{0,12}(?:[一二三四五六1-6]年级|[大中小托]班|[一二三四五六\d]班)[^：:]{0,6})[：:]\s?(.{4,})/.exec(
      line,
    ) ?? [];
  return (
    !/教师|老师|班主任|家长/.test(group) && names.split(/[\s、，,；;]+/).filter(isPersonName).length >= 2
  );
}

function hasChild(table: TableFact): boolean {
  const column = table.headers.findIndex(header => /^年龄/.test(header.trim()));
  return (
    column >= 0 && table.rows.some(row => /^(?:\d|1[0-3])(?:岁|周岁)?$/.test((row[column] ?? '').trim()))
  );
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'adults',
    outcome: 'passed',
    html: articlePage({
      title: '拟录用人员公示',
      body: '<table><tr><th>姓名</th><th>年龄</th></tr><tr><td>甲一</td><td>35</td></tr><tr><td>乙二</td><td>28</td></tr></table>',
    }),
  },
  {
    name: 'pupils by class in a paragraph',
    outcome: 'cantTell',
    reason: 'classes',
    html: articlePage({ title: '三好学生表彰', body: '<p>三年级一班：王小明 李小红 张小禾</p>' }),
  },
  {
    name: 'pupils',
    outcome: 'cantTell',
    reason: 'children',
    html: articlePage({
      title: '资助学生名单公示',
      body: '<table><tr><th>学生姓名</th><th>年级</th></tr><tr><td>甲一</td><td>三年级</td></tr><tr><td>乙二</td><td>四年级</td></tr></table>',
    }),
  },
];
