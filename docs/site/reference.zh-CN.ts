/** What the docstrings of the elements say, in Chinese, by their English words; the build fails when one is missing or no longer said. */

/** English description → Chinese description. */
export const REFERENCE_ZH: Readonly<Record<string, string>> = {
  // Attributes 属性
  'Id of the step where a case stands; it is marked in list and chart.':
    '办件所处环节的编号，在清单和流程图中标出。',
  'Which guide to show, by id or name, when the source holds several. Default: the first.':
    '数据含多份指南时显示哪一份（编号或名称）。默认第一份。',
  'Lanes by owner (泳道). Default `auto`: where they fit.': '按责任单位分泳道。默认 `auto`：放得下时分。',
  "Legal limit in working days; overrides the guide's.": '法定时限（工作日），优先于指南所载。',
  "Promised limit in working days; overrides the guide's.": '承诺时限（工作日），优先于指南所载。',
  'Shows the other elements of the guide too (conditions, materials, fees …).':
    '同时显示指南的其他要素（条件、材料、收费等）。',
  'Shows faults of the data on the page, for staff.': '在页面上显示数据错误，供工作人员核对。',
  'Address of a JSON, CSV, Atom or RSS file, or of an API that answers with one of them.':
    'JSON、CSV、Atom、RSS 文件的地址，或返回其中之一的接口地址。',
  '`lazy` waits until the element comes near the screen. Default `eager`.':
    '`lazy`：将要滚动到组件时才加载。默认 `eager`：立即加载。',
  'Overrides the language taken from the page.': '指定语言，不再沿用网页的语言。',
  "Level of the element's first heading, 2 to 6. Default 3.": '组件第一个标题的级别，2 至 6。默认 3。',
  "Address of the channels' data (JSON or CSV).": '渠道数据的地址（JSON 或 CSV）。',
  'Page for requests for information, which are not complaints.':
    '依申请公开页面的地址；申请不作为投诉办理。',
  "Offers drafts on the person's device; absent: none.": '提供保存在本人设备上的草稿；不写则不提供。',
  "The office's key that complaints must be sealed to; with any other key nothing is sent.":
    '投诉内容须用其加密的本机关公钥编号；公钥不符时不发送。',
  'Address of the intake service, e.g. `/v1`. Without it the form can be filled, printed and mailed; where the page wraps a form that sends to a program of its own, that one stays in use.':
    '在线受理服务的地址，例如 `/v1`。不写时表格可以填写、打印和邮寄；如果包住的原有表单提交到本站自己的程序，则原有表单照常使用。',
  "Version of the privacy notice on the page; default: that of the wrapped form, else the form's own version.":
    '页面所载个人信息处理告知的版本。默认取被包住的表单所写版本，没有则取表单自带版本。',
  "The office's mail address, for a mail draft where there is no service.":
    '本机关的电子邮箱，没有在线受理服务时用于生成邮件草稿。',
  'Name of the office, on printed forms.': '本机关名称，印在打印的表格上。',
  'Columns in order, comma-separated property names; default: those that hold data.':
    '依次显示的列，字段名以逗号分隔。默认显示有数据的列。',
  'Rows on a page: 10, 20, 50 or 100. Default 20.': '每页行数：10、20、50 或 100。默认 20。',
  'Keeps search, filters and page in the address. Default: not.':
    '把检索、筛选和页码保存在网址中。默认不保存。',
  "Name of a parameter of the page's address that fills the search box, for search forms of the site.":
    '网址中用来填入检索框的参数名，供网站自有检索表单使用。',
  'Address of the same list as an Atom feed, shown as a link.': '同一目录的 Atom 订阅地址，显示为链接。',
  'Leaves out the JSON-LD of the shown page.': '不输出当前页的 JSON-LD。',
  'Default `cards`.': '默认 `cards`（卡片）。',
  'Day to which the information was checked, `YYYY-MM-DD`; a date in the data comes second.':
    '信息核对至哪一日，`YYYY-MM-DD`；优先于数据中的日期。',
  'Months after which staff are warned. Default 12.': '超过多少个月提醒工作人员核对。默认 12。',
  'Shows warnings for staff on the page; otherwise they go to the console.':
    '在页面上显示给工作人员的提醒；不写则只写入控制台。',
  'Name of the body, for vCards.': '单位名称，用于电子名片。',
  'Leaves out the JSON-LD.': '不输出 JSON-LD。',
  'Which form is drawn. Default `cn`.': '使用哪个国家的表格。默认 `cn`。',
  "Address of the disclosure list's data: documents that match what is typed are offered before filing.":
    '公开目录数据的地址：提交前提示与所填内容相符的已公开文件。',
  'Page for complaints and consultations, which are not handled as requests (OGI art. 39); what was typed is carried there.':
    '投诉、咨询页面的地址；此类事项不作为公开申请办理（《政府信息公开条例》第三十九条），已填内容一并带去。',
  // Events 事件
  'After the keyboard or the pointer chose a step.': '用键盘或指针选定一个环节之后。',
  'After the records are known.': '数据读取完成之后。',
  'When the source fails, or some records are faulty.': '数据源读取失败，或部分记录有误时。',
  'After the channels are known.': '渠道读取完成之后。',
  'When their source fails.': '渠道数据读取失败时。',
  'After each change; `detail` is `{ path }`, never the value.':
    '每次修改之后；`detail` 为 `{ path }`，不含所填内容。',
  'Before sending; cancelable; `detail` is the checked record.':
    '发送之前，可以取消；`detail` 为已核对的记录。',
  'After a search, filter, order or page was chosen.': '检索、筛选、排序或翻页之后。',
  // Parts 部件
  'The limits and sums.': '时限及其核算。',
  'The table of paths.': '办理路径表。',
  'The ordered list.': '环节清单。',
  'One step; with `current` for the step of the case.': '一个环节；办件所处环节另有 `current`。',
  'The scrolling box with the chart.': '流程图所在的滚动框。',
  'What the lines mean.': '图例。',
  'Zoom, downloads, print.': '缩放、下载、打印。',
  'The calculator of dates.': '办理日期推算。',
  'Faults of the data.': '数据错误。',
  'The outermost box.': '最外层的框。',
  'Loading, empty and error messages.': '加载、无数据和出错的提示。',
  'One field.': '一个栏目。',
  'The list of faults.': '填写错误清单。',
  'The receipt.': '回执。',
  'The status lookup.': '办理进度查询。',
  'Search, order and filters.': '检索、排序和筛选。',
  'The search box.': '检索框。',
  'The table (wide).': '表格（宽屏）。',
  'The list of cards (narrow).': '卡片列表（窄屏）。',
  'One item in either form.': '一条信息，表格行或卡片。',
  'The mark of an expired or repealed document.': '失效、废止文件的标记。',
  'Page numbers.': '页码。',
  'Downloads, print, feed.': '下载、打印、订阅。',
  'The detail view.': '详情。',
  'The list of people.': '人员列表。',
  'One person.': '一位人员。',
  'Photo or initials.': '照片或姓名首字。',
  'Mark of a vacant or acting post.': '职位空缺或代理的标记。',
  'People as a table.': '人员表格。',
  'The organisation chart.': '组织结构图。',
  'The departments.': '内设机构。',
  'The leading groups.': '领导小组。',
  // Tokens 样式变量
  'Colour of controls. Default: a blue.': '按钮等控件的颜色。默认为蓝色。',
  "Colour of links. Default: that of the page's own links.": '链接的颜色。默认同网页的链接。',
  'Colour of lines.': '线条的颜色。',
  'Background of boxes.': '框的底色。',
  'Secondary text; keeps 4.5:1 on the surface.': '次要文字；与底色的对比度不低于 4.5:1。',
  'Corner radius.': '圆角半径。',
  'Unit of spacing.': '间距单位。',
};
