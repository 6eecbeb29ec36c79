/** A finding as a card and as text for a chat: where it is, and no more than is known of that. */
import { expect, it } from 'vitest';
import type { Finding } from '@sunboard/rules';
import { findingCard, findingText } from './finding-card.js';
import { en } from './locales/en.js';

const FINDING: Finding = {
  rule: 'link.vague',
  fingerprint: '0123456789abcdef',
  outcome: 'failed',
  severity: 'warning',
  reason: 'vague',
  title: 'Links say where they lead',
  message: '1 link says nothing',
  remedy: 'Name the page',
  basis: { source: 'WCAG', article: '2.4.4' },
  where: [{ selector: '#a', text: 'Click here' }],
} as unknown as Finding;

it('names the first place, and none where the page as a whole is meant', () => {
  expect(findingText(FINDING, 'https://www.example.gov.cn/', en)).toContain('Place: Click here');
  const field = { ...FINDING, where: [{ selector: 'form > input:nth-of-type(1)', text: '' }] } as Finding;
  expect(findingText(field, 'https://www.example.gov.cn/', en)).toContain('Place: input:nth-of-type(1)');
  const whole = { ...FINDING, where: [{ selector: '', text: '' }] };
  expect(findingText(whole, 'https://www.example.gov.cn/', en)).not.toContain('Place');
});

it('does not count the places beyond those listed: a rule names the first of them alone', () => {
  const where = Array.from({ length: 50 }, (_, at) => ({ selector: `#a${at}`, text: `Click here ${at}` }));
  const card = findingCard(
    { ...FINDING, message: '150 links say nothing', where },
    {
      text: en,
      jump: () => undefined,
      evidence: () => [],
      isOpen: false,
      toggleWhy: () => undefined,
    },
  );
  const words = JSON.stringify(card);
  expect(words).toContain('Only the first 20 are listed here.');
  expect(words).toContain('20 places');
});
