/** A tour of the demonstration, in both languages: what to open, what to try there, and what it shows. */
import { html } from 'hono/html';
import type { Page } from './layout.js';

interface Stop {
  readonly href?: string;
  readonly name: string;
  readonly tries: readonly string[];
}

const TOURS = {
  'zh-CN': {
    path: '/tour.html',
    title: '体验路线',
    intro: '约十五分钟走完。网站、机构和人员均为虚构，提交的内容只进入本机的演示数据库。',
    other: { href: '/en/tour.html', lang: 'en', text: 'This tour in English' },
    stops: [
      {
        href: '/zwgk/',
        name: '政府信息公开目录',
        tries: [
          '输入“2026〕”或“[2026]”：不论哪种括号都能找到文号；再输入一个词，结果进一步缩小。',
          '按分类、年份、有效性筛选，翻页，点开一份文件，看解读与原文互相链接。',
          '下载 CSV、Excel，打印全部筛选结果。',
          '在浏览器中停用脚本再打开：仍是完整的表格。',
        ],
      },
      {
        href: '/zwgk/ysq.html',
        name: '依申请公开',
        tries: [
          '填写描述，看“可能已经公开”的提示；写入一个手机号，看提醒。',
          '勾选保存草稿，刷新页面；断开网络再提交，恢复后自动提交一次。',
          '保存回执编号和查询码，查询状态，逐日查看期限怎样算出来。',
        ],
      },
      {
        href: '/hdjl/',
        name: '投诉举报渠道',
        tries: ['匿名提交一条举报，凭查询码与受理机关互相留言。', '用手机拍的照片作附件：位置信息会被去除。'],
      },
      {
        href: '/zwgk/ld.html',
        name: '领导信息与机构职能',
        tries: ['在卡片、表格、组织结构图之间切换；空缺职位如实标明；保存公开的联系方式名片。'],
      },
      {
        href: '/bsfw/gczs.html',
        name: '办事指南与流程图',
        tries: [
          '用方向键沿流程走一遍，每一步都会读出；缩放、拖动、下载 SVG 和 PNG。',
          '输入受理日期，得到每个环节的办结日期和日历文件。',
        ],
      },
      {
        href: '/desk/',
        name: '受理工作台',
        tries: [
          '用终端里显示的令牌登录（npm start 启动时给出），按到期日办理刚才提交的申请和举报。',
          '答复一件申请，生成文书；查看年度报告表三、表四和核对公式。',
        ],
      },
      {
        href: '/before/',
        name: '整改前的同一网站',
        tries: [
          '在 Chrome 或 Edge 打开 chrome://extensions，启用开发者模式，加载文件夹 dist/extension。',
          '打开整改前的首页，点工具栏按钮：逐条看问题的位置、依据和整改方法。',
          '忽略一条并写明理由；检查整站，导出整改清单。',
          '同样的结果在命令行：npm run check -- http://localhost:8080/before/（端口以终端显示为准）。',
        ],
      },
    ],
  },
  en: {
    path: '/en/tour.html',
    title: 'A tour of the demonstration',
    intro:
      'About fifteen minutes. Site, offices and people are fictional; what you send goes into the demonstration’s own database on this machine.',
    other: { href: '/tour.html', lang: 'zh-CN', text: '中文体验路线' },
    stops: [
      {
        href: '/zwgk/',
        name: 'Disclosure list',
        tries: [
          'Type “2026〕” or “[2026]”: a document number is found with any bracket; another word narrows the result.',
          'Narrow by category, year and validity, turn pages, open a document and follow the links between a text and its interpretation.',
          'Take it away as CSV or Excel; print the whole filtered list.',
          'Switch scripts off and open the page again: a full, plain table.',
        ],
      },
      {
        href: '/zwgk/ysq.html',
        name: 'Request for information',
        tries: [
          'Type a description and see what may already be published; type a phone number and see the warning.',
          'Keep a draft and reload; send without a connection: it goes out once when the connection returns.',
          'Keep the number and the key of the receipt, and see day by day how the deadline was counted.',
        ],
      },
      {
        href: '/hdjl/',
        name: 'Complaints and reports',
        tries: [
          'Report without a name, and exchange messages with the office by the key alone.',
          'Attach a picture from a phone: its place is taken out.',
        ],
      },
      {
        href: '/zwgk/ld.html',
        name: 'Leaders and departments',
        tries: ['Change between cards, table and chart; see the vacancy shown as one; save a contact card.'],
      },
      {
        href: '/bsfw/gczs.html',
        name: 'Service guide and flow chart',
        tries: [
          'Walk the chart with the arrow keys, each step is announced; zoom, drag, download SVG and PNG.',
          'Enter a date of acceptance for the due date of each step and a calendar file.',
        ],
      },
      {
        href: '/desk/',
        name: 'The desk of the office',
        tries: [
          'Sign in with the token that the terminal shows after npm start, and handle what you filed by due date.',
          'Answer a request and print the letter; see tables 3 and 4 of the annual report with their check equations.',
        ],
      },
      {
        href: '/before/',
        name: 'The same site before it was put right',
        tries: [
          'In Chrome or Edge open chrome://extensions, switch on developer mode and load the folder dist/extension.',
          'Open the old home page and press the toolbar button: each fault with its place, basis and remedy.',
          'Dismiss one with a reason; check the whole site and export the rectification list.',
          'The same findings in a terminal: npm run check -- http://localhost:8080/before/ (the port is the one the terminal shows).',
        ],
      },
    ],
  },
} as const satisfies Record<string, { readonly stops: readonly Stop[] } & Record<string, unknown>>;

/** The tour in both languages. */
export function tourPages(): Page[] {
  return (['zh-CN', 'en'] as const).map(lang => {
    const { path, title, intro, other, stops } = TOURS[lang];
    return {
      path,
      title,
      lang,
      body: html`<h1>${title}</h1>
        <p>
          ${intro} <a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${other.text}</a>
        </p>
        ${stops.map(
          stop =>
            html`<h2><a href="${stop.href}">${stop.name}</a></h2>
              <ol>
                ${stop.tries.map(text => html`<li>${text}</li>`)}
              </ol>`,
        )}`,
    };
  });
}
