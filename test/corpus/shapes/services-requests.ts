/** Pages on which information is requested: forms online, forms to download, notes; and other forms. */
import { disclosure, portal, wide } from './sites.js';
import { article, hall, paragraphs, TEXTS, textAt, word, type ServiceCase } from './services-frames.js';

const SAID = [
  '申请人应当填写《政府信息公开申请表》，可以当面、邮寄或者在线提出申请；阅读有困难或者有视听障碍的，可以口头提出，由工作人员代为填写。',
  '本机关自收到申请之日起20个工作日内予以答复；申请内容不明确的，7个工作日内一次性告知补正。',
  '通过互联网提交的，以双方确认之日为收到申请之日；提交后请保存查询码，凭查询码查询办理状态。',
  '以政府信息公开申请的形式进行信访、投诉、举报的，请通过<a href="/xf/">信访渠道</a>提出。依申请提供政府信息不收取费用。申请人的个人信息仅用于办理申请，予以保密。',
];
const NOTES = paragraphs(...SAID);
/** What pages without notes may be told. */
const SILENT = ['form.time', 'form.receipt', 'form.help', 'form.notComplaint', 'form.privacy'];
type Field = readonly [label: string, control: string, required?: boolean];
const input = (name: string) => `<input type="text" name="${name}" class="form-control">`;
const FIELDS: readonly Field[] = [
  ['姓名', input('xm'), true],
  ['证件名称', '<select name="zjmc"><option>身份证</option><option>护照</option></select>', true],
  ['证件号码', input('zjhm'), true],
  ['联系电话', input('lxdh'), true],
  ['通信地址', input('txdz'), true],
  ['电子邮箱', input('yx')],
  ['所需信息的名称、文号或者其他特征性描述', '<textarea name="nrms"></textarea>', true],
  [
    '获取信息的方式',
    '<label><input type="radio" name="fs" value="1">邮寄</label><label><input type="radio" name="fs" value="2">电子邮件</label><label><input type="radio" name="fs" value="3">自行领取</label>',
    true,
  ],
];
const without = (label: string) => FIELDS.filter(([name]) => !name.includes(label));
const boot = (fields: readonly Field[]) =>
  `<form action="https://www.example.gov.cn/ysqgk/save" method="post">${fields.map(([label, control, required]) => `<div class="form-group row"><label class="col-sm-3 control-label">${required ? '<span class="red">*</span>' : ''}${label}：</label><div class="col-sm-9">${control}</div></div>`).join('')}<div class="form-group"><input class="code" name="yzm" placeholder="验证码"><button type="submit" class="btn">提交申请</button></div></form>`;
const vue = (fields: readonly Field[]) =>
  `<form class="el-form">${fields.map(([label, control, required]) => `<div class="el-form-item${required ? ' is-required' : ''}"><label class="el-form-item__label" style="width:200px">${label}</label><div class="el-form-item__content"><div class="el-input">${control.replace('class="form-control"', 'class="el-input__inner" autocomplete="off"')}</div></div></div>`).join('')}<div class="el-form-item"><div class="el-form-item__content"><button type="button" class="el-button el-button--primary"><span>提交</span></button></div></div></form>`;
const page = (name: string, body: string, more: Partial<ServiceCase> = {}, notes = NOTES): ServiceCase => ({
  name: `request: ${name}`,
  html: disclosure('依申请公开', `${notes}${body}`, { trail: ['首页', '政府信息公开'] }),
  url: 'https://www.example.gov.cn/zfxxgk/ysqgk/',
  kinds: ['requestForm'],
  ...more,
});
const STAR = '<font color="#e70000">*</font>';
const cell = (text: string, attributes = '') =>
  `<td align="center" class="table_hui"${attributes}>${text}</td>`;
const TABLE = `<form name="form1" action="open_login_add1.jsp" method="post"><table width="600" align="center"><tbody><tr><td align="center"><font size="2">注：公民、法人选择其一填写即可；${STAR}&nbsp;为必填项。</font><table id="input_table" width="600" class="table_xxzx"><tbody><tr align="center"><td class="table_red" rowspan="4">申<br>请<br>人<br>信<br>息</td><td rowspan="2">公民</td>${cell(`${STAR}姓名`)}<td>${input('indv_name')}</td>${cell(`${STAR}工作单位`)}<td>${input('indv_company')}</td></tr><tr>${cell(`${STAR}证件名称`)}<td>${input('indv_cert_type')}</td>${cell(`${STAR}证件号码`)}<td>${input('indv_cert_num')}</td></tr><tr><td rowspan="2">法人/其它组织</td>${cell(`${STAR}名称`)}<td>${input('org_name')}</td>${cell(`${STAR}组织机构代码`)}<td>${input('org_code')}</td></tr><tr>${cell(`${STAR}联系人<br>姓名`)}<td>${input('org_link_man')}</td>${cell(`${STAR}联系人电话`)}<td>${input('org_link_number')}</td></tr><tr><td class="table_red" rowspan="4">所<br>需<br>信<br>息<br>情<br>况</td>${cell(`${STAR}所需信息的<br>内容描述<br>（名称、文号或<br>其他特征描述）`)}<td colspan="4"><textarea name="info_descriptor" rows="4" cols="40"></textarea></td></tr><tr>${cell('获取政府信息的<br>方式')}<td colspan="4"><input name="get_info_way" type="radio" value="邮寄">邮寄 <input name="get_info_way" type="radio" value="传真">传真 <input name="get_info_way" type="radio" value="当面领取">当面领取</td></tr><tr>${cell('所需政府信息的<br>用途')}<td colspan="4">类型：<br><input name="info_usage" type="checkbox" value="1">自身生产的需要 <input name="info_usage" type="checkbox" value="2">自身科研的需要</td></tr><tr>${cell('需要减免费用')}<td colspan="4">需申请免除收费,主要理由：<br><input name="reason" type="checkbox" value="1">属于城乡居民最低生活保障对象<br></td></tr></tbody></table></td></tr><tr><td align="center"><a href="JavaScript:void(0);" onclick="add(this);">提 交</a></td></tr></tbody></table></form>`;

/** Requests and forms that are none. */
export const REQUESTS: readonly ServiceCase[] = [
  page('a form of boxes with all notes', boot(FIELDS)),
  page('a form of a framework with all notes', vue(FIELDS)),
  page(
    'a purpose that must be stated',
    boot([...FIELDS, ['所需信息的用途', '<textarea name="yt"></textarea>', true]]),
    { failed: ['form.noPurpose'] },
  ),
  page(
    'a purpose that must be stated, in a framework',
    vue([...FIELDS, ['所需信息的用途', input('yt'), true]]),
    { failed: ['form.noPurpose'] },
  ),
  page(
    'a purpose that may be stated',
    boot([...FIELDS, ['所需信息的用途（选填）', '<textarea name="yt"></textarea>']]),
  ),
  page('no proof of identity', boot(without('证件')), { failed: ['form.identity'] }),
  page('no way of delivery', boot(without('获取信息')), { failed: ['form.how'] }),
  page('no description of the information', boot(without('所需信息')), { failed: ['form.what'] }),
  page(
    'a waiver of fees',
    boot([
      ...FIELDS,
      [
        '是否申请减免费用',
        '<label><input type="radio" name="jm">申请</label><label><input type="radio" name="jm">不申请</label>',
      ],
    ]),
    { failed: ['form.noFee'] },
  ),
  page(
    'a table of merged cells with stars, no notes',
    TABLE,
    {
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>申请公开</title></head><body>${TABLE}</body></html>`,
      failed: ['form.noFee'],
      open: SILENT,
    },
    '',
  ),
  page(
    'notes and a form to download',
    '<p>附件：<a href="/files/sqb.doc">政府信息公开申请表.doc</a></p>',
    {},
  ),
  page(
    'notes with the old limit and costs',
    paragraphs(
      '申请人填写申请表后，可以当面、邮寄提出。本机关自收到申请之日起15个工作日内予以答复，需要延长的，延长不超过15个工作日。',
      '本机关依申请提供政府信息，收取检索、复制、邮寄等成本费用；经济确有困难的，可以申请减免费用。',
      '受理机构：阳光区示例局办公室，地址：阳光区示范路1号，电话：010-00000001。',
    ),
    { failed: ['form.time', 'form.noFee'], open: SILENT },
    '',
  ),
  page(
    'notes on a fee that is not charged',
    '<p>本机关不收取检索、复制、邮寄等成本费用。</p><p><a href="/files/sqb.doc">申请表下载</a></p>',
    {
      html: wide(
        '依申请公开',
        `${NOTES}<p>本机关不收取检索、复制、邮寄等成本费用。</p><p><a href="/files/sqb.doc">申请表下载</a></p>`,
        { trail: ['首页', '政府信息公开'] },
      ),
    },
  ),
  page(
    'a form to print, without fields',
    `<table border="1" class="MsoNormalTable"><tr><td rowspan="3">申请人信息</td><td rowspan="2">公民</td><td>姓名</td><td></td><td>工作单位</td><td></td></tr><tr><td>证件名称</td><td></td><td>证件号码</td><td></td></tr><tr><td>法人</td><td>名称</td><td></td><td>统一社会信用代码</td><td></td></tr><tr><td rowspan="2">所需信息情况</td><td colspan="2">内容描述</td><td colspan="3"></td></tr><tr><td colspan="2">获取信息的方式</td><td colspan="3">□邮寄 □电子邮件 □自行领取</td></tr></table>`,
  ),
  page(
    'the first step: who applies',
    '<div class="steps">1 阅读须知 2 选择身份 3 填写申请</div><form action="https://www.example.gov.cn/ysqgk/next"><label><input type="radio" name="lx" value="1">公民</label><label><input type="radio" name="lx" value="2">法人或者其他组织</label><label><input type="checkbox" name="ty">我已阅读</label><button>下一步</button></form>',
  ),
  page('where answers are looked up', '', {
    html: disclosure(
      '申请查询',
      '<form action="https://www.example.gov.cn/ysqgk/query" method="post"><p><label>查询编号：<input name="bh"></label></p><p><label>查询密码：<input name="mm" type="password"></label></p><button>查询</button></form>',
      { trail: ['首页', '政府信息公开', '依申请公开'] },
    ),
    kinds: ['requestForm', 'column', 'ogi', 'other', 'search'],
  }),
  page('an article with the notes', '', {
    html: article('阳光区示例局政府信息依申请公开须知', word(...SAID, '附件：政府信息公开申请表'), {
      trail: ['首页', '政府信息公开', '依申请公开'],
    }),
    url: textAt('ysqgk'),
    kinds: ['requestForm', ...TEXTS],
  }),
  {
    name: 'no request: figures on requests',
    url: textAt('ysqgk'),
    kinds: [...TEXTS, 'requestForm'],
    html: article(
      '2025年第四季度依申请公开办理情况',
      paragraphs(
        '2025年第四季度，全区收到政府信息公开申请12件，按期答复12件，其中予以公开8件，不予公开1件，无法提供3件。',
        '没有因依申请公开引发的行政复议和行政诉讼。',
      ),
      { trail: ['首页', '政府信息公开', '依申请公开'] },
    ),
    open: SILENT,
  },
  {
    name: 'no request: how a request runs, as a picture',
    url: textAt('ysqgk'),
    kinds: [...TEXTS, 'requestForm'],
    html: article('政府信息公开申请办理流程图', '<p><img src="/images/lct.jpg" alt="依申请公开流程图"></p>', {
      trail: ['首页', '政府信息公开', '依申请公开'],
    }),
  },
  {
    name: 'no request: an entry to an examination',
    url: textAt('rsks'),
    kinds: [...TEXTS, 'interaction'],
    html: portal(
      '在线报名',
      '<p>请如实填写报名信息，并上传证件照片，提交后不得修改。</p><form action="https://www.example.gov.cn/bm" method="post"><p>姓名：<input name="xm"></p><p>身份证号：<input name="sfz"></p><p>联系电话：<input name="dh"></p><p>报考岗位：<select name="gw"><option>岗位一</option></select></p><p>备注：<textarea name="bz"></textarea></p><p>报名信息仅用于本次招聘，予以保密。</p><button>提交</button></form>',
    ),
  },
  {
    name: 'no request: a booking of a window',
    url: 'https://zwfw.example.gov.cn/yy',
    kinds: ['other', 'guide', 'interaction', 'column'],
    html: hall(
      '预约办事',
      '<form action="https://zwfw.example.gov.cn/yy/save" method="post"><div class="form-group"><label>预约事项</label><select name="sx"><option>小型示例场所备案</option></select></div><div class="form-group"><label>预约日期</label><input name="rq" type="date"></div><div class="form-group"><label>姓名</label><input name="xm"></div><div class="form-group"><label>手机号码</label><input name="sj"></div><button>预约</button></form>',
    ),
  },
  {
    name: 'no request: a log-in',
    url: 'https://zwfw.example.gov.cn/login',
    kinds: ['other', 'home', 'interaction'],
    html: hall(
      '用户登录',
      '<form action="https://zwfw.example.gov.cn/login" method="post"><input name="u" placeholder="手机号/证件号码"><input name="p" type="password" placeholder="密码"><button>登录</button><a href="/reg">立即注册</a></form>',
    ),
  },
  {
    name: 'no request: a survey of contentment',
    url: 'https://www.example.gov.cn/hdjl/myd/',
    kinds: ['interaction', 'other', 'column'],
    html: portal(
      '办事服务满意度调查',
      '<form action="https://www.example.gov.cn/dc" method="post"><p>1.您对窗口的服务态度是否满意？</p><label><input type="radio" name="q1">满意</label><label><input type="radio" name="q1">不满意</label><p>2.您对办理时限是否满意？</p><label><input type="radio" name="q2">满意</label><label><input type="radio" name="q2">不满意</label><p>3.您的建议：</p><textarea name="q3"></textarea><button>提交问卷</button></form>',
      { trail: ['首页', '互动交流', '网上调查'] },
    ),
  },
];
