/** Finds the line of a link that holds title and day alike. */
import { leadsHere } from './address.js';
import { charsBefore, type Scene, type SceneNode } from './scene.js';
import { countSpots, type Spot, type Spots } from './spot.js';
import { isTitle, titleOf, withoutDate } from './titles.js';

/** Most characters of a mark in front of a title. */
const MARK = 8;

/** A link that holds title and day is a line with what stands around it: [公告] in front, a box. */
export function boxOfLink(scene: Scene, found: SceneNode, spot: Spot, spots: Spots): SceneNode {
  const { tag, parent } = found;
  if (tag !== 'a' || !parent || countSpots(spots, parent) > 1 || leadsHere(scene, found)) return found;
  const before = charsBefore(scene, found.firstPiece) - charsBefore(scene, parent.firstPiece);
  return before <= MARK && isTitle(withoutDate(titleOf(scene, found), spot.text)) ? parent : found;
}
