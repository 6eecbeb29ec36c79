/** Example pages of service guides, with made-up content. */
import { SITE, SITE_METAS, page, pairs } from './example-pages.js';

/** The elements of a service guide without fault. */
export const GUIDE: Readonly<Record<string, string>> = {
  事项名称: '食品经营许可新办',
  实施主体: SITE,
  设定依据: '《中华人民共和国食品安全法》第三十五条',
  申请条件: '具有与经营的食品品种、数量相适应的场所和设施，并有保证食品安全的规章制度。',
  办理材料: '1.食品经营许可申请书（原件1份，纸质）；2.营业执照复印件1份；3.经营场所平面图1份。',
  办理地点: '示例市阳光区示范路1号政务服务大厅3号窗口',
  办理时间: '星期一至星期五 上午9:00—12:00，下午13:30—17:30',
  联系电话: '010-00000001',
  监督投诉电话: '010-00000002',
  法定办结时限: '20个工作日',
  承诺办结时限: '10个工作日',
  收费情况: '不收费',
  数量限制: '无数量限制',
  申请书示范文本: '<a href="./form.docx">食品经营许可申请书.docx</a>',
  办理流程:
    '申请、受理、审查、决定、送达五个环节。申请材料不齐全的，五个工作日内一次告知需要补正的全部内容。',
};

/** A service guide page; `undefined` takes an element away. */
/* @__NO_SIDE_EFFECTS__ */
export function guidePage(change: Readonly<Record<string, string | undefined>> = {}, more = ''): string {
  const kept = Object.fromEntries(
    Object.entries({ ...GUIDE, ...change }).flatMap(([label, value]) =>
      value === undefined ? [] : [[label, value] as const],
    ),
  );
  return page({
    title: `食品经营许可新办办事指南-${SITE}`,
    metas: { ...SITE_METAS, ColumnName: '办事指南', ColumnType: '办事服务' },
    crumbs: '<a href="../">办事服务</a> &gt; 办事指南',
    body: `<h1>食品经营许可新办 办事指南</h1>${pairs(kept)}${more}`,
  });
}
