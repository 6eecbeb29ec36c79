/** Tells content from menus, headers, footers and side columns. */
import { attribute } from './primordials.js';
import type { Area, Scene, SceneNode } from './scene.js';

/* A name speaks only as a word of its own (`nav`, `top-nav`, `footer_2`), never inside another (`navigate`, `canvas`). */
const NAMES: readonly (readonly [Area, RegExp])[] = [
  [
    'footer',
    /(?:^|[\s_-])(?:page|site|web|main|index|g|m)?[_-]?(?:footer|foot|bottom|copyright|copy|yejiao|dibu|wei|friendlinks?|yqlj|links?box)\d{0,2}(?:$|[\s_-]|box|con|wrap|bg|bar|nav|link)/u,
  ],
  [
    'header',
    /(?:^|[\s_-])(?:page|site|web|main|index|g|m)?[_-]?(?:header|head|top|topbar|banner|logo|masthead|toubu)\d{0,2}(?:$|[\s_-](?:wrap|box|bar|con|bg|inner)|bar|wrap|box)/u,
  ],
  [
    'nav',
    /(?:^|[\s_-])(?:main|sub|side|left|top|site|global|m|dropdown)?[_-]?(?:nav|navi|navbar|navigation|menu|daohang|breadcrumbs?|crumbs?|mbx|weizhi|position|location|pagination|pager|paging|pages?|tabs?)\d{0,2}(?:$|[\s_-](?:list|box|bar|wrap|con|item|ul|left|right)|list|bar|box)/u,
  ],
  [
    'aside',
    /(?:^|[\s_-])(?:aside|sidebar|side|sider|leftmenu|sidemenu|sub[_-]?menu|related|xgyd|xgwz|recommend|share|hot)\d{0,2}(?:$|[\s_-])/u,
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
export function markAreas(scene: Scene): void {
  const lengths = lengthsBefore(scene);
  const total = lengths.at(-1) ?? 0;
  const shareOf = (node: SceneNode) =>
    ((lengths[node.endPiece] ?? total) - (lengths[node.firstPiece] ?? 0)) / Math.max(1, total);
  const isBig = (node: SceneNode) => shareOf(node) > TOO_MUCH && total > 300;
  for (const node of scene.nodes) {
    const own = ownArea(node);
    const inherited = node.parent?.area ?? 'content';
    if (own === undefined || (own !== 'content' && isBig(node))) node.area = inherited;
    else if (inherited === 'footer' || inherited === 'header') node.area = inherited;
    else node.area = own;
  }
}

function ownArea(node: SceneNode): Area | undefined {
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
  const role = attribute(node.element, 'role');
  const byRole = role === null ? undefined : ROLES[role];
  if (byRole) return byRole;
  if (node.names === '') return undefined;
  return NAMES.find(([, pattern]) => pattern.test(node.names))?.[0];
}

function insideArticle(node: SceneNode): boolean {
  for (let at = node.parent; at; at = at.parent)
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'section') return true;
  return false;
}

/** Characters before each piece, with the total at the end. */
function lengthsBefore(scene: Scene): number[] {
  const sums = [0];
  let sum = 0;
  for (const piece of scene.pieces) sums.push((sum += piece.text.length));
  return sums;
}
