/** Licence processes of differing shape: simple, field check, hearing, joint review, parallel windows. Limits are working days. */
import type { ApprovalStep } from '@sunboard/model';

type Link = NonNullable<ApprovalStep['next']>[number];

const to = (target: string, branch: Link['branch'] = 'next', label?: string): Link => ({
  to: target,
  branch,
  ...(label !== undefined && { label }),
});

/** What sets a process apart from the ordinary one. */
export interface ProcessShape {
  /** Working days of examination. */
  readonly examine: number;
  readonly fieldCheck?: number;
  readonly hearing?: boolean;
  readonly expert?: number;
  /** Offices that give their opinion at the same time. */
  readonly jointReview?: readonly string[];
  readonly section: string;
}

/** The whole process, from application to publication of the decision (Licensing Law arts 29-44). */
export function process(shape: ProcessShape): ApprovalStep[] {
  const middle = [...fieldCheck(shape), ...hearing(shape), ...expert(shape), ...jointReview(shape)];
  const firstMiddle = middle[0]?.id ?? 'decide';
  return [
    {
      id: 'apply',
      name: '申请',
      stage: 'apply',
      owner: '申请人',
      window: '综合窗口或政务服务网',
      next: [to('receive')],
    },
    {
      id: 'receive',
      name: '收件审查',
      stage: 'accept',
      owner: '综合窗口',
      window: '1号窗口',
      limit: 1,
      decision: true,
      note: '当场作出是否受理的决定；逾期不告知的，自收到申请材料之日起即为受理。',
      next: [
        to('examine', 'yes', '材料齐全'),
        to('correct', 'correction', '材料不齐或不符合形式'),
        to('notAccepted', 'refusal', '不属于本机关职权'),
      ],
    },
    {
      id: 'correct',
      name: '一次性告知补正',
      stage: 'accept',
      owner: '综合窗口',
      limit: 5,
      counted: false,
      note: '当场或者5个工作日内一次告知需要补正的全部内容。',
      next: [to('receive', 'next', '补正后重新提交')],
    },
    {
      id: 'notAccepted',
      name: '不予受理',
      stage: 'accept',
      owner: '综合窗口',
      note: '出具不予受理通知书，说明理由，并告知向有关机关申请。',
      next: [],
    },
    {
      id: 'examine',
      name: '审查',
      stage: 'examine',
      owner: shape.section,
      limit: shape.examine,
      next: [to(firstMiddle)],
    },
    ...chain(middle),
    {
      id: 'decide',
      name: '决定',
      stage: 'decide',
      owner: '分管副局长',
      limit: 2,
      decision: true,
      next: [to('deliver', 'yes', '准予许可'), to('refuse', 'refusal', '不予许可')],
    },
    {
      id: 'refuse',
      name: '不予许可',
      stage: 'decide',
      owner: shape.section,
      limit: 1,
      note: '书面说明理由，并告知申请人依法申请行政复议或者提起行政诉讼的权利。',
      next: [to('publish')],
    },
    {
      id: 'deliver',
      name: '送达',
      stage: 'deliver',
      owner: '发证窗口',
      window: '8号窗口',
      limit: 10,
      counted: false,
      note: '自作出决定之日起10个工作日内颁发、送达许可证件。',
      next: [to('publish')],
    },
    {
      id: 'publish',
      name: '公开结果',
      stage: 'publish',
      owner: '政务公开科',
      note: '许可决定予以公开，公众有权查阅。',
      next: [],
    },
  ];
}

function fieldCheck({ fieldCheck: days }: ProcessShape): ApprovalStep[] {
  if (days === undefined) return [];
  return [
    {
      id: 'field',
      name: '现场核查',
      stage: 'examine',
      owner: '现场核查组',
      limit: days,
      note: '由两名以上工作人员进行核查。',
      decision: true,
      next: [to('', 'yes', '符合条件'), to('fix', 'correction', '需要整改')],
    },
  ];
}

function hearing({ hearing: held }: ProcessShape): ApprovalStep[] {
  return held
    ? [
        {
          id: 'hearing',
          name: '听证',
          stage: 'special',
          owner: '办公室',
          limit: 20,
          counted: false,
          note: '涉及公共利益的重大事项，或者申请人、利害关系人要求听证的，依法组织；所需时间不计入期限。',
          next: [to('')],
        },
      ]
    : [];
}

function expert({ expert: days }: ProcessShape): ApprovalStep[] {
  return days === undefined
    ? []
    : [
        {
          id: 'expert',
          name: '专家评审',
          stage: 'special',
          owner: '专家组',
          limit: days,
          counted: false,
          note: '所需时间不计入期限，书面告知申请人。',
          next: [to('')],
        },
      ];
}

function jointReview({ jointReview: offices }: ProcessShape): ApprovalStep[] {
  if (!offices) return [];
  return [
    {
      id: 'split',
      name: '发起联合审查',
      stage: 'examine',
      owner: '审批管理科',
      limit: 1,
      next: offices.map((office, index) => to(`joint${index}`, 'next', office)),
    },
    ...offices.map((office, index) => ({
      id: `joint${index}`,
      name: `${office}意见`,
      stage: 'examine' as const,
      owner: office,
      limit: 3,
      next: [to('merge')],
    })),
    { id: 'merge', name: '汇总意见', stage: 'examine', owner: '审批管理科', limit: 1, next: [to('')] },
  ];
}

/** Fills the open ends (`to: ''`) with the step that follows the group, and adds the loop back from rectification. */
function chain(middle: readonly ApprovalStep[]): ApprovalStep[] {
  const heads = middle
    .filter(step => !step.id.startsWith('joint') && step.id !== 'merge')
    .map(step => step.id);
  const after = (id: string) => {
    const group = id === 'merge' ? 'split' : id;
    return heads[heads.indexOf(group) + 1] ?? 'decide';
  };
  const linked = middle.map(step => ({
    ...step,
    next: (step.next ?? []).map(link => (link.to === '' ? { ...link, to: after(step.id) } : link)),
  }));
  if (!middle.some(step => step.id === 'field')) return linked;
  return [
    ...linked,
    {
      id: 'fix',
      name: '限期整改',
      stage: 'examine',
      owner: '申请人',
      limit: 10,
      counted: false,
      next: [to('field', 'next', '整改完成')],
    },
  ];
}
