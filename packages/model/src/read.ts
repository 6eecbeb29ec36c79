/** Everything that reads and checks a data file, by schema: one lazy part for widgets whose `src` is fetched anyway. */
export { checkRaw, checkRecord, checkRecords, type RawRecord } from './check.js';
export { columnsFor, headerOf, recordFromRow, type ColumnMap } from './cells.js';
export { contentFault, MAX_FILE_BYTES } from './content.js';
export { decodeBytes, type Decoded } from './decode.js';
export { parseJson } from './json.js';
export { isPlainlyGood } from './quick.js';
export type { Parsed, Problem, RecordPlace } from './problem.js';
