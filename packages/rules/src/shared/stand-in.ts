/** Tells what stands in a page's place: the server's apology, the error of a program, a wall against programs or visitors. */
import type { FormFact, PageFacts } from '@sunboard/reader';
import { pagePath } from '../engine/fingerprint.js';

/** `missing`: the page is gone; `failing`: site, server or program is out of order; `wall`: the page is kept from this visit, and may be there for others. */
export interface StandIn {
  readonly what: 'missing' | 'failing' | 'wall';
  /** What it says, as written. */
  readonly words: string;
}

/** A page with more to read than this is not an apology. */
const FEW_WORDS = 300;
/** Nor is one with a menu of its own; the pages for what is gone have it more often than not. */
const FEW_LINKS = 10;
/** Apologies come at once, and are short: sentences of a notice are longer. */
const FIRST_LINES = 6;
const SHORT_LINE = 80;
/** Told to the public, and no error: works on the site that are to come, a service out of order. */
const NOTICE = /(?:通知|公告|通告|公示|启事|预告)$/u;

const MISSING =
  /(?:页面|网页)(?:找不到|不存在|未找到|已?被删除|已删除|走丢|丢失)|(?:信息|文章|内容|栏目)(?:不存在|未找到|已被?删除)|(?:找不到|没有找到|无法找到)[^。，]{0,8}(?:页面|网页|资源)|(?:访问|查找|浏览|请求)的(?:页面|网页)[^。，]{0,6}(?:不存在|删除|找不到)|^(?:error |错误[：:]? ?|http ?(?:status|状态)[^\d]{0,3})?404[ ,，:：!！–-]{0,3}(?:$|错误|页面|网页|未|找不到|很|对不起|抱歉|您|not|error|page|sorry|file)|page (?:was |is |can ?not be |could not be )?not found|page (?:cannot|could not|can’t|can't) be found|status=404/u;

const FAILING =
  /(?:系统|网站|本站|页面|平台|服务器)[^。，]{0,6}正在(?:进行)?[^。，]{0,4}(?:升级|维护|检修)|正在(?:进行)?(?:系统|网站)(?:升级|维护)|(?:系统|网站|平台|升级|处于)维护中|服务器(?:内部|应用程序)?(?:错误|出错|异常)|运行时错误|系统(?:发生|出现|内部)?(?:错误|异常|繁忙)|页面(?:发生|出现)?错误|(?:程序|数据库)(?:发生|出现|连接)?(?:错误|异常|失败)|域名(?:已|未)(?:经)?(?:过期|到期|停用|备案)|域名(?:过期|到期)|域名[^。，]{0,6}(?:出售|转让)|domain (?:is|may be) for sale|domain (?:has |is )?expired|whitelabel error page|http ?(?:status|状态)[^\d]{0,3}5\d\d|^(?:error )?50[0-4][ ,，:：!！–-]{0,3}(?:$|错误|服务|内部|error|server)|bad gateway|service (?:temporarily )?unavailable|internal server error|gateway time-?out|(?:under|down for|undergoing) (?:scheduled )?maintenance|establishing a database connection|welcome to nginx|^iis(?:\d| windows)|apache2? [^.]{0,20}default page|^\{"/u;

const WALL =
  /(?:安全|人机)验证|滑块[^。]{0,6}验证|防火墙|(?:请求|访问)(?:可能)?(?:已)?被[^。，]{0,10}(?:拦截|阻断|阻止|拒绝)|疑似[^。，]{0,6}攻击|(?:访问|请求|操作)[^。，]{0,4}频繁|(?:没有|无)[^。，]{0,6}(?:权限|权访问)|权限不足|未授权|请(?:您)?(?:先|重新)?登[录陆]|登[录陆]?(?:超时|已?失效|已?过期)|会话(?:超时|已?失效|已?过期)|浏览器版本(?:过|太)低|升级(?:您的|你的)?浏览器|非法(?:访问|请求|操作|参数)|参数(?:错误|有误|不正确)|(?:正在|自动|即将)(?:为您)?\s?跳转|just a moment|checking your browser|access denied|too many requests|verify (?:that )?you are (?:a )?human|session (?:has )?expired|please (?:log|sign) in|^(?:error )?40[13][ ,，:：!！–-]{0,3}(?:$|错误|禁止|没有|拒绝|forbidden|unauthori[sz]ed|error|access)/u;

/** Where to log in is a page of its own for who asks for it. */
const LOGIN_PATH = /log-?[io]n|sso|\bcas\b|auth|passport|register/i;

/** A server that shows a folder's files, with their days, where a page is missing. */
const FOLDER = /^Index of \//u;

/** Traces that programs leave in the pages they fail to make; prose has no use for them. */
const TRACE =
  /microsoft (?:ole db|vbscript|jet database|odbc)[^。]{0,60}'8[0-9a-f]{7}'| in \S{1,120}\.(?:php|inc|phtml) on line \d|sqlstate\[|ora-\d{5}:|java\.(?:lang|sql|io|util)\.[a-z]{0,40}(?:exception|error)|error in your sql syntax|system\.(?:data|web|nullreference)[a-z.]{0,60}exception|未将对象引用设置到对象的实例|traceback \(most recent call last\)/u;

/** Whether something else stands in the page's place: what is to be on the page can't be told from it. */
export function isReplaced(facts: PageFacts): boolean {
  return (facts.errorStatus !== undefined && saysLittle(facts)) || standInOf(facts) !== undefined;
}

/** What a page shows in place of its content; undefined for a page that has something to read. */
export function standInOf(facts: PageFacts): StandIn | undefined {
  if (FOLDER.test(facts.title)) return { what: 'failing', words: facts.title };
  if (!saysLittle(facts)) return undefined;
  const { title, heading = '', text, links, forms } = facts;
  const says = [heading, title, ...text.split('\n', FIRST_LINES)]
    .map(words => words.trim())
    .filter(words => words.length <= SHORT_LINE || words.startsWith('{"'));
  const found = (pattern: RegExp) => says.find(words => pattern.test(words.toLowerCase()));
  const gone = found(MISSING);
  if (gone !== undefined) return { what: 'missing', words: gone };
  if (links.length > FEW_LINKS || NOTICE.test(heading || title) || forms.some(asksForMore)) return undefined;
  const failing = found(FAILING);
  if (failing !== undefined) return { what: 'failing', words: failing };
  const isLogin = forms.some(({ purpose }) => purpose === 'login') && !LOGIN_PATH.test(pagePath(facts.url));
  const wall = found(WALL) ?? (isLogin ? (heading || title).trim() : undefined);
  return wall === undefined ? undefined : { what: 'wall', words: wall };
}

/* Who asks for more than a code or a password offers a service. */
function asksForMore({ purpose, fields }: FormFact): boolean {
  return purpose !== 'login' && fields.length >= 2;
}

function saysLittle({ text, publishedOn, kind, lists }: PageFacts): boolean {
  return (
    text.length <= FEW_WORDS &&
    publishedOn === undefined &&
    kind !== 'search' &&
    !lists.some(({ main, items }) => main && items.length > 0)
  );
}

/** The trace that a failing program left in a page, with what stands before and behind it; undefined where there is none. */
export function programTrace({ text }: PageFacts): string | undefined {
  const at = text.toLowerCase().search(TRACE);
  return at < 0 ? undefined : text.slice(at, at + 80).split('\n', 1)[0];
}
