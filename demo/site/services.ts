/** The services column 办事服务: the list of guides and a page per guide with its approval flow. */
import { html } from 'hono/html';
import type { Material } from '@sunboard/model';
import { bureau } from '../data/bureau.js';
import { guides, type DemoGuide } from '../data/guides.js';
import { datedList, type Html, type Page } from './layout.js';
import { stackedTable } from './stacked-table.js';

const COLUMN = { name: '办事服务', type: '办事服务', path: '/bsfw/' } as const;

/** All pages below `/bsfw/`. */
export function servicePages(today: string): Page[] {
  const all = guides(today);
  return [
    {
      path: COLUMN.path,
      title: COLUMN.name,
      column: COLUMN,
      body: html`<h1>办事指南</h1>
        ${datedList(all.map(guide => ({ title: `${guide.name}办事指南`, url: `/bsfw/${guide.slug}.html`, publishedOn: guide.updatedOn ?? '' })))}`,
    },
    ...all.map(guide => ({
      path: `/bsfw/${guide.slug}.html`,
      title: `${guide.name}办事指南`,
      column: COLUMN,
      body: guidePage(guide),
    })),
  ];
}

function guidePage(guide: DemoGuide): Html {
  return html`<h1>${guide.name}办事指南</h1>
    <p class="meta">更新日期：${guide.updatedOn ?? ''} 来源：${bureau.name}</p>
    <table>
      <caption>
        基本信息
      </caption>
      <tbody>
        ${row('事项名称', guide.name)} ${row('事项编码', guide.id)} ${row('实施主体', guide.authority)}
        ${row('服务对象', guide.audience)} ${row('设定依据', guide.legalBasis?.join('；'))}
        ${row('数量限制', guide.quantity)} ${row('办理地点', guide.place)} ${row('办理时间', guide.hours)}
        ${row('联系电话', guide.phone)} ${row('监督投诉电话', guide.supervisionPhone)}
        ${row('法定办结时限', `${guide.legalLimit ?? ''}个工作日`)}
        ${row('承诺办结时限', `${guide.promisedLimit ?? ''}个工作日`)}
        ${row('收费情况', [guide.fees?.standard, guide.fees?.basis && `依据：${guide.fees.basis}`].filter(Boolean).join('；'))}
        ${row('办理结果', guide.result)}
      </tbody>
    </table>
    <h2>申请条件</h2>
    <ol>
      ${guide.conditions?.map(item => html`<li>${item}</li>`)}
    </ol>
    <h2>办理材料</h2>
    ${stackedTable(['材料名称', '原件', '复印件', '形式', '来源', '表格下载'], guide.materials?.map(materialCells) ?? [])}
    <h2>办理流程</h2>
    <sun-approval-flow src="/data/guides/${guide.slug}.json">
      <ol>
        ${guide.process?.map(step => html`<li data-id="${step.id}" data-next="${(step.next ?? []).map(link => `${link.to}:${link.branch}${link.label ? `:${link.label}` : ''}`).join('|')}"><strong>${step.name}</strong>（${step.owner ?? ''}${step.limit === undefined ? '' : `，${step.limit}个工作日`}${step.counted === false ? '，不计入时限' : ''}）${step.note ?? ''}</li>`)}
      </ol>
    </sun-approval-flow>
    <h2>救济渠道</h2>
    ${guide.remedy?.map(item => html`<p>${item}</p>`)}`;
}

function row(label: string, value: string | undefined): Html {
  return html`<tr>
    <th scope="row">${label}</th>
    <td>${value ?? ''}</td>
  </tr>`;
}

function materialCells(item: Material): (string | Html)[] {
  return [
    item.name,
    `${item.original ?? 0}份`,
    `${item.copies ?? 0}份`,
    '纸质或电子',
    item.source ?? '',
    item.blankFormUrl
      ? html`<a href="${item.blankFormUrl}">空白表格.txt</a>
          <a href="${item.sampleUrl ?? ''}">填写样例.txt</a>`
      : '无需表格',
  ];
}
