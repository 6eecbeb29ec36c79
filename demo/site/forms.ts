/** The plain forms of the site: they post without JavaScript, and the widgets around them enhance them. Names are dotted paths into the model. */
import {
  APPLICANT_TYPES,
  COMPLAINT_KINDS,
  DELIVERY_FORMATS,
  DELIVERY_METHODS,
  codeLabel,
} from '@sunboard/model';
import { html, raw } from 'hono/html';
import { bureau, channels } from '../data/bureau.js';
import type { Html } from './layout.js';

/** Version of the privacy notice that stands on the forms. */
const PRIVACY_NOTICE = '2026-01';

/** The request page 依申请公开: notes (inside, as the widget says the same), then one whole form (OGI art. 29), no purpose asked. */
export function requestForm(): Html {
  return html`<h1>政府信息公开申请</h1>
    <p>存在阅读困难或者视听障碍的，可以拨打${bureau.phone}，由工作人员提供帮助。</p>
    <sun-request-form
      heading-level="2"
      endpoint="/v1"
      suggestions="/data/disclosure.json"
      complaint-url="/hdjl/"
    >
      <p>
        本机关自收到申请之日起20个工作日内答复；申请内容不明确的，7个工作日内一次性告知补正。通过互联网提交的，以双方确认之日为收到申请之日。
      </p>
      <p>
        政府信息公开申请不收费。信访、投诉、举报等事项不在此办理，请使用<a href="/hdjl/">互动交流</a>栏目。
      </p>
      <form method="post" action="/v1/forms/requests" accept-charset="utf-8" aria-label="政府信息公开申请表">
        <input type="hidden" name="consent.privacyNoticeVersion" value="${PRIVACY_NOTICE}" />
        <input type="hidden" name="language" value="zh-CN" />
        <fieldset>
          <legend>申请人</legend>
          ${select(
            'applicantType',
            '申请人类型',
            APPLICANT_TYPES.map(code => [code, codeLabel('applicantType', code, 'zh-CN')]),
          )}
          ${input('applicantName', '姓名（自然人填写）', 'autocomplete="name"')}
          ${input('organisationName', '单位名称（法人或其他组织填写）', 'autocomplete="organization"')}
          ${input('identityProof.number', '证件号码（身份证明）', 'autocomplete="off"')}
          <input type="hidden" name="identityProof.type" value="resident_id" />
          <p>
            <label
              ><input type="checkbox" name="consent.sensitiveAccepted" value="true" />
              单独同意处理所填证件号码，仅用于核对申请人身份</label
            >
          </p>
        </fieldset>
        <fieldset>
          <legend>联系方式（至少一项）</legend>
          ${input('contact.phone', '联系电话', 'type="tel" autocomplete="tel"')}
          ${input('contact.email', '电子邮箱', 'type="email" autocomplete="email"')}
          ${input('contact.postalAddress', '联系地址', 'autocomplete="street-address"')}
        </fieldset>
        <fieldset>
          <legend>所需政府信息（名称、文号、描述至少一项）</legend>
          ${input('informationTitle', '信息名称')} ${input('documentNumber', '文号')}
          <p>
            <label for="description">便于查询的其他特征性描述</label
            ><textarea id="description" name="description" rows="5" required></textarea>
          </p>
        </fieldset>
        <fieldset>
          <legend>获取信息的方式、途径</legend>
          ${select(
            'deliveryFormat',
            '提供形式',
            DELIVERY_FORMATS.map(code => [code, codeLabel('deliveryFormat', code, 'zh-CN')]),
          )}
          ${select(
            'deliveryMethod',
            '获取方式',
            DELIVERY_METHODS.map(code => [code, codeLabel('deliveryMethod', code, 'zh-CN')]),
          )}
          ${input('accessibilityNeeds', '阅读或视听协助需求（选填）')}
        </fieldset>
        <p>个人信息仅用于办理本申请，不向无关人员提供，证件号码在各页面均作遮盖显示。</p>
        <p><button>提交申请</button></p>
        <p>提交后将显示回执编号和查询码，<a href="/v1/status">凭编号和查询码查询办理情况</a>。</p>
      </form>
    </sun-request-form>`;
}

/** The interaction page's channels and complaint form. */
export function complaintForm(): Html {
  return html`<sun-complaint-channel
    heading-level="2"
    endpoint="/v1"
    src="/data/channels.json"
    request-url="/zwgk/ysq.html"
  >
    <table>
      <caption>
        投诉举报和咨询渠道
      </caption>
      <thead>
        <tr>
          <th>渠道</th>
          <th>联系方式</th>
          <th>时间</th>
        </tr>
      </thead>
      <tbody>
        ${channels.map(
          item =>
            html`<tr>
              <td>${item.name}</td>
              <td>
                ${item.phone ?? item.address ?? item.email ?? ''}${item.url ? html`<a href="${item.url}">${item.name}</a>` : ''}
              </td>
              <td>${item.hours ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <form method="post" action="/v1/forms/complaints" accept-charset="utf-8" aria-label="投诉举报">
      <input type="hidden" name="consent.privacyNoticeVersion" value="${PRIVACY_NOTICE}" />
      <input type="hidden" name="language" value="zh-CN" />
      ${select(
        'kind',
        '类型',
        COMPLAINT_KINDS.map(code => [code, codeLabel('complaintKind', code, 'zh-CN')]),
      )}
      ${input('subject', '标题', 'required')}
      <p>
        <label for="facts">事实和理由</label><textarea id="facts" name="facts" rows="5" required></textarea>
      </p>
      ${input('claim', '诉求')} ${input('subjectParty.unit', '被反映的单位（举报、公开监督填写）')}
      ${select('anonymity', '身份公开程度', [
        ['named', '实名'],
        ['confidential', '保密'],
        ['anonymous', '匿名'],
      ])}
      ${input('name', '姓名', 'autocomplete="name"')}
      ${input('phone', '联系电话', 'type="tel" autocomplete="tel"')}
      <p><button>提交</button></p>
    </form>
  </sun-complaint-channel>`;
}

function input(name: string, label: string, attributes = ''): Html {
  const id = name.replaceAll('.', '-');
  return html`<p>
    <label for="${id}">${label}</label><input id="${id}" name="${name}" ${raw(attributes)} />
  </p>`;
}

function select(name: string, label: string, options: readonly (readonly [string, string])[]): Html {
  return html`<p>
    <label for="${name}">${label}</label
    ><select id="${name}" name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </p>`;
}
