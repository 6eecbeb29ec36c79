/** Finds the line of a link that holds title and day alike. */
import { leadsHere } from './address.js';
import { countWithin } from './list-entry.js';
import { charsBefore, type Scene, type SceneNode } from './scene.js';
import { countSpots, type Spot, type Spots } from './spot.js';
import { isTitle, titleOf, withoutDate } from './titles.js';

/** Most characters of a mark in front of a title. */
const MARK = 8;
const CLIMB = 6;
/** Picture, mark and title of a line may each be a link. */
const LINKS_PER_LINE = 3;

/** A link that holds title and day is a line with what stands around it: [公告] in front, a box. Not where few lines of the list have a day: then it is of the title's own words. */
export function boxOfLink(
  scene: Scene,
  found: SceneNode,
  spot: Spot,
  spots: Spots,
  links: readonly SceneNode[],
): SceneNode {
  const { tag, parent } = found;
  if (tag !== 'a' || !parent || countSpots(spots, parent) > 1 || leadsHere(scene, found)) return found;
  const before = charsBefore(scene, found.firstPiece) - charsBefore(scene, parent.firstPiece);
  if (before > MARK || !isTitle(withoutDate(titleOf(scene, found), spot.text))) return found;
  let list = parent;
  for (let level = 0; list.parent && level < CLIMB && countSpots(spots, list) === 1; level++)
    list = list.parent;
  return countSpots(spots, list) * LINKS_PER_LINE < countWithin(links, list) ? found : parent;
}
