/** us.form: a request form asks for a description and a contact, and demands no identity number. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { fieldOf, FIELD_REASONS, FORM_REASONS, eachForm, wantedFields } from '../shared/forms.js';
import { FOIA_US } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  {
    label: say('所需记录的描述', 'description of the records'),
    words: /description|describe|records? (?:requested|sought)|request (?:details|text)/,
    type: 'textarea',
  },
  { label: say('联系方式', 'contact'), words: /e-?mail|phone|address|mail/ },
];

export const rule: Rule = {
  id: 'us.form',
  title: say('申请表字段合理', 'The request form must ask for what it needs'),
  packs: ['us'],
  kinds: ['requestForm'],
  severity: 'error',
  binds: 'federalAgencies',
  basis: { ...FOIA_US, article: '(a)(3)(A)', confidence: 'P' },
  reasons: {
    ...FIELD_REASONS,
    identity: say('“{label}”为必填', '“{label}” is required'),
    ...FORM_REASONS,
  },
  remedies: { default: say('请检查申请表字段。', 'Check the fields of the form.') },
  check: facts =>
    eachForm(facts, form => {
      const number = fieldOf(form, /social security|\bssn\b|passport|driver.{0,2} licen[cs]e|\bid number/);
      if (number?.required)
        return {
          outcome: 'failed',
          reason: 'identity',
          data: { label: number.label },
          where: [number.where],
          expected: say('选填或没有', 'optional or absent'),
          observed: say('必填', 'required'),
        };
      return wantedFields(form, WANTED);
    }),
};

const form = (fields: string) =>
  page({
    lang: 'en',
    title: 'Make a FOIA request',
    metas: {},
    footer: '<p>Example Agency (fictional)</p>',
    body: `<h1>Make a FOIA request</h1><p>Anybody may ask for our records under 5 U.S.C. 552.</p><form method="post" action="/foia/requests"><p><label>Name <input name="name_first"></label></p>${fields}<p><label>Fee amount you are willing to pay <input name="fee_amount_willing"></label></p><p><label>Request expedited processing <input type="checkbox" name="expedited"></label></p><button>Submit request</button></form>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'description and e-mail',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/request',
    html: form(
      '<p><label>Description of the records <textarea name="request_description" required></textarea></label></p><p><label>E-mail <input name="email"></label></p>',
    ),
    profile: { columns: [{ match: '/foia/', kind: 'requestForm' }] },
  },
  {
    name: 'identity number required',
    outcome: 'failed',
    reason: 'identity',
    url: 'https://www.example.gov/foia/request',
    html: form(
      '<p><label>Description of the records <textarea name="request_description" required></textarea></label></p><p><label>E-mail <input name="email"></label></p><p><label>Social Security number <input name="ssn" required></label></p>',
    ),
    profile: { columns: [{ match: '/foia/', kind: 'requestForm' }] },
  },
];
