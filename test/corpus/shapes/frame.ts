/** The page around a fixture as content systems of public bodies build it: header, menu, trail, side column, footer. All names are made up. */

/** A page of our own with what the reader must answer. */
export interface Shape {
  readonly name: string;
  readonly html: string;
  readonly url?: string;
}

/** Sentences of no meaning to anybody, in the length of a real text. */
export const BODY = [
  '为进一步规范示例工作流程，提高办事效率，根据有关规定，结合阳光区实际，现将有关事项通知如下，请各单位认真贯彻执行。',
  '一是加强组织领导，明确责任分工，建立健全协调机制，及时研究解决工作中遇到的困难和问题，确保各项任务落到实处。',
  '二是强化督促检查，将落实情况纳入年度考核，对工作推进不力的单位予以通报，并限期整改，整改情况另行报送。',
]
  .map(text => `<p>　　${text}</p>`)
  .join('');

/** Heading of the articles. */
export const TITLE = '关于开展示例事项年度检查工作的通知';

/** A whole page; `head` goes into the head, `main` is the middle. */
export function page(main: string, { head = '', title = '' } = {}): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
<div class="header"><div class="topbar"><span>今天是2026年3月9日 星期一</span><a href="/">网站首页</a></div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="wrap">${main}</div>
<div class="footer"><p>主办：阳光区示例局　网站标识码：9900000001</p><p>版权所有 © 2012-2026 阳光区示例局</p><p>联系电话：010-00000000</p></div>
</body></html>`;
}

/** The trail above the content. */
export const TRAIL =
  '<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/tzgg/">通知公告</a></div>';

/** A side column with other articles and their days. */
export const SIDE = `<div class="side"><h3>相关信息</h3><ul>${['2025-11-02', '2025-10-17', '2025-09-30']
  .map(
    (day, at) => `<li><a href="/zwgk/s${String(at)}.html">示例局召开专题工作会议</a><span>${day}</span></li>`,
  )
  .join('')}</ul></div>`;
