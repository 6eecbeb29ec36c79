/** Wording of what may be wrong with a data file as a whole. */
import type { ProblemTexts } from './wording.js';

/*
 * Note to translators: {field} is the field's label, {limit} a number, {options} a list of allowed values,
 * {place} "line:column", {expected} a kind of value, {first} and {second} row numbers, {encoding} a name.
 * The first text states the fault, the second tells the reader what to do next.
 */
export const FILE_TEXTS: ProblemTexts = {
  json: {
    'zh-CN': ['数据文件不是有效的 JSON（{place}）', '请检查该位置附近的逗号、引号和括号。'],
    en: [
      'The data file is not valid JSON ({place})',
      'Check commas, quotation marks and brackets near that place.',
    ],
  },
  loose_json: {
    'zh-CN': [
      '数据文件不是标准的 JSON（{place}），已按能读懂的部分读取',
      '请改为标准 JSON：去掉 callback(…)、var …= 和多余的逗号，名称和文字都用双引号，文字中的换行写作 \\n。',
    ],
    en: [
      'The data file is no proper JSON ({place}); it was read as it seems to be meant',
      'Make it proper JSON: no callback(…), no var … =, no comma too many, double quotation marks around names and texts, line breaks in texts as \\n.',
    ],
  },
  not_a_list: {
    'zh-CN': ['数据不是列表', '文件最外层应为 [ … ]，或 { "items": [ … ] }。'],
    en: ['The data is not a list', 'The outermost value should be [ … ] or { "items": [ … ] }.'],
  },
  one_page: {
    'zh-CN': [
      '接口称共有 {total} 条，只返回了 {count} 条',
      '请让接口返回全部条目（如加大每页条数），或者提供完整的数据文件；未返回的条目公众检索不到。',
    ],
    en: [
      'The interface says that there are {total} records and gave {count}',
      'Let it give all of them (a larger page, for example), or publish a file of all; nobody can find the others.',
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
};
