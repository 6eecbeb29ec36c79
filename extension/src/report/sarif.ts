/** Reports as SARIF 2.1.0 (OASIS), which code hosts and dashboards read. Pure. */
import type { Finding, Report, Severity } from '@sunboard/rules';
import type { Log, ReportingDescriptor, Result } from 'sarif';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  veto: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const KINDS = { failed: 'fail', passed: 'pass', cantTell: 'review', inapplicable: 'notApplicable' } as const;

/** One run over all reports; passed findings are left out, dismissed ones are marked as suppressed with the reason. */
export function toSarif(reports: readonly Report[]): Log {
  const findings = reports.flatMap(report => report.findings.filter(({ outcome }) => outcome !== 'passed'));
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const first = reports[0];
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sunboard',
            version: first?.tool.version ?? '0.0.0',
            informationUri: 'https://github.com/sunboard/sunboard',
            rules: ids.map(id => descriptor(findings.find(({ rule }) => rule === id) as Finding)),
          },
        },
        ...(first && { language: first.locale }),
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(report =>
          report.findings
            .filter(({ outcome }) => outcome !== 'passed')
            .map(finding => resultOf(finding, report.page.url, ids)),
        ),
      },
    ],
  };
}

function descriptor({ rule, title, basis, severity }: Finding): ReportingDescriptor {
  return {
    id: rule,
    shortDescription: { text: title },
    fullDescription: { text: `${basis.source} ${basis.article}`.trim() },
    ...(basis.url !== undefined && { helpUri: basis.url }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(finding: Finding, url: string, ids: readonly string[]): Result {
  const places = finding.where.filter(({ selector }) => selector !== '');
  const kind = KINDS[finding.outcome];
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    kind,
    // The standard: a level other than "none" belongs to what failed alone.
    level: kind === 'fail' ? LEVELS[finding.severity] : 'none',
    message: { text: [finding.message, finding.remedy].filter(part => part !== '').join('\n') },
    locations: (places.length > 0 ? places : [undefined]).map(place => ({
      physicalLocation: { artifactLocation: { uri: url } },
      ...(place && {
        logicalLocations: [{ fullyQualifiedName: place.selector, name: place.text, kind: 'element' }],
      }),
    })),
    partialFingerprints: { 'sunboard/v1': finding.fingerprint },
    ...(finding.exempted && {
      suppressions: [{ kind: 'external' as const, justification: finding.exempted.reason }],
    }),
    properties: {
      severity: finding.severity,
      reason: finding.reason,
      ...(finding.also && { also: finding.also.map(({ rule }) => rule) }),
    },
  };
}
