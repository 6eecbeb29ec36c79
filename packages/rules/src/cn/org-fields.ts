/** org.fields: the page on the organ states functions, structure, address, hours, contact and head. */
import type { Rule, RuleExample } from '../rule.js';
import { pairs, ogiPage } from '../shared/example-pages.js';
import { ELSEWHERE, statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  {
    label: say('机关职能', 'functions'),
    words: /机关职能|主要职[责能]|机构职[责能]|工作职[责能]|部门职[责能]|职能|职责/,
  },
  {
    label: say('机构设置', 'structure'),
    words:
      /机构设置(?![、和及与,的])|内设机构|内设[科处股]室|下属(?:单位|机构)|直属(?:单位|机构)|科室设置|内设/,
  },
  {
    label: say('办公地址', 'address'),
    // 地　　址; 地址和校名变更 is a matter that it deals with.
    words: /地\s{0,4}[址点]\s{0,3}(?:[:\s\]]|[及和与、](?:办公|工作|时间|电话|联系|邮))/,
  },
  {
    label: say('办公时间', 'office hours'),
    words:
      /办公(?:地址及|地点及)?时间|上班时间|(?:工作|服务|开放|接待|作息)时间(?:[:\s\]]|[^。\n]{0,8}\d)|(?:周|星期|礼拜)[一1][^。\n]{0,24}\d{1,2}[:：]\d\d/,
  },
  {
    label: say('联系方式', 'contact'),
    words: /联系方式[:\s\]]|电\s{0,4}话\s{0,3}[:\s[\]]|电话[^。\n]{0,12}\d{7}|0\d\d\d?-\d{7}/,
  },
  {
    label: say('负责人姓名', 'name of the head'),
    words:
      /(?:负责人|法定代表人|法人代表)(?:姓名|信息)?[:\s\]]|(?:[局厅区县镇乡处院馆校园所站队]长|主任|书记)(?![办信接会热、]|任职)|领导(?:信息|班子|成员|简介|之窗|分工|介绍)|[构关位任局镇乡]领导:/,
  },
];

/** Address, hours and telephone stand on the page 联系我们, where the content leads there and not the menu of every page. */
const OF_CONTACTS = [2, 3, 4];

export const rule: Rule = {
  id: 'org.fields',
  title: say('机关基本信息齐全', 'Details of the organ must be complete'),
  packs: ['cn'],
  kinds: ['organization'],
  severity: 'error',
  basis: { ...OGI, article: '第二十条第（二）项', confidence: 'P' },
  reasons: { ...STATEMENT_REASONS, elsewhere: ELSEWHERE },
  remedies: {
    ...STATEMENT_REMEDIES,
    default: say('请写明：{names}。', 'State: {names}.'),
    thin: say(
      '请以文字写明机关职能、机构设置、办公地址、办公时间、联系方式和负责人姓名。',
      'State functions, structure, address, hours, contact and head as text.',
    ),
  },
  check: facts => {
    // 走进阳光, 阳光概况 tells of a place and not of an organ; a page of sections, of parts of one.
    const names = [...facts.breadcrumb, facts.heading ?? facts.title];
    if (
      names.some(name =>
        /^走进|^(?:内设|直属|下属|派出)(?:机构|单位)$|(?:[区县市镇乡省州旗]|街道)(?:情|概况|情概况)$|自然地理|历史沿革/.test(
          name,
        ),
      )
    )
      return [];
    // Where neither what it does nor its sections are named, it is the page of its leaders or of its address.
    if (!WANTED.slice(0, 2).some(({ words }) => words.test(facts.text))) return [];
    const contacts = facts.links.some(
      ({ text, area }) => area === 'content' && /^联系(?:我们|方式)$/.test(text.trim()),
    );
    const elsewhere = WANTED.filter(
      ({ words }, at) =>
        (contacts && OF_CONTACTS.includes(at)) || facts.links.some(({ text }) => words.test(`${text}:`)),
    );
    return statements(facts, WANTED, elsewhere);
  },
};

const STATED = {
  机关职能:
    '负责全区政务服务工作的组织协调、监督管理和指导，推进行政审批制度改革，承担政务服务大厅的运行管理，组织实施公共资源交易的监督工作，推进政务服务标准化、规范化、便利化，承担政府信息公开的指导协调，完成区委、区政府交办的其他任务。',
  机构设置: '办公室、审批服务科、公共资源交易科、政务公开科',
  办公地址: '示例市阳光区示范路1号',
  办公时间: '星期一至星期五 9:00—17:30',
  联系电话: '010-00000001',
  负责人: '甲一',
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all six',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage('机构职能', pairs(STATED)),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
  {
    name: 'no hours and no head',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage(
      '机构职能',
      pairs({
        机关职能: STATED.机关职能,
        机构设置: STATED.机构设置,
        办公地址: STATED.办公地址,
        联系电话: STATED.联系电话,
      }),
    ),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
  {
    name: 'the head on the page beside it',
    outcome: 'cantTell',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage(
      '机构职能',
      pairs({
        机关职能: STATED.机关职能,
        机构设置: STATED.机构设置,
        办公地址: STATED.办公地址,
        办公时间: STATED.办公时间,
        联系电话: STATED.联系电话,
      }) + '<p><a href="../jgld/">机构领导</a></p>',
    ),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
  {
    name: 'duties in the words of hours, structure and head, which are not stated',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage(
      '单位概况',
      pairs({
        机关职能: `${STATED.机关职能}监督用人单位执行工作时间的规定，审核所属单位机构设置、人员编制，指导主要负责人履行责任。`,
        办公地址: STATED.办公地址,
        联系电话: STATED.联系电话,
      }),
    ),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
  {
    name: 'address, hours and telephone on the page of contacts, and labels spread',
    outcome: 'cantTell',
    reason: 'elsewhere',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage(
      '机构职能',
      `${pairs({ 机关职能: STATED.机关职能, 机构设置: STATED.机构设置, 法人代表: '甲一' })}<p><a href="../lxwm/">联系我们</a></p>`,
    ),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
  {
    name: 'a library, with its opening hours and its director',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage(
      '示例图书馆',
      pairs({
        主要职责: STATED.机关职能,
        内设机构: '办公室、采编部',
        地址: STATED.办公地址,
        开放时间: '周二至周日 9时至17时',
        电话: STATED.联系电话,
        馆长: '甲一',
      }),
    ),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
  {
    name: 'the leaders alone, below what is told of the office',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage(
      '局领导',
      ['甲一', '乙二', '丙三']
        .map(name => `<h4>${name}</h4><p>职务：副局长</p><p>分工：协助局长负责示例工作，联系示例街道。</p>`)
        .join(''),
    ),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
  {
    name: 'its sections, each with what it does',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/nsjg/',
    html: ogiPage(
      '内设机构',
      `<table><tr><th>科室</th><th>主要职责</th><th>电话</th></tr><tr><td>办公室</td><td>${STATED.机关职能}</td><td>${STATED.联系电话}</td></tr></table>`,
    ),
    profile: { columns: [{ match: '/nsjg/', kind: 'organization' }] },
  },
  {
    name: 'hardly any text',
    outcome: 'cantTell',
    reason: 'thin',
    url: 'https://www.example.gov.cn/jgzn/',
    html: ogiPage('机构职能', '<p>详见附件。</p>'),
    profile: { columns: [{ match: '/jgzn/', kind: 'organization' }] },
  },
];
