/** Wording of what may be wrong in one record. */
import type { ProblemTexts } from './wording.js';

/*
 * Note to translators: {field} is the field's label, {limit} a number, {options} a list of allowed values,
 * {place} "line:column", {expected} a kind of value, {first} and {second} row numbers, {encoding} a name.
 * The first text states the fault, the second tells the reader what to do next.
 */
export const RECORD_TEXTS: ProblemTexts = {
  required: {
    'zh-CN': ['缺少“{field}”', '请填写“{field}”。'],
    en: ['{field} is missing', 'Enter {field}.'],
  },
  iso_date: {
    'zh-CN': ['“{field}”不是可识别的日期', '请写成 2026-03-09 或 2026年3月9日。'],
    en: ['{field} is not a date that can be read', 'Write it as 2026-03-09 or 9 March 2026.'],
  },
  picklist: {
    'zh-CN': ['“{field}”的取值不在允许范围内', '请使用下列值之一：{options}。'],
    en: ['{field} has a value that is not allowed', 'Use one of: {options}.'],
  },
  max_length: {
    'zh-CN': ['“{field}”过长', '请缩短到 {limit} 个字符以内。'],
    en: ['{field} is too long', 'Shorten it to at most {limit} characters.'],
  },
  too_many: {
    'zh-CN': ['“{field}”的项数过多', '请减少到 {limit} 项以内。'],
    en: ['{field} has too many entries', 'Give at most {limit}.'],
  },
  email: {
    'zh-CN': ['“{field}”不是有效的电子邮箱', '请写成 name@example.cn 的形式。'],
    en: ['{field} is not a valid e-mail address', 'Write it like name@example.org.'],
  },
  regex: {
    'zh-CN': ['“{field}”的格式不正确', '请检查“{field}”，只保留有效字符。'],
    en: ['{field} is not in the right form', 'Check {field} and keep valid characters only.'],
  },
  check: {
    'zh-CN': ['“{field}”的值不能使用', '请对照字段说明检查“{field}”。'],
    en: ['{field} cannot be used as it is', 'Compare {field} with the field description.'],
  },
  min_value: {
    'zh-CN': ['“{field}”小于允许的最小值 {limit}', '请填写不小于 {limit} 的数字。'],
    en: ['{field} is below the least allowed value, {limit}', 'Enter a number of at least {limit}.'],
  },
  max_value: {
    'zh-CN': ['“{field}”大于允许的最大值 {limit}', '请填写不大于 {limit} 的数字。'],
    en: ['{field} is above the greatest allowed value, {limit}', 'Enter a number of at most {limit}.'],
  },
  integer: {
    'zh-CN': ['“{field}”不是整数', '请填写不带小数的数字。'],
    en: ['{field} is not a whole number', 'Enter a number without decimals.'],
  },
  unsafe_url: {
    'zh-CN': ['“{field}”不是可以使用的地址', '请使用相对地址，或以 http、https、mailto、tel 开头的地址。'],
    en: [
      '{field} is not an address that can be used',
      'Use a relative address, or one that begins with http, https, mailto or tel.',
    ],
  },
  no_record: {
    'zh-CN': ['这一条是空的，或者不是一条记录', '请删除这一条，或者写成 { … }。'],
    en: ['This entry is empty, or is no record', 'Remove it, or write it as { … }.'],
  },
  type: {
    'zh-CN': ['“{field}”的类型不正确', '请改为{expected}。'],
    en: ['{field} has the wrong type of value', 'Make it {expected}.'],
  },
};
