/** One Trusted Types policy `lit-html` for all Sunboard files of a page: browsers refuse a second one of the same name. */

/** What Lit needs of a policy. */
interface Policy {
  createHTML: (markup: string) => unknown;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => Policy;
}

const SHARED = Symbol.for('sunboard.policy');
let isRefused = false;

/**
 * The policy that Lit's templates pass through. The first file on the page creates it, later ones take the same: what
 * they could do with one of their own they can do with this one, and no more than with Lit's own `html`. Undefined when
 * another script of the page holds the name; whether that stops us is {@link templatesAreBlocked}.
 */
export function sunboardPolicy(factory: PolicyFactory): Policy | undefined {
  const page = globalThis as unknown as { [SHARED]?: Policy | undefined };
  try {
    return (page[SHARED] ??= factory.createPolicy('lit-html', { createHTML: markup => markup }));
  } catch {
    isRefused = true;
    return undefined;
  }
}

/** Whether the page demands trusted types and would not let us have a policy: then no template can be drawn. */
export function templatesAreBlocked(): boolean {
  if (!isRefused) return false;
  try {
    // The question is whether the page would refuse this, and nothing is written by it.
    Reflect.set(document.createElement('template'), 'innerHTML', ' ');
    return false;
  } catch {
    return true;
  }
}
