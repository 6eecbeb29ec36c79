/** The extension pages' own Trusted Types policy: inert parsing, and workers of our own; named in the manifest's policy. */

/** The part of the Trusted Types interface that is used; TypeScript has no types of it yet. */
interface Policy {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string; createScriptURL: (url: string) => string },
  ): Policy;
}

let policy: Policy | undefined;

function own(): Policy {
  const rules = {
    createHTML: (text: string) => text,
    createScriptURL: (url: string) => {
      if (new URL(url, location.href).origin !== location.origin)
        throw new TypeError(`${url} is no script of this extension`);
      return url;
    },
  };
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  return (policy ??= factory?.createPolicy('sunboard', rules) ?? rules);
}

/** Parses a page's text into a document that no window shows: nothing in it runs or loads. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(own().createHTML(html), 'text/html');
}

/** Starts a worker from a built file of the extension. */
export function ownWorker(url: string): Worker {
  return new Worker(own().createScriptURL(url), { type: 'module' });
}
