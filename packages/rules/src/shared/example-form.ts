/** Example pages on which information can be requested. */
import { SITE, SITE_METAS, page } from './example-pages.js';

/** Fields of a request form without fault: label → input. */
export const FORM: Readonly<Record<string, string>> = {
  申请人类型: '<select name="kind"><option>公民</option><option>法人或者其他组织</option></select>',
  姓名或名称: '<input name="applicant" required>',
  证件类型: '<select name="idType"><option>居民身份证</option></select>',
  证件号码: '<input name="idNumber" required>',
  联系电话: '<input name="phone" type="tel" required>',
  联系地址: '<input name="address">',
  '所需信息的名称、文号或者其他特征性描述': '<textarea name="description" required></textarea>',
  获取信息的方式:
    '<select name="delivery"><option>邮寄</option><option>电子邮件</option><option>自行领取</option></select>',
};

/** What a request page says around its form. */
export const FORM_TEXT = `<p>行政机关收到政府信息公开申请，能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。申请内容不明确的，自收到申请之日起7个工作日内一次性告知补正。</p>
<p>通过互联网提交的申请，以双方确认之日为收到申请之日。提交后请记下查询码。信访、投诉、举报请通过<a href="/hdjl/">互动交流</a>渠道提出，不在此办理。</p>
<p>阅读有困难或者有视听障碍的，可致电 010-00000001 取得帮助。行政机关依申请提供政府信息，不收取费用；申请人申请的数量、频次明显超过合理范围的，可以收取信息处理费。</p>
<p>个人信息保护告知：收集证件信息仅用于核对申请人身份，加密存储，对外只显示隐去中间位数的号码。</p>`;

interface FormOptions {
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly text?: string;
  readonly method?: string;
  readonly action?: string;
}

/** A page on which information can be requested; `undefined` takes a field away. */
/* @__NO_SIDE_EFFECTS__ */
export function formPage({
  fields = {},
  text = FORM_TEXT,
  method = 'post',
  action = '/api/requests',
}: FormOptions = {}): string {
  const rows = Object.entries({ ...FORM, ...fields })
    .flatMap(([label, input]) => (input === undefined ? [] : [`<p><label>${label} ${input}</label></p>`]))
    .join('\n');
  return page({
    title: `政府信息公开申请-${SITE}`,
    metas: { ...SITE_METAS, ColumnName: '依申请公开', ColumnType: '依申请公开' },
    crumbs: '<a href="../">政府信息公开</a> &gt; 依申请公开',
    body: `<h1>政府信息公开申请表</h1>${text}<form method="${method}" action="${action}">${rows}<button type="submit">提交申请</button></form>`,
  });
}
