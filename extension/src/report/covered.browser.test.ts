/** Whether a picture shows the covers that were asked for: drawn here, taken from a tab in the journeys. */
import { expect } from '@open-wc/testing';
import type { Prepared } from '../page-tools/veil.js';
import { showsCovers } from './covered.js';

const prepared: Prepared = {
  covers: [
    [40, 40, 120, 20],
    [40, 80, 60, 20],
  ],
  width: 400,
};

/* A white page at `scale` device pixels a CSS pixel, with these covers drawn. */
function pictureWith(covers: Prepared['covers'], scale = 1): string {
  const canvas = document.createElement('canvas');
  canvas.width = 400 * scale;
  canvas.height = 300 * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 400, 300);
  context.fillStyle = '#444';
  for (const [left, top, width, height] of covers) context.fillRect(left, top, width, height);
  return canvas.toDataURL();
}

describe('the covers of a picture', () => {
  it('are all seen, on a fine screen too', async () => {
    expect(await showsCovers(pictureWith(prepared.covers), prepared)).to.equal(true);
    expect(await showsCovers(pictureWith(prepared.covers, 2), prepared)).to.equal(true);
  });

  it('are missed when the picture was taken before they came, or lacks one of them', async () => {
    expect(await showsCovers(pictureWith([]), prepared)).to.equal(false);
    expect(await showsCovers(pictureWith(prepared.covers.slice(1)), prepared)).to.equal(false);
  });

  it('are looked for only in the window, be it in a part of one', async () => {
    const below = { ...prepared, covers: [[40, 400, 120, 20]] } as const;
    expect(await showsCovers(pictureWith([]), below)).to.equal(true);
    const across = { ...prepared, covers: [[-80, 40, 120, 20]] } as const;
    expect(await showsCovers(pictureWith([]), across)).to.equal(false);
    expect(await showsCovers(pictureWith(across.covers), across)).to.equal(true);
  });
});
