/** Chinese texts of the leadership roster; the shape that the other languages follow. */

/* {name}: a name; {date}: a date; {n}: months. */
export const zhCn = {
  leaders: '领导信息',
  departments: '内设机构',
  groups: '领导小组',
  chart: '组织机构图',
  vacant: '空缺',
  acting: '代理',
  vacancy: '该职务暂时空缺',
  details: '详细信息',
  detailsOf: '详细信息：{name}',
  contact: '保存联系方式',
  contactOf: '保存联系方式：{name}（vCard）',
  photoOf: '{name}的照片',
  asOf: '信息截至 {date}',
  stale: '（管理员提示）本页信息已超过 {n} 个月没有更新，请核对。',
  print: '打印',
};
