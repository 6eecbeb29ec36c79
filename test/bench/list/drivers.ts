/** How each library of the comparison is mounted and driven, within the measured page: the same columns and the same search for all. */

/** One library, driven by its own means. */
export interface Driver {
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

/** Columns as a person reads them; the title is a link, validity a word, and the last a button, for every library alike. */
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
/** Searched, but not shown. */
const HIDDEN = ['summary', 'keywords'] as const;
const FIELDS = [...COLUMNS.map(([field]) => field), ...HIDDEN];
const VALIDITY: Readonly<Record<string, string>> = { inForce: '有效', repealed: '已废止' };
const TITLE = 1;
const PUBLISHED = 6;
const load = async (url: string): Promise<any[]> => (await (await fetch(url)).json()) as any[];
const linkTo = (url: string, title: string): HTMLElement => {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  return link;
};
const detailsButton = (): HTMLElement => {
  const button = document.createElement('button');
  button.textContent = '详情';
  return button;
};
const textOf = (node: Element | null | undefined): string => node?.textContent.trim() ?? '';

/** By the name of the library; `bare` is none. */
export const drivers: Record<string, () => Driver> = {
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
  /** No library at all: the file, one order, 20 rows. No way of showing the same is cheaper, so this is the floor. */
  bare() {
    let items: any[] = [];
    let folded: string[] = [];
    const body = document.createElement('tbody');
    const draw = (rows: readonly any[]): void => {
      body.replaceChildren(...rows.slice(0, 20).map(bareRow));
    };
    return {
      async mount(host, url) {
        items = await load(url);
        folded = items.map(item => FIELDS.map(field => String(item[field])).join('\n'));
        const head = document.createElement('tr');
        head.append(...COLUMNS.map(([, label]) => bareCell('th', label)), bareCell('th', ''));
        const table = host.appendChild(document.createElement('table'));
        draw(items);
        table.append(head, body);
      },
      title: () => textOf(body.rows[0]?.cells[TITLE]),
      row: () => textOf(body.rows[0]),
      search: text => {
        draw(items.filter((_, index) => folded[index]?.includes(text)));
      },
      sort: () => {
        draw([...items].sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1)));
      },
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
          columns: [
            ...COLUMNS.map(([field, title]) => ({ data: field, title, ...datatablesCell(field) })),
            {
              data: null,
              title: '',
              orderable: false,
              searchable: false,
              render: { display: detailsButton },
            },
            ...HIDDEN.map(field => ({ data: field, visible: false })),
          ],
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
          columns: [
            ...COLUMNS.map(([field, title]) => ({ field, title, sorter: 'string', ...tabulatorCell(field) })),
            { title: '', headerSort: false, formatter: detailsButton },
          ],
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
          columnDefs: [
            ...COLUMNS.map(([field, headerName]) => ({ field, headerName, ...aggridCell(field) })),
            { headerName: '', colId: 'details', cellRenderer: detailsButton, getQuickFilterText: () => '' },
            ...HIDDEN.map(field => ({ field, hide: true })),
          ],
          includeHiddenColumnsInQuickFilter: true,
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
          columns: [
            ...COLUMNS.map(([id, name]) => ({ id, name, ...gridjsCell(id) })),
            {
              id: 'details',
              name: '',
              sort: false,
              formatter: () => libraries.gridjs.h('button', {}, '详情'),
            },
            ...HIDDEN.map(id => ({ id, name: id, hidden: true })),
          ],
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

function bareCell(name: 'td' | 'th', content: string | Node): HTMLElement {
  const cell = document.createElement(name);
  cell.append(content);
  return cell;
}

function bareRow(item: Readonly<Record<string, string>>): HTMLElement {
  const row = document.createElement('tr');
  const value = (field: string): string | Node =>
    field === 'title'
      ? linkTo(item['url'] ?? '', item['title'] ?? '')
      : field === 'validity'
        ? (VALIDITY[item[field] ?? ''] ?? '')
        : (item[field] ?? '');
  row.append(...COLUMNS.map(([field]) => bareCell('td', value(field))), bareCell('td', detailsButton()));
  return row;
}

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return -- the shapes are those of each library's documentation */
function datatablesCell(field: string): object {
  if (field === 'title')
    return {
      render: { display: (title: string, _type: string, item: any) => linkTo(item.url as string, title) },
    };
  return field === 'validity' ? { render: { display: (code: string) => VALIDITY[code] } } : {};
}

function tabulatorCell(field: string): object {
  if (field === 'title')
    return { formatter: (cell: any) => linkTo(cell.getData().url as string, cell.getValue() as string) };
  return field === 'validity' ? { formatter: (cell: any) => VALIDITY[cell.getValue() as string] } : {};
}

function aggridCell(field: string): object {
  if (field === 'title')
    return { cellRenderer: (cell: any) => linkTo(cell.data.url as string, cell.value as string) };
  return field === 'validity' ? { valueFormatter: (cell: any) => VALIDITY[cell.value as string] } : {};
}

function gridjsCell(field: string): object {
  if (field === 'title')
    return {
      data: (item: any): string => item.title as string,
      formatter: (title: string) => libraries.gridjs.h('a', { href: '#' }, title),
    };
  return field === 'validity' ? { formatter: (code: string) => VALIDITY[code] } : {};
}
/* eslint-enable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return */
