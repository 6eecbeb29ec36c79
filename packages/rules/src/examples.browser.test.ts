/** Every example of every rule, rendered and read by the real reader: the verdict must be the one the example names. */
import { expect } from '@open-wc/testing';
import { readPage, type PageFacts } from '@sunboard/reader';
import { CATALOGUE } from './catalogue.js';
import { run } from './engine/run.js';
import type { Finding } from './report.js';
import type { Rule, RuleExample } from './rule.js';

const DEFAULT_URL = 'https://www.example.gov.cn/zwgk/page.html';
const DEFAULT_TODAY = '2026-06-15';

describe('rule examples', () => {
  for (const { rule, examples } of CATALOGUE) {
    describe(rule.id, () => {
      for (const example of examples()) {
        it(`${example.outcome}: ${example.name}`, async () => {
          const facts = await factsOf(example);
          const findings = verdictsOf(rule, example, facts);
          const best = findings.find(finding => matches(finding, example));
          const seen = findings
            .map(({ outcome, reason, message }) => `${outcome} ${reason}: ${message}`)
            .join('\n');
          if (example.outcome === 'inapplicable') {
            expect(findings, seen).to.be.empty;
            return;
          }
          expect(
            best,
            `expected ${example.outcome} ${example.reason ?? ''}, got\n${seen || 'inapplicable'}\non a page of kind ${facts.kind} (${facts.kindConfidence}) ${facts.columnType ?? ''}`,
          ).to.exist;
          if (example.outcome === 'passed')
            expect(
              findings.filter(({ outcome }) => outcome === 'failed'),
              seen,
            ).to.be.empty;
          for (const { message, remedy } of findings)
            expect(`${message} ${remedy}`, 'placeholder left open').to.not.match(/\{\w+\}/);
          if (best?.outcome === 'failed') {
            expect(best.where, 'where').to.not.be.empty;
            expect(best.expected, 'expected').to.be.a('string').and.not.equal('');
            expect(best.observed, 'observed').to.be.a('string');
          }
        });
      }
    });
  }
});

function matches(finding: Finding, example: RuleExample): boolean {
  return (
    finding.outcome === example.outcome && (example.reason === undefined || finding.reason === example.reason)
  );
}

function verdictsOf(rule: Rule, example: RuleExample, facts: PageFacts): readonly Finding[] {
  return run(facts, {
    today: example.today ?? DEFAULT_TODAY,
    locale: 'en',
    packs: rule.packs,
    rules: [rule],
    now: '2026-06-15T00:00:00.000Z',
    ...(example.profile && { profile: example.profile }),
    ...(example.answers && { answers: example.answers }),
    ...(example.attachments && { attachments: example.attachments }),
    ...(example.loadTime !== undefined && { loadTime: example.loadTime }),
  }).findings;
}

async function factsOf({ html, url = DEFAULT_URL, errorStatus }: RuleExample): Promise<PageFacts> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  document.body.append(frame);
  try {
    // Written, not loaded: the pictures of other hosts need not be waited for.
    const inner = frame.contentDocument as Document;
    inner.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to fill a frame at once that also runs the parser
    inner.write(wholePage(html).replace('<head>', `<head><base href="${url}">`));
    inner.close();
    await Promise.all(
      [...inner.images]
        .filter(({ src }) => src.startsWith('data:'))
        .map(image => image.decode().catch(() => undefined)),
    );
    const facts = await readPage(inner, { url });
    return errorStatus === undefined ? facts : { ...facts, errorStatus };
  } finally {
    frame.remove();
  }
}

function wholePage(html: string): string {
  const whole = html.startsWith('<!doctype');
  return whole
    ? html
    : `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例</title></head><body>${html}</body></html>`;
}
