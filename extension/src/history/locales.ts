/** Texts of the comparison with earlier checks, in both languages. */
import type { Catalogue } from '@sunboard/model';
import type { ChangeText } from './change-view.js';

export const changeText: Catalogue<ChangeText> = {
  'zh-CN': {
    added: '新增',
    fixed: '已整改',
    still: '仍存在',
    firstSeen: '首次看到的页面上的问题',
    unseen: '上次有、这次没有读到的页面上的问题',
    trend: '问题数量变化',
    trendTable: '历次检查',
    when: '时间',
    pagesCount: '页数',
    faults: '问题数',
    scoreMean: '平均得分',
    trendPoint: '{when}：{count} 个问题',
  },
  en: {
    added: 'New',
    fixed: 'Fixed',
    still: 'Still there',
    firstSeen: 'On pages read for the first time',
    unseen: 'On pages that were not read this time',
    trend: 'Number of faults',
    trendTable: 'All checks',
    when: 'When',
    pagesCount: 'Pages',
    faults: 'Faults',
    scoreMean: 'Mean score',
    trendPoint: '{when}: {count} {count?fault:faults}',
  },
};
