import { describe, expect, it } from 'vitest';
import { better, ratiosOf, reportOf, worsened } from './bench-ratios.mjs';

describe('the ratios of a bench', () => {
  it('divide our time by the peer’s, the median over the graphs', () => {
    const row = (peer, graph, ms) => ({ peer, size: 100, graph, labels: false, ms });
    const rows = [1, 2, 3].flatMap(graph => [row('own', graph, graph), row('dagre', graph, 10)]);
    expect(ratiosOf('flow', { rows, bytes: { own: 2, dagre: 8 } })).toEqual({
      'flow/layout/100/dagre': 0.2,
      'flow/bytes/dagre': 0.25,
    });
  });

  it('leave out what was not measured', () => {
    const figures = [{ id: 'axe', size: 2000, cpu: 50 }];
    expect(ratiosOf('check', { figures })).toEqual({});
    expect(
      ratiosOf('check', { figures: [...figures, { id: 'sunboard', size: 2000, cpu: 5 }] }, true),
    ).toEqual({
      'check/quick/2000/axe': 0.1,
    });
  });
});

describe('the comparison with the baseline', () => {
  const baseline = { 'check/2000/axe': 0.1 };

  it('finds what became worse by more than a fifth', () => {
    expect(worsened({ 'check/2000/axe': 0.121 }, baseline)).toHaveLength(1);
    expect(worsened({ 'check/2000/axe': 0.119 }, baseline)).toEqual([]);
  });

  it('does not judge what the baseline does not know', () => {
    expect(worsened({ 'check/2000/other': 9 }, baseline)).toEqual([]);
  });

  it('lets the better of two runs count', () => {
    expect(better({ a: 2, b: 1 }, { a: 1, b: 3 })).toEqual({ a: 1, b: 1 });
  });

  it('is marked in the report', () => {
    const ratios = { 'check/2000/axe': 0.2 };
    const worse = worsened(ratios, baseline);
    const text = reportOf({ machine: 'm', results: [{ ratios, text: '' }], baseline, worse });
    expect(text).toContain('| check/2000/axe | 0.2 | 5.0× | 0.1 | **worse** |');
  });
});
