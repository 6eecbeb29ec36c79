/** Gathers people in leading posts: from rosters in tables, from label-value groups and from cards with photo, name and post. */
import type { PairFact, PersonFact, TableFact } from './facts.js';
import { closest, holds, namesOfWhole, wordsOf } from './context.js';
import { imageOf } from './links.js';
import { forEachPaced, type Pace } from './pace.js';
import { fieldsOfLabel } from './label-fields.js';
import type { Context, SceneNode } from './scene.js';
import { hasKind, LATIN, POST as POST_HINT } from './text-class.js';

const POST =
  /(?:书记|部长|省长|市长|区长|县长|镇长|乡长|厅长|局长|处长|科长|主任|主席|院长|校长|所长|站长|秘书长|巡视员|调研员|组长|总监|总队长|支队长|大队长|委员|常委|director|minister|secretary|commissioner|chief|mayor|chair(?:man|woman|person)?|officer|head of|counsel(?:lor)?\b|manager|president|administrator|superintendent|treasurer|governor|inspector|constable|lead(?:er)? (?:of|member)|clerk)/iu;
const NAME =
  /^(?:[\u4e00-\u9fff](?:[\s\u3000]{1,4}[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2})|[\u4e00-\u9fff]{2,5}·[\u4e00-\u9fff]{2,6}|[A-Z](?:[’'][A-Z])?[a-z\u00df-\u00ff]+(?: [A-Z]\.?)?(?: (?:de|del|la|van|von|der|al|el)){0,2}(?: [A-Z](?:[’'][A-Z])?[a-z\u00df-\u00ff]+(?:-?[A-Z][a-z\u00df-\u00ff]+)?){1,2})$/u;
/* What stands before and after the name on British and American pages. */
const HONOUR =
  /^(?:(?:The|Rt|Right|Hon|Honorable|Dr|Mrs?|Ms|Miss|Sir|Dame|Cllr|Councillor|Prof|Professor)\.? ){1,4}|(?:,? (?:MP|OBE|CBE|MBE|KC|QC|PhD|MD|Jr|Sr|III?)\b\.?){1,3}$/gu;
/* Headings have capitals too. */
const NO_NAME =
  /\b(?:about|agenda|annual|board|by|calendar|budget|cabinet|city|committee|community|contact|council|county|department|email|events?|executive|find|foi|general|government|information|latest|media|meeting|minutes|more|news|notices?|office|our|policy|press|public|read|records?|reports?|senior|services?|staff|state|team|upcoming|us|view|ward|welcome)\b/iu;
const POST_FIRST =
  /^(.{2,30}?)[：:\s]{1,3}([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][\s\u3000]{1,4}[\u4e00-\u9fff])$/u;
const NAME_FIRST =
  /^([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][\s\u3000]{1,4}[\u4e00-\u9fff])(?:[：:，,（(\s\u3000]{1,3})(.{2,60})$/u;
/* Surnames of more than 99 in 100 people; a post or a heading seldom begins with one and has the length of a name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
const DOUBLE_SURNAMES = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|司徒|夏侯|端木)/u;
const MAX_PEOPLE = 300;

/** People of the page; repeated mentions of one name are joined into one. */
export async function gatherPeople(
  context: Context,
  pairs: readonly PairFact[],
  tables: readonly TableFact[],
  pace: Pace,
): Promise<PersonFact[]> {
  const people = [...fromTables(tables), ...fromPairs(pairs), ...(await fromCards(context, pace))];
  const byName = new Map<string, PersonFact>();
  const nameless: PersonFact[] = [];
  for (const person of people.slice(0, MAX_PEOPLE)) {
    const key = person.name?.replace(/\s+/gu, '');
    if (key === undefined) nameless.push(person);
    else
      byName.set(key, {
        ...person,
        ...byName.get(key),
        ...(byName.get(key)?.post === undefined && person.post !== undefined && { post: person.post }),
      });
  }
  return [...byName.values(), ...nameless].map(person => withPhoto(context, person));
}

/* Label and value name no picture: it stands in the same small box as the name. */
function withPhoto(context: Context, person: PersonFact): PersonFact {
  const name = person.name;
  if (person.photo || name === undefined) return person;
  const { scene } = context;
  const block = scene.blocks.find(
    each => each.node.area === 'content' && each.text.length <= 70 && each.text.includes(name),
  );
  const image = block && imageIn(scene, boxOf(block.node));
  return image ? { ...person, photo: photoOf(image) } : person;
}

function imageIn(scene: Context['scene'], box: SceneNode | undefined): SceneNode | undefined {
  return (
    box &&
    scene.nodes
      .slice(box.index, Math.min(box.last + 1, box.index + 80))
      .find(node => node.tag === 'img' && holds(box, node))
  );
}

type PersonField = 'name' | 'post' | 'duties' | 'resume';

function leaderField(label: string): PersonField | undefined {
  const field = fieldsOfLabel(label)
    .find(each => each.startsWith('Leader.'))
    ?.slice('Leader.'.length);
  return field === 'name' || field === 'post' || field === 'duties' || field === 'resume' ? field : undefined;
}

function fromTables(tables: readonly TableFact[]): PersonFact[] {
  return tables.flatMap(table => {
    const fields = table.headers.map(leaderField);
    if (!fields.includes('name') || !(fields.includes('post') || fields.includes('duties'))) return [];
    return table.rows.flatMap(row => {
      const person: Partial<Record<PersonField, string>> = {};
      fields.forEach((field, at) => {
        if (field !== undefined && person[field] === undefined && (row[at] ?? '') !== '')
          person[field] = row[at] as string;
      });
      return person.name === undefined && person.post === undefined
        ? []
        : [{ ...person, where: table.where }];
    });
  });
}

/* 姓名：… 职务：… 分工：… ; each new name begins a person. */
function fromPairs(pairs: readonly PairFact[]): PersonFact[] {
  const groups: (Partial<Record<PersonField, string>> & { where: PersonFact['where'] })[] = [];
  for (const pair of pairs) {
    const field = leaderField(pair.label);
    if (field === undefined || pair.value === '' || pair.value.length > 3_000) continue;
    const last = groups.at(-1);
    if (!last || last[field] !== undefined || field === 'name')
      groups.push({ [field]: pair.value, where: pair.where });
    else last[field] = pair.value;
  }
  return groups
    .filter(
      group =>
        group.name !== undefined &&
        NAME.test(group.name.trim()) &&
        (group.post !== undefined || group.duties !== undefined || group.resume !== undefined),
    )
    .map(group => ({ ...group, name: (group.name ?? '').trim() }));
}

/* A name and a post in one short line, or in neighbouring lines of one small box. */
async function fromCards(context: Context, pace: Pace): Promise<PersonFact[]> {
  const { scene } = context;
  const people: PersonFact[] = [];
  await forEachPaced(scene.blocks, pace, block => {
    if (block.node.area !== 'content' || block.text.length > 70 || people.length >= MAX_PEOPLE) return;
    // A line without a word for a post may still be a name by itself.
    const mayHavePost = hasKind(block.classes, POST_HINT | LATIN);
    if (!mayHavePost && block.text.length > 14) return;
    const text = block.text.trim();
    const found =
      (mayHavePost ? nameAndPost(text) : undefined) ??
      (NAME.test(bareName(text)) ? postBeside(context, block.index, bareName(text)) : undefined);
    if (!found) return;
    const image = imageIn(scene, boxOf(block.node));
    people.push({ ...found, ...(image && { photo: photoOf(image) }), where: context.where(block.node) });
  });
  return people;
}

/** Name and post in one line, either first; undefined when the line is neither. */
export function nameAndPost(text: string): { name: string; post: string } | undefined {
  const postFirst = POST_FIRST.exec(text);
  if (postFirst && POST.test(postFirst[1] ?? '') && isName(postFirst[2] ?? ''))
    return { name: tidy(postFirst[2] ?? ''), post: (postFirst[1] ?? '').trim() };
  const latin = /^[A-Z]/u.test(text) ? PARTS.exec(text) : null;
  if (latin) return inEnglish(latin[1] ?? '', latin[2] ?? '');
  const nameFirst = NAME_FIRST.exec(text);
  if (nameFirst && POST.test(nameFirst[2] ?? '') && isName(nameFirst[1] ?? ''))
    return { name: tidy(nameFirst[1] ?? ''), post: (nameFirst[2] ?? '').replace(/[）)]$/u, '').trim() };
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

function postBeside(
  { scene }: Context,
  index: number,
  name: string,
): { name: string; post: string } | undefined {
  const here = scene.blocks[index];
  for (const other of [scene.blocks[index + 1], scene.blocks[index - 1]]) {
    if (!here || !other || other.text.length > 60 || !POST.test(other.text)) continue;
    const box = boxOf(here.node);
    if (
      box &&
      holds(box, other.node) &&
      isName(name) &&
      (!/^[A-Z]/u.test(name) || box.endPiece - box.firstPiece <= 12)
    )
      return { name: tidy(name), post: other.text.replace(/^(?:职务|现任)\s?[：:]\s?/u, '').trim() };
  }
  return undefined;
}

function bareName(text: string): string {
  return /^[A-Z]/u.test(text) ? text.replace(HONOUR, '') : text;
}

function isName(text: string): boolean {
  return (
    NAME.test(text.trim()) &&
    hasSurname(text.trim()) &&
    !POST.test(text) &&
    !NO_NAME.test(text) &&
    !/领导|工作|信息|公开|简历|分工|单位|机构|政府|委员|部门|首页|更多|职务|姓名|公示|公告|变更|通知|名单|招聘|拟任|关于/u.test(
      text,
    )
  );
}

function hasSurname(name: string): boolean {
  return (
    /^[A-Z]/u.test(name) ||
    name.includes('·') ||
    SURNAMES.includes(name[0] ?? '?') ||
    DOUBLE_SURNAMES.test(name)
  );
}

function boxOf(node: SceneNode): SceneNode | undefined {
  return (
    closest(
      node,
      each =>
        each.tag === 'li' ||
        each.tag === 'tr' ||
        each.tag === 'dl' ||
        each.tag === 'figure' ||
        // `usa-card__heading` is a part of the box, not the box.
        /lead|ld|person|people|card|item|member|bio|profile/u.test(namesOfWhole(each)),
    ) ?? node.parent
  );
}

function photoOf(image: SceneNode): { src: string; alt: string; loaded: boolean } {
  const { src, alt, loaded } = imageOf(image);
  return { src, alt: alt ?? '', loaded };
}

function tidy(name: string): string {
  return name.replace(/(?<=[\u4e00-\u9fff])[\s\u3000]+(?=[\u4e00-\u9fff])/gu, '').trim();
}

/** Text around a value in which a name would stand: its row, or its own line. */
export function surroundings({ scene }: Context, node: SceneNode): string {
  const row = closest(
    node,
    each => each.tag === 'tr' || each.tag === 'li' || each.tag === 'p' || each.tag === 'dd',
  );
  return wordsOf(scene, row ?? node, 600);
}
