/** What a table says of the numbers in one of its cells: whose they are and what they are. */
import { DUTY_LINE, hasPersonName, MEASURE } from '@sunboard/model';
import { closest, wordsOf } from './context.js';
import { childrenOf } from './pairs.js';
import { charsIn, type Context, type Scene, type SceneNode } from './scene.js';
import { gridOf, type GridRow } from './table-grid.js';
import { endOfHead, headerRow, headersOf } from './tables.js';

/** Most columns and rows that are laid out, and rows in which the heads are looked for. */
const MOST = { columns: 60, rows: 5_000, heads: 12, above: 8 } as const;
/** Most characters of a cell of data; a longer one holds a text of its own. */
const CELL = 200;

const TELLING = /证|账|帐|卡|号码|型号|住址|地址|编号|单号|代码|[考学工序案户]号/u;
/* What is said by a label at the left of whatever it is. */
const DUTY = /密\s?级/u;
const PHONE = /电\s?话|方\s?式|手\s?机|号\s?码/u;
/* Heads of a directory of those to turn to: 联系人, 责任单位, 职务, 调解组织, 负责人. */
const DIRECTORY =
  /^(?:联\s?系\s?人|联络员|值班|(?:咨询|受理|办理|服务)?窗口|科室|(?:责任|主管|牵头|受理)(?:单位|部门|科室)|(?:单位|部门|职务|组织|机构)(?:名称)?$)|(?:组织|机构)$|(?:负责人|代表人|经办人|河长|网格员|调解员)(?:姓名)?$/u;
const BODY = /^(?:企业|单位|公司|机构|商户|经营者|纳税人|专户)(?:名称|户名)?$|信用代码/u;
const PERSONAL = /户主|身份证|证件|学生|监护|家长|家庭|住址|补[贴助]|金额|性别|出生|年龄/u;
/* What no list of firms has. */
const OF_A_PERSON = /^姓\s?名$|户主|身份证|学生|家庭|住址|性别|出生|年龄/u;
const NAME_HEAD =
  /(?:姓\s?名|户\s?主|农户|家长|监护人|(?:申请|承租|受益|领取|受领|持卡|持证|中签|权利|承包|受助|参保|报名|被征收|当事|救助|补贴|保障)(?:人|对象|户))(?:姓名)?$/u;
/* A name as lists write it: spread, masked, of any people, with a note behind it. */
const NAME =
  /^(?:[\u4e00-\u9fff]\s{0,4}[\u4e00-\u9fff*＊○某x×]{1,3}|[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8})(?:[（(][^（）()]{1,20}[）)])?$/iu;
const NO_NAME =
  /电话|号码|手机|方式|身份|证|账|单位|地址|日期|合计|公司|[局厂店社院校站所]$|中心|政府|委员会|超市|商行|经营/u;
/* A form with one of these is no private person's. */
const OF_A_BODY = /^(?:职\s?务|单位|部门|企业|公司|机构|经营者|项目|户名|名\s?称)/u;
/* An account of a body is not anybody's own. */
const PAYEE = /(?:公司|[局厂院校所]|中心|政府|专户|合作社|委员会|[\u4e00-\u9fff]{3}[会部])$/u;

/** What is known of a cell before its number is read. */
export interface CellWords {
  /** Words in front of the cell: the head of its column, or the label at its left. */
  readonly around: string;
  /** Its row or column names a person in a list or form of people, which is no directory of those to turn to. */
  readonly ofPeople: boolean;
  /** The accounts in this row are those of a body. */
  readonly ofBody: boolean;
  /** The words of its row. */
  readonly row: string;
}

interface Layout {
  readonly rows: readonly GridRow<SceneNode>[];
  readonly rowAt: ReadonlyMap<SceneNode, number>;
  readonly heads: readonly string[];
  /** Rows that belong to the head. */
  readonly headEnd: number;
  readonly nameColumn: number;
  readonly isDirectory: boolean;
  readonly isOfBodies: boolean;
}

/** Tells of the cell that holds a node; undefined outside data cells. Each table is laid out once. */
export function cellReader({ scene }: Context): (node: SceneNode) => CellWords | undefined {
  const layouts = new Map<SceneNode, Layout>();
  return node => {
    const cell = closest(node, ({ tag }) => tag === 'td');
    const table = cell && closest(cell, ({ tag }) => tag === 'table');
    if (!cell || !table || charsIn(scene, cell) > CELL) return undefined;
    const layout = layouts.get(table) ?? layoutOf(scene, table);
    layouts.set(table, layout);
    const at = layout.rowAt.get(cell.parent as SceneNode);
    return at === undefined ? undefined : wordsOfCell(scene, layout, at, cell);
  };
}

function layoutOf(scene: Scene, table: SceneNode): Layout {
  const parts = childrenOf(scene.nodes, table, MOST.rows).flatMap(child =>
    child.tag === 'tr'
      ? child
      : /^t(?:head|body|foot)$/u.test(child.tag)
        ? childrenOf(scene.nodes, child, MOST.rows)
        : [],
  );
  const rows = parts
    .filter(({ tag }) => tag === 'tr')
    .slice(0, MOST.rows)
    .map(row => ({ row, cells: childrenOf(scene.nodes, row, MOST.columns) }));
  const top = gridOf(rows.slice(0, MOST.heads), MOST.columns, cell => wordsOf(scene, cell, 40).trim());
  const head = Math.max(0, headerRow(top));
  const headEnd = rows.length > 1 ? endOfHead(top, head) : 0;
  const heads = headersOf(top.slice(head, headEnd));
  const isPersonal = heads.some(text => PERSONAL.test(text));
  const isOfBodies = heads.some(text => BODY.test(text)) && !heads.some(text => OF_A_PERSON.test(text));
  return {
    rows: gridOf(rows, MOST.columns, cell => cell),
    rowAt: new Map(rows.map(({ row }, at) => [row, at])),
    heads,
    headEnd,
    nameColumn: heads.findIndex(text => text.length <= 12 && NAME_HEAD.test(text)),
    isDirectory: isOfBodies || (!isPersonal && heads.some(text => DIRECTORY.test(text))),
    isOfBodies,
  };
}

function wordsOfCell(scene: Scene, layout: Layout, at: number, cell: SceneNode): CellWords {
  const { rows, heads, headEnd, nameColumn, isDirectory } = layout;
  const cells = rows[at]?.columns ?? [];
  const column = cells.indexOf(cell);
  const textOf = (each: SceneNode | undefined) => (each ? wordsOf(scene, each, 60).trim() : '');
  const texts = [...new Set(cells)].map(textOf);
  const head = at < headEnd ? '' : (heads[column] ?? '');
  const left = column > 0 ? textOf(cells[column - 1]).slice(0, 20) : '';
  const nameCell = at < headEnd ? '' : textOf(cells[nameColumn]);
  const ofPeople = isName(nameCell) && !isDirectory;
  const inForm =
    !ofPeople &&
    [left, textOf(cells[0])].some(label => TELLING.test(label) || PHONE.test(label)) &&
    isNamedAbove(layout, at, column, textOf);
  return {
    around: telling(head, isDirectory) || telling(left, inForm, DUTY),
    ofPeople: ofPeople || inForm,
    ofBody:
      layout.isOfBodies ||
      (nameColumn < 0 && texts.some(text => PAYEE.test(text)) && !hasPersonName(texts.join(' '))),
    row: texts.join(' '),
  };
}

/* Words that say something of a number below or behind them. What may be said of an office makes people's numbers no less private, save where it is said of a duty or in a directory. */
function telling(text: string, isPhoneTold: boolean, sure = TELLING): string {
  return sure.test(text) ||
    DUTY_LINE.test(text) ||
    MEASURE.test(text) ||
    (isPhoneTold && (PHONE.test(text) || TELLING.test(text)))
    ? `${text} `
    : '';
}

function isName(text: string): boolean {
  return NAME.test(text) && !NO_NAME.test(text.replace(/[（(].*/u, ''));
}

/* A form: 姓名 | 吴山青 in a row above, or 姓名 | 刘大川 | 周文溪 with a person a column; with posts and offices it is no private one. */
function isNamedAbove(
  { rows }: Layout,
  at: number,
  column: number,
  textOf: (cell: SceneNode | undefined) => string,
): boolean {
  let isNamed = false;
  for (const { columns } of rows.slice(Math.max(0, at - MOST.above), at + 1)) {
    const texts = columns.map(textOf);
    if (texts.some(text => OF_A_BODY.test(text))) return false;
    isNamed ||= texts.some(
      (text, i) =>
        text.length <= 8 &&
        NAME_HEAD.test(text) &&
        (isName(texts[i + 1] ?? '') || (i === 0 && isName(texts[column] ?? ''))),
    );
  }
  return isNamed;
}
