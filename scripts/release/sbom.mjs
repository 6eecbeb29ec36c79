/** Writes the software bill of materials (CycloneDX) from the lock file, by npm itself, without what changes from run to run. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../process.mjs';
import { packagesOf } from './licences.mjs';

/** Rooms whose code leaves the repository: npm packages, command line, extension, and the intake service of the demo. */
const SHIPPED = /^@sunboard\/(?!test)[a-z]+@/;

/** The bill of all that ships, as an object; the same lock file gives the same bill. */
export async function readSbom() {
  const [command, ...before] = npmCommand();
  const { code, stdout } = await run(
    command,
    [...before, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (code !== 0) throw new Error('npm could not write the bill of materials.');
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return steady(withoutTools(JSON.parse(stdout), packagesOf(lock)));
}

/** Not by npm's `--omit dev`: that leaves out as well what ships and is used by a tool besides, such as lit. */
export function withoutTools(bill, packages) {
  const tools = new Set(
    packages.filter(({ ships }) => !ships).map(({ name, version }) => `${name}@${version}`),
  );
  const edges = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const reached = new Set([...edges.keys()].filter(ref => SHIPPED.test(ref)));
  for (const ref of reached) for (const next of edges.get(ref) ?? []) if (!tools.has(next)) reached.add(next);
  const kept = ref => reached.has(ref);
  return {
    ...bill,
    components: bill.components.filter(component => kept(component['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => kept(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(kept) })),
  };
}

/** Time and npm's version say nothing about the software; the serial number follows from the content instead of chance. */
export function steady({ serialNumber: _random, metadata, components, dependencies, ...head }) {
  const { ...kept } = metadata;
  delete kept.timestamp;
  delete kept.tools;
  const byReference = (a, b) => ((a['bom-ref'] ?? a.ref) < (b['bom-ref'] ?? b.ref) ? -1 : 1);
  const body = {
    // The folder of a clone may have any name.
    metadata: { ...kept, component: { ...kept.component, name: 'sunboard' } },
    components: [...components].sort(byReference),
    dependencies: dependencies
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: [...dependsOn].sort() }))
      .sort(byReference),
  };
  const hex = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  // The form of a UUID version 8: bits of one's own choice.
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { ...head, serialNumber: `urn:uuid:${uuid}`, ...body };
}

/** How npm is called: by the copy that started us, or by name. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}
