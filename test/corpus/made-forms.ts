/**
 * Makes pages on which information can be requested, each put together by chance out of what content systems do: what
 * their fields are called, where the labels stand, what is required, what the notes say. The same number makes the same
 * page, and each knows which rules of the law it breaks.
 */
import { chance, type Chance } from './made-chance.js';
import { addressOf, civicPage } from './made-civic-frame.js';
import { chooseForm, type FormChoice } from './made-form-choice.js';
import { fieldsOf, type MadeField } from './made-form-fields.js';
import { paragraph } from './made-ink.js';
import { boxes } from './made-parts.js';

/** A page with a form, its fields, and the rules that it breaks. */
export interface MadeForm {
  readonly html: string;
  readonly url: string;
  readonly fields: readonly MadeField[];
  readonly broken: readonly string[];
  /** How it was put together, to be read when it fails. */
  readonly made: FormChoice;
}

const NAMES = ['姓名', '申请人姓名', '姓名或名称', '申请人', '名称', '公民姓名', '申请人姓名/名称'];
const PROOFS = ['证件号码', '身份证号码', '身份证号', '有效身份证件号码', '证件编号', '统一社会信用代码'];
const CONTACTS = [
  '联系电话',
  '手机号码',
  '电话',
  '联系方式',
  '通信地址',
  '电子邮箱',
  '联系人电话',
  '邮寄地址',
];
const WHATS = [
  '所需信息的名称、文号或者其他特征性描述',
  '所需政府信息的内容描述',
  '信息名称',
  '申请公开的政府信息名称',
  '所需信息内容描述',
  '政府信息的名称、文号或者便于查询的其他特征性描述',
  '申请内容',
  '所需信息描述',
];
const WAYS = [
  '获取信息的方式',
  '信息获取方式',
  '获取政府信息的方式',
  '信息的指定提供方式',
  '所需信息的指定提供方式',
  '政府信息的载体形式',
  '获取方式',
  '提供政府信息的形式要求',
  '获取政府信息的方式、途径',
  '信息提供方式',
];
const PURPOSES = ['所需信息的用途', '信息用途', '用途', '申请用途', '特殊需要', '使用目的'];
/** What the notes must say, by the rule that wants it. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  'form.time': [
    '行政机关能够当场答复的当场答复，不能当场答复的自收到申请之日起20个工作日内答复；内容不明确的，7个工作日内一次性告知补正。',
    '本机关自收到申请之日起二十个工作日内予以答复，申请内容不明确的，在七个工作日内告知申请人补正。',
    '答复期限为 20 个工作日，需要补正的自收到之日起 7 个工作日内告知。',
  ],
  'form.receipt': [
    '通过互联网提交的申请，以双方确认之日为收到申请之日，请记下查询码，凭查询码查询办理情况。',
    '网上申请自双方确认之日起算，提交后系统给出受理编号，可在“状态查询”中查看。',
  ],
  'form.notComplaint': [
    '以政府信息公开申请的形式进行信访、投诉、举报等活动的，不作为政府信息公开申请处理，请通过相应渠道提出。',
    '信访投诉事项请拨打0000-1234567。',
  ],
  'form.help': [
    '对阅读有困难或者视听障碍的申请人，本机关提供必要的帮助。',
    '书写确有困难的，可以口头提出，由工作人员代为填写。',
  ],
  'form.privacy': ['所填个人信息仅用于办理本次申请，本机关依法予以保护。', '我们对您的身份信息严格保密。'],
};
const ALWAYS = [
  '公民、法人或者其他组织可以向本机关申请获取相关政府信息，请如实填写下列各项，提交前核对无误。',
  '一份申请表只申请一件信息，同时提交的材料应当清晰、完整，所需材料可以扫描后作为附件上传。',
  '本机关依申请提供政府信息不收取费用，申请的数量、频次明显超过合理范围的除外。',
  '工作人员在办公时间内受理申请，节假日顺延，详细办法见本机关的指南。',
];

/** The page of a number. */
export function madeForm(seed: number): MadeForm {
  const by = chance(seed);
  const choice = chooseForm(by);
  const fields = chosenFields(choice, by);
  const notes = [
    ...ALWAYS,
    ...Object.entries(NOTES).flatMap(([rule, texts]) => (rule === choice.silent ? [] : [by.one(texts)])),
  ];
  const said = notes.map(text => paragraph(text, choice.ink, by)).join('\n');
  const form = shellOf(fieldsOf(fields, choice, by), choice);
  const page = {
    column: by.one(['依申请公开', '政府信息公开申请表', '政府信息公开申请', '在线申请', '信息公开申请']),
    above: by.one([['政务公开'], ['政府信息公开', '依申请公开']]),
    type: '依申请公开',
    menu: ['公开指南', '公开制度', '法定主动公开内容', '公开年报'],
    content: boxes(choice.notes === 'before' ? said + form : form + said, choice.boxesAround, choice, 'box'),
  };
  const broken = [
    ...(choice.silent === '' ||
    (choice.silent === 'form.privacy' && !fields.some(({ label }) => /证件|身份/u.test(label)))
      ? []
      : [choice.silent]),
    ...(choice.planted.startsWith('form')
      ? [choice.planted]
      : choice.planted === ''
        ? []
        : ['form.identity']),
    ...(choice.purpose === 'required' ? ['form.noPurpose'] : []),
    ...(choice.waiver ? ['form.noFee'] : []),
  ];
  return {
    html: civicPage(page, choice, by),
    url: addressOf('ysqgk', choice),
    fields,
    broken,
    made: choice,
  };
}

function chosenFields(choice: FormChoice, by: Chance): MadeField[] {
  const { planted, purpose } = choice;
  const text = (name: string, label: string, required = true): MadeField => ({
    name,
    label,
    type: 'text',
    required,
  });
  const way = by.one(WAYS);
  const ways = by.one([
    ['邮寄', '电子邮件', '自行领取'],
    ['纸面', '电子邮件', '光盘'],
    ['网上获取', '当面领取', '传真'],
  ]);
  return [
    ...(planted === 'name' ? [] : [text('xm', by.one(NAMES))]),
    ...(planted === 'proof' ? [] : [text('zjhm', by.one(PROOFS))]),
    ...(planted === 'contact'
      ? []
      : [text('lxfs', by.one(CONTACTS)), ...(by.is(0.5) ? [text('yb', '邮政编码', false)] : [])]),
    ...(by.is(0.3) ? [text('gzdw', '工作单位', false)] : []),
    ...(planted === 'form.what'
      ? []
      : [
          {
            name: 'nr',
            label: by.one(WHATS),
            type: by.one(['textarea', 'textarea', 'text'] as const),
            required: true,
          },
        ]),
    ...(purpose === ''
      ? []
      : [
          {
            name: 'yt',
            label: by.one(PURPOSES),
            type: by.one(['text', 'textarea'] as const),
            required: purpose === 'required',
          },
        ]),
    ...(planted === 'form.how'
      ? []
      : [
          {
            name: 'fs',
            label: way,
            type: by.one(['select', 'radio'] as const),
            choices: ways,
            required: by.is(0.5),
          },
        ]),
    ...(choice.waiver
      ? [
          {
            name: 'jm',
            label: '是否申请减免费用',
            type: 'radio' as const,
            choices: ['申请', '不申请'],
            required: false,
          },
        ]
      : []),
    ...(choice.captcha ? [text('yzm', '验证码')] : []),
  ];
}

function shellOf(rows: string, choice: FormChoice): string {
  const button = {
    button: '<button type="submit">提交申请</button>',
    input: '<input type="button" value="提 交" onclick="save()"> <input type="reset" value="重 置">',
    link: '<a href="javascript:save()">提交</a>',
  }[choice.button];
  const search = choice.search
    ? '<div class="search"><input type="text" name="q" placeholder="请输入关键词"><button>搜索</button></div>'
    : '';
  switch (choice.shell) {
    case 'form':
      return `${search}<form method="post" action="https://www.example.gov.cn/api/apply">${rows}${button}</form>`;
    case 'box':
      return `${search}<div class="apply">${rows}${button}</div>`;
    case 'page':
      return `<form id="aspnetForm" method="post" action="https://www.example.gov.cn/ysqgk.aspx"><input type="hidden" name="__VIEWSTATE" value="x">${search}${rows}${button}</form>`;
  }
}
