/** Gathers people in leading posts: from rosters in tables, from label-value groups and from cards with photo, name and post. */
import type { PersonFact, TableFact } from './facts.js';
import { clip, closest, holds, namesOfWhole } from './context.js';
import { headingLevel } from './heading.js';
import { imageOf } from './links.js';
import { forEachPaced, type Pace } from './pace.js';
import { fieldsOfLabel } from './label-fields.js';
import { bareName, hasShape } from './name-shape.js';
import type { PlacedPair } from './pairs.js';
import { isName, leaderIn, NO_POST, plainLine, POST, tidy } from './person-line.js';
import { attribute } from './primordials.js';
import { tagged, type Block, type Context, type SceneNode } from './scene.js';
import { hasKind, LATIN, POST as POST_HINT } from './text-class.js';

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
  const people = [...fromTables(context, tables), ...joined(context, said)].slice(0, MAX_PEOPLE);
  const byName = new Map<string, PersonFact>();
  const nameless: PersonFact[] = [];
  for (const person of withPhotos(context, people)) {
    const key = keyOf(person);
    if (person.name === undefined || key === undefined) nameless.push(person);
    else byName.set(key, { ...person, name: tidy(person.name), ...byName.get(key) });
  }
  return [...byName.values(), ...nameless];
}

function keyOf({ name }: PersonFact): string | undefined {
  return name && bareName(tidy(name)).replace(/\s+/gu, '');
}

type PersonField = 'name' | 'post' | 'duties' | 'resume';

function leaderField(label: string): PersonField | undefined {
  const field = fieldsOfLabel(label)
    .find(each => each.startsWith('Leader.'))
    ?.slice('Leader.'.length);
  return field === 'name' || field === 'post' || field === 'duties' || field === 'resume' ? field : undefined;
}

function fromTables({ scene }: Context, tables: readonly TableFact[]): Placed[] {
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
      if (person.name === person.post) return [];
      const name = tidy(person.name ?? '');
      const cell = scene.blocks.find(({ text }) => text.length <= 70 && tidy(text) === name);
      return [{ index: cell?.node.index ?? -1, person: { ...person, where: table.where } }];
    });
  });
}

/* 姓名：… 职务：… 分工：… */
function fromPairs(pairs: readonly PlacedPair[]): Placed[] {
  return pairs.flatMap(({ index, pair }) => {
    const field = leaderField(pair.label);
    // 姓名 | 简历 | 职务 | 分工 in a row of its own is the head of a table.
    const isHead = leaderField(pair.value) !== undefined;
    if (field === undefined || isHead || pair.value === '' || pair.value.length > 3_000) return [];
    const value = pair.value.trim();
    // 职务： without a value has the next sentence behind it. 负责人： names who heads an office; what follows is the work of that.
    const isNone =
      field === 'name'
        ? !hasShape(value) || pair.label.endsWith('负责人')
        : field === 'post' && (/[。；]./u.test(value) || wordsOfLeaders(value) !== undefined);
    return isNone ? [] : [{ index, person: { [field]: value, where: pair.where } }];
  });
}

/* Each new name begins a person; what is said without one is of the person named before it, but for a post right before a name. */
function joined(context: Context, said: readonly Placed[]): Placed[] {
  const named: Placed[] = [];
  let next: string | undefined;
  for (const { index, person } of said) {
    const last = named.at(-1)?.person;
    if (person.name !== undefined && last && keyOf(last) === keyOf(person)) add(last, person);
    else if (person.name !== undefined) {
      named.push({ index, person: { ...(next !== undefined && { post: next }), ...person } });
      next = undefined;
    } else if (person.post !== undefined && last?.post !== undefined) next = person.post;
    else if (last) {
      if (!isBesideMenu(context, named, index)) add(last, person);
    } else next = person.post;
  }
  return named.filter(({ person: { post, duties, resume } }) => (post ?? duties ?? resume) !== undefined);
}

/* 王例文 局长, 高样本 副局长 in one list, and words behind it: of whom the list was opened for, and not of its last. */
function isBesideMenu({ scene }: Context, named: readonly Placed[], index: number): boolean {
  const [before, last] = named.slice(-2);
  const item = last && scene.nodes[last.index];
  const list = item && closest(item, ({ tag }) => tag === 'ul');
  return before !== undefined && list !== undefined && before.index > list.index && index > list.last;
}

function add(last: Draft, said: Draft): void {
  for (const field of ['post', 'duties', 'resume'] as const)
    if (last[field] === undefined && said[field] !== undefined && !isOfOther(said[field], last))
      last[field] = said[field];
}

/* 周明远，男，… below another's card: of one whose name and post could not be read. */
function isOfOther(words: string, { name = '' }: Draft): boolean {
  const said = /^([\p{Script=Han}·]{2,12})[，,]\s?[男女][，,]/u.exec(words)?.[1];
  return said !== undefined && said !== tidy(name);
}

/* A name and a post in one short line, or in neighbouring lines of one small box. */
async function fromCards(context: Context, pace: Pace): Promise<Placed[]> {
  const { scene } = context;
  const people: Placed[] = [];
  await forEachPaced(scene.blocks, pace, block => {
    if (block.node.area !== 'content' || people.length >= MAX_PEOPLE) return;
    const placed = (person: Draft) => people.push({ index: block.node.index, person });
    const where = () => context.where(block.node);
    const field = wordsOfLeaders(block.text.slice(0, 30));
    if (field !== undefined) placed({ [field]: clip(block.text, 3_000), where: where() });
    if (field !== undefined || block.text.length > 70) return;
    // A line without a word for a post may still be a name by itself.
    const mayHavePost = hasKind(block.classes, POST_HINT | LATIN);
    if (!mayHavePost && block.text.length > 14) return;
    const text = plainLine(block.text);
    const found =
      (mayHavePost ? leaderIn(scene, block) : undefined) ??
      (hasShape(bareName(text)) ? postBeside(context, block.index, bareName(text)) : undefined);
    if (found) placed({ ...found, where: where() });
  });
  return people;
}

/* 负责…, 分管… tells the work, but for 分管工作, its label; 周明远，男，汉族 begins a résumé. */
function wordsOfLeaders(start: string): 'duties' | 'resume' | undefined {
  if (/^\s*(?:[\p{Script=Han}·]{2,12}[，,]\s?)?[男女][，,]/u.test(start)) return 'resume';
  if (!/^\s*(?:主持|负责|分管|协助|协管|(?:领导.{0,12})?全面工作)/u.test(start)) return undefined;
  const label = /^\s*([^：:]{2,8})(?:[：:]|$)/u.exec(start)?.[1] ?? '';
  return leaderField(label) === undefined ? 'duties' : undefined;
}

function postBeside(
  { scene }: Context,
  index: number,
  name: string,
): { name: string; post: string } | undefined {
  const [before, here, after] = [index - 1, index, index + 1].map(at => scene.blocks[at]);
  // What heads a name is said of it; the heading below is that of the next.
  const isHeaded = before && here && headingLevel(before) > 0 && headingLevel(here) === 0;
  // The card itself may hold the name, and the post in an element below.
  const isIn = (other?: Block) => other !== undefined && here !== undefined && holds(here.node, other.node);
  for (const other of isHeaded || (isIn(before) && !isIn(after)) ? [before, after] : [after, before]) {
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

/* A picture is of whom it names; else of the one in the smallest box with it, where nobody else is; as many in one text as people are theirs in turn. */
function withPhotos({ scene }: Context, people: readonly Placed[]): PersonFact[] {
  const images = tagged(scene, 'img').filter(({ area }) => area === 'content');
  // 周样 is no 周样本.
  const names = [...new Set(people.map(({ person }) => keyOf(person) ?? ''))].sort(
    (a, b) => b.length - a.length,
  );
  const named = new Map<string, SceneNode>();
  const rest = images.filter(image => {
    const alt = (attribute(image.element, 'alt') ?? '').replace(/\s+/gu, '');
    const name = names.find(each => each !== '' && alt.includes(each));
    if (name !== undefined && !named.has(name)) named.set(name, image);
    return name === undefined;
  });
  const found = people.map(
    placed => named.get(keyOf(placed.person) ?? '') ?? inBox(scene, placed, people, rest),
  );
  const order = [...people].sort((a, b) => a.index - b.index);
  let box = scene.nodes[order[0]?.index ?? -1];
  while (box && box.last < (order.at(-1)?.index ?? 0)) box = box.parent;
  const free = rest.filter(image => box && holds(box, image) && !found.includes(image));
  return people.map((placed, who) => {
    const image = found[who] ?? (free.length === people.length ? free[order.indexOf(placed)] : undefined);
    return image ? { ...placed.person, photo: photoOf(image) } : placed.person;
  });
}

function inBox(
  { nodes }: Context['scene'],
  { index, person }: Placed,
  people: readonly Placed[],
  images: readonly SceneNode[],
): SceneNode | undefined {
  let box = nodes[index];
  for (let level = 0; box && level < 6; level++, box = box.parent) {
    const { index: first, last } = box;
    const isIn = (at: number) => at >= first && at <= last;
    if (people.some(each => isIn(each.index) && keyOf(each.person) !== keyOf(person))) return undefined;
    const image = images.find(each => isIn(each.index));
    if (image) return image;
  }
  return undefined;
}
