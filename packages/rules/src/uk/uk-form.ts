/** uk.form: a request form asks for name, address for the answer and description, and requires no purpose. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { fieldOf, FIELD_REASONS, FORM_REASONS, eachForm, wantedFields } from '../shared/forms.js';
import { FOIA_UK } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('姓名', 'name'), words: /name/ },
  {
    label: say('通信地址（可为邮箱）', 'address for the answer (e-mail will do)'),
    words: /e-?mail|address|post ?code|contact/,
  },
  {
    label: say('信息描述', 'description'),
    words: /describ|description|information (?:you|requested|do you|are you)|details|your request/,
    type: 'textarea',
  },
];

export const rule: Rule = {
  id: 'uk.form',
  title: say('申请表字段合理', 'The request form must ask for what it needs'),
  packs: ['uk'],
  kinds: ['requestForm'],
  severity: 'error',
  binds: 'foia2000Bodies',
  basis: { ...FOIA_UK, article: 's. 8', confidence: 'M' },
  reasons: {
    ...FIELD_REASONS,
    purpose: say('“{label}”为必填', '“{label}” is required'),
    ...FORM_REASONS,
  },
  remedies: {
    default: say(
      '请检查申请表字段；不应要求说明用途。',
      'Check the fields of the form; do not ask for a purpose.',
    ),
  },
  check: facts =>
    eachForm(facts, form => {
      const purpose = fieldOf(
        form,
        /\bpurpose\b|reasons? for|why (?:do|are|would) you|(?:what|how) (?:will|do) you (?:use|intend|plan|want to use)/,
      );
      if (purpose?.required)
        return {
          outcome: 'failed',
          reason: 'purpose',
          data: { label: purpose.label },
          where: [purpose.where],
          expected: say('选填或没有', 'optional or absent'),
          observed: say('必填', 'required'),
        };
      return wantedFields({ ...form, fields: form.fields.filter(field => field !== purpose) }, WANTED);
    }),
};

const form = (fields: string) =>
  page({
    lang: 'en-GB',
    title: 'Make a freedom of information request',
    metas: {},
    footer: '<p>Example Council (fictional)</p>',
    body: `<h1>Make a freedom of information request</h1><form method="post" action="/foi/requests"><p><label>Full name <input name="name" required></label></p><p><label>Email address <input name="email" required></label></p><p><label>Phone <input name="phone"></label></p>${fields}<button>Send request</button></form>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'three fields',
    outcome: 'passed',
    url: 'https://www.example.gov.uk/foi/request',
    html: form(
      '<p><label>Describe the information <textarea name="description" required></textarea></label></p>',
    ),
    profile: { columns: [{ match: '/foi/', kind: 'requestForm' }] },
  },
  {
    name: 'purpose required',
    outcome: 'failed',
    reason: 'purpose',
    url: 'https://www.example.gov.uk/foi/request',
    html: form(
      '<p><label>Describe the information <textarea name="description" required></textarea></label></p><p><label>Purpose of your request <input name="purpose" required></label></p>',
    ),
    profile: { columns: [{ match: '/foi/', kind: 'requestForm' }] },
  },
];
