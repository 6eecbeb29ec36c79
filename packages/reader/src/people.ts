/** Gathers people in leading posts: from rosters in tables, from label-value groups and from cards with photo, name and post. */
import type { PersonFact, TableFact } from './facts.js';
import { clip, closest, holds, namesOfWhole } from './context.js';
import { headingLevel } from './heading.js';
import { imageOf } from './links.js';
import { forEachPaced, type Pace } from './pace.js';
import { fieldsOfLabel } from './label-fields.js';
import { bareName, hasShape, hasSurname } from './name-shape.js';
import type { PlacedPair } from './pairs.js';
import type { Block, Context, SceneNode } from './scene.js';
import { hasKind, LATIN, POST as POST_HINT } from './text-class.js';

const POST =
  /(?:书记|(?:[部省市区县镇乡厅局处科院校所站组馆台社园庭会]|理事|检察)长(?![期远久])|[总支大]队长|主任|主席|秘书长|总[\u4e00-\u9fff]{2}师|巡视员|调研员|总监|委员|常委|director|minister|secretary|commissioner|chief|mayor|chair(?:man|woman|person)?|officer|head of|counsel(?:lor)?\b|manager|president|administrator|superintendent|treasurer|governor|inspector|constable|lead(?:er)? (?:of|member)|clerk|councillor)/iu;
/* Headings have capitals too. */
const NO_NAME =
  /\b(?:about|agenda|annual|board|by|calendar|budget|cabinet|city|committee|community|contact|council|county|department|elected|email|events?|executive|find|foi|general|government|information|latest|media|meeting|members?|minutes|more|news|notices?|office|our|policy|press|public|read|records?|reports?|representatives?|senior|services?|staff|state|team|upcoming|us|view|ward|welcome)\b/iu;
const POST_FIRST =
  /^(.{2,30}?)[：:\s]{1,3}([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,5}·[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff])$/u;
const NAME_FIRST =
  /^([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,5}·[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff])(?:[：:，,（(\s]{1,3})(.{2,60})$/u;
/* Sentences and résumés name posts as well. */
const NO_POST = /[。；\d]|^[男女][，,]/u;
const MAX_PEOPLE = 300;

/** Somebody, with the position of the element that names them. */
interface Placed {
  readonly index: number;
  readonly person: Draft;
}
type Draft = { -readonly [Field in keyof PersonFact]: PersonFact[Field] };

/** People of the page; repeated mentions of one name are joined into one. */
export async function gatherPeople(
  context: Context,
  pairs: readonly PlacedPair[],
  tables: readonly TableFact[],
  pace: Pace,
): Promise<PersonFact[]> {
  const said = [...fromPairs(pairs), ...(await fromCards(context, pace))].sort((a, b) => a.index - b.index);
  const people = [...fromTables(tables), ...withWords(said)];
  const byName = new Map<string, PersonFact>();
  const nameless: PersonFact[] = [];
  for (const person of people.slice(0, MAX_PEOPLE)) {
    const name = person.name && tidy(person.name);
    const key = name && bareName(name).replace(/\s+/gu, '');
    if (name === undefined || key === undefined) nameless.push(person);
    else
      byName.set(key, {
        ...person,
        name,
        ...byName.get(key),
        ...(byName.get(key)?.post === undefined && person.post !== undefined && { post: person.post }),
      });
  }
  const all = [...byName.values(), ...nameless];
  return all.map(person => withPhoto(context, person, all));
}

/* Label and value name no picture: it stands in the same small box as the name, or beside it in a box without any other. */
function withPhoto(context: Context, person: PersonFact, people: readonly PersonFact[]): PersonFact {
  const name = person.name;
  if (person.photo || name === undefined) return person;
  const { scene } = context;
  const block = scene.blocks.find(
    each => each.node.area === 'content' && each.text.length <= 70 && tidy(each.text).includes(name),
  );
  let box = block && boxOf(block.node);
  for (let level = 0; box && level < 4; level++, box = box.parent) {
    const [image, other] = imagesIn(scene, box);
    if (other && level > 0) break;
    const photo = image && photoOf(image);
    if (photo) return people.some(each => each.photo?.src === photo.src) ? person : { ...person, photo };
  }
  return person;
}

function imagesIn({ nodes }: Context['scene'], box: SceneNode): SceneNode[] {
  return nodes
    .slice(box.index, Math.min(box.last + 1, box.index + 80))
    .filter(node => node.tag === 'img' && holds(box, node));
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
      // A cell over both columns heads the rows below it, or says something of them all.
      return person.name === person.post ? [] : [{ ...person, where: table.where }];
    });
  });
}

/* 姓名：… 职务：… 分工：… ; each new name begins a person. */
function fromPairs(pairs: readonly PlacedPair[]): Placed[] {
  const groups: Placed[] = [];
  for (const { index, pair } of pairs) {
    const field = leaderField(pair.label);
    // 姓名 | 简历 | 职务 | 分工 in a row of its own is the head of a table.
    const isHead = leaderField(pair.value) !== undefined;
    if (field === undefined || isHead || pair.value === '' || pair.value.length > 3_000) continue;
    const value = field === 'name' ? pair.value.trim() : pair.value;
    const last = groups.at(-1)?.person;
    if (!last || last[field] !== undefined || field === 'name')
      groups.push({ index, person: { [field]: value, where: pair.where } });
    else last[field] = value;
  }
  return groups;
}

function isNamed({ name, post, duties, resume }: PersonFact): boolean {
  return (
    name !== undefined &&
    hasShape(name) &&
    (post !== undefined || duties !== undefined || resume !== undefined)
  );
}

/* 分工：… and 简历：… without a name, or lines that read like one, are said of the person named before them. */
function withWords(said: readonly Placed[]): PersonFact[] {
  const named: Draft[] = [];
  for (const { person } of said) {
    const last = named.at(-1);
    if (isNamed(person)) named.push({ ...person });
    else if (last && person.name === undefined)
      for (const field of ['duties', 'resume'] as const)
        if (last[field] === undefined && person[field] !== undefined && !isOfOther(person[field], last))
          last[field] = person[field];
  }
  return named;
}

/* 周明远，男，… below another's card: of one whose name and post could not be read. */
function isOfOther(words: string, { name = '' }: Draft): boolean {
  const said = /^([\p{Script=Han}·]{2,6})[，,]\s?[男女][，,]/u.exec(words)?.[1];
  return said !== undefined && said !== tidy(name);
}

/* A name and a post in one short line, or in neighbouring lines of one small box. */
async function fromCards(context: Context, pace: Pace): Promise<Placed[]> {
  const { scene } = context;
  const people: Placed[] = [];
  await forEachPaced(scene.blocks, pace, block => {
    if (block.node.area !== 'content' || people.length >= MAX_PEOPLE) return;
    const field = people.length > 0 ? wordsOfLeaders(block.text.slice(0, 20)) : undefined;
    if (field !== undefined)
      people.push({
        index: block.node.index,
        person: { [field]: clip(block.text, 3_000), where: context.where(block.node) },
      });
    if (field !== undefined || block.text.length > 70) return;
    // A line without a word for a post may still be a name by itself.
    const mayHavePost = hasKind(block.classes, POST_HINT | LATIN);
    if (!mayHavePost && block.text.length > 14) return;
    const text = plainLine(block.text);
    const found =
      (mayHavePost ? (nameAndPost(text) ?? nameAndPost(spaced(scene, block))) : undefined) ??
      (hasShape(bareName(text)) ? postBeside(context, block.index, bareName(text)) : undefined);
    if (!found) return;
    const [image] = imagesIn(scene, boxOf(block.node) ?? block.node);
    people.push({
      index: block.node.index,
      person: { ...found, ...(image && { photo: photoOf(image) }), where: context.where(block.node) },
    });
  });
  return people;
}

/* 区　长：张　明（女，回族）: spread labels are closed, and what is said of a person in brackets left out. */
function plainLine(text: string): string {
  return text
    .trim()
    .replace(/[（(]\s?[男女][^）)]{0,12}[）)]/gu, ' ')
    .replace(/^([\u4e00-\u9fff])\s{1,4}([\u4e00-\u9fff]\s?[：:])/u, '$1$2');
}

/* Name and post in elements of their own, without a space between them. */
function spaced({ pieces }: Context['scene'], { firstPiece, endPiece }: Block): string {
  return endPiece - firstPiece === 2
    ? `${pieces[firstPiece]?.text ?? ''} ${pieces[firstPiece + 1]?.text ?? ''}`
    : '';
}

/* 负责…, 分管… tells the work; 周明远，男，汉族 begins a résumé. */
function wordsOfLeaders(start: string): 'duties' | 'resume' | undefined {
  if (/^(?:主持|负责|分管|协助|协管)/u.test(start)) return 'duties';
  return /^(?:[\p{Script=Han}·]{2,6}[，,]\s?)?[男女][，,]/u.test(start) ? 'resume' : undefined;
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
    return {
      name: tidy(nameFirst[1] ?? ''),
      post: (nameFirst[2] ?? '').replace(/[）)](?:$|\s?[：:].*)/u, '').trim(),
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

function postBeside(
  { scene }: Context,
  index: number,
  name: string,
): { name: string; post: string } | undefined {
  const [before, here, after] = [index - 1, index, index + 1].map(at => scene.blocks[at]);
  // What heads a name is said of it; the heading below is that of the next.
  const isHeaded = before && here && headingLevel(before) > 0 && headingLevel(here) === 0;
  for (const other of isHeaded ? [before, after] : [after, before]) {
    if (!here || !other || other.text.length > 60 || !POST.test(other.text) || NO_POST.test(other.text))
      continue;
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

function isName(text: string): boolean {
  return (
    hasShape(text.trim()) &&
    hasSurname(text.trim()) &&
    !POST.test(text) &&
    !NO_NAME.test(text) &&
    !/领导|工作|信息|公开|简历|分工|单位|机构|政府|委员|部门|首页|更多|职务|姓名|公示|公告|变更|通知|名单|招聘|拟任|关于|展开|收起|详细/u.test(
      text,
    )
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
        (!/^(?:p|span|h\d|em|strong|b|i)$/u.test(each.tag) &&
          /lead|ld|person|people|card|item|member|bio|profile/u.test(namesOfWhole(each))),
    ) ?? node.parent
  );
}

function photoOf(image: SceneNode): { src: string; alt: string; loaded: boolean } {
  const { src, alt, loaded } = imageOf(image);
  return { src, alt: alt ?? '', loaded };
}

function tidy(name: string): string {
  return name.replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu, '').trim();
}
