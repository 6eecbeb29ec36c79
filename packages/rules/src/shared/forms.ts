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

/** Forms that ask for information; on a request page also a longer form of unknown purpose. */
export function requestForms(facts: PageFacts): FormFact[] {
  const named = facts.forms.filter(form => form.purpose === 'request');
  return named.length > 0
    ? named
    : facts.forms.filter(form => form.purpose === 'other' && typed(form).length >= 4);
}

/** The first field whose label or name has the words (folded text). */
export function fieldOf(form: FormFact, words: RegExp): FormFieldFact | undefined {
  return form.fields.find(field => words.test(fold(`${field.label} ${field.name}`)));
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

/** One verdict about wanted fields: all there, or which are not. */
export function wantedFields(
  form: FormFact,
  wanted: readonly { readonly label: ReturnType<typeof say>; readonly words: RegExp }[],
): Verdict {
  const missing = wanted.filter(({ words }) => !fieldOf(form, words)).map(({ label }) => label);
  const where = [form.where];
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

function typed(form: FormFact): FormFieldFact[] {
  return form.fields.filter(field => !['hidden', 'submit', 'button', 'reset', 'image'].includes(field.type));
}
