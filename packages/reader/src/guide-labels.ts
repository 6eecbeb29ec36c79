/** Labels of service guides 办事指南 that no list holds: offices put what they do before what is told of it, 窗口 + 工作时间, 需提交的 + 资料. */
import { foldLabel } from '@sunboard/model';
import type { PairFact } from './facts.js';

type Field = PairFact['fields'][number];

/* What the office does names the field only together with what is told of it: 收费依据 are no legal basis, 申请时间 no office hours. */
const WORDS: readonly (readonly [RegExp, Field])[] = [
  [
    /^(?:法律|政策|设[定立]|审批|许可|[办受]理|实施|事项|办事|确认|备案)(?:法规|文件)?依据$/u,
    'ServiceGuide.legalBasis',
  ],
  [
    /^(?:申[请报领]人?|[受办]理|办事|许可|审批|准予|予以|备案|认定|登记)(?:范围及|许可|批准|审批)?的?条件$/u,
    'ServiceGuide.conditions',
  ],
  [
    /^(?:申[请报]人?|[受办]理|办事|报送|所|应当?|需要?|提[交供])(?:[所应须需]|需要|应当|提[交供]|报送|申请|的)*(?:材料|资料|要件)(?:目录|清单)?$/u,
    'ServiceGuide.materials',
  ],
  [
    /^(?:现场|窗口|受理|办[理公事]|服务)(?:窗口|办[理公]|服务)?(?:地[点址]|场所|位置)$/u,
    'ServiceGuide.place',
  ],
  [
    /^(?:窗口|受理|办[理公事]|服务|对外|接待|上班)(?:窗口|办[公理]|工作|受理|服务|接待)*时间$/u,
    'ServiceGuide.hours',
  ],
  [
    /^(?:业务|窗口|受理|服务|办[理事])*(?:(?:咨询|联系|服务)(?:电话|热线)|(?:窗口|受理)电话|(?:咨询|联系)(?:服务)?(?:方式|渠道|途径))$/u,
    'ServiceGuide.phone',
  ],
  [
    /^(?:(?:[办受]理|办事|审批|许可|业务|服务|申[请报]|网上|窗口|工作|经办)(?:办理|申[请报]|基本|审批|工作)*(?:流程|程序|步骤)(?:图|说明)?|流程(?:图|说明))$/u,
    'ServiceGuide.process',
  ],
  [/^法[定律](?:办[结理]|审批|许可|工作)*[时期]限$/u, 'ServiceGuide.legalLimit'],
  [/^(?:承诺|办[结理事]|审批)(?:办[结理]|审批|工作)*[时期]限$/u, 'ServiceGuide.promisedLimit'],
  [/^(?:收费(?:说明|金额)|(?:办[理事]|申请|收取)费用|有无收费)$/u, 'ServiceGuide.fees'],
  [/^(?:有无)?(?:许可|审批|办理)数量(?:限制)?$/u, 'ServiceGuide.quantity'],
  [/^(?:监督|监管|投诉|举报)+(?:服务)?(?:电话|热线|方式|渠道|途径)$/u, 'ServiceGuide.supervisionPhone'],
];

/** The field of a service guide that a label names by what it is made of. */
export function guideField(label: string): readonly Field[] {
  const words = foldLabel(label);
  if (words.length < 4 || words.length > 12) return [];
  const found = WORDS.find(([pattern]) => pattern.test(words));
  return found ? [found[1]] : [];
}
