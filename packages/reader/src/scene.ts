/** The scene: what one walk over the page leaves behind, on which all gatherers work without touching the tree again. */
import type { LinkFact, Where } from './facts.js';

/** Part of the page that an element belongs to. */
export type Area = LinkFact['area'];

/** A tree of its own: the document, a shadow tree or a frame's document. */
export interface Root {
  /** What stands before a selector inside this root: empty, or the host's selector and ` >>> `. */
  readonly prefix: string;
  /** Selector of the frame that holds this root. */
  readonly frame?: string;
  /** Ids and how often they occur. */
  readonly ids: Map<string, number>;
}

/** An element as the walk met it. */
export interface SceneNode {
  readonly element: Element;
  /** Local name, lower case. */
  readonly tag: string;
  readonly id: string;
  /** `class` and `id` together, lower case: what the author called it. */
  readonly names: string;
  readonly parent: SceneNode | undefined;
  readonly root: Root;
  /** Position in document order, which is also the position in {@link Scene.nodes}. */
  readonly index: number;
  /** Position of the last element inside. */
  last: number;
  /** Position among the parent's element children, from 1. */
  readonly nth: number;
  /** Pieces of text inside: `[firstPiece, endPiece)` of {@link Scene.pieces}. */
  firstPiece: number;
  endPiece: number;
  /** Without any attribute: nothing to ask for. */
  readonly bare: boolean;
  /** Hidden by an attribute of its own or of an ancestor. */
  readonly concealed: boolean;
  area: Area;
  /** Cached answer of the browser: is it rendered. */
  rendered: boolean | undefined;
  /** Cached by `selector.ts`. */
  selector: string | undefined;
  /** Cached by `address.ts`. */
  address: string | null | undefined;
  /** Cached by `titles.ts`. */
  title: string | undefined;
}

/** A run of text without a tag in between. */
export interface Piece {
  readonly text: string;
  readonly node: SceneNode;
  readonly block: Block;
  /** Position of its first character in the block's text. */
  readonly start: number;
  /** Kinds of characters, see `text-class.ts`. */
  readonly classes: number;
  /** Characters in all pieces before this one. */
  readonly before: number;
}

/** A line or paragraph: text joined across inline tags, so that a value split by `<b>` is whole again. */
export interface Block {
  readonly index: number;
  /** The element that makes the block. */
  readonly node: SceneNode;
  /** `\n` stands for `<br>`; other white space is single spaces. */
  text: string;
  /** Kinds of characters, see `text-class.ts`. */
  classes: number;
  readonly firstPiece: number;
  endPiece: number;
}

/** A comment, script, template or the text of a field, whose text only the search for private data and structured data reads. */
export interface Note {
  readonly kind: 'comment' | 'script' | 'template' | 'field';
  readonly type: string;
  readonly text: string;
  readonly node: SceneNode;
}

export interface Scene {
  readonly url: string;
  readonly base: string;
  readonly nodes: SceneNode[];
  /** The elements by tag, each in document order. */
  readonly byTag: ReadonlyMap<string, readonly SceneNode[]>;
  /** The elements with any attribute: on most pages one in five. */
  readonly attributed: SceneNode[];
  /** The first element of each id. */
  readonly byId: Map<string, SceneNode>;
  readonly pieces: Piece[];
  readonly blocks: Block[];
  readonly notes: Note[];
  /** Links with an address or a handler, in order. */
  readonly links: SceneNode[];
  readonly skippedFrames: string[];
  nodeCount: number;
  /** Characters in all pieces. */
  textLength: number;
  truncatedBy?: 'nodes' | 'time' | 'text';
  /** See `DateStyle.zone`. */
  zone?: string | undefined;
}

/** What every gatherer receives. */
export interface Context {
  readonly scene: Scene;
  readonly where: (node: SceneNode, text?: string) => Where;
  /** Visible words inside an element, white space folded, at most `limit` characters, private data masked. */
  readonly textOf: (node: SceneNode, limit?: number) => string;
  readonly isShown: (node: SceneNode) => boolean;
}

/** Characters of the page's text before a piece. */
export function charsBefore({ pieces, textLength }: Scene, at: number): number {
  return at < pieces.length ? (pieces[at] as Piece).before : textLength;
}

/** Characters of the text in an element. */
export function charsIn(scene: Scene, { firstPiece, endPiece }: SceneNode): number {
  return charsBefore(scene, endPiece) - charsBefore(scene, firstPiece);
}

/** Elements of one tag, in document order. */
export function tagged(scene: Scene, tag: string): readonly SceneNode[] {
  return scene.byTag.get(tag) ?? NONE;
}
const NONE: readonly SceneNode[] = [];

/** Elements of several tags, in document order. */
export function taggedAny(scene: Scene, tags: readonly string[]): SceneNode[] {
  return tags.flatMap(tag => tagged(scene, tag)).sort((a, b) => a.index - b.index);
}
