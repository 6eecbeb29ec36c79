/** Tells name and post in a line of its own, as rosters write them, from other lines. */
import { bareName, hasShape, hasSurname } from './name-shape.js';
import type { Block, Scene } from './scene.js';

/** Words of leading posts. */
export const POST =
  /(?:书记|(?:[部省市区县镇乡厅局处科院校所站组馆台社园庭会]|理事|检察)长(?![期远久])|[总支大]队长|主任|主席|秘书长|总[\u4e00-\u9fff]{2}师|督学|专员|巡视员|调研员|总监|委员|常委|director|minister|secretary|commissioner|chief|mayor|chair(?:man|woman|person)?|officer|head of|counsel(?:lor)?\b|manager|president|administrator|superintendent|treasurer|governor|inspector|constable|lead(?:er)? (?:of|member)|clerk|councillor)/iu;
/* Headings have capitals too. */
const NO_NAME =
  /\b(?:about|agenda|annual|board|by|calendar|budget|cabinet|city|committee|community|contact|council|county|department|elected|email|events?|executive|find|foi|general|government|information|latest|media|meeting|members?|minutes|more|news|notices?|office|our|policy|press|public|read|records?|reports?|representatives?|senior|services?|staff|state|team|upcoming|us|view|ward|welcome)\b/iu;
const POST_FIRST =
  /^(.{2,30}?)[：:\s]{1,3}([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,5}·[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff])$/u;
const NAME_FIRST =
  /^([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,5}·[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff])(?:[：:，,（(\s]{1,3})(.{2,60})$/u;
/** Sentences and résumés name posts as well. */
export const NO_POST = /[。；\d]|^[男女][，,]/u;

/** Name and post in one line, either first; undefined when the line is neither. */
function nameAndPost(text: string): { name: string; post: string } | undefined {
  const postFirst = POST_FIRST.exec(text);
  if (postFirst && POST.test(postFirst[1] ?? '') && isName(postFirst[2] ?? ''))
    return { name: tidy(postFirst[2] ?? ''), post: (postFirst[1] ?? '').trim() };
  const latin = /^[A-Z]/u.test(text) ? PARTS.exec(text) : null;
  if (latin) return inEnglish(latin[1] ?? '', latin[2] ?? '');
  const nameFirst = NAME_FIRST.exec(text);
  if (nameFirst && POST.test(nameFirst[2] ?? '') && isName(nameFirst[1] ?? ''))
    return {
      name: tidy(nameFirst[1] ?? ''),
      // 王例（局长）; a bracket within belongs to the post.
      post: (nameFirst[2] ?? '').replace(/^([^（(]*)[）)](?:$|\s?[：:].*)/u, '$1').trim(),
    };
  return undefined;
}

/* `Jane Doe, Head of Legal`, `Head of Legal: Jane Doe`, name and post with a line break between. */
const PARTS = /^([^,:|\n]{4,50}?)\s?(?:[,:|\n]|\s[–—-]\s)\s?(.{4,60})$/u;

function inEnglish(first: string, second: string): { name: string; post: string } | undefined {
  for (const [name, post] of [
    [bareName(first.trim()), second],
    [bareName(second.trim()), first],
  ] as const)
    if (isName(name) && POST.test(post)) return { name, post: post.trim() };
  return undefined;
}

/** Whether a text is somebody's name and no word of a page that looks like one. */
export function isName(text: string): boolean {
  return (
    hasShape(text.trim()) &&
    hasSurname(text.trim()) &&
    !POST.test(text) &&
    !NO_NAME.test(text) &&
    !/领导|工作|信息|公开|简[历介]|分工|党[组委]|单位|机构|政府|委员|部门|首页|更多|职务|姓名|公示|公告|变更|通知|名单|招聘|拟任|关于|展开|收起|详细/u.test(
      tidy(text),
    )
  );
}

/** 区　长：张　明（女，回族）: spread labels are closed, and what is said of a person in brackets left out. */
export function plainLine(text: string): string {
  return text
    .trim()
    .replace(/[（(]\s?[男女][^）)]{0,12}[）)]/gu, ' ')
    .replace(/^([\u4e00-\u9fff])\s{1,4}([\u4e00-\u9fff]\s?[：:])/u, '$1$2');
}

/** A name without the spaces by which one of two characters is spread. */
export function tidy(name: string): string {
  return name.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu, '').trim();
}

/** Name and post of a line, which may be in elements of their own without a space between them. */
export function leaderIn(
  { pieces }: Scene,
  { text, firstPiece, endPiece }: Block,
): { name: string; post: string } | undefined {
  const found = nameAndPost(plainLine(text));
  if (found || endPiece - firstPiece < 2 || endPiece - firstPiece > 6) return found;
  // Either of both may be cut into more.
  for (const at of [firstPiece + 1, endPiece - 1]) {
    const start = pieces[at]?.start ?? 0;
    const parted = nameAndPost(`${text.slice(0, start)} ${text.slice(start)}`);
    if (parted) return parted;
  }
  return undefined;
}

const BEGINS = /^(?:[\p{Script=Han}·]{2,12}[，,]\s?[男女][，,]|姓\s{0,4}名\s?[：:])/u;

/** Whether a line names somebody, with a post, before a résumé or alone: what is told of one leader ends where another's begins. */
export function beginsLeader(scene: Scene, block: Block): boolean {
  const { text } = block;
  return (
    BEGINS.test(text) ||
    (text.length <= 70 && (leaderIn(scene, block) !== undefined || isName(plainLine(text))))
  );
}
