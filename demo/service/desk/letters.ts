/**
 * Letters 文书 from templates: plain paragraphs filled with what the case says, to be read over, changed and printed. They
 * exist in the two languages of the record alone: an office's letter is written in standard characters 规范汉字.
 */
import { COMPLAINT_OUTCOMES, REQUEST_OUTCOMES, type IntakeCase } from '@sunboard/intake';
import { localize, type Catalogue, type Localized, type SourceLocale } from '@sunboard/model';

/** What a letter is written from. */
export interface LetterInput {
  readonly receiptNo: string;
  readonly submittedOn: string;
  readonly today: string;
  readonly agency: string;
  /** Name of the person addressed; a general word when the identity is not opened. */
  readonly recipient: string;
  /** What the request or complaint is about, in a line. */
  readonly subject: string;
  readonly current: IntakeCase;
  /** Due date of the clock, when it runs. */
  readonly dueOn?: string;
}

/** A letter. */
export interface Letter {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Template {
  readonly id: string;
  readonly title: Localized;
  /** Whether the case has come so far that the letter can be written. */
  readonly when: (current: IntakeCase) => boolean;
  readonly text: Catalogue<(input: LetterInput) => readonly string[]>;
}

/** Remedies against an answer: review within 60 days (行政复议法 art. 20), and first of all where disclosure was refused (art. 23); a lawsuit within six months (行政诉讼法 art. 46). */
export const REMEDIES: Readonly<Record<'answer' | 'decision', Localized>> = {
  answer: {
    'zh-CN':
      '如对本答复不服，可以自收到本答复之日起60日内依法申请行政复议；属于不予公开情形的，应当先申请行政复议，对复议决定不服的，再依法提起行政诉讼；其他情形也可以在6个月内直接提起行政诉讼。',
    en: 'If you disagree you may apply for administrative review within 60 days of receiving this answer. Where disclosure was refused, review comes first and a lawsuit after it; in other cases you may also sue within six months.',
  },
  decision: {
    'zh-CN': '如对本处理意见不服，可以自收到之日起30日内向上一级机关申请复查。',
    en: 'If you disagree you may ask the next higher authority for a review within 30 days of receiving this decision.',
  },
};

const isRequest = (current: IntakeCase) => current.caseKind === 'request';
const TEMPLATES: readonly Template[] = [
  {
    id: 'receipt',
    title: { 'zh-CN': '政府信息公开申请收到回执', en: 'Acknowledgement of a request' },
    when: current => current.caseKind === 'request' && current.receivedOn !== undefined,
    text: {
      'zh-CN': ({ current, dueOn, ...input }) => [
        `您${input.submittedOn}提交的政府信息公开申请（${input.receiptNo}）本机关已于${receivedOn(current)}收到。`,
        ...(dueOn === undefined ? [] : [`本机关将于${dueOn}前作出答复。如需延长答复期限，将另行告知。`]),
      ],
      en: ({ current, dueOn, ...input }) => [
        `We received your request for government information of ${input.submittedOn} (${input.receiptNo}) on ${receivedOn(current)}.`,
        ...(dueOn === undefined
          ? []
          : [`We will answer by ${dueOn}. Should more time be needed we will tell you.`]),
      ],
    },
  },
  {
    id: 'correction',
    title: { 'zh-CN': '政府信息公开申请补正告知书', en: 'Notice to correct a request' },
    when: current => current.caseKind === 'request' && current.correction !== undefined,
    text: {
      'zh-CN': ({ current, ...input }) => [
        `您${input.submittedOn}提交的政府信息公开申请（${input.receiptNo}）内容不明确。根据《中华人民共和国政府信息公开条例》第三十条，请补正以下内容：`,
        ...numbered(correctionOf(current).items),
        `请于${correctionOf(current).dueOn}前补正。答复期限自本机关收到补正之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。`,
      ],
      en: ({ current, ...input }) => [
        `Your request of ${input.submittedOn} (${input.receiptNo}) is not clear enough. Under article 30 of the Regulations on Open Government Information, please correct the following:`,
        ...numbered(correctionOf(current).items),
        `Please do so by ${correctionOf(current).dueOn}. The period for the answer runs from the day on which we receive the correction. Without a good reason for not correcting in time the request counts as abandoned.`,
      ],
    },
  },
  {
    id: 'extension',
    title: { 'zh-CN': '延长答复期限告知书', en: 'Notice of extension' },
    when: current => current.extension !== undefined,
    text: {
      'zh-CN': ({ current, dueOn, ...input }) => [
        `您的${matter(current, 'zh-CN')}（${input.receiptNo}），因${current.extension?.reason ?? ''}，需要延长办理期限。`,
        `根据${isRequest(current) ? '《中华人民共和国政府信息公开条例》第三十三条' : '《信访工作条例》第三十四条'}，经${current.extension?.approvedBy ?? ''}同意，期限延长${lengthOf(current, 'zh-CN')}${dueOn === undefined ? '' : `，至${dueOn}`}。`,
      ],
      en: ({ current, dueOn, ...input }) => [
        `More time is needed for your ${matter(current, 'en')} (${input.receiptNo}): ${current.extension?.reason ?? ''}.`,
        `Under ${isRequest(current) ? 'article 33 of the Regulations on Open Government Information' : 'article 34 of the Petition Work Regulations'}, with the approval of ${current.extension?.approvedBy ?? ''}, the period is extended by ${lengthOf(current, 'en')}${dueOn === undefined ? '' : `, until ${dueOn}`}.`,
      ],
    },
  },
  {
    id: 'answer',
    title: { 'zh-CN': '政府信息公开申请答复书', en: 'Answer to a request' },
    when: current => current.caseKind === 'request' && current.answers.length > 0,
    text: { 'zh-CN': input => answerText(input, 'zh-CN'), en: input => answerText(input, 'en') },
  },
  {
    id: 'acceptance',
    title: { 'zh-CN': '受理告知书', en: 'Notice of acceptance' },
    when: current => current.caseKind === 'complaint' && current.acceptedOn !== undefined,
    text: {
      'zh-CN': ({ dueOn, ...input }) => [
        `您${input.submittedOn}反映的“${input.subject}”（${input.receiptNo}），经审查属于本机关职责范围，决定予以受理。`,
        ...(dueOn === undefined ? [] : [`本机关将于${dueOn}前办结并书面答复。`]),
      ],
      en: ({ dueOn, ...input }) => [
        `What you raised on ${input.submittedOn}, "${input.subject}" (${input.receiptNo}), is ours to handle, and we have accepted it.`,
        ...(dueOn === undefined ? [] : [`We will conclude it and answer in writing by ${dueOn}.`]),
      ],
    },
  },
  {
    id: 'not_accepted',
    title: { 'zh-CN': '不予受理告知书', en: 'Notice of non-acceptance' },
    when: current => current.caseKind === 'complaint' && current.state === 'not_accepted',
    text: {
      'zh-CN': ({ current, ...input }) => [
        `您${input.submittedOn}反映的“${input.subject}”（${input.receiptNo}），本机关决定不予受理。`,
        `理由：${complaintOf(current).notAcceptedReason ?? ''}`,
        ...optional('请向以下渠道提出：', complaintOf(current).rightChannel),
      ],
      en: ({ current, ...input }) => [
        `We cannot accept what you raised on ${input.submittedOn}, "${input.subject}" (${input.receiptNo}).`,
        `Reason: ${complaintOf(current).notAcceptedReason ?? ''}`,
        ...optional('Please turn to: ', complaintOf(current).rightChannel),
      ],
    },
  },
  {
    id: 'transfer',
    title: { 'zh-CN': '转送告知书', en: 'Notice of transfer' },
    when: current => current.caseKind === 'complaint' && current.transfer !== undefined,
    text: {
      'zh-CN': ({ current, ...input }) => [
        `您${input.submittedOn}反映的“${input.subject}”（${input.receiptNo}），本机关已于${complaintOf(current).transfer?.on ?? ''}转送${complaintOf(current).transfer?.unit ?? ''}办理。该单位将自收到之日起15日内告知您是否受理。`,
      ],
      en: ({ current, ...input }) => [
        `On ${complaintOf(current).transfer?.on ?? ''} we passed what you raised on ${input.submittedOn}, "${input.subject}" (${input.receiptNo}), to ${complaintOf(current).transfer?.unit ?? ''}, which will tell you within 15 days whether it is accepted.`,
      ],
    },
  },
  {
    id: 'decision',
    title: { 'zh-CN': '处理意见书', en: 'Decision' },
    when: current => current.caseKind === 'complaint' && current.outcome !== undefined,
    text: { 'zh-CN': input => decisionText(input, 'zh-CN'), en: input => decisionText(input, 'en') },
  },
  {
    id: 'review',
    title: { 'zh-CN': '复查（复核）意见书', en: 'Review decision' },
    when: current => current.caseKind === 'complaint' && current.reviewResults.length > 0,
    text: {
      'zh-CN': ({ current, ...input }) => [
        `关于您反映的“${input.subject}”（${input.receiptNo}），经${complaintOf(current).reviewResults.length > 1 ? '复核' : '复查'}，意见如下：`,
        complaintOf(current).reviewResults.at(-1)?.opinion ?? '',
        complaintOf(current).reviewResults.length > 1
          ? '本意见为信访终结意见，此后以同一事实和理由提出的，不再受理。'
          : '如对本复查意见不服，可以自收到之日起30日内向上一级机关申请复核。',
      ],
      en: ({ current, ...input }) => [
        `We reviewed what you raised, "${input.subject}" (${input.receiptNo}), and find:`,
        complaintOf(current).reviewResults.at(-1)?.opinion ?? '',
        complaintOf(current).reviewResults.length > 1
          ? 'This ends the procedure; the same facts and reasons are not accepted again.'
          : 'If you disagree you may ask for a final review within 30 days of receiving this.',
      ],
    },
  },
];

/** Letters that can be written for a case now. */
export function lettersFor(
  current: IntakeCase,
  locale: SourceLocale,
): readonly { readonly id: string; readonly title: string }[] {
  return TEMPLATES.filter(({ when }) => when(current)).map(({ id, title }) => ({
    id,
    title: localize(title, locale),
  }));
}

/** A letter in a language; undefined for an unknown id. */
export function writeLetter(id: string, input: LetterInput, locale: SourceLocale): Letter | undefined {
  const template = TEMPLATES.find(entry => entry.id === id);
  if (!template) return undefined;
  const [greeting, closing] =
    locale === 'en'
      ? [`Dear ${input.recipient},`, 'Yours faithfully']
      : [`${input.recipient}：`, '特此告知。'];
  return {
    title: localize(template.title, locale),
    paragraphs: [greeting, ...localize(template.text, locale)(input), closing, input.agency, input.today],
  };
}

function answerText(
  { current, receiptNo, submittedOn }: LetterInput,
  locale: SourceLocale,
): readonly string[] {
  const answer = current.caseKind === 'request' ? current.answers.at(-1) : undefined;
  if (!answer) return [];
  const outcome = localize(REQUEST_OUTCOMES[answer.outcome], locale);
  const { documents = [], access, remedies } = answer;
  const listed = documents.map(({ title, ref }) => `${title}${ref === title ? '' : ` (${ref})`}`);
  return locale === 'en'
    ? [
        `We have examined your request for government information of ${submittedOn} (${receiptNo}). Result: ${outcome}.`,
        ...numbered(answer.reasons),
        ...(listed.length > 0 ? ['Documents:', ...numbered(listed)] : []),
        ...optional('', access),
        remedies ?? REMEDIES.answer.en,
      ]
    : [
        `您${submittedOn}提交的政府信息公开申请（${receiptNo}），本机关经审查，现答复如下：${outcome}。`,
        ...numbered(answer.reasons),
        ...(listed.length > 0 ? ['提供的文件：', ...numbered(listed)] : []),
        ...optional('', access),
        remedies ?? REMEDIES.answer['zh-CN'],
      ];
}

function decisionText({ current, receiptNo, subject }: LetterInput, locale: SourceLocale): readonly string[] {
  const { outcome, opinion = '', remediesText } = complaintOf(current);
  const label = outcome === undefined ? '' : localize(COMPLAINT_OUTCOMES[outcome], locale);
  return locale === 'en'
    ? [
        `We have examined what you raised, "${subject}" (${receiptNo}). Result: ${label}.`,
        opinion,
        remediesText ?? REMEDIES.decision.en,
      ]
    : [
        `您反映的“${subject}”（${receiptNo}），经调查核实，处理意见如下：${label}。`,
        opinion,
        remediesText ?? REMEDIES.decision['zh-CN'],
      ];
}

function complaintOf(current: IntakeCase): Partial<Extract<IntakeCase, { caseKind: 'complaint' }>> & {
  readonly reviewResults: readonly { readonly opinion: string }[];
} {
  return current.caseKind === 'complaint' ? current : { reviewResults: [] };
}
function correctionOf(current: IntakeCase): { readonly items: readonly string[]; readonly dueOn: string } {
  return (current.caseKind === 'request' ? current.correction : undefined) ?? { items: [], dueOn: '' };
}
function receivedOn(current: IntakeCase): string {
  return (current.caseKind === 'request' ? current.receivedOn : undefined) ?? '';
}
function matter(current: IntakeCase, locale: SourceLocale): string {
  if (locale === 'en') return current.caseKind === 'request' ? 'request' : 'complaint';
  return current.caseKind === 'request' ? '政府信息公开申请' : '反映事项';
}
function lengthOf({ extension }: IntakeCase, locale: SourceLocale): string {
  if (!extension) return '';
  if ('workingDays' in extension)
    return locale === 'en' ? `${extension.workingDays} working days` : `${extension.workingDays}个工作日`;
  return locale === 'en' ? `${extension.calendarDays} days` : `${extension.calendarDays}日`;
}
function numbered(items: readonly string[]): string[] {
  return items.length === 1 ? [...items] : items.map((item, index) => `${index + 1}. ${item}`);
}
function optional(lead: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${lead}${text}`];
}
