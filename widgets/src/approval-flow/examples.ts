/** A fictional guide that drives tests, documentation and screenshots. */
import type { ServiceGuide } from '@sunboard/model';

/** A licence with correction, field check, hearing, refusal and delivery; every element of a guide is there. */
export const exampleGuide: ServiceGuide = {
  id: 'YG-0001',
  name: '示例场所卫生许可',
  legalBasis: ['《公共场所卫生管理条例》第四条'],
  conditions: ['有固定的经营场所', '卫生设施符合国家标准'],
  materials: [
    { name: '卫生许可申请表', original: 1, copies: 1, form: 'either', required: true, source: '申请人填写', blankFormUrl: '/files/blank.txt', sampleUrl: '/files/sample.txt' },
    { name: '场所平面布局图', original: 1, form: 'paper', required: false, source: '申请人自备' },
  ],
  place: '示例市阳光区示例路1号一楼',
  hours: '工作日 9:00-17:00',
  phone: '010-00000023',
  legalLimit: 20,
  promisedLimit: 12,
  extensionLimit: 10,
  fees: { charged: false, basis: '《行政许可法》第五十八条', standard: '不收费' },
  quantity: '无数量限制',
  result: '卫生许可证',
  remedy: ['申请行政复议', '提起行政诉讼'],
  process: [
    { id: 'apply', name: '申请', stage: 'apply', owner: '申请人', window: '综合窗口', next: [{ to: 'receive', branch: 'next' }] },
    {
      id: 'receive', name: '收件审查', stage: 'accept', owner: '综合窗口', window: '1号窗口', limit: 1, decision: true,
      next: [{ to: 'examine', branch: 'yes', label: '材料齐全' }, { to: 'correct', branch: 'correction', label: '材料不齐' }, { to: 'notAccepted', branch: 'refusal', label: '不属于本机关职权' }],
    },
    { id: 'correct', name: '一次性告知补正', stage: 'accept', owner: '综合窗口', limit: 5, counted: false, next: [{ to: 'receive', branch: 'next', label: '补正后重新提交' }] },
    { id: 'notAccepted', name: '不予受理', stage: 'accept', owner: '综合窗口', note: '说明理由，并告知向有关机关申请。', next: [] },
    { id: 'examine', name: '审查', stage: 'examine', owner: '审批管理科', limit: 4, next: [{ to: 'field', branch: 'next' }, { to: 'hearing', branch: 'yes', label: '涉及公共利益' }] },
    { id: 'field', name: '现场核查', stage: 'examine', owner: '现场核查组', limit: 5, note: '由两名以上工作人员进行核查。', next: [{ to: 'decide', branch: 'next' }] },
    { id: 'hearing', name: '听证', stage: 'special', owner: '办公室', limit: 20, counted: false, next: [{ to: 'decide', branch: 'next' }] },
    { id: 'decide', name: '决定', stage: 'decide', owner: '分管副局长', limit: 2, decision: true, next: [{ to: 'deliver', branch: 'yes', label: '准予许可' }, { to: 'refuse', branch: 'refusal', label: '不予许可' }] },
    { id: 'refuse', name: '不予许可', stage: 'decide', owner: '审批管理科', limit: 1, note: '书面说明理由，并告知复议和诉讼的权利。', next: [{ to: 'publish', branch: 'next' }] },
    { id: 'deliver', name: '送达', stage: 'deliver', owner: '发证窗口', limit: 10, counted: false, next: [{ to: 'publish', branch: 'next' }] },
    { id: 'publish', name: '公开结果', stage: 'publish', owner: '政务公开科', next: [] },
  ],
};
