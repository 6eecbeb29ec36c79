/** Walks the page once, without recursion and without changing it, and lays out the scene. */
import * as dom from './primordials.js';
import type { ReadOptions } from './facts.js';
import type { Pace } from './pace.js';
import type { Note, Root, Scene, SceneNode } from './scene.js';
import { createNode } from './scene-node.js';
import { createTextTape } from './text-tape.js';
import { selectorOf } from './selector.js';

const ELEMENT = 1,
  TEXT = 3,
  COMMENT = 8;
const LIMITS = { nodes: 400_000, text: 20_000_000, note: 400_000, notes: 4_000_000, depth: 5_000 } as const;

/* Their text is not read by people, or is the control's own. */
const TEXTLESS = new Set(
  (
    'script style template noscript svg math canvas object select datalist textarea audio video head ' +
    'iframe frame title'
  ).split(' '),
);
/* What a script, or a browser without scripts, makes of the page, and what stands in a field to be read. */
const NOTED = new Set(['script', 'template', 'noscript', 'textarea']);
const INLINE = new Set(
  (
    'br a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label ' +
    'mark output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot nobr ' +
    'o:p script style ucaptitle publishtime'
  ).split(' '),
);

/** What the walk knows of a tag, and its elements so far. */
interface Tag {
  readonly name: string;
  readonly inline: boolean;
  readonly textless: boolean;
  readonly shadowHost: boolean;
  readonly nodes: SceneNode[];
}

/* One for each depth, used again and again: a page has many times more elements than it is deep. */
interface Level {
  node: SceneNode;
  /** What to visit next on this level. */
  next: Node | null;
  children: number;
  silent: boolean;
  inline: boolean;
  root: Root;
}

/** Lays out the scene of a document. Stops at the budgets and says so in `truncatedBy`. */
export async function walk(document: Document, options: ReadOptions, pace: Pace): Promise<Scene> {
  const byTag = new Map<string, SceneNode[]>();
  const scene: Scene = {
    url: options.url ?? safely(() => dom.urlOf(document), ''),
    base: options.base ?? safely(() => dom.baseOf(document), ''),
    nodes: [],
    byTag,
    attributed: [],
    byId: new Map(),
    pieces: [],
    blocks: [],
    notes: [],
    links: [],
    skippedFrames: [],
    nodeCount: 0,
    textLength: 0,
  };
  const start = safely(() => dom.documentElementOf(document), null);
  if (!start) return scene;
  const walker = createWalker(scene, byTag, options);
  walker.enterRoot(start, { prefix: '', ids: new Map() });
  let steps = 0;
  while (walker.step()) {
    if ((++steps & 127) !== 0 || !pace.due()) continue;
    if (pace.spent()) {
      scene.truncatedBy = 'time';
      break;
    }
    await pace.breathe();
    options.onProgress?.(Math.min(0.6, scene.nodeCount / 100_000));
  }
  walker.finish();
  return scene;
}

function createWalker(scene: Scene, byTag: Map<string, SceneNode[]>, options: ReadOptions) {
  const levels: Level[] = [];
  let depth = 0;
  const tape = createTextTape(scene);
  const maxNodes = options.maxNodes ?? LIMITS.nodes;
  let noted = 0;

  const tags = new Map<string, Tag>();
  const tagOf = (localName: string): Tag => {
    const known = tags.get(localName);
    if (known) return known;
    const name = localName.toLowerCase();
    const nodes = byTag.get(name) ?? [];
    byTag.set(name, nodes);
    const tag: Tag = {
      name,
      inline: INLINE.has(name),
      textless: TEXTLESS.has(name),
      shadowHost: name.includes('-') || SHADOW_HOSTS.has(name),
      nodes,
    };
    tags.set(localName, tag);
    return tag;
  };

  const note = (kind: Note['kind'], type: string, text: string, node: SceneNode) => {
    if (noted > LIMITS.notes || text === '') return;
    noted += text.length;
    scene.notes.push({ kind, type, text, node });
  };

  const descend = (node: SceneNode, next: Node | null, silent: boolean, inline: boolean, root: Root) => {
    const level = levels[depth++];
    if (!level) {
      levels.push({ node, next, children: 0, silent, inline, root });
      return;
    }
    level.node = node;
    level.next = next;
    level.children = 0;
    level.silent = silent;
    level.inline = inline;
    level.root = root;
  };

  const enter = (
    element: Element,
    root: Root,
    parent: SceneNode | undefined,
    nth: number,
    silent: boolean,
  ) => {
    const known = tagOf(dom.localNameOf(element));
    const tag = known.name;
    if (!known.inline) tape.breakBlock();
    const node = createNode(scene, element, tag, root, parent, nth, tape);
    known.nodes.push(node);
    if (tag === 'a' || tag === 'area') scene.links.push(node);
    if (tag === 'br') tape.lineBreak(node);
    const mute = silent || known.textless;
    if (NOTED.has(tag)) readNote(element, tag, node, note);
    const next = tag === 'template' || tag === 'script' || tag === 'style' ? null : dom.firstChildOf(element);
    descend(node, next, mute, known.inline, root);
    // Nothing else can hold a tree of its own, and asking each element is slow.
    if (known.shadowHost || tag === 'iframe' || tag === 'frame')
      enterInner(element, tag, node, mute, known.inline);
  };

  const enterInner = (element: Element, tag: string, node: SceneNode, silent: boolean, inline: boolean) => {
    if (tag === 'iframe' || tag === 'frame') {
      enterFrame(element, node);
      return;
    }
    const shadow = openTree(element) ?? openClosed(element, options);
    if (!shadow) return;
    const root: Root = {
      prefix: `${selectorOf(node)} >>> `,
      ids: new Map(),
      ...(node.root.frame !== undefined && { frame: node.root.frame }),
    };
    // The slotted children and the shadow tree are both below the host: the level is the host again, in another root.
    descend(node, dom.firstChildOf(shadow), silent, inline, root);
  };

  const enterFrame = (element: Element, node: SceneNode) => {
    const inner = safely(() => dom.frameDocumentOf(element), null);
    const top = inner && safely(() => dom.documentElementOf(inner), null);
    if (!top) {
      scene.skippedFrames.push((dom.attribute(element, 'src') ?? '').slice(0, 500));
      return;
    }
    const frame =
      node.root.frame === undefined ? selectorOf(node) : `${node.root.frame} >>> ${selectorOf(node)}`;
    enter(top, { prefix: '', frame, ids: new Map() }, node, 1, false);
  };

  const leave = (level: Level) => {
    depth--;
    if (!level.inline) tape.breakBlock();
    level.node.last = scene.nodes.length - 1;
    level.node.endPiece = scene.pieces.length;
  };

  const visit = (level: Level, child: Node) => {
    scene.nodeCount++;
    const type = dom.nodeTypeOf(child);
    if (type === TEXT) {
      if (!level.silent) tape.add(child as Text, level.node);
    } else if (type === COMMENT) {
      const length = dom.lengthOf(child as Comment);
      if (length > 14 && length < LIMITS.note) note('comment', '', dom.dataOf(child as Comment), level.node);
    } else if (type === ELEMENT) {
      const element = child as Element;
      level.children++;
      if (options.ignore?.(element)) return;
      if (depth < LIMITS.depth) enter(element, level.root, level.node, level.children, level.silent);
    }
  };

  return {
    enterRoot: (element: Element, root: Root): void => {
      enter(element, root, undefined, 1, false);
    },
    step(): boolean {
      if (depth === 0) return false;
      const level = levels[depth - 1] as Level;
      if (scene.nodeCount >= maxNodes) {
        scene.truncatedBy = 'nodes';
        return false;
      }
      if (tape.length() > LIMITS.text) {
        scene.truncatedBy = 'text';
        return false;
      }
      const child = level.next;
      if (!child) {
        leave(level);
        return true;
      }
      level.next = dom.nextSiblingOf(child);
      visit(level, child);
      return true;
    },
    finish(): void {
      while (depth > 0) leave(levels[depth - 1] as Level);
    },
  };
}

function readNote(
  element: Element,
  tag: string,
  node: SceneNode,
  note: (kind: Note['kind'], type: string, text: string, node: SceneNode) => void,
): void {
  if (tag !== 'script') {
    const inner = tag === 'template' ? (element as HTMLTemplateElement).content : element;
    note(
      tag === 'textarea' ? 'field' : 'template',
      '',
      safely(() => (dom.textContentOf(inner) ?? '').slice(0, LIMITS.note), ''),
      node,
    );
    return;
  }
  const child = dom.firstChildOf(element);
  if (child && dom.nodeTypeOf(child) === TEXT) {
    const text =
      dom.lengthOf(child as Text) <= LIMITS.note
        ? dom.dataOf(child as Text)
        : dom.dataOf(child as Text).slice(0, LIMITS.note);
    note('script', (dom.attribute(element, 'type') ?? '').toLowerCase(), text, node);
  }
}

function openTree(element: Element): ShadowRoot | null {
  try {
    return dom.shadowRootOf(element);
  } catch {
    return null;
  }
}

function openClosed(element: Element, options: ReadOptions): ShadowRoot | null {
  if (!options.shadowRootOf) return null;
  return safely(() => options.shadowRootOf?.(element) ?? null, null);
}
/* Besides custom elements, the tags that attachShadow accepts. */
const SHADOW_HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
