/** Compares what reader and rules say of a made page with what it shows of people. */
import type { PageFacts, PrivacyFact } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import { factsOf } from '../../packages/reader/src/page-fixture.test-helper.js';
import type { MadeNumbers } from './made-numbers.js';

const HIDDEN: ReadonlySet<string> = new Set(['hidden', 'comment', 'attribute', 'json']);
const isOwn = ({ nearName, official }: PrivacyFact) => nearName && !official;
/* What each rule counts. */
const COUNTED: Readonly<Record<string, (fact: PrivacyFact) => boolean>> = {
  'pii.id18': ({ type, source }) => type === 'id18' && source === 'text',
  'pii.id15': ({ type, source }) => type === 'id15' && source === 'text',
  'pii.idWeak': ({ type, visibleDigits = 0 }) => type === 'idMasked' && visibleDigits > 10,
  'pii.mobile': fact => fact.type === 'mobile' && fact.source === 'text' && isOwn(fact),
  'pii.bank': ({ type, source, official }) => type === 'bankCard' && source === 'text' && !official,
  'pii.address': fact => fact.type === 'address' && fact.source === 'text' && isOwn(fact),
  'pii.hidden': fact =>
    HIDDEN.has(fact.source) &&
    (fact.type === 'id18' ||
      fact.type === 'id15' ||
      fact.type === 'bankCard' ||
      (fact.type === 'mobile' && isOwn(fact))),
  'pii.query': ({ type, source, official }) => source === 'url' && !official && type !== 'secretMark',
};

/** What is wrong, each with its sort: false, missed, doubtful, count, told. */
export async function differences({ html, pieces, open }: MadeNumbers): Promise<string[]> {
  const facts = await factsOf(html, { url: 'http://www.example.org.cn/info/1001/5000.htm' });
  const { findings } = run(facts, { today: '2026-03-09', packs: ['cn', 'privacy'] });
  const outcome = (rule: string) =>
    findings.filter(finding => finding.rule === rule).map(({ outcome }) => outcome);
  const wrong = Object.keys(COUNTED).flatMap(rule => {
    if (open.has(rule)) return [];
    const meant = pieces.filter(piece => piece.rule === rule).length;
    const found = counted(facts, rule);
    const outcomes = outcome(rule);
    const told = `${rule} ${String(found.length)} of ${String(meant)} (${facts.kind}; ${outcomes.join()}): ${found.map(({ masked }) => masked).join(' ')}`;
    if (meant === 0)
      return outcomes.includes('failed')
        ? [`false: ${told}`]
        : outcomes.includes('cantTell')
          ? [`asked: ${told}`]
          : [];
    // Of a kind that is not certain, rules ask instead of finding a fault.
    const isSaid = outcomes.includes('failed') || (outcomes.length > 0 && facts.kindConfidence < 0.8);
    if (!isSaid || found.some(({ confidence }) => confidence < 0.8))
      return [`${outcomes.includes('cantTell') ? 'doubtful' : 'missed'}: ${told}`];
    return found.length === meant ? [] : [`count: ${told}`];
  });
  const leaked = pieces.filter(
    ({ number }) => number !== '' && (toldWhole(facts, number) || toldWhole(findings, number)),
  );
  return [...wrong, ...leaked.map(({ rule, number }) => `told: ${rule} ${number}`)];
}

function counted(facts: PageFacts, rule: string): PrivacyFact[] {
  return facts.privacy.filter(fact => COUNTED[rule]?.(fact));
}

/* However it is written there. */
function toldWhole(told: unknown, number: string): boolean {
  return JSON.stringify(told)
    .normalize('NFKC')
    .replace(/\\[nrt]|[\s\u00ad\u200b\ufeff–—-]/gu, '')
    .includes(number);
}
