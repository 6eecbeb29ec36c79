/** What the shape of a page says of its kind: lists, prose, fields, people, forms, tables. */
import { nameOf, type KindSigns, type Vote } from './kind-signs.js';

/** Votes by what stands on the page, whatever it is called. */
export function voteByShape(signs: KindSigns, vote: Vote): void {
  const { listItems, proseLength, hasByline, fields } = signs;
  if (hasByline && proseLength > 60) vote('article', 3, 'date beside the heading, then text');
  else if (hasByline && listItems < 5) vote('article', 2, 'date beside the heading');
  else if (signs.isSigned && listItems < 5) vote('article', proseLength > 60 ? 3 : 2, 'signed text');
  else if (proseLength > 800 && listItems < 8) vote('article', 1.2, 'long text');
  if (listItems >= 5 && !hasByline)
    vote('column', Math.min(4, 2 + listItems / 10) * (signs.listDated ? 1 : 0.6), `list of ${listItems}`);
  else if (listItems >= 1 && !hasByline && signs.listDated) vote('column', 1.5, `list of ${listItems}`);
  // Boxes of the columns below, each with a few lines.
  if (
    signs.listCount >= 3 &&
    listItems < 5 &&
    !hasByline &&
    proseLength < 300 &&
    signs.breadcrumb.length >= 2
  )
    vote('column', 1.8, `${signs.listCount} boxes of lines`);
  if (signs.hasPaging && listItems > 0) vote('column', 1, 'paging');
  if (signs.listCount >= 4 && signs.linkCount > 40 && proseLength < 2_500 && !hasByline && !signs.hasPaging) {
    const alone = signs.breadcrumb.length < 2 && !isOneOfMany(signs) ? 2 : 0;
    vote(
      'home',
      1 + alone + Math.min(2, signs.listCount / 4),
      `${signs.listCount} lists${alone > 0 ? ', no breadcrumb' : ''}`,
    );
  }
  const document = [
    'indexNumber',
    'documentNumber',
    'issuingAuthority',
    'generatedOn',
    'category',
    'validity',
  ].filter(name => fields.has(`DisclosureItem.${name}`)).length;
  // The days on the cards of a catalogue look like a byline; a document may name one that it replaces.
  if (signs.documents > (hasByline ? 2 : 1)) vote('column', 4, `${signs.documents} documents with numbers`);
  else if (document >= 3 && (listItems < 8 || hasByline))
    vote('document', 2.5 + document + (signs.isNumbered ? 2 : 0), `${document} fields of a policy document`);
  const stated = (names: readonly string[]) =>
    names.filter(name => fields.has(`ServiceGuide.${name}`)).length;
  // Every office has an address, hours and a phone: what a service asks for makes the guide.
  const core = stated(['legalBasis', 'conditions', 'materials', 'process', 'legalLimit', 'promisedLimit']);
  const guide = core + stated(['name', 'place', 'hours', 'phone', 'fees']);
  if ((guide >= 4 && core >= 2) || (core >= 3 && !hasByline))
    vote(
      'guide',
      (1 + guide * 0.7) * (isOnServices(signs) ? 0.4 : 1),
      `${guide} elements of a service guide`,
    );
  // 学校简介 names the heads of the school at its end.
  const isIntroduction = ABOUT.test(nameOf(signs.heading, signs.title));
  if (signs.people >= 3 && !hasByline && !isIntroduction)
    vote('roster', Math.min(4, 1 + signs.people * 0.5), `${signs.people} people with posts`);
  else if (signs.isPerson && /领导|负责人/u.test(signs.breadcrumb.join(' '))) vote('roster', 8, 'a leader');
  // Pages on an office name its head too, and call what it does as the work of a leader is called.
  const isOfLeader = fields.has('Leader.duties') || fields.has('Leader.resume');
  if (signs.people > 0 && !hasByline && isOfLeader && !fields.has('Department.address'))
    vote('roster', 2, 'labels of a leader');
  if (hasForm(signs, 'request')) vote('requestForm', 4.5, 'form asks for information');
  if (hasForm(signs, 'complaint')) vote('interaction', 3.5, 'form for messages');
  if (!hasByline && looksUp(signs)) vote('search', 3, 'form that looks something up');
  // Each column once: the tables of a guide tell of 事项 more than of anything.
  const catalogue = new Set(
    signs.tableHeaders.map(header => CATALOGUE.exec(header)?.[0]).filter(word => word !== undefined),
  ).size;
  // The tables of the annual report's form: no other page has them.
  const report = signs.tableHeaders.filter(header =>
    /制发件数|废止件数|现行有效件数|社会公益组织|法律服务机构|尚未审结/u.test(header),
  ).length;
  if (signs.ogiParts >= 3 && !hasByline)
    vote('ogi', listItems >= 5 ? 6 : 4, `links to ${signs.ogiParts} parts of disclosure`);
  if (signs.isAnswered && !hasByline) vote('interaction', 3, 'labels of a message and its answer');
  if (signs.isOffice && !hasByline) vote('organization', 4, 'duties and sections of an office');
  if (report >= 2) vote('annualReport', 6.5, `${report} columns of an annual report`);
  if (catalogue >= 4) vote('catalogue', 2 + catalogue * 0.6, `${catalogue} columns of a catalogue`);
}

const CATALOGUE = /事项|公开(?:内容|依据|时限|主体|渠道|对象|方式|层级)/u;
const ABOUT = /(?<!领导|班子|成员|人员)(?:简介|概况)$/u;

/* `Publication scheme | Example Council`: named apart from its site. */
function isOneOfMany({ heading, title }: KindSigns): boolean {
  return heading !== '' && title.startsWith(heading) && title !== heading;
}

/** Whether a form for this purpose has enough fields: three to ask for information in English, since searches of Chinese catalogues have as many. */
export function hasForm({ forms, heading, title }: KindSigns, purpose: 'request' | 'complaint'): boolean {
  const least = purpose === 'complaint' ? 4 : /[\u4e00-\u9fff]/u.test(heading || title) ? 5 : 3;
  return forms.some(form => form.purpose === purpose && form.fields >= least);
}

/* 全国社会组织查询: the page is called so, and asks by what to look. */
function looksUp({ forms, heading, title, breadcrumb }: KindSigns): boolean {
  return (
    forms.some(({ purpose, fields }) => purpose === 'search' && fields >= 3) &&
    [nameOf(heading, title), breadcrumb.at(-1) ?? ''].some(name =>
      /(?:查询|检索|查询系统|查询平台)(?:v\d[\d.]{0,4})?$/iu.test(name),
    )
  );
}

/* Calls for projects, notices and explanations name conditions and materials as well: texts on services and not of one, unless they are named by what the office does. */
function isOnServices({ heading, title }: KindSigns): boolean {
  const name = heading || title;
  return (
    /(?:规范|标准|办法|公告|通告|通知|解读|新闻)$/u.test(name) ||
    (/申报|评[选审]|招[生聘考]|征集|考试/u.test(name) &&
      !/(?:办事|服务)指[南引]|(?:办理|审批|核发)$/u.test(name))
  );
}
