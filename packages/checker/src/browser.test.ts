/** The browser finder against made-up machines: what it takes, in which order, and what it says when it finds none. */
import { describe, expect, it } from 'vitest';
import { BrowserNotFoundError, ensureBrowser, findBrowser, findPageBrowser, launchArgs } from './browser.js';
import type { BrowserWorld, Ended, Program } from './browser-world.js';

interface Machine extends Partial<Omit<BrowserWorld, 'isProgram' | 'run'>> {
  files?: string[];
  run?: (program: Program, files: Set<string>) => Ended;
}

const CACHE = '/home/lan/.cache/ms-playwright/chromium-1/chrome-linux/chrome';
const done: Ended = { ok: true, reason: 'exit code 0' };
const failed: Ended = { ok: false, reason: 'exit code 1' };

function machine(settings: Machine): BrowserWorld & { ran: string[] } {
  const files = new Set(settings.files ?? []);
  const ran: string[] = [];
  return {
    platform: settings.platform ?? 'linux',
    env: settings.env ?? {},
    home: settings.home ?? '/home/lan',
    isRoot: settings.isRoot ?? false,
    isProgram: path => files.has(path),
    playwrightChromium: settings.playwrightChromium ?? (() => CACHE),
    playwrightCli: settings.playwrightCli ?? (() => '/cli.js'),
    run: program => {
      ran.push([program.command, ...program.args].join(' '));
      return Promise.resolve(settings.run?.(program, files) ?? failed);
    },
    ran,
  };
}

describe('finding a browser', () => {
  it('takes CHROMIUM_PATH before everything else', () => {
    const world = machine({
      env: { CHROMIUM_PATH: '/own/chrome' },
      files: ['/own/chrome', '/usr/bin/chromium'],
    });
    expect(findBrowser(world)).toEqual({ path: '/own/chrome', source: 'env' });
  });

  it('refuses a CHROMIUM_PATH that names nothing instead of quietly taking another browser', () => {
    const world = machine({ env: { CHROMIUM_PATH: '/no/chrome' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser(world)).toThrow(/CHROMIUM_PATH names "\/no\/chrome"/);
  });

  it('treats an empty CHROMIUM_PATH as not set', () => {
    const world = machine({ env: { CHROMIUM_PATH: '' }, files: ['/usr/bin/chromium'] });
    expect(findBrowser(world)?.path).toBe('/usr/bin/chromium');
  });

  it.each([
    ['linux', '/usr/bin/google-chrome', {}],
    ['linux', '/opt/microsoft/msedge/msedge', {}],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/home/lan/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
    [
      'win32',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      { PROGRAMFILES: 'C:\\Program Files' },
    ],
    ['win32', 'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe', { 'PROGRAMFILES(X86)': 'C:\\P86' }],
    ['win32', 'C:\\L\\Chromium\\Application\\chrome.exe', { LOCALAPPDATA: 'C:\\L' }],
  ] as const)('finds on %s the browser at %s', (platform, path, env) => {
    expect(findBrowser(machine({ platform, env, files: [path] }))).toEqual({ path, source: 'installed' });
  });

  it('looks through PATH on Linux and on Windows', () => {
    const linux = machine({ env: { PATH: '/a:/nix/bin' }, files: ['/nix/bin/chromium'] });
    expect(findBrowser(linux)?.path).toBe('/nix/bin/chromium');
    const windows = machine({
      platform: 'win32',
      env: { Path: 'D:\\a;D:\\b' },
      files: ['D:\\b\\chrome.exe'],
    });
    expect(findBrowser(windows)?.path).toBe('D:\\b\\chrome.exe');
  });

  it("does not take Ubuntu's chromium-browser, which only asks for a snap", () => {
    const world = machine({ env: { PATH: '/usr/bin' }, files: ['/usr/bin/chromium-browser'] });
    expect(findBrowser(world)).toBeUndefined();
  });

  it("takes Playwright's own download last", () => {
    expect(findBrowser(machine({ files: [CACHE] }))).toEqual({ path: CACHE, source: 'playwright' });
    expect(findBrowser(machine({ files: [CACHE, '/snap/bin/chromium'] }))?.source).toBe('installed');
  });
});

describe('finding a browser for pages alone', () => {
  const SHELL = '/usr/lib/chromium/chromium-headless-shell';

  it('takes the headless shell, which starts sooner, and leaves it where extensions are to be loaded', () => {
    const world = machine({ files: ['/usr/bin/chromium', SHELL] });
    expect(findPageBrowser(world)).toEqual({ path: SHELL, source: 'installed' });
    expect(findBrowser(world)?.path).toBe('/usr/bin/chromium');
  });

  it('takes the browser that there is where there is no shell, and the shell where there is nothing else', async () => {
    expect(findPageBrowser(machine({ files: ['/usr/bin/chromium'] }))?.path).toBe('/usr/bin/chromium');
    const world = machine({ env: { PATH: '/a' }, files: ['/a/chrome-headless-shell'] });
    expect((await ensureBrowser({ install: false, pagesOnly: true, world })).path).toBe(
      '/a/chrome-headless-shell',
    );
    expect(findBrowser(world)).toBeUndefined();
  });

  it('keeps to CHROMIUM_PATH', () => {
    const world = machine({ env: { CHROMIUM_PATH: '/own/chrome' }, files: ['/own/chrome', SHELL] });
    expect(findPageBrowser(world)?.path).toBe('/own/chrome');
  });
});

describe('installing a browser', () => {
  const debian = ['/usr/bin/apt-get'];

  it('installs nothing when one is there', async () => {
    const world = machine({ files: ['/usr/bin/chromium'] });
    await ensureBrowser({ install: true, world });
    expect(world.ran).toEqual([]);
  });

  it('installs nothing unless asked', async () => {
    const world = machine({ files: debian, isRoot: true });
    await expect(ensureBrowser({ install: false, world })).rejects.toThrow(BrowserNotFoundError);
    expect(world.ran).toEqual([]);
  });

  it("uses Playwright's download when it starts", async () => {
    const world = machine({
      run: (program, files) => {
        if (program.args.includes('install')) files.add(CACHE);
        return done;
      },
    });
    expect(await ensureBrowser({ install: true, world })).toEqual({ path: CACHE, source: 'playwright' });
    expect(world.ran).toEqual([`${process.execPath} /cli.js install chromium`, `${CACHE} --version`]);
  });

  it('falls back to the Debian package, with Chinese fonts, when the download fails', async () => {
    const lines: string[] = [];
    const world = machine({
      isRoot: true,
      files: debian,
      run: (program, files) => {
        if (program.command !== 'apt-get') return { ok: false, reason: 'no result within 300 s' };
        if (program.args.includes('chromium')) files.add('/usr/bin/chromium');
        return done;
      },
    });
    const found = await ensureBrowser({ install: true, world, log: line => lines.push(line) });
    expect(found).toEqual({ path: '/usr/bin/chromium', source: 'installed' });
    expect(world.ran.at(-2)).toMatch(/apt-get install .*\bchromium fonts-noto-cjk$/);
    expect(world.ran.at(-1)).toMatch(/apt-get install .*\bchromium-headless-shell$/);
    expect(lines.join('\n')).toContain('no result within 300 s');
  });

  it('is content without the headless shell where the system has no such package', async () => {
    const world = machine({
      isRoot: true,
      files: debian,
      run: (program, files) => {
        if (program.args.includes('chromium-headless-shell') || program.command !== 'apt-get') return failed;
        files.add('/usr/bin/chromium');
        return done;
      },
    });
    expect((await ensureBrowser({ install: true, pagesOnly: true, world })).path).toBe('/usr/bin/chromium');
  });

  it('falls back to the Debian package when the download is there but does not start', async () => {
    const world = machine({
      isRoot: true,
      files: debian,
      run: (program, files) => {
        if (program.args.includes('--version')) return { ok: false, reason: 'exit code 127' };
        files.add(program.command === 'apt-get' ? '/usr/bin/chromium' : CACHE);
        return done;
      },
    });
    expect((await ensureBrowser({ install: true, world })).path).toBe('/usr/bin/chromium');
  });

  it.each([
    ['without root', { isRoot: false, files: debian }],
    ['where there is no apt-get', { isRoot: true, files: [] }],
    ['on macOS', { isRoot: true, platform: 'darwin', files: debian }],
  ] as const)('never calls apt-get %s', async (_, settings) => {
    const world = machine({ ...settings, files: [...settings.files] });
    await expect(ensureBrowser({ install: true, world })).rejects.toThrow(/npx playwright install chromium/);
    expect(world.ran.some(line => line.startsWith('apt-get'))).toBe(false);
  });

  it('stops after a failed apt-get update and says what to do, in Chinese for a Chinese terminal', async () => {
    const world = machine({ isRoot: true, files: debian, env: { LANG: 'zh_CN.UTF-8' } });
    await expect(ensureBrowser({ install: true, world })).rejects.toThrow(/请任选一种办法/);
    expect(world.ran.filter(line => line.startsWith('apt-get'))).toEqual(['apt-get update']);
  });
});

describe('starting the browser', () => {
  it('leaves the sandbox on for ordinary users and off only as root', () => {
    expect(launchArgs({ isRoot: false })).not.toContain('--no-sandbox');
    expect(launchArgs({ isRoot: true })).toContain('--no-sandbox');
  });

  it('keeps the browser from talking to anyone but the page', () => {
    expect(launchArgs({ isRoot: false })).toEqual(
      expect.arrayContaining([
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ]),
    );
  });
});
