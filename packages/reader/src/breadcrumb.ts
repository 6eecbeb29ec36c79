/** Reads the trail of the breadcrumb: by its words, by the name of its box, or by the way it begins at the home page. */
import { clip, wordsOf } from './context.js';
import { charsIn, type Context, type Scene, type SceneNode } from './scene.js';
import { hasKind, LATIN, TRAIL } from './text-class.js';
import { LETTER } from './titles.js';

const CRUMB =
  /(?:当前|现在|目前|所在|您的|你的)(?:的)?位置|您(?:现在|当前)?(?:所)?在|^位置\s?[：:]|^location\s?[：:]|you are here/iu;
/* Trails without a label; 首页 > 下一页 is a pager. */
const FROM_HOME = /^(?:网站|本站)?(?:首\s?页|主页|home)\s?[>＞»›→](?!.*下一?页)/iu;
const CRUMB_NAME =
  /(?:^|[\s_-])(?:bread(?:crumbs?[a-z]{0,10})?|crumbs?|mbx|position|weizhi|dqwz|location|curr?pos|path)(?:$|[\s_-])/u;

/** Whether a text is such a trail. */
export function isTrail(text: string): boolean {
  return /[>＞»›→]/u.test(text) && (CRUMB.test(text) || FROM_HOME.test(text));
}

/** Steps of the breadcrumb, e.g. `['首页', '政务公开', '通知公告']`. */
export function gatherBreadcrumb({ scene }: Context): string[] {
  for (const node of scene.attributed) {
    if (node.names === '' || node.area === 'footer' || node.firstPiece === node.endPiece) continue;
    if (CRUMB_NAME.test(node.names) && !/^(?:ul|ol)$/u.test(node.parent?.tag ?? '')) {
      const steps = stepsIn(scene, node);
      if (steps.length >= 2 && steps.length <= 9) return steps;
    }
  }
  const saying = (trail: RegExp) =>
    scene.blocks.find(
      ({ text, classes }) => text.length < 200 && hasKind(classes, TRAIL | LATIN) && trail.test(text.trim()),
    );
  const said = saying(CRUMB) ?? saying(FROM_HOME);
  if (!said) return [];
  const steps = splitTrail(said.text);
  const box = said.node.parent;
  // The words 当前位置 may stand beside the box of the steps; a box with more than a trail is the page.
  return steps.length >= 2 || !box || charsIn(scene, box) > MOST ? steps : stepsIn(scene, box);
}
/** Most characters of a trail. */
const MOST = 200;

/* Without signs between them each step is an element of its own. */
function stepsIn(scene: Scene, node: SceneNode): string[] {
  if (charsIn(scene, node) > MOST) return [];
  const words = wordsOf(scene, node, 400);
  if (SIGN.test(words)) return splitTrail(words);
  const steps = scene.pieces
    .slice(node.firstPiece, node.endPiece)
    .map(({ text }) => text.trim().replace(/^-\s+/u, ''))
    .filter(text => LETTER.test(text) && !/[：:]$/u.test(text) && text.length <= 60);
  return steps.length >= 2 ? steps.slice(0, 9) : splitTrail(words);
}
const SIGN = /[>＞»›→|]|--|\s\/\s/u;

/* The size of the type and other tools stand behind the trail, in its box. */
const TOOLS = /\s(?:字[号体]|打印|分享|返回)/u;

function splitTrail(text: string): string[] {
  const [words = ''] = text.split(TOOLS);
  const trail = words.replace(/^.{0,12}?(?:位置|所在地|location|here)\s?(?:是)?\s?[：:]?/iu, '');
  const steps = trail
    .split(/\s?(?:>>|-{1,2}>|[>＞»›→]|\s\/\s|\|)\s?/u)
    .map(step => clip(step, 60))
    .filter(step => step !== '' && step.length <= 40);
  return steps.length >= 2
    ? steps.slice(0, 9)
    : trail
        .trim()
        .split(/\s+(?:-\s+)?/u)
        .filter(step => step.length <= 20 && LETTER.test(step))
        .slice(0, 9);
}
