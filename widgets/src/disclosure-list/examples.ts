/** Fictional items that drive tests, documentation and screenshots. */
import type { DisclosureItem } from '@sunboard/model';

/** A dozen items of a fictional bureau; the first carries every field. */
export const exampleItems: readonly DisclosureItem[] = [
  {
    title: '示例市阳光区政务服务管理办法',
    indexNumber: 'SLYG-01-2026-0001',
    documentNumber: '阳政办规〔2026〕3号',
    issuingAuthority: '示例市阳光区政务服务局',
    category: '行政规范性文件',
    summary: '规定政务服务事项的办理、公开和监督。',
    generatedOn: '2026-03-02',
    publishedOn: '2026-03-09',
    updatedOn: '2026-03-10',
    validity: 'inForce',
    effectiveUntil: '2031-03-31',
    keywords: ['政务服务', '管理办法'],
    disclosure: 'proactive',
    audience: 'public',
    review: { by: '示例科', on: '2026-03-05', basis: '《政府信息公开条例》第十七条' },
    body: '<p>第一条 为规范政务服务，制定本办法。</p><p>第二条 本办法适用于阳光区。</p>',
    url: '/zwgk/2026/0001.html',
    attachments: [
      { name: '附件：事项清单', url: '/zwgk/2026/0001.pdf', type: 'application/pdf', size: 204800 },
    ],
    interpretationUrl: '/zwgk/2026/0002.html',
  },
  {
    title: '《示例市阳光区政务服务管理办法》政策解读',
    indexNumber: 'SLYG-01-2026-0002',
    issuingAuthority: '示例市阳光区政务服务局',
    category: '政策解读',
    publishedOn: '2026-03-11',
    url: '/zwgk/2026/0002.html',
    disclosure: 'proactive',
  },
  {
    title: '关于废止部分文件的通知',
    documentNumber: '阳政〔2020〕7号',
    category: '行政规范性文件',
    generatedOn: '2020-05-01',
    publishedOn: '2020-05-06',
    validity: 'repealed',
  },
  { title: '内部工作安排', audience: 'internal', publishedOn: '2026-01-01' },
  ...Array.from({ length: 22 }, (_, index): DisclosureItem => ({
    title: `阳光区 2025 年第 ${index + 1} 次公开事项`,
    indexNumber: `SLYG-02-2025-${String(index + 1).padStart(4, '0')}`,
    issuingAuthority: index % 2 === 0 ? '示例市阳光区政务服务局' : '示例市阳光区财政局',
    category: index % 3 === 0 ? '财政信息' : '工作动态',
    publishedOn: `2025-${String((index % 12) + 1).padStart(2, '0')}-15`,
    disclosure: 'proactive',
  })),
];
