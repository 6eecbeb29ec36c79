/** Gathers private data from everything a page carries: words, hidden parts, comments, attributes, scripts and addresses. */
import type { PrivacyFact } from './facts.js';
import { cellReader, type CellWords } from './cell-words.js';
import { isBlockShown, nodeAt } from './context.js';
import { forEachPaced, type Pace } from './pace.js';
import { IN_SERVICE, surroundings, termOf, wordsBeside } from './person-words.js';
import { attribute, attributeNames } from './primordials.js';
import {
  findPrivate,
  hasManyDigits,
  hasPersonName,
  isPersonName,
  joinSpread,
  maskPrivate,
  type PrivateHit,
} from '@sunboard/model';
import type { Block, Context, Note, Scene, SceneNode } from './scene.js';
import { DIGIT, hasKind, longestNumber, SECRET } from './text-class.js';

const MAX_FACTS = 2_000;
const MAY_BE_PRIVATE = /[*＊#×xX•●]{2}|[密内]|[室户号元栋幢座]/u;
/* Above the number of somebody who wrote to the office. */
const SENDER = /^(?:来信|写信|投诉|举报|反映|留言|咨询|求助|信访)人(?:姓名)?\s?[：:]/u;
/* 户名：阳光区财政局, 保证金账户: an account to pay into is nobody's own. */
const PAYEE =
  /(?:[户账帐]\s?名|[账帐]户|单位|款人|(?:^|[^行])[名全]称)(?:名称)?[：:\s]{0,2}[^：:，。\s]{0,30}(?:[局厅委院校所]|中心|公司|政府|专户|[大中小]学|[\u4e00-\u9fff]{3}[会部处站社队园馆])|保证金|国库|非税/u;
/* 开户人：王小明 says in its own line whose account it is. */
const HOLDER = /(?:(?:开户|持卡|领款|收款)人|户名|姓名)[：:\s]{1,3}([\u4e00-\u9fff·]{2,8})/u;
/* The line above a telephone: 联系人：王主任. */
const TO_TURN_TO = /(?:联系|负责|经办)人[：:]\D{0,20}$/u;
/* A telephone in groups, as people write it: 199 0000 1111. */
const GROUPED = /^1\d{2} \d{4} \d{4}$/u;
/* The name of a field that holds telephones, in front of the value. */
const PHONE_FIELD = /(?:tel|phone|mobile|sjh?m?|lxdh|dh|手机|电话)["'\s]{0,3}[:=：,]\s?["']?$/iu;
/* Attributes that never carry words; the rest are looked at when long enough. */
const SKIPPED = new Set([
  'class',
  'style',
  'id',
  'src',
  'srcset',
  'd',
  'points',
  'viewbox',
  'integrity',
  'nonce',
  'width',
  'height',
  'rel',
  'target',
  'type',
]);
const ADDRESSES = new Set(['href', 'action', 'data-href', 'data-url', 'formaction']);

/** What the page carries, with the numbers that are private by their place alone: no form of theirs tells them. */
export interface FoundPrivacy {
  readonly facts: PrivacyFact[];
  /** As digits. */
  readonly known: ReadonlySet<string>;
}

/** Every piece of private data with its kind, place and surroundings; values masked. */
export async function gatherPrivacy(context: Context, pace: Pace): Promise<FoundPrivacy> {
  const { scene } = context;
  const facts: PrivacyFact[] = [];
  const known = new Set<string>();
  const add = (hit: PrivateHit, source: PrivacyFact['source'], node: SceneNode, nearName: () => boolean) => {
    if (facts.length < MAX_FACTS) facts.push(factOf(context, hit, source, node, nearName()));
  };
  const cellAt = cellReader(context);
  await forEachPaced(scene.blocks, pace, block => {
    // But for secrecy marks, all private data has digits.
    if (!hasKind(block.classes, SECRET | DIGIT)) return;
    if (longestNumber(block.classes) < 11 && !MAY_BE_PRIVATE.test(block.text)) return;
    const cell = cellAt(block.node);
    const hits = findPrivate(block.text, cell?.around ?? termOf(context, block), cell?.ofPeople);
    if (hits.length === 0) return;
    const source = isBlockShown(scene, block) ? 'text' : 'hidden';
    const sender = above(scene, block, SENDER);
    const isSenders = sender !== '';
    const isOfService =
      cell?.ofService === true || (above(scene, block, TO_TURN_TO) !== '' && !hasPersonName(block.text));
    const isNear = once(
      () =>
        cell?.ofPeople === true ||
        hits.some(isIdentity) ||
        hasPersonName(isSenders ? `${sender} ${block.text}` : (cell?.row ?? wordsBeside(context, block))) ||
        // A cell that lays out the page has whole texts in it, longer than what a row is asked for.
        (cell !== undefined && hasPersonName(block.text)),
    );
    for (const hit of hits) {
      const raw = block.text.slice(hit.start, hit.end);
      if (hit.type === 'bankCard' && maskPrivate(raw) === raw)
        known.add(raw.normalize('NFKC').replace(/\D/gu, ''));
      const official =
        !isSenders &&
        (hit.official ||
          (hit.type === 'mobile' && isOfService) ||
          (hit.type === 'bankCard' && isPayee(scene, block, hit, cell)));
      const confidence = GROUPED.test(raw) && isNear() ? 0.85 : hit.confidence;
      add({ ...hit, official, confidence }, source, nodeAt(scene, block, hit.start), isNear);
    }
  });
  await forEachPaced(scene.attributed, pace, node => {
    attributesOf(node, (hits, source, text) => {
      for (const hit of hits)
        add(hit, source, node, () => hasPersonName(`${text} ${masksOf(surroundings(context, node), hit)}`));
    });
  });
  await forEachPaced(scene.notes, pace, note => {
    const source = SOURCES[note.kind];
    for (const hit of hitsOfNote(note)) {
      const isNamed = isNamedInNote(note, hit);
      // "tel" is the name of a field there, not the word of an office.
      add(isNamed ? { ...hit, official: false } : hit, source, note.node, () => isNamed);
    }
  });
  for (const hit of numbersOnly(findPrivate(decode(scene.url))))
    add(hit, 'url', scene.nodes[0] as SceneNode, () => false);
  return { facts, known };
}

/* Where one stands, somebody is told of. */
function isIdentity({ type }: PrivateHit): boolean {
  return type === 'id18' || type === 'idMasked';
}

function once<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}

/* The short line above a block, if it says such a thing. */
function above({ blocks }: Scene, { index }: Block, says: RegExp): string {
  const line = joinSpread(blocks[index - 1]?.text ?? '');
  return line.length <= 40 && says.test(line) ? line : '';
}

/* The row tells whose number an attribute holds, where it shows the same number masked. */
function masksOf(row: string, { masked }: PrivateHit): string {
  return row.replace(/[＊xX×•●]/gu, '*').includes(masked) ? row : '';
}

/* A comment or the data of a script names somebody in the same record; of a script, the field has to say that it holds telephones. */
function isNamedInNote({ kind, text }: Note, { type, start, end }: PrivateHit): boolean {
  if (type !== 'mobile') return false;
  const front = text.slice(Math.max(0, start - RECORD), start);
  if (kind === 'script' && !PHONE_FIELD.test(front)) return false;
  const back = text.slice(end, end + RECORD);
  const ends = /[{}]|<\/?tr\b/iu;
  const record = `${front.split(ends).at(-1) ?? ''} ${back.split(ends)[0] ?? ''}`;
  return !IN_SERVICE.test(record) && hasPersonName(record.replace(/["'<>[\];=\w]+/gu, ' '));
}
const SOURCES = { comment: 'comment', template: 'hidden', field: 'text', script: 'json' } as const;
/** How far from a number the rest of its record reaches. */
const RECORD = 120;

/* Whose account it is stands in its line, or in those around; in a table, in the row. */
function isPayee(
  { blocks }: Scene,
  { index, text }: Block,
  { start, end }: PrivateHit,
  cell: CellWords | undefined,
): boolean {
  if (cell && (cell.ofPeople || cell.ofBody || cell.around !== '')) return cell.ofBody && !cell.ofPeople;
  const front = joinSpread(text.slice(0, start).slice(-80));
  if (isPersonName(HOLDER.exec(front)?.[1] ?? '')) return false;
  if (PAYEE.test(front)) return true;
  const lines = (from: number, to: number) =>
    blocks.slice(Math.max(0, from), to).map(block => joinSpread(block.text.slice(-80)));
  const around = [
    joinSpread(text.slice(end, end + 80)),
    ...lines(index - 2, index),
    ...lines(index + 1, index + 3),
  ];
  return (
    !hasPersonName(front) &&
    around.some(words => PAYEE.test(words) && !isPersonName(HOLDER.exec(words)?.[1] ?? ''))
  );
}

function factOf(
  context: Context,
  hit: PrivateHit,
  source: PrivacyFact['source'],
  node: SceneNode,
  nearName: boolean,
): PrivacyFact {
  return {
    type: hit.type,
    masked: hit.masked,
    source,
    confidence: hit.confidence,
    ...(hit.visibleDigits !== undefined && { visibleDigits: hit.visibleDigits }),
    nearName,
    official: hit.official,
    where: context.where(node),
  };
}

function attributesOf(
  node: SceneNode,
  add: (hits: readonly PrivateHit[], source: 'attribute' | 'url', text: string) => void,
): void {
  for (const name of attributeNames(node.element)) {
    if (SKIPPED.has(name)) continue;
    const value = attribute(node.element, name) ?? '';
    if (value.length < 11 || value.length > 100_000 || !hasManyDigits(value)) continue;
    const isUrl = ADDRESSES.has(name);
    if (isUrl && /^\s*tel:/iu.test(value)) continue;
    const text = isUrl ? decode(queryOf(value)) : value;
    add(numbersOnly(findPrivate(text)), isUrl ? 'url' : 'attribute', text.slice(0, 600));
  }
}

/* Numbers in a path name files and pages; in a query they are values. */
function queryOf(address: string): string {
  const at = address.search(/[?#(]/u);
  return at < 0 ? (/^\s*(?:sms|mailto|javascript):/iu.test(address) ? address : '') : address.slice(at);
}

function hitsOfNote(note: Note): PrivateHit[] {
  if (note.kind === 'script' && /^(?:module|text\/css)$/u.test(note.type)) return [];
  return numbersOnly(findPrivate(note.text)).slice(0, 200);
}

/* Outside the words only numbers are looked for: addresses and marks there are code. */
function numbersOnly(hits: readonly PrivateHit[]): PrivateHit[] {
  return hits.filter(
    hit => hit.type === 'id18' || hit.type === 'id15' || hit.type === 'mobile' || hit.type === 'bankCard',
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/gu, ' '));
  } catch {
    return text;
  }
}
