/** Lets libraries walk the own keys of an object alone: old scripts add functions to `Object.prototype`, which `for … in` meets in every object. */

const LIBRARIES = /[\\/]node_modules[\\/](?:valibot|fflate)[\\/]/;
const LOOP = /for ?\((const|let|var) (\w+) in ([\w.$]+)\)/g;

/** A Vite plugin that rewrites `for (const key in object)` of libraries that read data; the build fails when one of them has none any more. */
export function ownKeys() {
  return {
    name: 'sunboard:own-keys',
    enforce: 'pre',
    transform(code, id) {
      if (!LIBRARIES.test(id.split('?')[0])) return undefined;
      if (code.search(LOOP) === -1)
        this.error(`${id} walks no keys any more: look at scripts/widgets/own-keys.mjs.`);
      return { code: ownLoops(code), map: null };
    },
  };
}

/** The code with its loops over keys. `|| {}`: `for … in` passes over what is no object. */
export function ownLoops(code) {
  return code.replace(LOOP, 'for ($1 $2 of Object.keys($3 || {}))');
}
