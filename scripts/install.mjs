/** Installs the project's dependencies when they are missing or older than the lockfile; needs nothing but Node. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run } from './process.mjs';

const OLDEST_NODE = [20, 19];
const STAMP = 'node_modules/.sunboard-lock';

/** Makes sure the dependencies are there, or ends the program with a message that says what to do. */
export async function ensureInstalled(root = ROOT) {
  requireNode(process.versions.node);
  const lockHash = hashOf(join(root, 'package-lock.json'));
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) return;
  if (!installedMatchesLock(root)) await install(root);
  writeFileSync(stamp, lockHash);
}

/**
 * Whether npm's own record of what lies in node_modules holds every package of the lockfile in its version: then
 * somebody ran `npm install` by hand, and a second installation would only cost time. Optional packages (other
 * platforms' binaries) may be absent.
 */
export function installedMatchesLock(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    if (link) return existsSync(join(root, path));
    return present[path] ? present[path].version === version : optional === true;
  });
}

/** Whether a Node version is new enough. */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function requireNode(version) {
  if (nodeIsNewEnough(version)) return;
  const wanted = OLDEST_NODE.join('.');
  fail(
    `Sunboard needs Node ${wanted} or newer; this is Node ${version}. Install a current version from nodejs.org.`,
    `Sunboard 需要 Node ${wanted} 或更高版本,当前为 ${version}。请从 nodejs.org 安装新版本。`,
  );
}

async function install(root) {
  console.error(
    'Installing dependencies (npm ci), once; this takes a minute or two… / 正在安装依赖,仅需一次……',
  );
  const [command, ...before] = npmCommand();
  // Standard output belongs to the caller's result (a JSON report, say): npm speaks on the error stream.
  const args = ['ci', '--prefix', root, '--no-audit', '--no-fund', '--loglevel=notice'];
  const { code, error } = await run(command, [...before, ...args], { stdio: ['ignore', 2, 2] });
  if (code === 0) return;
  fail(
    `npm ci failed (${error?.message ?? `exit code ${code}`}); its message is above. Check that the npm registry can be reached ("npm ping"), then run the command again.`,
    `npm ci 失败(${error?.message ?? `退出码 ${code}`}),原因见上。请确认能访问 npm 源(npm ping),然后重新运行。`,
  );
}

// Under "npm start" npm names its own script: running that needs neither a PATH nor a Windows shell.
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function fail(english, chinese) {
  console.error(`\n${english}\n${chinese}`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureInstalled();
