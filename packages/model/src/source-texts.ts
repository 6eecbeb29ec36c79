/** Wording of what may be wrong in CSV, feeds and JSON-LD; apart, because their readers are loaded lazily. */
import type { ProblemTexts } from './wording.js';

/*
 * Note to translators: {field} is the field's label, {limit} a number, {options} a list of allowed values,
 * {place} "line:column", {expected} a kind of value, {first} and {second} row numbers, {encoding} a name.
 * The first text states the fault, the second tells the reader what to do next.
 */
export const SOURCE_TEXTS: ProblemTexts = {
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
  no_record: {
    'zh-CN': [
      '该行像是合计、备注、分组标题或重复的表头，未作为条目',
      '如该行确为条目，请补全其他栏目；否则可以忽略。',
    ],
    en: [
      'The row looks like a sum, a remark, a heading or the header again and was not taken for a record',
      'If it is a record, fill in its other columns; else there is nothing to do.',
    ],
  },
  spoiled_number: {
    'zh-CN': [
      '“{field}”被电子表格改成了科学计数，原来的号码已不完整，未使用',
      '请把该列设为“文本”格式，重新填写后再导出。',
    ],
    en: [
      'A spreadsheet rewrote {field} as a power of ten; what it was is lost, and it is not used',
      'Make the column text in the spreadsheet, enter the value again and export once more.',
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
