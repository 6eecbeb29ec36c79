/** What a table says of the numbers in one of its cells: whose they are and what they are. */
import { DUTY_LINE, hasPersonName, joinSpread, MEASURE, SERIAL_LABEL } from '@sunboard/model';
import { childrenOf, closest, holds, wordsOf } from './context.js';
import { charsIn, tagged, type Context, type Scene, type SceneNode } from './scene.js';
import { gridOf, type GridRow } from './table-grid.js';
import { endOfHead, headerRow, headersOf } from './tables.js';

/** Most columns and rows that are laid out, and rows in which the heads are looked for. */
const MOST = { columns: 60, rows: 5_000, heads: 12, above: 8, near: 3 } as const;
/** Most characters of a cell of data; a longer one holds a text of its own. */
const CELL = 200;

const TELLING = /证|账|帐|卡|号码|住|地址|户籍/u;
/* What is said by a label at the left of whatever it is. */
const DUTY = /密级/u;
const PHONE = /电话|方式|手机|号码/u;
/* Heads of a directory of those to turn to: 责任单位, 职务, 调解组织. */
const DIRECTORY =
  /^(?:(?:咨询|受理|办理|服务)?窗口|科室|(?:责任|主管|牵头|受理)(?:单位|部门|科室)|(?:单位|部门|职务|组织|机构)(?:名称)?$)|(?:组织|机构)$/u;
/* Those who are there for the public, and may be called: 联系人, 负责人, 河长姓名, 村支部书记. */
const POST =
  /^(?:联系人|联络员|值班)|(?:(?:负责|责任|代表|经办)人|(?:工作|值班)人员|[网格调解特派管理护林安全监督]{2}员|[河湖林田路街楼站队所院校店组镇乡村区县局科处事]长|书记|领导|经理|律师|专家)(?:姓名)?$/u;
const BODY = /^(?:企业|单位|公司|机构|商户|经营者|纳税人|专户)(?:名称|户名)?$|信用代码/u;
const PERSONAL = /户主|身份证|证件|学生|监护|家长|家庭|住址|户籍|补[贴助]|金额|性别|出生|年龄/u;
/* What no list of firms has. */
const OF_A_PERSON = /^姓名$|户主|身份证|学生|家庭|住址|户籍|性别|出生|年龄/u;
/* 申请人, 享受人, 低保户, 补助对象: but for those with a post, and for accounts and shops. */
const NAME_HEAD = /(?:姓名|户主|家长|[^任责系办理表标购持法]人|[^账帐开商专用]户|对象)(?:姓名)?$/u;
/* A name as lists write it: spread, masked, of any people, with a note behind it. */
const NAME =
  /^(?:[\u4e00-\u9fff]\s{0,4}[\u4e00-\u9fff*＊○某x×]{1,3}|[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8})(?:[（(](?![示样]例)[^（）()]{1,20}[）)])?$/iu;
const NO_NAME =
  /电话|手机|方式|身份|[证账帐号址]|居住|户籍|卡通|单位|日期|合计|公司|[局厂店社院校站所]$|中心|政府|委员会|超市|商行|经营/u;
/* A form with one of these is no private person's. */
const OF_A_BODY = /^(?:职\s?务|单位|部门|企业|公司|机构|经营者|项目|户名|名\s?称)/u;
/* An account of a body is not anybody's own. */
const PAYEE =
  /(?:公司|[局厂院校所]|中心|政府|专户|合作社|委员会|[大中小]学|[\u4e00-\u9fff]{3}[会部处站社队园馆])$/u;
const BANK = /银行|农商|支行|信用社|营业部/u;

/** What is known of a cell before its number is read. */
export interface CellWords {
  /** Words in front of the cell: the head of its column, or the label at its left. */
  readonly around: string;
  /** Its row or column names a person in a list or form of people, which is no directory of those to turn to. */
  readonly ofPeople: boolean;
  /** Whose telephone it is, that person is there for the public. */
  readonly ofService: boolean;
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
  readonly isOfService: boolean;
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

function rowsOf(scene: Scene, table: SceneNode) {
  const parts = childrenOf(scene.nodes, table, MOST.rows).flatMap(child =>
    child.tag === 'tr'
      ? child
      : /^t(?:head|body|foot)$/u.test(child.tag)
        ? childrenOf(scene.nodes, child, MOST.rows)
        : [],
  );
  return parts
    .filter(({ tag }) => tag === 'tr')
    .slice(0, MOST.rows)
    .map(row => ({ row, cells: childrenOf(scene.nodes, row, MOST.columns) }));
}

type Rows = ReturnType<typeof rowsOf>;

function topOf(scene: Scene, rows: Rows) {
  return gridOf(rows.slice(0, MOST.heads), MOST.columns, cell => wordsOf(scene, cell, 40).trim());
}

/* Frameworks that keep the head in place while the list is scrolled draw it as a table of its own, above. */
function headApart(scene: Scene, table: SceneNode, width: number): readonly GridRow[] {
  const tables = tagged(scene, 'table');
  const above = tables[tables.indexOf(table) - 1];
  const top = above && !holds(above, table) ? topOf(scene, rowsOf(scene, above)) : [];
  return width > 1 && top.length === 1 && top[0]?.columns.length === width ? top : [];
}

function layoutOf(scene: Scene, table: SceneNode): Layout {
  const rows = rowsOf(scene, table);
  const top = topOf(scene, rows);
  const ownHead = headerRow(top);
  const apart = ownHead < 0 ? headApart(scene, table, top[0]?.columns.length ?? 0) : [];
  const head = Math.max(0, ownHead);
  const headEnd = rows.length > 1 && apart.length === 0 ? endOfHead(top, head) : 0;
  const heads = headersOf(apart.length > 0 ? apart : top.slice(head, headEnd)).map(joinSpread);
  const isPersonal = heads.some(text => PERSONAL.test(text));
  const isOfBodies = heads.some(text => BODY.test(text)) && !heads.some(text => OF_A_PERSON.test(text));
  const isOfPosts = !isPersonal && heads.some(text => POST.test(text));
  return {
    rows: gridOf(rows, MOST.columns, cell => cell),
    rowAt: new Map(rows.map(({ row }, at) => [row, at])),
    heads,
    headEnd,
    nameColumn: heads.findIndex(text => text.length <= 12 && NAME_HEAD.test(text)),
    isDirectory: isOfBodies || isOfPosts || (!isPersonal && heads.some(text => DIRECTORY.test(text))),
    isOfService: isOfBodies || isOfPosts,
    isOfBodies,
  };
}

function wordsOfCell(scene: Scene, layout: Layout, at: number, cell: SceneNode): CellWords {
  const { rows, heads, headEnd, nameColumn, isDirectory } = layout;
  const cells = rows[at]?.columns ?? [];
  const column = cells.indexOf(cell);
  const textOf = (each: SceneNode | undefined) => (each ? joinSpread(wordsOf(scene, each, 60).trim()) : '');
  const labelOf = (each: SceneNode | undefined) => textOf(each).slice(0, 20);
  const texts = [...new Set(cells)].map(textOf);
  const head = at < headEnd ? '' : (heads[column] ?? '');
  const [left = '', first = ''] = column > 0 ? [cells[column - 1], cells[0]].map(labelOf) : [];
  const label = [left, first].find(text => [TELLING, PHONE, SERIAL_LABEL].some(says => says.test(text)));
  const nameCell = at < headEnd ? '' : textOf(cells[nameColumn]);
  const ofPeople = isName(nameCell) && !isDirectory;
  const inForm = !ofPeople && label !== undefined && isNamedAbove(layout, at, column, textOf);
  const told = telling(head, isDirectory);
  const row = texts.join(' ');
  // In a form whose account it is stands in a line of its own.
  const near =
    told === ''
      ? rows
          .slice(Math.max(0, at - MOST.near), at + MOST.near + 1)
          .flatMap(({ columns }) => columns.map(textOf))
      : hasPersonName(row)
        ? []
        : texts;
  return {
    around: told || telling(left, inForm, DUTY) || telling(label ?? '', inForm, DUTY),
    ofPeople: ofPeople || inForm,
    ofService: layout.isOfService && !ofPeople,
    ofBody:
      layout.isOfBodies || (!ofPeople && !inForm && near.some(text => PAYEE.test(text) && !BANK.test(text))),
    row,
  };
}

/* Words that say something of a number below or behind them. What may be said of an office makes people's numbers no less private, save where it is said of a duty or in a directory. */
function telling(text: string, isPhoneTold: boolean, sure = TELLING): string {
  return sure.test(text) ||
    DUTY_LINE.test(text) ||
    MEASURE.test(text) ||
    SERIAL_LABEL.test(text) ||
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
