/** Where the public sees the service: checked when it starts, since a slip here shows only as refusals and missing pages later. */

/** A path of whole segments that mean themselves, in addresses and in the router's patterns. */
const PATH = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+$/;

/** The path without a slash at its end; empty for none. @throws when it is no plain path. */
export function basePathOf(given = ''): string {
  const path = given.endsWith('/') ? given.slice(0, -1) : given;
  if (path === '' || PATH.test(path)) return path;
  throw new Error(
    `basePath ${given}: write the path alone, such as /intake, in segments of letters, digits and - . _ ~ that begin with no dot.`,
  );
}

/** An origin as browsers send it; `option` is where it is written. @throws when there is more than one, or none. */
export function originOf(given: string, option: 'publicOrigin' | 'origins'): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin) return url.origin;
  const path =
    option === 'publicOrigin'
      ? ' A path is needed only when the proxy leaves it on, and stands in basePath.'
      : '';
  throw new Error(
    `${option} ${given}: write scheme and host alone, such as https://www.example.gov.cn.${path}`,
  );
}
