/** Runs inside the measured page: mounts one library on a data file and waits for what a person would see. */
import { drivers, type Driver } from './drivers.js';

let driver: Driver;
const tasks: number[] = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) tasks.push(entry.duration);
}).observe({ type: 'longtask' });

/** What the measuring program calls; each answers the milliseconds until the result was painted. */
const bench = {
  /** Loads the library as a page does, then its data, and draws: what a visitor waits for. */
  async mount(name: string, url: string): Promise<number> {
    const began = performance.now();
    const { script = '', module, style } = document.body.dataset;
    if (style !== undefined) document.head.append(elementWith('link', { rel: 'stylesheet', href: style }));
    await loaded(elementWith('script', { src: script, ...(module !== undefined && { type: 'module' }) }));
    driver = (drivers[name] as () => Driver)();
    await driver.mount(document.querySelector('#host') as HTMLElement, url);
    return painted(began, () => driver.title() !== '', 60_000);
  },
  search(text: string): Promise<number> {
    const began = performance.now();
    driver.search(text);
    return painted(began, () => driver.title().includes(text));
  },
  sort(date: string): Promise<number> {
    const began = performance.now();
    driver.sort();
    return painted(began, () => driver.row().includes(date));
  },
  /** What the measuring itself costs: the same frames without a change. */
  nothing(): Promise<number> {
    return painted(performance.now(), () => true);
  },
  clear(): void {
    driver.search('');
  },
  /** Longest task since the last call, in milliseconds; 0 when none took 50 or more. */
  longest(): number {
    return Math.round(Math.max(0, ...tasks.splice(0)));
  },
};
(globalThis as unknown as { bench: typeof bench }).bench = bench;
export type Bench = typeof bench;

function elementWith(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function loaded(script: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    script.onload = () => {
      resolve();
    };
    script.onerror = reject;
    document.head.append(script);
  });
}

/** Looks every few milliseconds without asking for frames: those would be drawn, and count as work of whoever takes longer to load. */
async function painted(began: number, isThere: () => boolean, patience = 10_000): Promise<number> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 4));
    if (isThere()) break;
    if (performance.now() - began > patience)
      throw new Error(`nothing shown within ${patience / 1000} seconds`);
  }
  await new Promise(resolve => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
  return performance.now() - began;
}
