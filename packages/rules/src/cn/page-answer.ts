/** page.answer: the server gives the page, and no error in its place. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { programTrace, standInOf } from '../shared/stand-in.js';
import { say } from '../shared/wording.js';

/** Not there, for anybody; other answers from 400 on may be meant for the asker alone: log in, too many questions, no programs. */
const MISSING = [404, 410];

function failed(facts: PageFacts, told: Pick<Verdict, 'reason' | 'data' | 'expected' | 'observed'>): Verdict {
  return { outcome: 'failed', key: 'status', where: [pagePlace(facts)], ...told };
}

export const rule: Rule = {
  id: 'page.answer',
  title: say('页面应能正常打开', 'The page must open without an error of the server'),
  packs: ['cn', 'us', 'uk', 'privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...I19, article: '功能设计·可用性', confidence: 'S' },
  reasons: {
    answered: say('没有发现服务器回答出错', 'No error of the server was seen'),
    missing: say(
      '服务器回答“没有此页”（{status}），访客看到的是出错提示',
      'The server answers that there is no such page ({status}); visitors see an error message',
    ),
    saysMissing: say('页面自称不存在（“{words}”）', 'The page says that it is not there (“{words}”)'),
    error: say(
      '服务器回答出错（{status}），访客看到的是出错提示',
      'The server answers with an error ({status}); visitors see an error message',
    ),
    failing: say('页面没有内容，只写着“{words}”', 'The page shows none of its content, and says “{words}”'),
    trace: say('页面上有程序的出错信息（“{words}”）', 'The page shows the error of a program (“{words}”)'),
    wall: say(
      '这次打开的不是页面内容，而是“{words}”；未对内容作任何检查',
      'What opened is not the page but “{words}”; nothing of its content was checked',
    ),
    refused: say(
      '服务器没有给出页面（{status}），可能只是拒绝了这一次访问',
      'The server did not give the page ({status}); it may have refused this visit alone',
    ),
  },
  remedies: {
    default: say(
      '请核对网址；页面已撤下的，请去掉指向它的链接或转到新地址，页面仍在的，请让服务器以 200 回答。',
      'Check the address. If the page was taken down, remove the links to it or redirect them; if it is there, have the server answer 200.',
    ),
    saysMissing: say(
      '请核对网址，去掉指向它的链接或转到新地址；服务器应对不存在的页面回答 404，否则链接检查发现不了。',
      'Check the address, and remove the links to it or redirect them. The server should answer 404 for pages that are not there; no check of links finds them otherwise.',
    ),
    error: say(
      '请稍后再打开一次；仍然出错的，请修复服务器或页面程序。',
      'Open it once more later; if the error stays, mend the server or the program of the page.',
    ),
    failing: say(
      '请稍后再打开一次；仍然如此的，请恢复网站、页面程序或域名，或去掉指向它的链接。',
      'Open it once more later; if it stays so, bring the site, the program of the page or the domain back, or remove the links to it.',
    ),
    trace: say(
      '请修复页面程序；出错信息只写入日志，不显示给访客，以免泄露内部情况。',
      'Mend the program of the page, and keep its errors in the log: shown to visitors, they tell of the system within.',
    ),
    wall: say(
      '请在浏览器中通过验证或登录，再用扩展检查一次；访客无需登录也应能看到的，请放开访问。',
      'Pass the check or log in in a browser, and check again there with the extension; what the public may see without logging in must be open to it.',
    ),
    refused: say(
      '请用访客的网络、不登录再打开一次；仍打不开的，请放开访问。',
      'Open it once more from a visitor’s network without logging in; if it stays shut, open it to the public.',
    ),
  },
  note: 'What the browser tells of the answer (Navigation Timing); of saved pages, and from browsers that do not tell, no error is seen.',
  check: facts => {
    const { errorStatus: status } = facts;
    if (status === undefined) return [judgedByWords(facts)];
    const data = { status };
    const isMissing = MISSING.includes(status);
    if (status < 500 && !isMissing) return [{ outcome: 'cantTell', reason: 'refused', data }];
    const reason = isMissing ? 'missing' : 'error';
    return [failed(facts, { reason, data, expected: '200', observed: String(status) })];
  },
};

/* Where no error of the server is known, what the page says tells. */
function judgedByWords(facts: PageFacts): Verdict {
  const instead = standInOf(facts);
  const words = (instead?.words ?? programTrace(facts))?.slice(0, 40);
  if (words === undefined) return { outcome: 'passed', reason: 'answered' };
  const data = { words };
  if (instead?.what === 'wall') return { outcome: 'cantTell', reason: 'wall', data };
  const reason = !instead ? 'trace' : instead.what === 'missing' ? 'saysMissing' : 'failing';
  const expected = say('页面内容', 'what the page is about');
  return failed(facts, { reason, data, expected, observed: words });
}

const html = articlePage();
const gone = (body: string, title = '阳光区示例局') =>
  `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body>${body}</body></html>`;

export const examples = (): readonly RuleExample[] => [
  { name: 'not found', outcome: 'failed', reason: 'missing', html, errorStatus: 404 },
  {
    name: 'gone, while no error of the server is known',
    outcome: 'failed',
    reason: 'saysMissing',
    html: gone('<div class="err"><p>抱歉，您访问的页面不存在！</p><a href="/">返回首页</a></div>'),
  },
  {
    name: 'gone, told by the title',
    outcome: 'failed',
    reason: 'saysMissing',
    html: gone('<img src="404.png" alt="" width="300" height="200"><a href="/">返回首页</a>', '404'),
  },
  {
    name: 'the site is being mended',
    outcome: 'failed',
    reason: 'failing',
    html: gone('<h1>网站正在升级维护，请稍后访问</h1><p>给您带来不便，敬请谅解。</p>'),
  },
  {
    name: 'the domain is for sale',
    outcome: 'failed',
    reason: 'failing',
    html: gone('<h1>本域名正在出售</h1><p>有意者请发送邮件。</p>', '域名出售'),
  },
  {
    name: 'the program failed, and the server says that all is well',
    outcome: 'failed',
    reason: 'failing',
    html: gone('<h1>“/”应用程序中的服务器错误。</h1><h2><i>运行时错误</i></h2>'),
  },
  {
    name: 'a list whose program failed, within a page of the site',
    outcome: 'failed',
    reason: 'trace',
    html: gone(
      `<div class="list"><p>${'本栏目发布本局的通知和公告，欢迎查阅。'.repeat(20)}</p><p>Microsoft OLE DB Provider for SQL Server 错误 '80004005'</p></div>`,
      '通知公告',
    ),
  },
  {
    name: 'a wall takes the visit for an attack',
    outcome: 'cantTell',
    reason: 'wall',
    html: gone('<h1>网站防火墙</h1><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p>', '网站防火墙'),
  },
  {
    name: 'a person is to be proved first',
    outcome: 'cantTell',
    reason: 'wall',
    html: gone('<h2>安全验证</h2><p>请拖动滑块完成验证后继续访问</p>', '安全验证'),
  },
  {
    name: 'open to those alone who log in',
    outcome: 'cantTell',
    reason: 'wall',
    html: gone(
      '<h1>统一身份认证</h1><form method="post"><label>用户名<input name="user"></label><label>密码<input type="password" name="password"></label><button>登录</button></form>',
      '统一身份认证',
    ),
  },
  {
    name: 'a notice of works on the site',
    outcome: 'passed',
    html: articlePage({
      title: '关于系统升级维护的公告',
      body: '<p>本网站定于3月5日22时至24时进行升级维护，届时暂停访问。</p>',
    }),
  },
  {
    name: 'a text about pages that are not there',
    outcome: 'passed',
    html: articlePage({ body: `<p>${'我局对网站进行了自查，更正了多处页面不存在的链接。'.repeat(20)}</p>` }),
  },
  {
    name: 'a number in a title',
    outcome: 'passed',
    html: gone(
      '<h1>404路公交线路调整公告</h1><p>因道路施工，404路公交车临时改道。</p>',
      '404路公交线路调整公告',
    ),
  },
  { name: 'the program behind the page failed', outcome: 'failed', reason: 'error', html, errorStatus: 500 },
  {
    name: 'a wall against programs asks for a script first',
    outcome: 'cantTell',
    reason: 'refused',
    html,
    errorStatus: 412,
  },
  { name: 'forbidden', outcome: 'cantTell', reason: 'refused', html, errorStatus: 403 },
  { name: 'no error', outcome: 'passed', reason: 'answered', html },
];
