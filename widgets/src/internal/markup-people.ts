/** Leaders as old pages show them: a picture with lines of text beside or below it, in cells or boxes without labels. */
import { OUTPUT } from './markup-cells.js';
import { textsIn } from './table-grid.js';

/** What a box says of one person, by field of the model. */
export type Person = Readonly<Partial<Record<'name' | 'post' | 'duties' | 'photo' | 'url', string>>>;

const NAME = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff]{1,10}$/;
const POST = /(?:长|主任|书记|委员|主席|秘书长|巡视员|调研员|总[\u4e00-\u9fff]{2,3}师|负责人)$/;
/* Words of the page that look like a name. */
const NO_NAME = /简历|简介|更多|详情|查看|领导|分工|职务|姓名|照片|返回/;
const DUTIES = /^(?:工作)?(?:分工|职责)\s?[:：]?\s?|^(?=主持|分管|负责|协助)/;
/* 分工：, 查看简历: leads to what follows, or elsewhere. */
const LABEL = /^(?:(?:姓名|职务|工作分工|分工)\s?[:：]?|(?:查看|个人)?简历|(?:查看)?详情|更多)$/;
/** Most characters of a line that is a post. */
const LONGEST_POST = 40;

/** The people of a page that shows each with a picture; none unless every such box names a person with a post. */
export function peopleByPicture(host: Element): Person[] {
  const pictures = [...host.querySelectorAll('img')].filter(image => image.closest(OUTPUT) === null);
  const people = pictures.map(picture =>
    personIn(pictures.length === 1 ? host : boxOf(picture, host), picture),
  );
  return people.every(person => person !== undefined) ? people : [];
}

/* The largest box with no other picture. */
function boxOf(picture: Element, host: Element): Element {
  let box = picture;
  while (
    box.parentElement &&
    box.parentElement !== host &&
    box.parentElement.querySelectorAll('img').length === 1
  )
    box = box.parentElement;
  return box;
}

function personIn(box: Element, picture: Element): Person | undefined {
  const lines = linesIn(box);
  const named = lines.map(nameAndPost).find(found => found !== undefined);
  const name = named?.name ?? lines.find(isName);
  const post =
    named?.post ?? lines.find(line => POST.test(line) && line.length <= LONGEST_POST && !isName(line));
  const rest = lines.filter(line => ![named?.line, name, post].includes(line) && !LABEL.test(line));
  // What has no field would be lost.
  if (!name || !post || !rest.every(line => DUTIES.test(line))) return undefined;
  const duties = rest.map(line => line.replace(DUTIES, '')).join(' ');
  const [photo, url] = [picture.getAttribute('src'), box.querySelector('a[href]')?.getAttribute('href')];
  return {
    name: name.replace(/\s/g, ''),
    post,
    ...(duties && { duties }),
    ...(photo && { photo }),
    ...(url && !/^(?:#|javascript:)/i.test(url) && { url }),
  };
}

function isName(line: string): boolean {
  return NAME.test(line.replace(/\s/g, '')) && !POST.test(line) && !NO_NAME.test(line);
}

/* 局长：示例甲, 局长　示例甲, 示例甲　局长, 示例甲（局长） */
function nameAndPost(line: string): Record<'line' | 'name' | 'post', string> | undefined {
  const parts = line.split(/[\s:：（()）]+/).filter(Boolean);
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || line.length > LONGEST_POST) return undefined;
  if (POST.test(first) && isName(second)) return { line, name: second, post: first };
  return isName(first) && POST.test(second) ? { line, name: first, post: second } : undefined;
}

function linesIn(box: Element): string[] {
  return textsIn(box)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
