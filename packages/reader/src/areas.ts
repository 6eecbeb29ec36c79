/** Tells content from menus, headers, footers and side columns. */
import { addressOf } from './address.js';
import { countWithin, within } from './list-entry.js';
import type { Pace } from './pace.js';
import { attribute } from './primordials.js';
import { charsIn, type Area, type Scene, type SceneNode } from './scene.js';

/* A class speaks only as a whole (`nav`, `site-footer`, `topbar2`): `article-header` and `content-top` are content. */
const BEFORE =
  '(?:page|site|web|main|index|global|common|pub(?:lic)?|g|m|pc|wap|gov|new|my|the|inner|layout|app)?[_-]?';
const AFTER =
  '(?:[_-]?(?:wrap(?:per)?|box|bar|con(?:tainer|tent)?|inner|bg|nav|main|area|site|list|item|links?|left|right|top|bottom|info|text|ul|w))?[_-]?\\d{0,2}$';
const named = (words: string) => new RegExp(`^${BEFORE}(?:${words})${AFTER}`, 'u');
const NAMES: readonly (readonly [Area, RegExp])[] = [
  [
    'footer',
    named(
      '(?:layui-|el-|ant-layout-)?footer|foot|bottom|copy(?:rights?)?|yejiao|dibu|friendlinks?|yqlj|links?box',
    ),
  ],
  ['header', named('head(?:er)?|top(?:bar)?|banner|logo|masthead|toubu')],
  [
    'nav',
    named(
      'nav(?:[is]|bar|igation)?|menus?|[a-z]{2,10}menu(?:bar|style)?|(?:main|sub|side|left)nav|topnav|dropdown-?menu|daohang|(?:zf)?xxgk[_-]?(?:left|nav|menu|tree)|(?:[a-z]{2,6}-){0,2}breadcrumbs?|crumbs?|mbx|weizhi|dqwz|position|location|curr?pos|pag(?:ination|er|ing|es?)|tabs?|skip',
    ),
  ],
  [
    'aside',
    named('aside|side(?:bar|r)?|related|xgyd|xgwz|xgxx|recommend|share|bdsharebuttonbox|hot(?:news)?'),
  ],
];
const ROLES: Readonly<Record<string, Area>> = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'content',
  menu: 'nav',
  menubar: 'nav',
};
/** A part that holds more than this share of all words is the page itself, whatever it is called. */
const TOO_MUCH = 0.4;

/** Marks every element of the scene with its area. */
export async function markAreas(scene: Scene, pace: Pace): Promise<void> {
  const total = scene.textLength;
  const isBig = (node: SceneNode) =>
    (total > 300 || isFrame(node)) && charsIn(scene, node) > TOO_MUCH * Math.max(1, total);
  const byNames = new Map<string, Area | 'none'>();
  // Areas are needed of every node: a spent budget does not stop this.
  for (let at = 0; at < scene.nodes.length; at++) {
    if ((at & 255) === 255 && pace.due()) await pace.breathe();
    const node = scene.nodes[at] as SceneNode;
    const own = ownArea(node, byNames);
    const inherited = node.parent?.area ?? 'content';
    if (
      own === undefined ||
      (own !== 'content' &&
        ((isBig(node) && !(own === 'footer' && isOfFriends(scene, node))) ||
          (own === 'nav' && isPane(scene, node))))
    )
      node.area = inherited;
    else if (own === 'footer' && isFootOfText(scene, node)) node.area = inherited;
    else if (own === 'header' && isHeadOfText(scene, node)) node.area = inherited;
    else if (inherited === 'footer' || inherited === 'header') node.area = inherited;
    else node.area = own;
  }
}

function ownArea(node: SceneNode, byNames: Map<string, Area | 'none'>): Area | undefined {
  switch (node.tag) {
    case 'nav':
      return 'nav';
    case 'footer':
      return insideArticle(node) ? undefined : 'footer';
    case 'header':
      return insideArticle(node) ? undefined : 'header';
    case 'aside':
      return 'aside';
    case 'main':
      return 'content';
    case 'html':
    case 'body':
    case 'table':
    case 'tbody':
    case 'tr':
    case 'form':
    case 'p':
    case 'span':
    case 'a':
    case 'h1':
    case 'h2':
    case 'img':
      return undefined;
  }
  if (node.bare) return undefined;
  const role = attribute(node.element, 'role');
  const byRole = role === null ? undefined : ROLES[role];
  if (byRole) return byRole;
  if (node.names === '') return undefined;
  let area = byNames.get(node.names);
  if (area === undefined) {
    area = areaOfNames(node.names) ?? 'none';
    byNames.set(node.names, area);
  }
  return area === 'none' ? undefined : area;
}

function areaOfNames(names: string): Area | undefined {
  const tokens = names.split(/\s+/u).filter(token => !SPACING.test(token));
  const area = NAMES.find(([, pattern]) => tokens.some(token => pattern.test(token)))?.[0];
  return area === 'nav' && tokens.some(token => BYLINE.test(token)) ? undefined : area;
}
/* `top20` and `mtop10` tell how much room there is, not what stands there. */
const SPACING = /(?:top|bottom)[_-]?[1-9][05]$/u;
/* <ul class="nav meta">: laid out as a menu, it tells who wrote the text and when. */
const BYLINE = /^(?:(?:post|entry|article)-)?(?:meta|byline)$/u;

/* `tab` and `page` name what is shown behind a tab, or the whole page, as often as the strip of tabs or numbers. */
function isPane(scene: Scene, node: SceneNode): boolean {
  const named = /tabs?([_-]?(?:con|main|item|pane|bd|box))?|pages?([_-]?(?:con|main))?/u.exec(node.names);
  if (named === null) return false;
  if ((named[1] ?? named[2]) !== undefined || charsIn(scene, node) > STRIP) return true;
  // `tab3` is one of several, and tabs hold no paragraphs.
  return (
    node.tag !== 'ul' &&
    /(?:^|\s)tabs?[_-]?\d{1,2}(?:$|\s)/u.test(node.names) &&
    (countWithin(scene.links, node) === 0 ||
      scene.nodes.slice(node.index + 1, node.last + 1).some(({ tag }) => tag === 'p' || tag === 'table'))
  );
}
/* <body><div class="page">, on a page of a few words too: numbers of pages stand around nothing else. */
function isFrame({ parent, names }: SceneNode): boolean {
  return parent?.tag === 'body' && /(?:^|\s)page(?:$|\s)/u.test(names);
}
/** Most characters of a strip of tabs or page numbers. */
const STRIP = 100;

/* A page with little on it has a footer that is most of it: boxes of links to other sites, below its own. */
function isOfFriends({ links, url }: Scene, node: SceneNode): boolean {
  const own = HOST.exec(url)?.[1];
  // 友情链接 opens a box.
  const inside = within(links, node).filter(link => !/^(?:javascript:|#|$)/iu.test(addressOf(link) ?? ''));
  if (own === undefined || inside.length < 5 || countWithin(links, node) === links.length) return false;
  const away = inside.filter(link => (HOST.exec(addressOf(link) ?? '')?.[1] ?? own) !== own);
  return away.length > inside.length * 0.7;
}
const HOST = /^(?:https?:)?\/\/([^/?#]+)/iu;

/* 责任编辑：…　发布时间：… below a text: its own foot, whatever it is called. */
function isFootOfText({ pieces }: Scene, { firstPiece, endPiece }: SceneNode): boolean {
  return pieces
    .slice(firstPiece, Math.min(endPiece, firstPiece + FOOT))
    .some(({ text }) => OF_TEXT.test(text));
}
const FOOT = 12;
const OF_TEXT = /(?:责任?编辑?|来源|发布(?:时间|日期))\s?[：:]/u;

/* <div class="page-header"><h1>…</h1></div>: a name of the page, without a link of the site; `mtop`, which heads some pages, is the room above a part where a whole menu stands above it. */
function isHeadOfText({ nodes, links }: Scene, node: SceneNode): boolean {
  return /(?:^|\s)mtop(?:$|\s)/u.test(node.names)
    ? node.firstPiece > MENU
    : /\bpage-header\b/u.test(node.names) &&
        nodes[node.index + 1]?.tag === 'h1' &&
        countWithin(links, node) === 0;
}
/** Most pieces of text above the head of a page. */
const MENU = 12;

function insideArticle(node: SceneNode): boolean {
  for (let at = node.parent; at; at = at.parent)
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'section') return true;
  return false;
}

/** The box of a title in a header of the page or beside its text becomes content: there some articles have their title and their day. */
export function freeHead({ nodes, links }: Scene, { area, parent }: SceneNode): void {
  // Few links stand beside a title: itself, its author, its section.
  if ((area === 'header' || area === 'aside') && parent && countWithin(links, parent) < 4)
    for (const node of within(nodes, parent)) node.area = 'content';
}
