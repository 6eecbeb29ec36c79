/** Letters about a request for information; articles are those of the Regulations on Open Government Information 政府信息公开条例. */
import { REQUEST_OUTCOMES, type RequestCase } from '@sunboard/intake';
import { localize, type SourceLocale } from '@sunboard/model';
import type { LetterInput, Template } from './template.js';
import { dateIn, lastOf, lengthOf, numbered, optional, REMEDIES, textOf } from './words.js';

const LAW = '《中华人民共和国政府信息公开条例》';

/** Adds the kind of case to the condition, and gives the text the case as what it is. */
function letter(
  id: string,
  zh: string,
  en: string,
  when: (current: RequestCase, happened: (type: string) => boolean) => boolean,
  text: Readonly<Record<SourceLocale, (input: LetterInput, current: RequestCase) => readonly string[]>>,
  to?: Template['to'],
): Template {
  const written = (locale: SourceLocale) => (input: LetterInput) =>
    input.current.caseKind === 'request' ? text[locale](input, input.current) : [];
  return {
    id,
    title: { 'zh-CN': zh, en },
    when: ({ current, events }) =>
      current.caseKind === 'request' && when(current, type => events.some(event => event.type === type)),
    text: { 'zh-CN': written('zh-CN'), en: written('en') },
    ...(to && { to }),
  };
}

const mine = ({ submittedOn, receiptNo }: LetterInput, locale: SourceLocale): string =>
  locale === 'en'
    ? `your request for government information of ${dateIn(submittedOn, locale)} (${receiptNo})`
    : `您${dateIn(submittedOn, locale)}提出的政府信息公开申请（${receiptNo}）`;

/** In the order in which they come up. */
export const requestLetters: readonly Template[] = [
  letter(
    'receipt',
    '政府信息公开申请收到回执',
    'Acknowledgement of a request',
    current => current.receivedOn !== undefined,
    {
      'zh-CN': (input, current) => [
        `${mine(input, 'zh-CN')}，本机关已于${dateIn(current.receivedOn, 'zh-CN')}收到。`,
        ...(input.dueOn === undefined
          ? []
          : [`本机关将于${dateIn(input.dueOn, 'zh-CN')}前作出答复。如需延长答复期限，将另行告知。`]),
      ],
      en: (input, current) => [
        `We received ${mine(input, 'en')} on ${dateIn(current.receivedOn, 'en')}.`,
        ...(input.dueOn === undefined
          ? []
          : [`We will answer by ${dateIn(input.dueOn, 'en')}. Should more time be needed we will tell you.`]),
      ],
    },
  ),
  letter(
    'correction',
    '政府信息公开申请补正告知书',
    'Notice to correct a request',
    current => current.correction !== undefined,
    {
      'zh-CN': (input, { correction }) => [
        `${mine(input, 'zh-CN')}内容不明确。根据${LAW}第三十条，请补正以下内容：`,
        ...numbered(correction?.items ?? []),
        `请于${dateIn(correction?.dueOn, 'zh-CN')}前补正。答复期限自本机关收到补正之日起计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。`,
      ],
      en: (input, { correction }) => [
        `It is not clear enough what is wanted by ${mine(input, 'en')}. Under article 30 of the Regulations on Open Government Information, please correct the following:`,
        ...numbered(correction?.items ?? []),
        `Please do so by ${dateIn(correction?.dueOn, 'en')}. The period for the answer runs from the day on which we receive the correction. Without a good reason for not correcting in time the request counts as abandoned.`,
      ],
    },
  ),
  letter(
    'consult',
    '政府信息公开征求意见书',
    'Consultation on a disclosure',
    (_, happened) => happened('consult'),
    {
      'zh-CN': ({ subject, receiptNo, events }) =>
        textOf(lastOf(events, 'consult'), 'partyKind') === 'authority'
          ? [
              `本机关收到一件政府信息公开申请（${receiptNo}），所申请的信息由本机关与贵单位共同制作，内容为：${subject}`,
              `根据${LAW}第三十四条，请自收到本征求意见书之日起15个工作日内，书面提出是否同意公开的意见和理由。逾期未提出意见的，视为同意公开。`,
            ]
          : [
              `本机关收到一件政府信息公开申请（${receiptNo}），所申请的信息可能涉及您（贵单位）的合法权益，内容为：${subject}`,
              `根据${LAW}第三十二条，请自收到本征求意见书之日起15个工作日内，书面提出是否同意公开的意见；不同意公开的，请说明理由。逾期未提出意见的，由本机关依法决定是否公开。`,
            ],
      en: ({ subject, receiptNo, events }) =>
        textOf(lastOf(events, 'consult'), 'partyKind') === 'authority'
          ? [
              `We received a request for government information (${receiptNo}) that our two authorities made together: ${subject}`,
              'Under article 34 of the Regulations on Open Government Information, please tell us in writing within 15 working days of receiving this whether you agree to its disclosure, and why. Without an opinion in time you count as agreeing.',
            ]
          : [
              `We received a request for government information (${receiptNo}) that may touch your lawful rights and interests: ${subject}`,
              'Under article 32 of the Regulations on Open Government Information, please tell us in writing within 15 working days of receiving this whether you agree to its disclosure, and if not, why. Without an opinion in time we decide as the law provides.',
            ],
    },
    ({ events }) => textOf(lastOf(events, 'consult'), 'party'),
  ),
  letter(
    'extension',
    '延长答复期限告知书',
    'Notice of extension',
    current => current.extension !== undefined,
    {
      'zh-CN': (input, current) => [
        `${mine(input, 'zh-CN')}，因${current.extension?.reason ?? ''}，需要延长答复期限。`,
        `根据${LAW}第三十三条，经${current.extension?.approvedBy ?? ''}同意，答复期限延长${lengthOf(current, 'zh-CN')}${input.dueOn === undefined ? '' : `，至${dateIn(input.dueOn, 'zh-CN')}`}。`,
      ],
      en: (input, current) => [
        `More time is needed for ${mine(input, 'en')}: ${current.extension?.reason ?? ''}.`,
        `Under article 33 of the Regulations on Open Government Information, with the approval of ${current.extension?.approvedBy ?? ''}, the period is extended by ${lengthOf(current, 'en')}${input.dueOn === undefined ? '' : `, until ${dateIn(input.dueOn, 'en')}`}.`,
      ],
    },
  ),
  letter('reason', '说明理由通知书', 'Request for reasons', (_, happened) => happened('ask_reason'), {
    'zh-CN': input => [
      `${mine(input, 'zh-CN')}，${textOf(lastOf(input.events, 'ask_reason'), 'reason')}`,
      `根据${LAW}第三十五条，请说明申请理由。本机关认为理由不合理的，将告知您不予处理；认为理由合理但无法按期答复的，将告知您延迟答复的合理期限。`,
    ],
    en: input => [
      `On ${mine(input, 'en')}: ${textOf(lastOf(input.events, 'ask_reason'), 'reason')}`,
      'Under article 35 of the Regulations on Open Government Information, please give your reasons. If we find them without merit we will tell you that the request is not processed; if we find them reasonable but cannot answer in time we will tell you a reasonable later date.',
    ],
  }),
  letter(
    'deferral',
    '延迟答复告知书',
    'Notice of a later answer',
    current => current.deferredTo !== undefined,
    {
      'zh-CN': (input, current) => [
        `${mine(input, 'zh-CN')}，因${textOf(lastOf(input.events, 'defer'), 'reason')}，无法按期答复。`,
        `根据${LAW}第三十五条，本机关将于${dateIn(current.deferredTo, 'zh-CN')}前作出答复。`,
      ],
      en: (input, current) => [
        `We cannot answer ${mine(input, 'en')} in time: ${textOf(lastOf(input.events, 'defer'), 'reason')}`,
        `Under article 35 of the Regulations on Open Government Information we will answer by ${dateIn(current.deferredTo, 'en')}.`,
      ],
    },
  ),
  letter('fee', '信息处理费缴费通知书', 'Fee notice', (_, happened) => happened('fee_notice'), {
    'zh-CN': input => {
      const notice = lastOf(input.events, 'fee_notice');
      return [
        `${mine(input, 'zh-CN')}，数量、频次明显超过合理范围。根据${LAW}第四十二条，收取信息处理费${textOf(notice, 'amount')}元。`,
        `请于${dateIn(textOf(notice, 'payBy'), 'zh-CN')}前缴纳。逾期未缴纳的，视为放弃申请，本机关不再处理该申请。答复期限自您缴费之日起继续计算。`,
      ];
    },
    en: input => {
      const notice = lastOf(input.events, 'fee_notice');
      return [
        `Number and frequency of ${mine(input, 'en')} clearly exceed what is reasonable. Under article 42 of the Regulations on Open Government Information a fee of ${textOf(notice, 'amount')} yuan is charged for processing the information.`,
        `Please pay it by ${dateIn(textOf(notice, 'payBy'), 'en')}. If it is not paid in time the request counts as abandoned. The period for the answer goes on from the day of payment.`,
      ];
    },
  }),
  letter(
    'redirect',
    '非政府信息公开申请告知书',
    'Notice that this is no request for information',
    current => current.state === 'misdirected',
    {
      'zh-CN': input => {
        const redirect = lastOf(input.events, 'redirect');
        return [
          `${mine(input, 'zh-CN')}，${textOf(redirect, 'explanation')}`,
          `根据${LAW}第三十九条，本机关不作为政府信息公开申请处理。您可以通过以下渠道提出：${textOf(redirect, 'channel')}`,
        ];
      },
      en: input => {
        const redirect = lastOf(input.events, 'redirect');
        return [
          `On ${mine(input, 'en')}: ${textOf(redirect, 'explanation')}`,
          `Under article 39 of the Regulations on Open Government Information it is not handled as a request for information. You can turn to: ${textOf(redirect, 'channel')}`,
        ];
      },
    },
  ),
  letter('answer', '政府信息公开申请答复书', 'Answer to a request', current => current.answers.length > 0, {
    'zh-CN': (input, current) => {
      const { answer, outcome, listed } = lastAnswer(current, 'zh-CN');
      return [
        `${mine(input, 'zh-CN')}，本机关经审查，现答复如下：${outcome}。`,
        ...numbered(answer?.reasons ?? []),
        ...(listed.length > 0 ? ['提供的文件：', ...numbered(listed)] : []),
        ...optional('', answer?.access),
        answer?.remedies ?? REMEDIES.answer['zh-CN'],
      ];
    },
    en: (input, current) => {
      const { answer, outcome, listed } = lastAnswer(current, 'en');
      return [
        `We have examined ${mine(input, 'en')}. Result: ${outcome}.`,
        ...numbered(answer?.reasons ?? []),
        ...(listed.length > 0 ? ['Documents:', ...numbered(listed)] : []),
        ...optional('', answer?.access),
        answer?.remedies ?? REMEDIES.answer.en,
      ];
    },
  }),
];

function lastAnswer(current: RequestCase, locale: SourceLocale) {
  const answer = current.answers.at(-1);
  return {
    answer,
    outcome: answer === undefined ? '' : localize(REQUEST_OUTCOMES[answer.outcome], locale),
    listed: (answer?.documents ?? []).map(
      ({ title, ref }) => `${title}${ref === title ? '' : locale === 'en' ? ` (${ref})` : `（${ref}）`}`,
    ),
  };
}
