/** WebKit, the engine of every browser on an iPhone, as a visitor's browser: WebKitGTK's own small browser and its WebDriver. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, WebElement, type WebDriver } from 'selenium-webdriver';
import { KEYS, atPlace, nothingAt, type Engine, type Place, type Visitor } from './visitor.js';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

export const webkit: Engine = {
  name: 'WebKit',
  missing: missing(),
  async open(width) {
    const screen = await startScreen();
    const port = await freePort();
    const service = spawn(DRIVER, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
    });
    const end = () => [service, screen?.process].forEach(process => process?.kill());
    try {
      const driver = await connect(`http://127.0.0.1:${port}`);
      await driver.manage().window().setRect({ x: 0, y: 0, width, height: 800 });
      return visitorOf(driver, end);
    } catch (error) {
      end();
      throw error;
    }
  },
};

function missing(): string | undefined {
  if (!existsSync(DRIVER)) return 'no WebKitWebDriver is installed (Debian: webkit2gtk-driver)';
  if (process.env['DISPLAY'] === undefined && !existsSync(SCREEN))
    return 'there is no display, and no Xvfb to make one (Debian: xvfb)';
  return undefined;
}

/** Its browser has no way of running without a window: it gets a display that nobody sees, and only without Xvfb the real one. */
async function startScreen(): Promise<{ display: string; process: ChildProcess } | undefined> {
  if (!existsSync(SCREEN)) return undefined;
  const started = spawn(SCREEN, ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await Promise.race([
    once(started.stdout, 'data'),
    once(started, 'exit').then(() => Promise.reject(new Error(`${SCREEN} ended before it had a display`))),
  ])) as [Buffer];
  return { display: `:${number.toString().trim()}`, process: started };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/* The service says nothing when it is ready: whoever comes too early is refused. */
async function connect(address: string, tries = 50): Promise<WebDriver> {
  try {
    return await new Builder().usingServer(address).withCapabilities({ browserName: 'MiniBrowser' }).build();
  } catch (error) {
    if (tries === 0 || !String(error).includes('ECONNREFUSED')) throw error;
    await new Promise(resolve => setTimeout(resolve, 200));
    return connect(address, tries - 1);
  }
}

function visitorOf(driver: WebDriver, end: () => void): Visitor {
  const inPage = async (script: (...args: never[]) => unknown, ...args: unknown[]): Promise<unknown> =>
    driver.executeScript(`return (${script.toString()})(...arguments)`, ...args);
  const at = async (place: Place): Promise<WebElement> => {
    const found = await inPage(atPlace, place);
    if (!(found instanceof WebElement)) throw nothingAt(place);
    return found;
  };
  return {
    goto: address => driver.get(address),
    run: async (script, ...args) => (await inPage(script, ...args)) as never,
    click: async place => (await at(place)).click(),
    type: async (place, text) => (await at(place)).sendKeys(text),
    press: key => driver.actions().sendKeys(KEYS[key]).perform(),
    async close() {
      await driver.quit();
      end();
    },
  };
}
