/** Lets all Sunboard files of a page share one Trusted Types policy named `lit-html`: a second one of that name is forbidden. */
import { fileURLToPath } from 'node:url';

const TRUST = fileURLToPath(new URL('../../widgets/src/internal/trust.ts', import.meta.url));
const OWN = 's.createPolicy("lit-html",{createHTML:t=>t})';

/** A Vite plugin that has Lit ask our `trust.ts` for its policy; the build fails when Lit no longer reads as expected. */
export function sharedPolicy() {
  return {
    name: 'sunboard:shared-policy',
    enforce: 'pre',
    transform(code, id) {
      if (!/lit-html\/(?:development\/)?lit-html\.js$/.test(id.split('?')[0])) return undefined;
      if (!code.includes(OWN))
        this.error(
          'lit-html no longer creates its policy in the known way: look at scripts/widgets/shared-policy.mjs.',
        );
      const shared = code.replace(OWN, 'sunboardPolicy(s)');
      return { code: `import { sunboardPolicy } from ${JSON.stringify(TRUST)};\n${shared}`, map: null };
    },
  };
}
