/** Reads JSON-LD within bounds of size and depth, and the dates in it. */
import type { Scene } from './scene.js';

const LIMITS = { chars: 400_000, depth: 40, objects: 50, nodes: 5_000 } as const;

/** JSON-LD objects of the page; what is malformed, too long or too deep is left out. */
export function gatherStructured(scene: Scene): unknown[] {
  const found: unknown[] = [];
  for (const note of scene.notes) {
    if (note.kind !== 'script' || !note.type.includes('ld+json') || found.length >= LIMITS.objects) continue;
    if (note.text.length > LIMITS.chars || depthOf(note.text) > LIMITS.depth) continue;
    try {
      const value: unknown = JSON.parse(note.text);
      found.push(...(Array.isArray(value) ? (value as unknown[]).slice(0, LIMITS.objects) : [value]));
    } catch {
      // Malformed JSON-LD is common and says nothing about the page.
    }
  }
  return found;
}

/** Deepest nesting of brackets outside strings; counted, since parsing hostile depth is what this avoids. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

/** Every value under one of the names, wherever in the objects. */
export function valuesOf(objects: readonly unknown[], names: readonly string[]): string[] {
  const values: string[] = [];
  const queue: unknown[] = [...objects];
  for (let seen = 0; queue.length > 0 && seen < LIMITS.nodes; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, 500));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' && names.includes(key)) values.push(inner);
        else if (typeof inner === 'object') queue.push(inner);
      }
    }
  }
  return values;
}
