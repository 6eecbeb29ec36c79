/** English texts of the leadership roster. */
import type { zhCn } from './zh-cn.js';

export const en: typeof zhCn = {
  leaders: 'Leaders',
  departments: 'Departments',
  groups: 'Leading groups',
  chart: 'Organisation chart',
  vacant: 'Vacant',
  acting: 'Acting',
  vacancy: 'This post is vacant at present',
  details: 'Details',
  detailsOf: 'Details: {name}',
  contact: 'Save contact',
  contactOf: 'Save contact: {name} (vCard)',
  photoOf: 'Photo of {name}',
  asOf: 'As of {date}',
  stale: '(For staff) This information has not been updated for more than {n} months; please check it.',
  print: 'Print',
};
