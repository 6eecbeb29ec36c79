/** ApprovalStep 审批环节: the stages of a licence decision, one step of it, and how a step leads on. */
import * as v from 'valibot';
import { BRANCH_LABELS, STAGE_LABELS } from './code-labels.js';
import { field } from './field.js';
import { code, text } from './primitives.js';

/** The five stages of a licence decision, Licensing Law arts 29-44, plus the special procedures of art. 45 and what follows. */
export const STAGES = [
  'apply',
  'accept',
  'examine',
  'special',
  'decide',
  'deliver',
  'publish',
  'other',
] as const;
/** How a step leads on: the ordinary way, one answer of a decision, a correction loop 补正, or a refusal 不予许可/不予受理. */
export const BRANCHES = ['next', 'yes', 'no', 'correction', 'refusal'] as const;

/** Where a step leads and on which branch. */
export const stepLink = v.object({
  to: text(80),
  branch: v.optional(code(BRANCHES, BRANCH_LABELS), 'next'),
  label: v.optional(text(200)),
});

/** One step of a process. `limit` counts working days (Licensing Law art. 82). */
export const approvalStep = v.object({
  id: field({ zh: '环节编号', en: 'Step id', aliases: ['编号', '序号', 'id', 'step no'] }, text(80)),
  name: field(
    {
      zh: '环节名称',
      en: 'Step',
      aliases: ['环节', '步骤', '办理环节', '办理步骤', '流程', 'step name', 'name'],
      jsonLd: 'name',
    },
    text(300),
  ),
  stage: v.optional(field({ zh: '阶段', en: 'Stage', aliases: ['环节类型'] }, code(STAGES, STAGE_LABELS))),
  owner: v.optional(
    field(
      {
        zh: '责任单位',
        en: 'Owner',
        aliases: [
          '办理人',
          '责任人',
          '承办机构',
          '责任科室',
          '责任处室',
          '办理单位',
          '承办科室',
          'responsible',
          'unit',
        ],
      },
      text(200),
    ),
  ),
  window: v.optional(field({ zh: '办理窗口', en: 'Window', aliases: ['窗口', 'counter'] }, text(200))),
  limit: v.optional(
    field(
      {
        zh: '办理时限',
        en: 'Time limit (working days)',
        aliases: ['时限', '工作日', '期限', '环节时限', 'days', 'limit', 'time limit'],
      },
      v.pipe(v.number(), v.minValue(0), v.maxValue(1000)),
    ),
  ),
  counted: v.optional(
    field({ zh: '是否计入时限', en: 'Counted', aliases: ['计入时限', 'counts'] }, v.boolean()),
  ),
  decision: v.optional(field({ zh: '是否判断环节', en: 'Decision', aliases: ['判断'] }, v.boolean())),
  note: v.optional(
    field({ zh: '说明', en: 'Note', aliases: ['备注', '办理标准', '审查标准', 'description'] }, text(2000)),
  ),
  next: v.optional(
    field({ zh: '下一环节', en: 'Next', aliases: ['后续环节', 'next steps'] }, v.array(stepLink)),
  ),
});

/** See {@link approvalStep}. */
export type ApprovalStep = v.InferOutput<typeof approvalStep>;
