/** What the two built manifests may ask for: no more than checking the open page needs. Whoever changes it changes it here, and says why. */
import { readFileSync } from 'node:fs';
import { ROOT } from './harness.js';

/** The built folders. */
export type Built = 'extension' | 'extension-firefox';

/** Everything in a manifest that grants something. */
export interface Grants {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: Readonly<Record<string, string>>;
}

// The last host is asked for only while pictures are taken, and given back.
const BOTH: Grants = {
  optional_host_permissions: ['http://*/*', 'https://*/*', '<all_urls>'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' http: https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html sunboard",
  },
};
/** The snapshot. */
export const GRANTED: Readonly<Record<Built, Grants>> = {
  extension: { ...BOTH, permissions: ['activeTab', 'scripting', 'sidePanel', 'contextMenus'] },
  'extension-firefox': { ...BOTH, permissions: ['activeTab', 'scripting', 'contextMenus'] },
};
const NAMES = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
] as const satisfies readonly (keyof Grants)[];

/** The manifest of a built folder. */
export function manifestOf(built: Built): Grants {
  return JSON.parse(readFileSync(`${ROOT}dist/${built}/manifest.json`, 'utf8')) as Grants;
}

/** Where a manifest grants something else than the snapshot says. */
export function grantsThatDiffer(manifest: Grants, granted: Grants): string[] {
  return NAMES.filter(name => JSON.stringify(manifest[name]) !== JSON.stringify(granted[name])).map(
    name => `${name}: ${JSON.stringify(manifest[name])} instead of ${JSON.stringify(granted[name])}`,
  );
}
