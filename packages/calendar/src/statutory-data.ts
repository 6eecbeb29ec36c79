/** Periods and dates that the law gives for publishing, answering, licensing and complaints, as data with their source. */
import type {
  Confidence,
  LegalSource,
  StatutoryAnnual,
  StatutoryDeadline,
  StatutoryPeriod,
} from './statute.js';

type Rest = Omit<StatutoryPeriod, 'kind' | 'jurisdiction' | 'calendar' | 'source' | 'confidence'>;

const GRANTED_BY_HEAD = {
  zh: '经政府信息公开工作机构负责人同意并告知申请人',
  en: 'with the consent of the head of the disclosure office, and notice to the applicant',
};
const RECEIPT = { zh: '收到申请之日', en: 'receipt of the request' };
const ACCEPTANCE = { zh: '受理申请之日', en: 'acceptance of the application' };

/** Read through {@link statutoryDeadlines}. */
export const STATUTORY: readonly StatutoryDeadline[] = [
  cn('OGI', {
    id: 'cn.ogi.disclosure',
    article: '26',
    title: { zh: '主动公开', en: 'Proactive disclosure' },
    days: 20,
    unit: 'working',
    startsOn: { zh: '信息形成或者变更之日', en: 'the information is made or changed' },
  }),
  cn('OGI', {
    id: 'cn.ogi.correction',
    article: '30',
    title: { zh: '告知补正', en: 'Notice to correct a request' },
    days: 7,
    unit: 'working',
    startsOn: RECEIPT,
  }),
  cn('OGI', {
    id: 'cn.ogi.thirdParty',
    article: '32',
    title: { zh: '第三方提出意见', en: 'Third party’s opinion' },
    days: 15,
    unit: 'working',
    startsOn: { zh: '第三方收到征求意见书之日', en: 'the third party receives the request for its opinion' },
  }),
  cn('OGI', {
    id: 'cn.ogi.answer',
    article: '33',
    title: { zh: '答复依申请公开', en: 'Answer to a request' },
    days: 20,
    unit: 'working',
    startsOn: RECEIPT,
    extension: { days: 20, article: '33', confidence: 'primary', condition: GRANTED_BY_HEAD },
    notCounted: {
      zh: '征求第三方和其他机关意见所需时间',
      en: 'time needed to consult third parties and other organs',
    },
  }),
  cn('OGI', {
    id: 'cn.ogi.otherOrgan',
    article: '34',
    title: { zh: '共同制作机关提出意见', en: 'Opinion of an organ that made the information jointly' },
    days: 15,
    unit: 'working',
    startsOn: { zh: '该机关收到征求意见书之日', en: 'that organ receives the request for its opinion' },
  }),
  yearly('cn.ogi.departmentReport', 'cn', 'OGI', '49', 'primary', 1, 31, [
    '部门公布政府信息公开工作年度报告',
    'Department publishes its annual disclosure report',
  ]),
  yearly('cn.ogi.governmentReport', 'cn', 'OGI', '49', 'primary', 3, 31, [
    '县级以上地方政府公布政府信息公开工作年度报告',
    'Local government at county level or above publishes its annual disclosure report',
  ]),
  yearly('cn.site.annualSheet', 'cn', 'Y12', '-', 'secondary', 1, 31, [
    '发布政府网站工作年度报表',
    'Government website’s annual sheet',
  ]),
  cn('LIC', {
    id: 'cn.licence.correction',
    article: '32',
    title: { zh: '一次告知补正材料', en: 'One notice of all missing materials' },
    days: 5,
    unit: 'working',
    startsOn: { zh: '收到申请材料之日', en: 'receipt of the application' },
  }),
  cn('LIC', {
    id: 'cn.licence.decision',
    article: '42',
    title: { zh: '作出行政许可决定', en: 'Licensing decision' },
    days: 20,
    unit: 'working',
    startsOn: ACCEPTANCE,
    extension: {
      days: 10,
      article: '42',
      confidence: 'primary',
      condition: {
        zh: '经本行政机关负责人批准并告知理由',
        en: 'with the approval of the head of the organ, reasons told',
      },
    },
    notCounted: {
      zh: '听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间（第45条，应书面告知）',
      en: 'hearing, tender, auction, inspection, testing, quarantine, appraisal and expert review (art. 45, told in writing)',
    },
  }),
  cn('LIC', {
    id: 'cn.licence.delivery',
    article: '44',
    title: { zh: '颁发、送达许可证件', en: 'Delivery of the licence' },
    days: 10,
    unit: 'working',
    startsOn: { zh: '作出准予许可决定之日', en: 'the decision to grant' },
  }),
  cn('PEN', {
    id: 'cn.penalty.withdrawal',
    article: '48',
    title: { zh: '撤回已公开的处罚决定信息', en: 'Withdrawal of a published penalty decision' },
    days: 3,
    unit: 'working',
    startsOn: {
      zh: '处罚决定被变更、撤销、确认违法或者无效之日',
      en: 'the decision is changed, revoked, or found unlawful or void',
    },
  }),
  cn('XF', {
    id: 'cn.petition.acceptance',
    article: '22',
    title: { zh: '告知是否受理', en: 'Notice whether a petition is accepted' },
    days: 15,
    unit: 'calendar',
    startsOn: { zh: '收到信访事项之日', en: 'receipt of the petition' },
  }),
  cn('XF', {
    id: 'cn.petition.objection',
    article: '23',
    title: { zh: '对转送、交办提出异议', en: 'Objection to a transferred petition' },
    days: 5,
    unit: 'working',
    startsOn: { zh: '收到转送、交办之日', en: 'receipt of the transfer' },
  }),
  cn('XF', {
    id: 'cn.petition.handling',
    article: '34',
    title: { zh: '办结信访事项', en: 'Handling of a petition' },
    days: 60,
    unit: 'calendar',
    startsOn: { zh: '受理之日', en: 'acceptance' },
    extension: {
      days: 30,
      article: '34',
      confidence: 'primary',
      condition: {
        zh: '情况复杂，经本机关、单位负责人批准并告知理由',
        en: 'complex matters, with the approval of the head of the body, reasons told',
      },
    },
  }),
  cn('XF', {
    id: 'cn.petition.reviewRequest',
    article: '35',
    title: { zh: '请求复查', en: 'Asking for a review' },
    days: 30,
    unit: 'calendar',
    startsOn: { zh: '收到处理意见书之日', en: 'receipt of the decision' },
  }),
  cn('XF', {
    id: 'cn.petition.review',
    article: '35',
    title: { zh: '作出复查意见', en: 'Review decision' },
    days: 30,
    unit: 'calendar',
    startsOn: { zh: '收到复查请求之日', en: 'receipt of the request for review' },
  }),
  cn('XF', {
    id: 'cn.petition.finalReview',
    article: '36',
    title: { zh: '作出复核意见', en: 'Final review decision' },
    days: 30,
    unit: 'calendar',
    startsOn: { zh: '收到复核请求之日', en: 'receipt of the request for final review' },
    notCounted: { zh: '听证所需时间', en: 'time needed for a hearing' },
  }),
  {
    id: 'us.foia.determination',
    kind: 'period',
    jurisdiction: 'us',
    calendar: 'us',
    source: 'FOIA-US',
    article: '(a)(6)(A)(i)',
    confidence: 'primary',
    title: { zh: '对申请作出决定', en: 'Determination on a request' },
    days: 20,
    unit: 'working',
    startsOn: RECEIPT,
    extension: {
      days: 10,
      article: '(a)(6)(B)(i)',
      // Agencies' own rules (e.g. 14 CFR 1206.403, 7 CFR 1.16) say ten working days; the clause itself was not read.
      confidence: 'secondary',
      condition: {
        zh: '特殊情形，书面告知申请人',
        en: 'unusual circumstances, by written notice to the requester',
      },
    },
  },
  {
    id: 'us.foia.appeal',
    kind: 'period',
    jurisdiction: 'us',
    calendar: 'us',
    source: 'FOIA-US',
    article: '(a)(6)(A)(ii)',
    confidence: 'primary',
    title: { zh: '对申诉作出决定', en: 'Determination on an appeal' },
    days: 20,
    unit: 'working',
    startsOn: { zh: '收到申诉之日', en: 'receipt of the appeal' },
  },
  {
    id: 'us.foia.expedited',
    kind: 'period',
    jurisdiction: 'us',
    calendar: 'us',
    source: 'FOIA-US',
    article: '(a)(6)(E)',
    confidence: 'primary',
    title: { zh: '决定是否加急处理', en: 'Decision on expedited processing' },
    days: 10,
    unit: 'calendar',
    startsOn: RECEIPT,
  },
  yearly('us.foia.report', 'us', 'FOIA-US', '(e)(1)', 'primary', 2, 1, ['年度报告', 'Annual report']),
  {
    id: 'uk.foi.answer',
    kind: 'period',
    jurisdiction: 'uk',
    // s. 10(6): no working day is a bank holiday "in any part of the United Kingdom".
    calendar: 'uk-any-part',
    source: 'FOIA-UK',
    article: 's. 10(1), 10(6)',
    confidence: 'unconfirmed',
    title: { zh: '答复信息公开申请', en: 'Answer to a request' },
    days: 20,
    unit: 'working',
    startsOn: RECEIPT,
  },
];

function cn(source: LegalSource, rest: Rest): StatutoryPeriod {
  return { kind: 'period', jurisdiction: 'cn', calendar: 'cn', source, confidence: 'primary', ...rest };
}

function yearly(
  id: string,
  jurisdiction: StatutoryAnnual['jurisdiction'],
  source: LegalSource,
  article: string,
  confidence: Confidence,
  month: number,
  day: number,
  [zh, en]: readonly [string, string],
): StatutoryAnnual {
  return { id, kind: 'annual', jurisdiction, source, article, confidence, month, day, title: { zh, en } };
}
