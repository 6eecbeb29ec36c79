/** Runs inside the measured page: mounts one library on a data file and waits for what a person would see. */

/** One library, driven by its own means. */
interface Driver {
  mount(host: HTMLElement, url: string): Promise<void>;
  /** Title in the first row; empty while there is none. */
  title(): string;
  /** Text of the first row. */
  row(): string;
  search(text: string): void;
  sort(): void;
}

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return -- each library's globals, driven as its documentation says */
const libraries = globalThis as any;

const COLUMNS = [
  ['indexNumber', '索引号'],
  ['title', '名称'],
  ['documentNumber', '文号'],
  ['issuingAuthority', '发文机关'],
  ['category', '主题分类'],
  ['generatedOn', '生成日期'],
  ['publishedOn', '发布日期'],
  ['validity', '有效性'],
] as const;
const FIELDS = COLUMNS.map(([field]) => field);
const TITLE = 1;
const PUBLISHED = 6;
const load = async (url: string): Promise<any[]> => (await (await fetch(url)).json()) as any[];
const textOf = (node: Element | null | undefined): string => node?.textContent.trim() ?? '';

const drivers: Record<string, () => Driver> = {
  sunboard() {
    let list: any;
    const first = () => list.shadowRoot?.querySelector('tbody tr') as Element | null;
    return {
      mount(host, url) {
        list = document.createElement('sun-disclosure-list');
        list.src = url;
        host.append(list as Node);
        return Promise.resolve();
      },
      title: () => textOf(first()?.querySelector('th.title')),
      row: () => textOf(first()),
      search(text) {
        const input = list.shadowRoot.querySelector('#q');
        input.value = text;
        input.dispatchEvent(new Event('input'));
      },
      sort: () => list.shadowRoot.querySelector('th.publishedOn button').click(),
    };
  },
  datatables() {
    let table: any;
    const first = () => document.querySelector('#host tbody tr');
    return {
      async mount(host, url) {
        const data = await load(url);
        const element = host.appendChild(document.createElement('table'));
        table = new libraries.DataTable(element, {
          data,
          columns: COLUMNS.map(([field, title]) => ({ data: field, title })),
          order: [],
          pageLength: 20,
          deferRender: true,
        });
      },
      title: () => textOf(first()?.children[TITLE]),
      row: () => textOf(first()),
      search: text => table.search(text).draw(),
      sort: () => table.order([PUBLISHED, 'asc']).draw(),
    };
  },
  tabulator() {
    let table: any;
    const first = () => document.querySelector('#host .tabulator-row');
    return {
      async mount(host, url) {
        const data = await load(url);
        table = new libraries.Tabulator(host, {
          data,
          columns: COLUMNS.map(([field, title]) => ({ field, title, sorter: 'string' })),
          pagination: true,
          paginationSize: 20,
        });
      },
      title: () => textOf(first()?.querySelector('[tabulator-field="title"]')),
      row: () => textOf(first()),
      search: text => table.setFilter([FIELDS.map(field => ({ field, type: 'like', value: text }))]),
      sort: () => table.setSort('publishedOn', 'asc'),
    };
  },
  aggrid() {
    let api: any;
    const first = () => document.querySelector('#host .ag-row[row-index="0"]');
    return {
      async mount(host, url) {
        const rowData = await load(url);
        host.style.height = '900px';
        api = libraries.agGrid.createGrid(host, {
          rowData,
          columnDefs: COLUMNS.map(([field, headerName]) => ({ field, headerName })),
          pagination: true,
          paginationPageSize: 20,
          cacheQuickFilter: true,
          suppressColumnVirtualisation: true,
          animateRows: false,
        });
      },
      title: () => textOf(first()?.querySelector('[col-id="title"]')),
      row: () => textOf(first()),
      search: text => api.setGridOption('quickFilterText', text),
      sort: () => api.applyColumnState({ state: [{ colId: 'publishedOn', sort: 'asc' }] }),
    };
  },
  gridjs() {
    const first = () => document.querySelector('#host tbody tr.gridjs-tr');
    return {
      async mount(host, url) {
        const data = await load(url);
        new libraries.gridjs.Grid({
          data,
          columns: COLUMNS.map(([id, name]) => ({ id, name })),
          sort: true,
          search: { debounceTimeout: 0 },
          pagination: { limit: 20 },
        }).render(host);
      },
      title: () => textOf(first()?.querySelector('[data-column-id="title"]')),
      row: () => textOf(first()),
      search(text) {
        const input = document.querySelector<HTMLInputElement>('#host .gridjs-search-input');
        if (input) input.value = text;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
      },
      sort: () => {
        document.querySelector<HTMLElement>('#host th[data-column-id="publishedOn"]')?.click();
      },
    };
  },
};
/* eslint-enable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return */

let driver: Driver;
const tasks: number[] = [];
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) tasks.push(entry.duration);
}).observe({ type: 'longtask' });

/** What the measuring program calls; each answers the milliseconds until the result was painted. */
const bench = {
  async mount(name: string, url: string): Promise<number> {
    driver = (drivers[name] as () => Driver)();
    const began = performance.now();
    await driver.mount(document.querySelector('#host') as HTMLElement, url);
    return painted(began, () => driver.title() !== '');
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

/** Looks once in every frame: looking more often would count as work of the library. */
async function painted(began: number, isThere: () => boolean): Promise<number> {
  for (;;) {
    await new Promise(requestAnimationFrame);
    if (isThere()) break;
    if (performance.now() - began > 20_000) throw new Error('nothing shown within 20 seconds');
  }
  await new Promise(resolve => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
  return performance.now() - began;
}
