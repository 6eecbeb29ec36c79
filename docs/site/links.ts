/** Follows every link and address inside a folder of built pages, anchors included. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** `page -> address` for each address that leads nowhere. Addresses of other sites are not followed. */
export function brokenLinks(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.html'),
  );
  const anchors = new Map<string, Set<string>>();
  return pages.flatMap(page => {
    const html = readFileSync(path.join(folder, page), 'utf8').replace(
      /<div class="example[^]*?<\/div>/g,
      '',
    );
    const addresses = [...html.matchAll(/(?:href|src|data-index)="([^"]*)"/g)].map(match => match[1] ?? '');
    return addresses
      .filter(address => !/^(?:[a-z]+:|\/\/)/i.test(address) && leadsNowhere(page, address))
      .map(address => `${page} -> ${address}`);
  });

  function leadsNowhere(page: string, address: string): boolean {
    const [file = '', anchor] = address.split('#');
    const target = file === '' ? page : path.join(path.dirname(page), file);
    const full = path.join(folder, target);
    if (!existsSync(full) || !statSync(full).isFile()) return true;
    return anchor !== undefined && anchor !== '' && !anchorsOf(target).has(decodeURIComponent(anchor));
  }

  function anchorsOf(page: string): Set<string> {
    const known = anchors.get(page);
    if (known) return known;
    const ids = new Set(
      [...readFileSync(path.join(folder, page), 'utf8').matchAll(/\sid="([^"]*)"/g)].map(
        match => match[1] ?? '',
      ),
    );
    anchors.set(page, ids);
    return ids;
  }
}
