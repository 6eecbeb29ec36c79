/** The request forms of three jurisdictions differ by data alone, and every field of theirs is one that the model knows. */
import { entriesOf, parseRecord } from '@sunboard/model';
import { describe, expect, it } from 'vitest';
import { fieldsIn, isShown } from './form-spec.js';
import { requestForms } from './request-forms.js';

const pathsOf = (form: keyof typeof requestForms) => fieldsIn(requestForms[form]).map(({ path }) => path);

const american = {
  applicantType: 'natural_person',
  applicantName: 'Example Person',
  contact: { email: 'person@example.org' },
  description: 'Inspection reports of 2025',
  deliveryFormat: 'electronic',
  deliveryMethod: 'email',
  consent: { privacyNoticeVersion: '2026-1' },
  feeCategory: 'news_media',
};

describe('the number of an identity card', () => {
  const withNumber = (number: string, type = 'resident_id') =>
    parseRecord(
      'DisclosureRequest',
      {
        ...american,
        identityProof: { type, number },
        consent: { privacyNoticeVersion: '2026-1', sensitiveAccepted: true },
      },
      'en',
    ).problems.map(({ pointer, code }) => `${pointer} ${code}`);

  // The sample of the national standard GB 11643; it belongs to nobody.
  it.each([
    '11010519491231002X',
    '110105 19491231 002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    '110105-19491231-002X',
  ])('is taken as people write it: %s', number => {
    expect(withNumber(number)).toEqual([]);
  });

  it.each(['110105194912310021', '110105194902310021', '1234', 'abc'])(
    'is told when it is wrong: %s',
    number => {
      expect(withNumber(number)).toEqual(['/identityProof/number id_number']);
      expect(withNumber(number, 'passport')).toEqual([]);
    },
  );
});

describe.each(['cn', 'uk', 'us'] as const)('the request form of %s', jurisdiction => {
  const form = requestForms[jurisdiction];

  it('holds each field once, with a label in both languages and a place in the model', () => {
    const paths = pathsOf(jurisdiction);
    expect(new Set(paths).size).toBe(paths.length);
    const known = entriesOf('DisclosureRequest');
    for (const { path, label } of fieldsIn(form)) {
      expect(label?.en ?? form.labels[path]?.en, path).toBeTruthy();
      expect(label?.['zh-CN'] ?? form.labels[path]?.zh, path).toBeTruthy();
      expect(known, path).toHaveProperty(path.split('.')[0] ?? '');
    }
  });

  it('asks for the condition of a field before the field', () => {
    const paths = pathsOf(jurisdiction);
    for (const { path, when } of fieldsIn(form))
      if (when) expect(paths.indexOf(when.path), path).toBeLessThan(paths.indexOf(path));
  });
});

describe('the request forms', () => {
  it('ask for an identity proof in the PRC alone, and nowhere for a purpose', () => {
    const asking = (part: string) =>
      (['cn', 'uk', 'us'] as const).filter(one => pathsOf(one).some(path => path.includes(part)));
    expect(asking('identityProof')).toEqual(['cn']);
    expect(asking('purpose')).toEqual([]);
  });

  it('ask for fees and precedence in the United States alone, with reasons once they are wanted', () => {
    const only = pathsOf('us').filter(path => !pathsOf('uk').includes(path));
    expect(only).toEqual([
      'feeCategory',
      'feeLimit',
      'feeWaiver',
      'feeWaiverReason',
      'expedited',
      'expeditedReason',
    ]);
    expect(pathsOf('cn').filter(path => only.includes(path))).toEqual([]);
    const reason = fieldsIn(requestForms.us).find(({ path }) => path === 'expeditedReason');
    expect(reason && isShown(reason, () => '')).toBe(false);
    expect(reason && isShown(reason, path => (path === 'expedited' ? 'true' : ''))).toBe(true);
  });

  it.each([
    ['feeWaiver', 'feeWaiverReason'],
    ['expedited', 'expeditedReason'],
  ])('file %s only with reasons', (wish, reason) => {
    expect(parseRecord('DisclosureRequest', american, 'en').problems).toEqual([]);
    const faults = (record: object) =>
      parseRecord('DisclosureRequest', { ...american, ...record }, 'en').problems.map(
        ({ pointer }) => pointer,
      );
    expect(faults({ [wish]: true })).toEqual([`/${reason}`]);
    expect(faults({ [wish]: true, [reason]: 'It informs the public.' })).toEqual([]);
  });
});
