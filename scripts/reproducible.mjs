/** `npm run reproducible`: builds everything that is released twice, in two folders, zones and languages, and compares every byte. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './process.mjs';
import { differences, hashTree, treeHash } from './release/tree.mjs';

/** What is released; the rest of dist is for looking at. */
const RELEASED = [
  'cdn',
  'builder',
  'extension',
  'extension-firefox',
  'desk',
  'npm',
  'release',
  'sunboard-chromium.zip',
  'sunboard-firefox.zip',
];

await ensureInstalled();
const place = mkdtempSync(join(tmpdir(), 'sunboard-reproducible-'));
try {
  const folders = [join(place, 'one'), join(place, 'a much longer name')];
  buildIn(folders[0], { TZ: 'UTC', LANG: 'C' });
  buildIn(folders[1], { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  const first = released(folders[0]);
  const faults = differences(first, released(folders[1]));
  for (const fault of faults) console.error(`✗ ${fault}`);
  // A comparison that cannot fail would prove nothing.
  for (const folder of folders) writeFileSync(join(folder, 'dist/cdn/planted.txt'), folder);
  const isSeen = differences(...folders.map(released)).includes('cdn/planted.txt: other bytes');
  console.log(
    `${first.size} files, ${faults.length} differ, a planted difference is ${isSeen ? 'seen' : 'NOT seen'}; sha256 of the list: ${treeHash(first)}`,
  );
  if (faults.length > 0 || !isSeen) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** Copies what git tracks, with the installed packages lent, and builds. */
function buildIn(folder, env) {
  console.log(`Building in ${folder} (${env.TZ})…`);
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  for (const file of tracked.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  lendPackages(folder);
  const options = { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] };
  for (const script of ['build', 'packages', 'sbom'])
    execFileSync(process.execPath, [`scripts/${script}.mjs`], options);
}

/** The hashes of what a build releases. */
function released(folder) {
  const all = hashTree(join(folder, 'dist'));
  return new Map([...all].filter(([path]) => RELEASED.includes(path.split('/')[0])));
}

/** Links the installed packages one by one; ours are linked to the copy's own rooms, or both builds would read these here. */
function lendPackages(folder) {
  for (const list of ['node_modules', 'demo/node_modules', 'packages/model/node_modules']) {
    if (!existsSync(join(ROOT, list))) continue;
    mkdirSync(join(folder, list), { recursive: true });
    for (const name of readdirSync(join(ROOT, list)).filter(entry => entry !== '@sunboard'))
      symlinkSync(join(ROOT, list, name), join(folder, list, name));
  }
  const ours = join(folder, 'node_modules/@sunboard');
  mkdirSync(ours);
  for (const name of readdirSync(join(ROOT, 'node_modules/@sunboard'))) {
    const room = relative(ROOT, realpathSync(join(ROOT, 'node_modules/@sunboard', name)));
    symlinkSync(join(folder, room), join(ours, name));
  }
}
