/** Looks at a picture of a page before anyone else does: what had to be covered must be. */
import { COVER_GREY } from '../page-tools/layer.js';
import type { Prepared } from '../page-tools/veil.js';

/** Other screens, other shades. */
const NEARLY = 8;
/** A cover thinner than this shows nothing that could be read, in CSS pixels. */
const THIN = 4;
/** Where a cover is looked at, as parts of its width; the middle of its height. */
const LOOKS = [0.25, 0.5, 0.75];

/**
 * Whether every cover that lies in the picture is on it: the browser may hand out what it showed before the covers
 * came, and a dialog of the page lies over them. `picture`: a data address.
 */
export async function showsCovers(picture: string, { covers, width }: Prepared): Promise<boolean> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const canvas = new OffscreenCanvas(naturalWidth, naturalHeight);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.drawImage(image, 0, 0);
  const scale = naturalWidth / width;
  const isGrey = (x: number, y: number) =>
    [...context.getImageData(x, y, 1, 1).data.slice(0, 3)].every(
      value => Math.abs(value - COVER_GREY) <= NEARLY,
    );
  return covers.every(([left, top, wide, high]) => {
    const y = Math.floor((top + high / 2) * scale);
    const looks = LOOKS.map(part => Math.floor((left + wide * part) * scale)).filter(
      x => x >= 0 && x < naturalWidth && y >= 0 && y < naturalHeight,
    );
    const grey = looks.filter(x => isGrey(x, y)).length;
    // The ring around the place may cross one.
    return looks.length === 0 || wide < THIN || high < THIN || grey >= Math.max(1, looks.length - 1);
  });
}
