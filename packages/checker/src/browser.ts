/** Finds a Chromium-based browser on this machine, or installs one where that is possible. */
import { type Locale } from '@sunboard/model';
import { posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserMessage, messageLanguage } from './browser-messages.js';
import type { BrowserMessage } from './browser-messages.js';
import { realWorld } from './browser-world.js';
import type { BrowserWorld, Ended } from './browser-world.js';

/** A browser program and where it came from. */
export interface FoundBrowser {
  /** Full path of the program. */
  readonly path: string;
  /** `env`: CHROMIUM_PATH; `installed`: a browser of the machine; `playwright`: Playwright's own download. */
  readonly source: 'env' | 'installed' | 'playwright';
}

/** Settings of {@link ensureBrowser}. */
export interface EnsureBrowserOptions {
  /** Install a browser when none is found. */
  readonly install: boolean;
  /** Only pages are to be opened, no extension: {@link findPageBrowser} looks. Default false. */
  readonly pagesOnly?: boolean;
  /** Takes each line of progress; by default they are dropped. */
  readonly log?: (line: string) => void;
  /** Language of messages; by default that of the terminal. */
  readonly language?: Locale;
  /** The machine; by default the real one. */
  readonly world?: BrowserWorld;
}

/** No browser is there and none could be installed; the message says what a person can do. */
export class BrowserNotFoundError extends Error {
  override readonly name = 'BrowserNotFoundError';
}

/** Time limits in milliseconds: a closed network often swallows a download instead of refusing it. */
const LIMITS = { download: 300_000, package: 600_000, version: 20_000 } as const;

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const LINUX_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];
// Not chromium-browser: on Ubuntu that is a script which only says that a snap should be installed.
const NAMES_ON_PATH = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Chromium without windows and extensions, as Debian packages it: it starts in half the time, and reads a page as the whole browser does. */
const SHELL_PATHS = ['/usr/lib/chromium/chromium-headless-shell'];
const SHELL_NAMES_ON_PATH = ['chromium-headless-shell', 'chrome-headless-shell'];

/**
 * Finds a browser without changing anything: CHROMIUM_PATH, then installed Chrome, Chromium and Edge, then
 * Playwright's cache; `undefined` where there is none.
 * @throws {BrowserNotFoundError} when CHROMIUM_PATH is set and names no program: a wrong setting is never passed over.
 */
export function findBrowser(
  world: BrowserWorld = realWorld(),
  language: Locale = messageLanguage(world.env),
): FoundBrowser | undefined {
  const wished = wishedBrowser(world, language);
  if (wished) return wished;
  const installed = [...usualPlaces(world), ...onPath(world, NAMES_ON_PATH)].find(path =>
    world.isProgram(path),
  );
  if (installed !== undefined) return { path: installed, source: 'installed' };
  const cached = world.playwrightChromium();
  if (cached !== undefined && world.isProgram(cached)) return { path: cached, source: 'playwright' };
  return undefined;
}

/**
 * Finds what opens pages without a window soonest: CHROMIUM_PATH, then an installed headless shell, then what
 * {@link findBrowser} finds. Not for extensions, which the shell cannot load.
 * @throws {BrowserNotFoundError} as {@link findBrowser} does.
 */
export function findPageBrowser(
  world: BrowserWorld = realWorld(),
  language: Locale = messageLanguage(world.env),
): FoundBrowser | undefined {
  const wished = wishedBrowser(world, language);
  if (wished) return wished;
  const shell = (
    world.platform === 'linux' ? [...SHELL_PATHS, ...onPath(world, SHELL_NAMES_ON_PATH)] : []
  ).find(path => world.isProgram(path));
  return shell === undefined ? findBrowser(world, language) : { path: shell, source: 'installed' };
}

function wishedBrowser(world: BrowserWorld, language: Locale): FoundBrowser | undefined {
  const path = world.env['CHROMIUM_PATH'];
  if (path === undefined || path === '') return undefined;
  if (world.isProgram(path)) return { path, source: 'env' };
  throw new BrowserNotFoundError(browserMessage({ id: 'wrongPath', path }, language));
}

/**
 * Finds a browser and, if asked, installs one: Playwright's download first, then, as root on Debian or Ubuntu, the
 * system packages `chromium` and `fonts-noto-cjk` (without them Chinese text is drawn as boxes), and the headless
 * shell where the system has it.
 * @throws {BrowserNotFoundError} with the remedies in the person's language.
 */
export async function ensureBrowser(options: EnsureBrowserOptions): Promise<FoundBrowser> {
  const world = options.world ?? realWorld();
  const language = options.language ?? messageLanguage(world.env);
  const say = (message: BrowserMessage) => options.log?.(browserMessage(message, language));
  const find = () => (options.pagesOnly ? findPageBrowser : findBrowser)(world, language);
  const found = find();
  if (found !== undefined) return found;
  const installed = options.install && (await installBrowser(world, say)) ? find() : undefined;
  if (installed !== undefined) return installed;
  throw new BrowserNotFoundError(browserMessage({ id: 'notFound' }, language));
}

/**
 * Arguments for a quiet headless start: no update, sync or background traffic, so that only the checked page speaks
 * to the network; as root also without the sandbox, which Chromium refuses to start there.
 */
export function launchArgs(world: Pick<BrowserWorld, 'isRoot'> = realWorld()): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return world.isRoot ? ['--no-sandbox', ...quiet] : quiet;
}

async function installBrowser(world: BrowserWorld, say: (message: BrowserMessage) => void): Promise<boolean> {
  say({ id: 'installingPlaywright' });
  const download = await downloadWithPlaywright(world);
  if (download.ok) return true;
  say({ id: 'playwrightFailed', reason: download.reason });
  if (!canUseApt(world)) return false;
  say({ id: 'installingPackage' });
  const packages = await installWithApt(world);
  if (!packages.ok) say({ id: 'packageFailed', reason: packages.reason });
  return packages.ok;
}

async function downloadWithPlaywright(world: BrowserWorld): Promise<Ended> {
  const cli = world.playwrightCli();
  if (cli === undefined) return { ok: false, reason: 'playwright-core is not installed' };
  const downloaded = await world.run({
    command: process.execPath,
    args: [cli, 'install', 'chromium'],
    limitMs: LIMITS.download,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    show: true,
  });
  const path = world.playwrightChromium();
  if (!downloaded.ok || path === undefined) return downloaded;
  // The download succeeds on a bare machine where the libraries it needs are missing: see whether it starts.
  return world.platform === 'linux'
    ? world.run({ command: path, args: ['--version'], limitMs: LIMITS.version })
    : downloaded;
}

async function installWithApt(world: BrowserWorld): Promise<Ended> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: string[]) =>
    world.run({ command: 'apt-get', args, limitMs: LIMITS.package, env, show: true });
  const update = await apt(['update']);
  if (!update.ok) return update;
  const install = (...packages: string[]) => apt(['install', '-y', '--no-install-recommends', ...packages]);
  const installed = await install('chromium', 'fonts-noto-cjk');
  // Saves time and is not needed: older systems do not have it.
  if (installed.ok) await install('chromium-headless-shell');
  return installed;
}

function canUseApt(world: BrowserWorld): boolean {
  return world.platform === 'linux' && world.isRoot && world.isProgram('/usr/bin/apt-get');
}

function usualPlaces(world: BrowserWorld): string[] {
  if (world.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      name => world.env[name] ?? [],
    );
    return roots.flatMap(root => WINDOWS_PROGRAMS.map(program => win32.join(root, program)));
  }
  if (world.platform === 'darwin') {
    const roots = ['/Applications', posix.join(world.home, 'Applications')];
    return roots.flatMap(root => MAC_PROGRAMS.map(program => posix.join(root, program)));
  }
  return LINUX_PATHS;
}

function onPath(world: BrowserWorld, linuxNames: readonly string[]): string[] {
  const windows = world.platform === 'win32';
  const folders = (world.env['PATH'] ?? world.env['Path'] ?? '').split(windows ? ';' : ':').filter(Boolean);
  const names = windows ? ['chrome.exe', 'chromium.exe', 'msedge.exe'] : linuxNames;
  const path = windows ? win32 : posix;
  return names.flatMap(name => folders.map(folder => path.join(folder, name)));
}

/** `node --import tsx packages/checker/src/browser.ts [--install]` prints the path alone on standard output. */
async function main(args: readonly string[]): Promise<void> {
  try {
    const log = (line: string) => process.stderr.write(`${line}\n`);
    const { path } = await ensureBrowser({ install: args.includes('--install'), log });
    process.stdout.write(`${path}\n`);
  } catch (error) {
    if (!(error instanceof BrowserNotFoundError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) void main(process.argv.slice(2));
