/** Letters about a complaint; articles are those of the Petition Work Regulations 信访工作条例. */
import { COMPLAINT_OUTCOMES, type ComplaintCase } from '@sunboard/intake';
import { localize, type SourceLocale } from '@sunboard/model';
import type { LetterInput, Template } from './template.js';
import { dateIn, lastOf, lengthOf, numbered, optional, REMEDIES, textOf } from './words.js';

function letter(
  id: string,
  zh: string,
  en: string,
  when: (current: ComplaintCase) => boolean,
  text: Readonly<Record<SourceLocale, (input: LetterInput, current: ComplaintCase) => readonly string[]>>,
): Template {
  const written = (locale: SourceLocale) => (input: LetterInput) =>
    input.current.caseKind === 'complaint' ? text[locale](input, input.current) : [];
  return {
    id,
    title: { 'zh-CN': zh, en },
    when: ({ current }) => current.caseKind === 'complaint' && when(current),
    text: { 'zh-CN': written('zh-CN'), en: written('en') },
  };
}

const raised = ({ submittedOn, subject, receiptNo }: LetterInput, locale: SourceLocale): string =>
  locale === 'en'
    ? `what you raised on ${dateIn(submittedOn, locale)}, "${subject}" (${receiptNo})`
    : `您${dateIn(submittedOn, locale)}反映的“${subject}”（${receiptNo}）`;

/** In the order in which they come up. */
export const complaintLetters: readonly Template[] = [
  letter('acceptance', '受理告知书', 'Notice of acceptance', current => current.acceptedOn !== undefined, {
    'zh-CN': input => [
      `${raised(input, 'zh-CN')}，经审查属于本机关职责范围，决定予以受理。`,
      ...(input.dueOn === undefined ? [] : [`本机关将于${dateIn(input.dueOn, 'zh-CN')}前办结并书面答复。`]),
    ],
    en: input => [
      `We have accepted ${raised(input, 'en')}; it is ours to handle.`,
      ...(input.dueOn === undefined
        ? []
        : [`We will conclude it and answer in writing by ${dateIn(input.dueOn, 'en')}.`]),
    ],
  }),
  letter(
    'not_accepted',
    '不予受理告知书',
    'Notice of non-acceptance',
    current => current.state === 'not_accepted' && current.notAcceptedReason !== undefined,
    {
      'zh-CN': (input, current) => [
        `${raised(input, 'zh-CN')}，本机关决定不予受理。`,
        `理由：${whyNot(input, current, 'zh-CN')}`,
        ...optional('请向以下渠道提出：', current.rightChannel),
      ],
      en: (input, current) => [
        `We cannot accept ${raised(input, 'en')}.`,
        `Reason: ${whyNot(input, current, 'en')}`,
        ...optional('Please turn to: ', current.rightChannel),
      ],
    },
  ),
  letter('transfer', '转送告知书', 'Notice of transfer', current => current.transfer !== undefined, {
    'zh-CN': (input, { transfer }) => [
      `${raised(input, 'zh-CN')}，本机关已于${dateIn(transfer?.on, 'zh-CN')}转送${transfer?.unit ?? ''}办理。该单位将自收到之日起15日内告知您是否受理。`,
    ],
    en: (input, { transfer }) => [
      `On ${dateIn(transfer?.on, 'en')} we passed ${raised(input, 'en')}, to ${transfer?.unit ?? ''}, which will tell you within 15 days whether it is accepted.`,
    ],
  }),
  letter(
    'procedure',
    '导入其他法定程序告知书',
    'Notice of another legal procedure',
    current => current.procedure !== undefined,
    {
      'zh-CN': (input, { procedure }) => [
        `${raised(input, 'zh-CN')}，根据《信访工作条例》第三十一条，应当通过以下法定程序处理：${procedure?.name ?? ''}`,
        ...optional('办理入口：', procedure?.link),
      ],
      en: (input, { procedure }) => [
        `Under article 31 of the Petition Work Regulations another legal procedure applies to ${raised(input, 'en')}: ${procedure?.name ?? ''}`,
        ...optional('Where to begin it: ', procedure?.link),
      ],
    },
  ),
  letter(
    'information',
    '补充材料通知书',
    'Request for more material',
    current => current.infoRequested !== undefined,
    {
      'zh-CN': (input, { infoRequested }) => [
        `办理${raised(input, 'zh-CN')}，需要您补充以下材料：`,
        ...numbered(infoRequested?.items ?? []),
        ...optional('请于以下日期前提交：', infoRequested?.dueOn && dateIn(infoRequested.dueOn, 'zh-CN')),
      ],
      en: (input, { infoRequested }) => [
        `To handle ${raised(input, 'en')}, we need from you:`,
        ...numbered(infoRequested?.items ?? []),
        ...optional('Please send it by ', infoRequested?.dueOn && dateIn(infoRequested.dueOn, 'en')),
      ],
    },
  ),
  letter(
    'complaint_extension',
    '延长办理期限告知书',
    'Notice of extension',
    current => current.extension !== undefined,
    {
      'zh-CN': (input, current) => [
        `${raised(input, 'zh-CN')}，因${current.extension?.reason ?? ''}，需要延长办理期限。`,
        `根据《信访工作条例》第三十四条，经${current.extension?.approvedBy ?? ''}同意，办理期限延长${lengthOf(current, 'zh-CN')}${input.dueOn === undefined ? '' : `，至${dateIn(input.dueOn, 'zh-CN')}`}。`,
      ],
      en: (input, current) => [
        `More time is needed for ${raised(input, 'en')}: ${current.extension?.reason ?? ''}.`,
        `Under article 34 of the Petition Work Regulations, with the approval of ${current.extension?.approvedBy ?? ''}, the period is extended by ${lengthOf(current, 'en')}${input.dueOn === undefined ? '' : `, until ${dateIn(input.dueOn, 'en')}`}.`,
      ],
    },
  ),
  letter('decision', '处理意见书', 'Decision', current => current.outcome !== undefined, {
    'zh-CN': (input, current) => [
      `${raised(input, 'zh-CN')}，经调查核实，处理意见如下：${outcomeOf(current, 'zh-CN')}。`,
      current.opinion ?? '',
      current.remediesText ?? REMEDIES.decision['zh-CN'],
    ],
    en: (input, current) => [
      `We have examined ${raised(input, 'en')}. Result: ${outcomeOf(current, 'en')}.`,
      current.opinion ?? '',
      current.remediesText ?? REMEDIES.decision.en,
    ],
  }),
  letter('review', '复查（复核）意见书', 'Review decision', current => current.reviewResults.length > 0, {
    'zh-CN': (input, { reviewResults }) => [
      `${raised(input, 'zh-CN')}，经${reviewResults.length > 1 ? '复核' : '复查'}，意见如下：`,
      reviewResults.at(-1)?.opinion ?? '',
      reviewResults.length > 1
        ? '本意见为信访终结意见，此后以同一事实和理由提出的，不再受理。'
        : '如对本复查意见不服，可以自收到之日起30日内向上一级机关申请复核。',
    ],
    en: (input, { reviewResults }) => [
      `We reviewed ${raised(input, 'en')}, and find:`,
      reviewResults.at(-1)?.opinion ?? '',
      reviewResults.length > 1
        ? 'This ends the procedure; the same facts and reasons are not accepted again.'
        : 'If you disagree you may ask for a final review within 30 days of receiving this.',
    ],
  }),
];

function outcomeOf({ outcome }: ComplaintCase, locale: SourceLocale): string {
  return outcome === undefined ? '' : localize(COMPLAINT_OUTCOMES[outcome], locale);
}

/** The case keeps a same matter 重复事项 as a code and a number; a letter says it in words. */
function whyNot({ events }: LetterInput, current: ComplaintCase, locale: SourceLocale): string {
  const duplicate = lastOf(events, 'duplicate_matter');
  const number = textOf(duplicate, 'relatedReceiptNo');
  if (number === '') return current.notAcceptedReason ?? '';
  const isPending = textOf(duplicate, 'why') === 'pending';
  if (locale === 'en')
    return isPending
      ? `the same matter is being handled under ${number}.`
      : `the same matter was finally decided under ${number}.`;
  return isPending ? `同一事项正在办理（${number}）。` : `同一事项已经复核终结（${number}）。`;
}
