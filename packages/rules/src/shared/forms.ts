/** What the rules on request forms share: the form itself, its fields, and when it cannot be judged. */
import { fold } from '@sunboard/model';
import type { FormFact, FormFieldFact, PageFacts } from '@sunboard/reader';
import type { Rule, Verdict } from '../rule.js';
import { say } from './wording.js';

/** Wording for forms that cannot be judged. */
export const FORM_REASONS: Rule['reasons'] = {
  noForm: say(
    '没有读到在线申请表；可能在登录后、框架内，或以附件提供',
    'No online form was read; it may be behind a login, in a frame, or an attachment',
  ),
  unlabelled: say('表单多数字段没有可识别的名称，无法判断', 'Most fields of the form have no readable name'),
};

/** Wording of {@link wantedFields}. */
export const FIELD_REASONS: Rule['reasons'] = {
  present: say('字段齐全', 'The fields are there'),
  missing: say('申请表没有：{names}', 'The form has no field for: {names}'),
  step: say(
    '表单只有一两项，可能是分步填写中的一步，无法判断整份表单',
    'The form has one or two fields: it may be one step of several, and the whole cannot be judged',
  ),
};

/** Fields below which a form may be one step of several. */
const FEWEST = 3;

/** Forms that ask for information; on a request page also a longer form of unknown purpose. Where there are only choices, as of the office before the form and on a sheet to print, the form itself is not there to be judged. */
export function requestForms(facts: PageFacts): FormFact[] {
  const named = facts.forms.filter(form => form.purpose === 'request' && isWritten(form));
  return named.length > 0
    ? named
    : facts.forms.filter(form => form.purpose === 'other' && typed(form).length >= 4);
}

/** The first field whose label or name has the words (folded text), and none of `others`. What a label says not to write is not what it asks for. */
export function fieldOf(form: FormFact, words: RegExp, others?: RegExp): FormFieldFact | undefined {
  return form.fields.find(field => words.test(wordsOf(field)) && others?.test(wordsOf(field)) !== true);
}

function wordsOf({ label, name }: FormFieldFact): string {
  return fold(
    `${label.replace(/\b(?:do not|don[’']t|need not|not need to) .*/i, '')} ${name.replace(/[_-]/g, ' ')}`,
  );
}

/** Judges each request form, or says why none could be judged. */
export function eachForm(facts: PageFacts, judge: (form: FormFact) => Verdict): Verdict[] {
  const forms = requestForms(facts);
  if (forms.length === 0) return [{ outcome: 'cantTell', reason: 'noForm' }];
  return forms.map(form => {
    const fields = typed(form);
    const blank = fields.filter(field => field.label.trim() === '').length;
    return blank * 2 > fields.length
      ? { outcome: 'cantTell', reason: 'unlabelled', where: [form.where] }
      : judge(form);
  });
}

/** A field that a form must have: by its words, or by its type where it is called nothing else that is wanted. */
export interface WantedField {
  readonly label: ReturnType<typeof say>;
  readonly words: RegExp;
  readonly type?: string;
}

/** One verdict about wanted fields: all there, or which are not. */
export function wantedFields(form: FormFact, wanted: readonly WantedField[]): Verdict {
  const hasOfType = (type?: string) =>
    form.fields.some(field => field.type === type && !wanted.some(({ words }) => words.test(wordsOf(field))));
  const missing = wanted
    .filter(({ words, type }) => !fieldOf(form, words) && !hasOfType(type))
    .map(({ label }) => label);
  const where = [form.where];
  if (missing.length > 0 && typed(form).length < FEWEST)
    return { outcome: 'cantTell', reason: 'step', where };
  if (missing.length === 0) return { outcome: 'passed', reason: 'present', where };
  return {
    outcome: 'failed',
    reason: 'missing',
    data: { names: missing },
    where,
    expected: say('有对应字段', 'fields for all of them'),
    observed: say('缺 {n} 项', '{n} missing', { n: missing.length }),
    absent: true,
  };
}

/* Somebody can write something into it, but for what a search asks. */
function isWritten(form: FormFact): boolean {
  return typed(form).some(
    ({ type, label, name }) =>
      !['select', 'radio', 'checkbox', 'file'].includes(type) &&
      !/搜索|检索|search|keyword/.test(fold(`${label} ${name}`)),
  );
}

function typed(form: FormFact): FormFieldFact[] {
  return form.fields.filter(field => !['hidden', 'submit', 'button', 'reset', 'image'].includes(field.type));
}
