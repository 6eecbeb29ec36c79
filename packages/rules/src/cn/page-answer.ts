/** page.answer: the server gives the page, and no error in its place. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/** Not there, for anybody; other answers from 400 on may be meant for the asker alone: log in, too many questions, no programs. */
const MISSING = [404, 410];

/** What a page says that stands where another is gone, in its title or its few words. */
const SAYS_MISSING =
  /(?:页面|网页)(?:找不到|不存在|未找到|已?被?删除|走丢|丢失)|(?:找不到|没有找到|无法找到)[^。，]{0,8}(?:页面|网页)|(?:访问|查找|浏览|请求)的(?:页面|网页)[^。，]{0,6}(?:不存在|删除|找不到)|^(?:error |错误[：:]? ?|http ?(?:status|状态)[^\d]{0,3})?404(?:$|[ ,，:：!！–-])|page (?:was |is |can ?not be |could not be )?not found|page (?:cannot|could not|can’t|can't) be found/u;
/** A page with more to read is not the apology for another. */
const FEW_WORDS = 300;

/** The words with which a page says that it is not there, where no error of the server is known; undefined for a page with something to read. */
function apology({ title, heading = '', text, publishedOn, lists, kind }: PageFacts): string | undefined {
  if (text.length > FEW_WORDS || publishedOn !== undefined || kind === 'search') return undefined;
  if (lists.some(({ main, items }) => main && items.length > 0)) return undefined;
  return [heading, title, text]
    .map(words => words.trim())
    .find(words => SAYS_MISSING.test(words.slice(0, 120).toLowerCase()));
}

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
    refused: say(
      '请用访客的网络、不登录再打开一次；仍打不开的，请放开访问。',
      'Open it once more from a visitor’s network without logging in; if it stays shut, open it to the public.',
    ),
  },
  note: 'What the browser tells of the answer (Navigation Timing); of saved pages, and from browsers that do not tell, no error is seen.',
  check: facts => {
    const { errorStatus: status } = facts;
    if (status === undefined) {
      const words = apology(facts)?.slice(0, 40);
      if (words === undefined) return [{ outcome: 'passed', reason: 'answered' }];
      const expected = say('页面内容', 'what the page is about');
      return [failed(facts, { reason: 'saysMissing', data: { words }, expected, observed: words })];
    }
    const data = { status };
    const isMissing = MISSING.includes(status);
    if (status < 500 && !isMissing) return [{ outcome: 'cantTell', reason: 'refused', data }];
    const reason = isMissing ? 'missing' : 'error';
    return [failed(facts, { reason, data, expected: '200', observed: String(status) })];
  },
};

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
