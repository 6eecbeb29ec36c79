/** Finds whether a page states a field of the model, and whether what it states is content. */
import { fieldsOf, fold, foldLabel, type EntityName, type Localized } from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';
import { isMeaningful, isPlaceholder } from './meaningful.js';
import { pageText } from './page.js';
import { TEMPLATE_CODE } from './template-code.js';

/**
 * `present`: stated with content; `empty`: labelled but a placeholder; `unsure`: mentioned, but its content could
 * not be read (an image, a tab, an attachment, a variable of the template); `missing`: not even mentioned.
 */
export type FieldState = 'present' | 'empty' | 'unsure' | 'missing';

/** What was found of one field. */
export interface FoundField {
  readonly name: string;
  readonly label: Localized;
  readonly state: FieldState;
  readonly value?: string;
  readonly where?: Where;
}

/** The label of a field in both languages. */
export function labelsFor(entity: EntityName, name: string): Localized {
  const labels = fieldsOf(entity).find(field => field.name === name)?.labels;
  return { 'zh-CN': labels?.zh ?? name, en: labels?.en ?? name };
}

/** Looks for one field in pairs, then headings, tables and running text. */
export function findField(facts: PageFacts, entity: EntityName, name: string): FoundField {
  const label = labelsFor(entity, name);
  const words = wordsFor(entity, name);
  const pairs = facts.pairs.filter(
    pair => pair.fields.includes(`${entity}.${name}`) || words.includes(foldLabel(pair.label)),
  );
  const good = pairs.find(
    ({ value }) =>
      (isMeaningful(value) && !TEMPLATE_CODE.test(value)) || (name === 'category' && isClass(value)),
  );
  if (good) return { name, label, state: 'present', value: good.value, where: good.where };
  const table = facts.tables.find(
    ({ caption, rowCount }) => caption !== undefined && rowCount > 0 && words.includes(foldLabel(caption)),
  );
  if (table) return { name, label, state: 'present', where: table.where };
  const [first] = pairs;
  if (first) {
    const isPicture =
      first.value.trim() === '' &&
      facts.images.some(({ where }) => where.selector.startsWith(first.where.selector));
    const referred =
      /^同上/.test(first.value) ||
      (/附件|下图|如图|点击|链接|下载/.test(first.value) &&
        facts.links.some(link => link.area === 'content'));
    return {
      name,
      label,
      state: isPicture || referred || TEMPLATE_CODE.test(first.value) ? 'unsure' : 'empty',
      value: first.value,
      where: first.where,
    };
  }
  return { name, label, state: mentions(facts, words) ? 'unsure' : 'missing' };
}

/** Labels without a value, one and all: a script has yet to write them. */
export function isUnfilled({ pairs }: PageFacts): boolean {
  return pairs.length >= 3 && pairs.every(({ value }) => value.trim() === '');
}

/** 林业, 水利, 教育: a class of subjects is named in two characters. */
function isClass(value: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(value.trim()) && !isPlaceholder(value);
}

/** Only words of three characters or more: 条件 or 电话 stand on every page. */
function mentions(facts: PageFacts, words: readonly string[]): boolean {
  const long = words.filter(word => word.length >= 3);
  const headings = facts.headings.map(({ text }) => foldLabel(text));
  // A strip of tabs is read as a menu.
  const tabs = facts.links.map(link => foldLabel(link.text));
  const text = foldLabelText(pageText(facts));
  return long.some(
    word => headings.some(heading => heading.includes(word)) || tabs.includes(word) || text.includes(word),
  );
}

function foldLabelText(text: string): string {
  return fold(text).replace(/[\s:：*·•、.。_-]/gu, '');
}

function wordsFor(entity: EntityName, name: string): readonly string[] {
  const labels = fieldsOf(entity).find(field => field.name === name)?.labels;
  return labels
    ? [labels.zh, labels.en, ...(labels.aliases ?? [])].map(foldLabel).filter(word => word !== '')
    : [];
}
