/** The pages after filing: the receipt, the question for the status, and its answer. */
import type { PublicCase, Receipt } from '@sunboard/intake';
import { clockTime, describeStep } from '@sunboard/calendar';
import { localize, type Locale } from '@sunboard/model';
import { html } from 'hono/html';
import type { Agency } from '../options.js';
import { eventWord } from '../desk/event-words.js';
import { page, type Html } from './page.js';

const TEXT = {
  'zh-CN': {
    received: '已提交',
    number: '受理编号',
    key: '查询码',
    keep: '请打印或抄下编号和查询码：查询办理情况两者都需要，查询码只在此显示，遗失后无法找回。',
    again: '这份内容此前已经提交，没有重复登记。查询码已在首次提交时显示。',
    time: '提交时间',
    hash: '内容校验值（SHA-256）',
    status: '办理情况',
    due: '答复期限',
    provisional: '（暂定）',
    ask: '查询办理情况',
    send: '查询',
    history: '办理过程',
    messages: '往来消息',
    answer: '答复',
    how: '期限如何计算',
    office: '机关',
    you: '您',
  },
  en: {
    received: 'Received',
    number: 'Receipt number',
    key: 'Access key',
    keep: 'Print or write down number and key: you need both to ask for the status. The key is shown here only and cannot be recovered.',
    again: 'This had been submitted before and was not filed twice. The access key was shown the first time.',
    time: 'Submitted',
    hash: 'Checksum of the content (SHA-256)',
    status: 'Status',
    due: 'Answer due',
    provisional: ' (provisional)',
    ask: 'Ask for the status',
    send: 'Ask',
    history: 'History',
    messages: 'Messages',
    answer: 'Answer',
    how: 'How the date was counted',
    office: 'Office',
    you: 'You',
  },
} as const;

/** The receipt 回执. */
export function receiptPage(agency: Agency, locale: Locale, receipt: Receipt, timeZone: string): Html {
  const text = localize(TEXT, locale);
  return page(
    agency,
    locale,
    text.received,
    html` <dl>
        <dt>${text.number}</dt>
        <dd class="key" id="receipt-no">${receipt.receiptNo}</dd>
        ${
          receipt.accessKey === undefined
            ? ''
            : html`<dt>${text.key}</dt>
                <dd class="key" id="access-key">${receipt.accessKey}</dd>`
        }
        <dt>${text.time}</dt>
        <dd><time datetime="${receipt.submittedAt}">${clockTime(receipt.submittedAt, timeZone)}</time></dd>
        <dt>${text.status}</dt>
        <dd>${receipt.statusLabel}</dd>
        <dt>${text.hash}</dt>
        <dd>${receipt.receipt.payloadSha256}</dd>
        ${receipt.receipt.files.map(
          file =>
            html`<dt>${file.name} (${file.size})</dt>
              <dd>${file.sha256}</dd>`,
        )}
      </dl>
      <p><strong>${receipt.accessKey === undefined ? text.again : text.keep}</strong></p>
      <nav><a href="status">${text.ask}</a></nav>`,
  );
}

/** The form that asks for number and key; `message` says why the last try found nothing. */
export function statusFormPage(agency: Agency, locale: Locale, receiptNo = '', message = ''): Html {
  const text = localize(TEXT, locale);
  return page(
    agency,
    locale,
    text.ask,
    html` ${message === '' ? '' : html`<div class="error" role="alert">${message}</div>`}
      <form method="post" action="status">
        <input type="hidden" name="language" value="${locale}" />
        <p>
          <label for="no">${text.number}</label
          ><input id="no" name="receiptNo" value="${receiptNo}" autocomplete="off" required />
        </p>
        <p>
          <label for="key">${text.key}</label><input id="key" name="accessKey" autocomplete="off" required />
        </p>
        <p><button>${text.send}</button></p>
      </form>`,
  );
}

/** A case for its filer. */
export function casePage(agency: Agency, locale: Locale, view: PublicCase, timeZone: string): Html {
  const text = localize(TEXT, locale);
  const { clock, answer } = view;
  return page(
    agency,
    locale,
    text.status,
    html` <dl>
        <dt>${text.number}</dt>
        <dd class="key">${view.receiptNo}</dd>
        <dt>${text.status}</dt>
        <dd>${view.statusLabel}</dd>
        ${
          clock.dueOn === undefined
            ? ''
            : html`<dt>${text.due}</dt>
                <dd>
                  <time datetime="${clock.dueOn}">${clock.dueOn}</time
                  >${clock.provisional ? text.provisional : ''}
                </dd>`
        }
      </dl>
      ${
        view.correction
          ? html`<ul>
                ${view.correction.items.map(item => html`<li>${item}</li>`)}
              </ul>
              <p>${view.correction.dueOn ?? ''}</p>`
          : ''
      }
      ${view.notice === undefined ? '' : html`<p>${view.notice}</p>`}
      ${
        answer
          ? html`<h2>${text.answer}: ${answer.outcomeLabel}</h2>
              ${answer.reasons.map(reason => html`<p>${reason}</p>`)}
              <ul>
                ${answer.documents.map(({ title, ref }) => html`<li>${title}: ${ref}</li>`)}
              </ul>
              <p>${answer.access ?? ''}</p>
              <p>${answer.remedies ?? ''}</p>`
          : ''
      }
      <h2>${text.history}</h2>
      <ol>
        ${view.events.map(event => html`<li>${event.on} ${eventWord(event.type, locale)} (${event.actor === 'applicant' ? text.you : text.office})</li>`)}
      </ol>
      ${
        view.messages.length === 0
          ? ''
          : html`<h2>${text.messages}</h2>
              ${view.messages.map(({ from, at, text: words }) => html`<p>${clockTime(at, timeZone)} ${from === 'applicant' ? text.you : text.office}: ${words}</p>`)}`
      }
      ${
        clock.steps.length === 0
          ? ''
          : html`<details>
              <summary>${text.how}</summary>
              <ol>
                ${clock.steps.map(step => html`<li>${describeStep(step, locale)}</li>`)}
              </ol>
            </details>`
      }`,
  );
}
