/** The five widgets, each around the plain content that it enhances. */
/** Plain content inside each widget's tags, as a page without scripts shows it. */
export const WRAPPED = {
  'sun-disclosure-list':
    '<table><tr><th>名称</th><th>发布日期</th></tr><tr><td>示例办法</td><td>2026-01-02</td></tr></table>',
  'sun-request-form':
    '<form method="post" action="/v1/forms/requests"><label>描述 <textarea name="description"></textarea></label><button>提交</button></form>',
  'sun-complaint-channel':
    '<table><tr><th>渠道类型</th><th>渠道名称</th></tr><tr><td>热线</td><td>12345</td></tr></table>',
  'sun-leadership-roster':
    '<table><tr><th>姓名</th><th>职务</th></tr><tr><td>示范甲</td><td>局长</td></tr></table>',
  'sun-approval-flow': '<ol><li data-id="a" data-next="b">申请</li><li data-id="b">办结</li></ol>',
} as const;

/** The five elements. */
export type Tag = keyof typeof WRAPPED;

export const TAGS = Object.keys(WRAPPED) as Tag[];
