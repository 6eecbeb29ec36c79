/** Reports as EARL 1.0 in JSON-LD (W3C Evaluation and Report Language): one assertion a finding. Pure. */
import type { Finding, Report } from '@sunboard/rules';

/** A node of the graph. */
export type EarlNode = Readonly<Record<string, unknown>>;

const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
} as const;

/** All findings, passed ones as well; the pages are the subjects. */
export function toEarl(reports: readonly Report[]): EarlNode {
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': '_:sunboard',
        '@type': ['earl:Software', 'earl:Assertor'],
        'dct:title': 'Sunboard',
        'doap:revision': reports[0]?.tool.version ?? '',
      },
      ...reports.map(({ page }) => ({
        '@id': page.url,
        '@type': ['earl:TestSubject'],
        'dct:title': page.title,
      })),
      ...reports.flatMap(report => report.findings.map(finding => assertion(finding, report))),
    ],
  };
}

function assertion(finding: Finding, { page, checkedAt }: Report): EarlNode {
  return {
    '@type': 'earl:Assertion',
    'earl:assertedBy': { '@id': '_:sunboard' },
    'earl:subject': { '@id': page.url },
    'earl:mode': { '@id': 'earl:automatic' },
    'earl:test': { '@id': `urn:sunboard:rule:${finding.rule}`, 'dct:title': finding.title },
    'earl:result': {
      '@type': 'earl:TestResult',
      'earl:outcome': { '@id': `earl:${finding.outcome}` },
      'dct:description': finding.message,
      'dct:date': checkedAt,
      ...(finding.where.some(({ selector }) => selector !== '') && {
        'earl:pointer': finding.where.flatMap(({ selector }) => (selector === '' ? [] : [selector])),
      }),
    },
  };
}
