/** Wording of every data problem in both languages: what is wrong and what to do. */
import type { Locale } from './field.js';

type Template = readonly [message: string, remedy: string];

/*
 * Note to translators: {field} is the field's label, {limit} a number, {options} a list of codes, {place} "line:column".
 * The first text states the fault, the second tells the reader what to do next.
 */
const TEXTS: Readonly<Record<string, Readonly<Record<Locale, Template>>>> = {
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
  email: {
    'zh-CN': ['“{field}”不是有效的电子邮箱', '请写成 name@example.cn 的形式。'],
    en: ['{field} is not a valid e-mail address', 'Write it like name@example.org.'],
  },
  regex: {
    'zh-CN': ['“{field}”的格式不正确', '请检查“{field}”，只保留有效字符。'],
    en: ['{field} is not in the right form', 'Check {field} and keep valid characters only.'],
  },
  check: {
    'zh-CN': ['“{field}”的值不能使用', '请使用真实存在的日期，或以 http、https、mailto、tel 开头的地址。'],
    en: ['{field} cannot be used as it is', 'Use a real date, or an address that begins with http, https, mailto or tel.'],
  },
  min_value: {
    'zh-CN': ['“{field}”小于允许的最小值 {limit}', '请填写不小于 {limit} 的数字。'],
    en: ['{field} is below the least allowed value, {limit}', 'Enter a number of at least {limit}.'],
  },
  max_value: {
    'zh-CN': ['“{field}”大于允许的最大值 {limit}', '请填写不大于 {limit} 的数字。'],
    en: ['{field} is above the greatest allowed value, {limit}', 'Enter a number of at most {limit}.'],
  },
  contact_one: {
    'zh-CN': ['没有填写任何联系方式', '电话、电子邮箱、联系地址请至少填写一项。'],
    en: ['No way to contact you was given', 'Give at least one: phone, e-mail or postal address.'],
  },
  describe_one: {
    'zh-CN': ['没有说明需要哪些信息', '信息名称、文号、特征性描述请至少填写一项。'],
    en: ['It is not said which information is wanted', 'Give at least one: its title, its document number or a description.'],
  },
  email_for_delivery: {
    'zh-CN': ['选择以电子邮件获取，但没有填写电子邮箱', '请填写电子邮箱，或改选其他获取方式。'],
    en: ['Delivery by e-mail was chosen, but no e-mail address was given', 'Enter an e-mail address or choose another way of delivery.'],
  },
  address_for_delivery: {
    'zh-CN': ['选择以邮寄获取，但没有填写联系地址', '请填写联系地址，或改选其他获取方式。'],
    en: ['Delivery by post was chosen, but no postal address was given', 'Enter a postal address or choose another way of delivery.'],
  },
  sensitive_consent: {
    'zh-CN': ['提供证件号码需要单独同意', '请勾选对证件信息处理的单独同意，或不填写证件号码。'],
    en: ['The identity document number needs your separate consent', 'Tick the separate consent, or leave the number empty.'],
  },
  anonymous_identity: {
    'zh-CN': ['选择了匿名，却填写了身份信息', '请清空姓名、住址、电话和邮箱，或改选“保密”。'],
    en: ['Anonymous was chosen, but identity details were given', 'Clear name, address, phone and e-mail, or choose “confidential”.'],
  },
  party_one: {
    'zh-CN': ['没有说明被反映的单位或人员', '单位、姓名、职务请至少填写一项。'],
    en: ['The unit or person concerned is not named', 'Give at least one: unit, name or post.'],
  },
  json: {
    'zh-CN': ['数据文件不是有效的 JSON（{place}）', '请检查该位置附近的逗号、引号和括号。'],
    en: ['The data file is not valid JSON ({place})', 'Check commas, quotation marks and brackets near that place.'],
  },
  not_a_list: {
    'zh-CN': ['数据不是列表', '文件最外层应为 [ … ]，或 { "items": [ … ] }。'],
    en: ['The data is not a list', 'The outermost value should be [ … ] or { "items": [ … ] }.'],
  },
  type: {
    'zh-CN': ['“{field}”的类型不正确', '请对照字段说明检查“{field}”。'],
    en: ['{field} has the wrong type of value', 'Compare {field} with the field description.'],
  },
};

/** The message and remedy for a reason code; unknown codes read as a wrong type, so no problem ever goes unworded. */
export function problemText(code: string, locale: Locale, data: Readonly<Record<string, string>>): { message: string; remedy: string } {
  const template = TEXTS[code] ?? TEXTS['type'];
  const [message, remedy] = template?.[locale] ?? ['', ''];
  return { message: fill(message, data), remedy: fill(remedy, data) };
}

function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w{1,20})\}/g, (_, name: string) => data[name] ?? '');
}
