/** The libraries under measurement, and the files that a page has to load for each. */
import { fileURLToPath } from 'node:url';

/** One library. */
export interface Peer {
  /** Name of its driver in the page. */
  readonly id: string;
  readonly name: string;
  /** Path of its script in {@link ROOT}. */
  readonly script: string;
  /** True when the script is a module. */
  readonly module?: boolean;
  /** Source to bundle instead of a script, for libraries that are meant to be taken in parts. */
  readonly source?: string;
  /** Path of its style sheet, where the script does not bring it along. */
  readonly style?: string;
}

/** The project's folder: everything that is served lies below it. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const folderOf = (name: string): string => `node_modules/${name}`;

/** Ours first. */
export const peers: readonly Peer[] = [
  { id: 'sunboard', name: 'sun-disclosure-list', script: 'dist/cdn/disclosure-list.js', module: true },
  // Without the style sheet that its documentation recommends: it can only be faster so.
  { id: 'datatables', name: 'DataTables', script: `${folderOf('datatables.net')}/js/dataTables.min.js` },
  {
    id: 'tabulator',
    name: 'Tabulator',
    script: `${folderOf('tabulator-tables')}/dist/js/tabulator.min.js`,
    style: `${folderOf('tabulator-tables')}/dist/css/tabulator.min.css`,
  },
  {
    id: 'aggrid',
    name: 'AG Grid',
    script: 'made/aggrid.js',
    source: `import { ClientSideRowModelModule, ColumnApiModule, createGrid, ModuleRegistry, PaginationModule, QuickFilterModule } from 'ag-grid-community';
ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule, PaginationModule, QuickFilterModule]);
globalThis.agGrid = { createGrid };`,
  },
  {
    id: 'gridjs',
    name: 'Grid.js',
    script: `${folderOf('gridjs')}/dist/gridjs.umd.js`,
    style: `${folderOf('gridjs')}/dist/theme/mermaid.min.css`,
  },
  { id: 'bare', name: '(bare page)', script: 'made/nothing.js', source: '' },
];
