/** The steps of a made service guide as a table or a picture, and its list of materials as a table. */
import type { Chance } from './made-chance.js';
import { FORM_NAME } from './made-guide-says.js';

/** A table in a guide. */
export interface MadeTable {
  readonly html: string;
  /** A word by which it is known. */
  readonly key: string;
}

const STEP = ['环节', '环节名称', '办理环节', '步骤', '办理步骤', '流程环节', '审批环节', '工作环节'];
const OWNER = [
  '责任单位',
  '办理人',
  '承办部门',
  '责任人',
  '办理人员',
  '责任岗位',
  '责任科室',
  '办理部门',
  '承办人',
];
const LIMIT = ['时限', '办理时限', '期限', '工作时限', '办理期限', '办结时限', '所需时限', '时限（工作日）'];
const NOTE = ['审查标准', '办理内容', '备注', '说明', '工作内容', '办理说明'];

/** What is odd about the steps. */
export type StepFault = '' | 'sum' | 'excluded' | 'owner' | 'delivery';

/** A table of steps that take so many days together at most, unless they are to take more. */
export function stepsOf(days: number, fault: StepFault, special: boolean, by: Chance): MadeTable {
  const heads = [by.one(STEP), by.one(OWNER), by.one(LIMIT), by.one(NOTE)];
  const bare = /工作日/.test(heads[2] ?? '') && by.is(0.7);
  const unit = by.one(['个工作日', '工作日', '日', ' 个工作日']);
  const limit = (count: number) => (bare ? String(count) : `${String(count)}${unit}`);
  const long = fault === 'sum' ? days + 3 : Math.max(1, days - 3);
  const rows = [
    [
      by.one(['申请', '申请与收件', '收件', '提交申请']),
      '申请人',
      by.one(['当场', '即时', '—']),
      '提交申请材料',
    ],
    [
      '受理',
      '综合窗口',
      limit(1),
      by.one(['材料不齐全的一次性告知补正', '决定是否受理，出具受理通知书或者一次告知补正']),
    ],
    [by.one(['审查', '审核', '审查（审核）']), '行政审批科', limit(long), '书面审查、现场核查'],
    ...(special
      ? [
          [
            by.one(['专家评审', '现场检测', '听证']),
            '专家组',
            `10个工作日${fault === 'excluded' ? '' : by.one(['（不计入办理时限）', '，不计入承诺时限'])}`,
            '组织专家评审',
          ],
        ]
      : []),
    [by.one(['决定', '审批决定', '审批']), '分管负责人', limit(1), '作出准予或者不予的决定'],
    ...(fault === 'delivery'
      ? []
      : [
          [
            by.one(['送达', '颁证与送达', '制证与发证', '送达（发证）']),
            '综合窗口',
            by.one(['当场', limit(1)]),
            '送达申请人',
          ],
        ]),
  ];
  const numbered = by.is(0.3);
  const kept = [heads, ...rows].map((row, at) => [
    ...(numbered ? [at === 0 ? '序号' : String(at)] : []),
    ...row.filter((_, column) => !(fault === 'owner' && column === 1)),
  ]);
  return { html: tableOf(kept, by), key: '受理' };
}

/** What is odd about the materials. */
export type MaterialFault = '' | 'vague' | 'bare';

/** A table of materials. */
export function materialsOf(fault: MaterialFault, form: 'none' | 'named' | 'linked', by: Chance): MadeTable {
  const rows: (readonly string[])[] = [
    ...(form === 'none' ? [] : [[FORM_NAME, '原件', '1']]),
    ['营业执照', '复印件', '1'],
    ['经营场所平面图', '原件', '2'],
    ...(fault === 'vague'
      ? [[by.one(['其他相关材料', '法律、法规规定的其他材料', '其他需要提供的材料']), '原件', '1']]
      : []),
  ];
  const name = by.one(['材料名称', '申请材料名称', '提交材料名称', '名称', '材料']);
  const style = by.one(['columns', 'counts', 'told']);
  const heads =
    fault === 'bare'
      ? [name, '来源渠道']
      : style === 'columns'
        ? [name, by.one(['材料形式', '材料类型', '形式', '介质']), by.one(['份数', '数量', '材料份数'])]
        : style === 'counts'
          ? [name, by.one(['原件份数', '原件']), by.one(['复印件份数', '复印件'])]
          : [name, by.one(['要求', '材料要求', '备注'])];
  const cells = ([text = '', kind = '', count = '']: readonly string[]): string[] =>
    fault === 'bare'
      ? [text, '申请人自备']
      : style === 'columns'
        ? [text, kind, by.one([count, `${count}份`])]
        : style === 'counts'
          ? [text, kind === '原件' ? count : '0', kind === '原件' ? '0' : count]
          : [text, `${kind}${count}份，加盖公章`];
  const link = (at: number) =>
    form === 'linked' && at === 0
      ? `<a href="/files/20251118/1.doc">${by.one(['下载', '空表下载', '空白表格', '样表'])}</a>`
      : by.one(['', '/', '无']);
  const linked = form === 'linked';
  const table = [
    ['序号', ...heads, ...(linked ? [by.one(['空白表格', '表格下载', '附件', '操作'])] : [])],
    ...rows.map((row, at) => [String(at + 1), ...cells(row), ...(linked ? [link(at)] : [])]),
  ];
  return { html: tableOf(table, by), key: '经营场所平面图' };
}

function tableOf(rows: readonly (readonly string[])[], by: Chance): string {
  const style = by.one(['thead', 'th', 'td', 'strong', 'word']);
  const cell = (text: string, isHead: boolean) =>
    isHead && (style === 'thead' || style === 'th')
      ? `<th>${text}</th>`
      : isHead && style === 'strong'
        ? `<td align="center"><strong>${text}</strong></td>`
        : style === 'word'
          ? `<td style="border:solid windowtext 1.0pt"><p class="MsoNormal"><span style="font-family:仿宋">${text}<o:p></o:p></span></p></td>`
          : `<td>${text}</td>`;
  const lines = rows.map((row, at) => `<tr>${row.map(text => cell(text, at === 0)).join('')}</tr>`);
  const [head = '', ...body] = lines;
  return style === 'thead'
    ? `<table class="layui-table"><thead>${head}</thead><tbody>${body.join('')}</tbody></table>`
    : `<table border="1" width="100%"><tbody>${lines.join('')}</tbody></table>`;
}
