import { describe, expect, it } from 'vitest';
import type { Finding } from '@sunboard/rules';
import type { PageFacts } from '@sunboard/reader';
import { lesson, lookOf, wayBySigns, type Signs } from './way.js';

const PLAIN: Signs = { components: [], frames: 0, sources: ['/site.css'], inlineScripts: 0, forwards: false };
const facts = (change: Partial<PageFacts> = {}) =>
  ({ kind: 'article', text: '字'.repeat(200), lists: [], footer: { text: '' }, ...change }) as PageFacts;
const finding = (fingerprint: string, observed?: string) =>
  ({ fingerprint, outcome: 'failed', observed }) as Finding;

describe('the way to read a page', () => {
  it('opens in a tab what scripts draw, and names what shows it', () => {
    expect(wayBySigns(facts(), { ...PLAIN, components: ['sun-disclosure-list'] })).toEqual({
      way: 'rendered',
      why: 'components',
      detail: 'sun-disclosure-list',
    });
    expect(wayBySigns(facts(), { ...PLAIN, frames: 1 })?.why).toBe('frames');
    expect(wayBySigns(facts(), { ...PLAIN, forwards: true })?.why).toBe('forwards');
    const loading = { state: 'loading', items: [] } as unknown as PageFacts['lists'][number];
    expect(wayBySigns(facts({ lists: [loading] }), PLAIN)?.why).toBe('loading');
    expect(wayBySigns(facts({ footer: { text: '', pending: ['conac'] } }), PLAIN)?.why).toBe('loading');
  });

  it('takes a page without words for written by scripts only where there are scripts', () => {
    expect(wayBySigns(facts({ text: '' }), { ...PLAIN, inlineScripts: 1 })?.why).toBe('bare');
    expect(wayBySigns(facts({ text: '' }), { ...PLAIN, sources: ['/app.js'] })?.why).toBe('bare');
    expect(wayBySigns(facts({ text: '' }), PLAIN)).toBeUndefined();
  });

  it('lets a comparison decide for ordinary pages', () => {
    expect(wayBySigns(facts(), { ...PLAIN, sources: ['/jquery.js', '/site.css'] })).toBeUndefined();
  });

  it('knows pages of one template by kind, scripts and style sheets', () => {
    const one = lookOf(facts(), { ...PLAIN, sources: ['/a.css', '/a.js'] });
    expect(lookOf(facts({ text: 'other words' }), { ...PLAIN, sources: ['/a.css', '/a.js'] })).toBe(one);
    expect(lookOf(facts({ kind: 'column' }), { ...PLAIN, sources: ['/a.css', '/a.js'] })).not.toBe(one);
    expect(lookOf(facts(), { ...PLAIN, sources: ['/a.css'] })).not.toBe(one);
  });

  it('learns from a page read both ways', () => {
    expect(lesson('/1', [finding('a'), finding('b')], [finding('b'), finding('a')])).toEqual({
      way: 'fetched',
      why: 'agrees',
      detail: '/1',
    });
    expect(lesson('/1', [finding('a')], [])).toMatchObject({ way: 'rendered', why: 'differs' });
    expect(lesson('/1', [finding('a', '5')], [finding('a', '6')]).why).toBe('differs');
  });
});
