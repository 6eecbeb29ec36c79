/** Words that stand in front of a number and say what it is and whose. */
import { joinSpread } from './text.js';

/** How far before a number the words are looked at that say what it is. */
export const WINDOW = 24;

const DUTY = '咨询|监督|投诉|举报|办公|服务|热线|值班|受理|报名|客服|传真|查询|接待|窗口|经办|单位';
const LINE = '(?:[\\u4e00-\\u9fff、/（）()]{0,8})(?:电话|方式|热线|手机|号码|人)';

/** The line of a duty, even in a list of people: 监督电话, 值班手机. */
export const DUTY_LINE = new RegExp(`(?:${DUTY})${LINE}|热线|hotline`, 'iu');
/** What offices write before their numbers; people are called so, too, where a list or a letter tells of them. */
export const OFFICIAL = new RegExp(
  `(?:咨询|联系|报名|监督|值班|举报|受理)[：:]|(?:联系|${DUTY})${LINE}|(?:负责|责任)人|工作人员|律师|电话|热线|tel|phone|hotline|contact|fax`,
  'iu',
);
/** The number of a person, whatever it is called. */
export const PERSONAL =
  /本人|家庭|个人|住户|户主|学生|家长|患者|受助|(?:^|[^电妇])[父母子女妻夫儿]的?(?:联系)?电话/u;
/** Somebody speaks of themselves, as in letters to an office. */
export const FIRST_PERSON = /我叫|我的(?:联系|手机|电话|号码)|我是[\u4e00-\u9fff]{2,3}[，,]|我家(?:住|在)/u;
export const ID_LABEL = /身份证|证件号|公民身份|ID\s?(?:card|no|number)/iu;
export const CARD_LABEL = /账号|帐号|账户|帐户|卡号|一卡通|银行卡|开户|存折|card\s?(?:no|number)|account/iu;
export const SERIAL_LABEL =
  /(?:订单|流水|序列|[条编]码|[单编序引文批货型考生学工案户同籍书表理架元]号|[^份]证号|信用代码|机构代码|许可证|备案|项目代码|统一代码|No\.?|ISBN|order|serial|ref|\bid\s?[=:：])[^\d]{0,8}$/iu;
/** 限额（万元）, 用电量（千瓦时）: what is counted below or behind. */
export const MEASURE =
  /[（(](?:单位[：:])?[\u4e00-\u9fff]{0,3}(?:元|吨|亩|千瓦时|平方米|公里|立方米|人次)[）)]\s?[：:为]?\s?$/u;
/** 13800001111.50, 13800001111元: what is counted or paid. */
export const AMOUNT = /^(?:\.\d{2}(?![\d.])|(?:\.\d{1,4})?\s?(?:[万亿美]?元|[万亿吨度]|千瓦|平方|立方|%))/u;
export const CREDIT_LABEL = /信用代码|机构代码|税号|纳税人/u;
/** A number made up to show how one is built. */
export const MADE_UP = /虚构|非真实|样例号|示例号/u;
/** Directly before a number that shows how a field is filled in: ，如110101…XXXX. */
export const AS_SAMPLE = /(?:^|[，,（(：:。；;\s])(?:例?如|例)[：:]?\s?$/u;

/** What stands before a place in a text and, in front of that, elsewhere. */
export function wordsBefore(text: string, start: number, around: string): string {
  return joinSpread(around + text.slice(Math.max(0, start - WINDOW), start));
}
