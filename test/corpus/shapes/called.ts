/** Texts that a content system marks as articles, whose heading or column says what they may be; all names are made up. */
import { BODY, page, type Shape } from './frame.js';

const marked = (heading: string, column: string): Shape => ({
  name: heading,
  html: page(
    `<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/x/">${column}</a></div><h1>${heading}</h1><div>发布时间：2023-05-06　来源：示例局</div>${BODY.repeat(3)}`,
    {
      title: `${heading}_阳光区示例局`,
      head: `<meta name="ColumnName" content="${column}"><meta name="ColumnType" content="${column}"><meta name="ArticleTitle" content="${heading}"><meta name="PubDate" content="2023-05-06 10:00">`,
    },
  ),
  url: 'http://www.example.gov.cn/zwgk/202305/t20230506_12345.html',
});

/** Pages that their heading or column calls by their kind: none of them may be claimed as a sure article. */
export const CALLED: readonly Shape[] = [
  marked('阳光区示例局2022年政府信息公开工作年度报告', '政府信息公开年报'),
  marked('阳光区示例局政府信息公开指南', '政府信息公开指南'),
  marked('机构职能', '机构职能'),
  marked('示例局主要职责', '机构概况'),
  marked('局领导班子成员及分工', '领导信息'),
  marked('示例许可证办理须知', '办事服务'),
  marked('张示例', '领导之窗'),
];

/** The same marks on a text that is an article. */
export const MARKED = marked('示例局召开专题工作会议', '工作动态');
