/** Wording of every data problem in both languages: what is wrong and what to do. */
import type { Locale } from './field.js';

type Template = readonly [message: string, remedy: string];

/*
 * Note to translators: {field} is the field's label, {limit} a number, {options} a list of allowed values,
 * {place} "line:column", {expected} a kind of value, {first} and {second} row numbers.
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
  contact_one: {
    'zh-CN': ['没有填写任何联系方式', '电话、电子邮箱、联系地址请至少填写一项。'],
    en: ['No way to contact you was given', 'Give at least one: phone, e-mail or postal address.'],
  },
  describe_one: {
    'zh-CN': ['没有说明需要哪些信息', '信息名称、文号、特征性描述请至少填写一项。'],
    en: [
      'It is not said which information is wanted',
      'Give at least one: its title, its document number or a description.',
    ],
  },
  email_for_delivery: {
    'zh-CN': ['选择以电子邮件获取，但没有填写电子邮箱', '请填写电子邮箱，或改选其他获取方式。'],
    en: [
      'Delivery by e-mail was chosen, but no e-mail address was given',
      'Enter an e-mail address or choose another way of delivery.',
    ],
  },
  address_for_delivery: {
    'zh-CN': ['选择以邮寄获取，但没有填写联系地址', '请填写联系地址，或改选其他获取方式。'],
    en: [
      'Delivery by post was chosen, but no postal address was given',
      'Enter a postal address or choose another way of delivery.',
    ],
  },
  sensitive_consent: {
    'zh-CN': ['提供证件号码需要单独同意', '请勾选对证件信息处理的单独同意，或不填写证件号码。'],
    en: [
      'The identity document number needs your separate consent',
      'Tick the separate consent, or leave the number empty.',
    ],
  },
  anonymous_identity: {
    'zh-CN': ['选择了匿名，却填写了身份信息', '请清空姓名、住址、电话和邮箱，或改选“保密”。'],
    en: [
      'Anonymous was chosen, but identity details were given',
      'Clear name, address, phone and e-mail, or choose “confidential”.',
    ],
  },
  party_one: {
    'zh-CN': ['没有说明被反映的单位或人员', '单位、姓名、职务请至少填写一项。'],
    en: ['The unit or person concerned is not named', 'Give at least one: unit, name or post.'],
  },
  json: {
    'zh-CN': ['数据文件不是有效的 JSON（{place}）', '请检查该位置附近的逗号、引号和括号。'],
    en: [
      'The data file is not valid JSON ({place})',
      'Check commas, quotation marks and brackets near that place.',
    ],
  },
  not_a_list: {
    'zh-CN': ['数据不是列表', '文件最外层应为 [ … ]，或 { "items": [ … ] }。'],
    en: ['The data is not a list', 'The outermost value should be [ … ] or { "items": [ … ] }.'],
  },
  type: {
    'zh-CN': ['“{field}”的类型不正确', '请改为{expected}。'],
    en: ['{field} has the wrong type of value', 'Make it {expected}.'],
  },
  integer: {
    'zh-CN': ['“{field}”不是整数', '请填写不带小数的数字。'],
    en: ['{field} is not a whole number', 'Enter a number without decimals.'],
  },
  too_many: {
    'zh-CN': ['“{field}”的项数过多', '请减少到 {limit} 项以内。'],
    en: ['{field} has too many entries', 'Give at most {limit}.'],
  },
  unsafe_url: {
    'zh-CN': ['“{field}”不是可以使用的地址', '请使用相对地址，或以 http、https、mailto、tel 开头的地址。'],
    en: [
      '{field} is not an address that can be used',
      'Use a relative address, or one that begins with http, https, mailto or tel.',
    ],
  },
  duplicate: {
    'zh-CN': ['“{field}”重复：第 {first} 行与第 {second} 行相同', '请核对这两行，为其中一行更正“{field}”。'],
    en: [
      '{field} occurs twice: in row {first} and in row {second}',
      'Compare the two rows and correct {field} in one of them.',
    ],
  },
  unknown_column: {
    'zh-CN': ['无法识别的列“{field}”，其内容未使用', '请把列名改为字段的标准名称，或删除该列。'],
    en: [
      'The column {field} is not known; its content is not used',
      'Rename it to a standard field name, or remove it.',
    ],
  },
  repeated_column: {
    'zh-CN': ['“{field}”与前面的列含义相同，其内容未使用', '请保留其中一列，或更改列名。'],
    en: [
      'The column {field} means the same as an earlier one; its content is not used',
      'Keep one of the two, or rename one.',
    ],
  },
  no_header: {
    'zh-CN': ['没有找到表头行', '请在首行写明列名，例如：{options}。'],
    en: ['No header row was found', 'Name the columns in the first row, for example: {options}.'],
  },
  csv_quote: {
    'zh-CN': ['第 {limit} 行的引号没有成对', '请检查该行的双引号；内容中的双引号要写成两个。'],
    en: [
      'The quotation marks in row {limit} do not pair up',
      'Check the quotation marks of that row; write a mark inside a value twice.',
    ],
  },
  extra_cells: {
    'zh-CN': ['该行的单元格比表头多', '请检查该行是否有未加引号的逗号。'],
    en: [
      'The row has more cells than the header',
      'Check the row for a comma that is not inside quotation marks.',
    ],
  },
  malformed_text: {
    'zh-CN': [
      '文件中有无法解码的字符（按 {encoding} 读取）',
      '请以 UTF-8 重新保存文件，并检查是否下载完整。',
    ],
    en: [
      'Some characters of the file cannot be decoded (read as {encoding})',
      'Save the file again as UTF-8 and check that it is complete.',
    ],
  },
  html_instead: {
    'zh-CN': ['该地址返回的是网页，不是数据文件', '请检查数据文件的地址，以及是否需要登录。'],
    en: [
      'The address returns a web page, not a data file',
      'Check the address of the data file, and whether it asks for a login.',
    ],
  },
  binary: {
    'zh-CN': [
      '该文件不是文本数据（可能是 Excel、PDF 或压缩文件）',
      '请在 Excel 中另存为“CSV UTF-8”，或改用 JSON。',
    ],
    en: [
      'The file is not text (it may be an Excel, PDF or ZIP file)',
      'Save it in Excel as “CSV UTF-8”, or use JSON.',
    ],
  },
  too_large: {
    'zh-CN': ['文件超过 {limit} MB', '请拆分文件，或减少正文等大字段。'],
    en: ['The file is larger than {limit} MB', 'Split it, or leave out large fields such as the body.'],
  },
  empty_file: {
    'zh-CN': ['文件为空', '请检查文件是否已正确导出和上传。'],
    en: ['The file is empty', 'Check that it was exported and uploaded.'],
  },
  too_deep: {
    'zh-CN': ['数据嵌套超过 {limit} 层', '请使用字段说明中的结构。'],
    en: ['The data is nested more than {limit} levels deep', 'Use the structure of the field description.'],
  },
  feed: {
    'zh-CN': ['不是有效的 Atom 或 RSS', '请检查文件是否完整，根元素应为 feed、rss 或 rdf:RDF。'],
    en: [
      'Not a valid Atom or RSS feed',
      'Check that the file is complete and that its root is feed, rss or rdf:RDF.',
    ],
  },
  json_ld: {
    'zh-CN': ['没有找到可识别的 JSON-LD 记录', '请检查 @type，例如：{options}。'],
    en: ['No JSON-LD record that can be read was found', 'Check @type, for example: {options}.'],
  },
};

/** The message and remedy for a reason code; unknown codes read as a wrong type, so no problem ever goes unworded. */
export function problemText(
  code: string,
  locale: Locale,
  data: Readonly<Record<string, string>>,
): { message: string; remedy: string } {
  const template = TEXTS[code] ?? TEXTS['type'];
  const [message, remedy] = template?.[locale] ?? ['', ''];
  return { message: fill(message, data), remedy: fill(remedy, data) };
}

function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w{1,20})\}/g, (_, name: string) => data[name] ?? '');
}
