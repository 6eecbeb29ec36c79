/** Makes the cases of a set of whole pages: texts, columns, columns that hold nothing, and pages of other kinds. What all cases of a set have in common is told once. */
import { at, type WholeCase } from './whole-frame.js';
import type { Site } from './whole-sites.js';

type Kinds = NonNullable<WholeCase['kinds']>;
type Own = Partial<Omit<WholeCase, 'name' | 'html'>>;
type Lines = readonly (readonly [string, string])[];

/** What columns of a set have in common. */
export interface ColumnSet {
  /** Begins the names of the cases. */
  readonly named: string;
  readonly path: (heading: string) => string;
  readonly tags: (heading: string, type?: string) => string;
  /** What a column may be called in a frame. Default: a column. */
  readonly kinds?: (site: Site) => Kinds;
  /** Frames of systems that write no tags. Default: none. */
  readonly isUntagged?: (site: Site) => boolean;
}

const COLUMN: Kinds = ['column'];
const OPEN_IN_COLUMNS = ['art20.cover', 'cat12.fields'];
const besides = (side: string | undefined) => (side === undefined ? {} : { side });

/** Texts whose middle is given; tags agree with it unless it is bare. */
export function textCases(set: {
  readonly named: string;
  readonly path: string;
  readonly day: string;
  readonly source: string;
  readonly tags: (title: string, day: string, source: string) => string;
}) {
  return (
    name: string,
    site: Site,
    title: string,
    main: string,
    {
      bare = false,
      side,
      trail,
      source = set.source,
      open = [],
      ...rest
    }: Own & {
      readonly bare?: boolean;
      readonly side?: string;
      readonly trail?: readonly string[];
      readonly source?: string;
    } = {},
  ): WholeCase => {
    const day = rest.day === undefined ? set.day : rest.day;
    return {
      name: `${set.named}: ${name}`,
      url: at(set.path),
      kinds: ['article'],
      day,
      title,
      html: site({
        title,
        main,
        ...(bare || day === null ? {} : { tags: set.tags(title, day, source) }),
        ...besides(side),
        ...(trail ? { trail } : {}),
      }),
      open: [...open, ...(bare ? ['meta.*'] : [])],
      ...rest,
    };
  };
}

/** Columns: their lines drawn one by one, and what stands around them. */
export function columnCases({
  named,
  path,
  tags,
  kinds,
  isUntagged,
  news,
}: ColumnSet & {
  /** The step of the trail above columns of news. */
  readonly news: string;
}) {
  return (
    name: string,
    site: Site,
    [heading, lines]: readonly [string, Lines],
    draw: (line: readonly [string, string], i: number) => string,
    around: (drawn: string) => string,
    {
      type,
      side,
      trail,
      open = [],
      ...rest
    }: Own & { readonly type?: string; readonly side?: string; readonly trail?: readonly string[] } = {},
  ): WholeCase => {
    const untagged = isUntagged?.(site) === true;
    return {
      name: `${named}: ${name}`,
      url: at(path(heading)),
      kinds: kinds?.(site) ?? COLUMN,
      day: null,
      lines,
      html: site({
        title: heading,
        main: around(lines.map(draw).join('')),
        trail: trail ?? ['首页', /动态|要闻|快讯/.test(heading) ? news : '政府信息公开', heading],
        ...(untagged ? {} : { tags: tags(heading, type) }),
        ...besides(side),
      }),
      open: [...open, ...(untagged ? ['meta.*'] : []), ...OPEN_IN_COLUMNS],
      ...rest,
    };
  };
}

/** Columns that hold nothing, as `main` shows it. */
export function emptyCases({ named, path, tags, kinds, isUntagged }: ColumnSet) {
  return (
    name: string,
    site: Site,
    heading: string,
    main: string,
    { side, ...rest }: Partial<WholeCase> & { readonly side?: string } = {},
  ): WholeCase => ({
    name: `${named}: ${name}`,
    url: at(path(heading)),
    kinds: kinds?.(site) ?? COLUMN,
    day: null,
    lines: [],
    failed: ['column.empty'],
    html: site({
      title: heading,
      tags: tags(heading, '通知公告'),
      trail: ['首页', '政府信息公开', heading],
      main,
      ...besides(side),
    }),
    open: [...OPEN_IN_COLUMNS, 'list.dates', ...(isUntagged?.(site) === true ? ['meta.*'] : [])],
    ...rest,
  });
}

/** Pages of other kinds than text or column. */
export function otherCases(set: {
  readonly named: string;
  readonly path: string;
  readonly tags: string;
  readonly isUntagged?: (site: Site) => boolean;
}) {
  return (
    name: string,
    site: Site,
    kinds: Kinds,
    title: string,
    main: string,
    { tags, open = [], ...rest }: Omit<Own, 'kinds'> & { readonly tags?: string } = {},
  ): WholeCase => ({
    name: `${set.named}: ${name}`,
    url: at(set.path),
    kinds,
    day: null,
    html: site({ title, main, trail: ['首页', title], tags: tags ?? set.tags }),
    open: ['meta.column', 'meta.columnType', ...(set.isUntagged?.(site) === true ? ['meta.*'] : []), ...open],
    ...rest,
  });
}
