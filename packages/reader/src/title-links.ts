/** Finds the links of a page that may name a line of a list. */
import { addressOf } from './address.js';
import { isQuoted } from './list-spots.js';
import { forEachPaced, type Pace } from './pace.js';
import type { Scene, SceneNode } from './scene.js';
import { namesSubject, titleOf } from './titles.js';

/** Title links of the page: what a list line can point with. */
export async function titleLinks(scene: Scene, pace: Pace): Promise<SceneNode[]> {
  const links: SceneNode[] = [];
  await forEachPaced(scene.links, pace, link => {
    if (
      link.area !== 'header' &&
      link.area !== 'footer' &&
      isNameOf(titleOf(scene, link)) &&
      !namesAuthor(scene, link) &&
      !isContents(scene, link) &&
      !NO_PAGE.test(addressOf(link) ?? '') &&
      !namesSubject(link)
    )
      links.push(link);
  });
  return links;
}

/* Writes, calls or prints: it leads to no page. */
const NO_PAGE = /^(?:mailto:|tel:|javascript:\s?(?:window\.)?print\b)/iu;

/* The marks of a site stand in its footer, whatever that is called; [+] opens a box. */
function isNameOf(title: string): boolean {
  return title.length >= 2 && /[^\W_]|[^ -~]/u.test(title) && !/ICP备|公网安备/u.test(title);
}

/* A line of the table of contents leads to a part of this page. */
function isContents({ byId }: Scene, link: SceneNode): boolean {
  const address = addressOf(link) ?? '';
  return address.startsWith('#') && byId.has(address.slice(1));
}

/* By <a>…</a>, 来源：<a>…</a>: who wrote it is no title, nor is the day of a post that a text quotes. */
function namesAuthor(scene: Scene, link: SceneNode): boolean {
  const before = scene.pieces[link.firstPiece - 1]?.text ?? '';
  return (before.length < 20 && WRITTEN_BY.test(before)) || isQuoted(scene, link.firstPiece);
}
const WRITTEN_BY = /(?:(?:^|\s)(?:by|von|par|por)|(?:作者|来源|编辑|记者|撰稿)\s?[：:])\s{0,3}$/iu;
