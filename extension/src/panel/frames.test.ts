/** Facts of frames join those of the page, and each place finds its way back to its frame. */
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@sunboard/reader';
import { factsWith } from '@sunboard/reader/testing';
import { inFrame, joinFrames } from './frames.js';

const EMPTY = factsWith({
  url: 'https://a.gov.cn/',
  title: '',
  kindConfidence: 0,
  text: 'page',
  skippedFrames: ['//b.gov.cn/in', 'https://c.gov.cn/'],
  nodeCount: 10,
});
const url = 'https://b.gov.cn/in';
const frame = {
  frameId: 7,
  stamp: 1,
  facts: {
    ...EMPTY,
    url,
    text: 'frame',
    skippedFrames: [],
    links: [
      { text: 'x', href: '#', area: 'content', handler: false, where: { selector: 'a', text: 'x' } },
      {
        text: 'y',
        href: '#',
        area: 'content',
        handler: false,
        where: { selector: 'a', text: 'y', frame: '#inner' },
      },
    ],
  } satisfies PageFacts,
};

describe('joinFrames', () => {
  it('leaves a page without frames as it is', () => {
    expect(joinFrames(EMPTY, [])).toBe(EMPTY);
  });

  it('adds what frames say, names the frame of each place, and no longer calls a read frame skipped', () => {
    const joined = joinFrames(EMPTY, [frame]);
    expect(joined.links.map(({ where }) => where.frame)).toEqual([url, `${url} >>> #inner`]);
    expect(joined.skippedFrames).toEqual(['https://c.gov.cn/']);
    expect(joined.text).toBe('page\nframe');
    expect(joined.nodeCount).toBe(20);
  });

  it('finds the way back', () => {
    const [first, second] = joinFrames(EMPTY, [frame]).links;
    expect(inFrame(first!.where, [frame])).toEqual({ frameId: 7, where: { selector: 'a', text: 'x' } });
    expect(inFrame(second!.where, [frame])).toEqual({
      frameId: 7,
      where: { selector: 'a', text: 'y', frame: '#inner' },
    });
    const own = { selector: 'p', text: '' };
    expect(inFrame(own, [frame])).toEqual({ frameId: 0, where: own });
  });
});
