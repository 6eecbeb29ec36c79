/** The faults that the intake service answers with: one code, status and wording for the service, the client and the API document. */
import type { Localized } from '@sunboard/model';

/** What went wrong and what the reader can do about it. */
export interface FaultText {
  readonly title: Localized;
  readonly remedy: Localized;
}

interface Fault extends FaultText {
  readonly status: number;
}

const fault = (status: number, zh: string, zhRemedy: string, en: string, enRemedy: string): Fault => ({
  status,
  title: { 'zh-CN': zh, en },
  remedy: { 'zh-CN': zhRemedy, en: enRemedy },
});

/** Faults by code. The code is stable; the wording may change. */
export const SERVICE_FAULTS = {
  invalid: fault(
    422,
    '有内容需要修改',
    '请按提示修改后重新提交；已填写的内容都保留着。',
    'Some answers need to be changed',
    'Change them as described and submit again; what you typed is kept.',
  ),
  unknown_field: fault(
    422,
    '含有表单以外的字段',
    '请只提交表单中的字段。',
    'There are fields that the form does not have',
    'Send only the fields of the form.',
  ),
  bad_json: fault(
    400,
    '提交的数据不是有效的 JSON',
    '请重新提交；如仍出现，请改用打印的申请表。',
    'The data sent is not valid JSON',
    'Submit again; if it happens again, use the printed form.',
  ),
  too_deep: fault(
    400,
    '提交的数据嵌套过深',
    '请只提交表单中的字段。',
    'The data sent is nested too deeply',
    'Send only the fields of the form.',
  ),
  key_missing: fault(
    400,
    '缺少 Idempotency-Key 请求头',
    '请为每份表单生成一个随机值（16 至 128 个字母、数字、- 或 _），重发时保持不变。',
    'The header Idempotency-Key is missing or malformed',
    'Make one random value per form (16 to 128 letters, digits, - or _) and keep it when sending again.',
  ),
  idempotency_mismatch: fault(
    422,
    '同一提交标识已用于另一份内容',
    '请重新打开表单后提交。',
    'This submission key was already used for other content',
    'Open the form anew and submit.',
  ),
  in_progress: fault(
    409,
    '同一份表单正在处理',
    '请稍候几秒，不改动内容再提交一次。',
    'The same form is being processed',
    'Wait a few seconds and send it again unchanged.',
  ),
  stale: fault(
    412,
    '该事项已有新的变化',
    '请刷新后再操作。',
    'The case has changed in the meantime',
    'Reload it and try again.',
  ),
  version_missing: fault(
    428,
    '缺少 If-Match 请求头',
    '请带上读取该事项时得到的 ETag。',
    'The header If-Match is missing',
    'Send the ETag that you got when reading the case.',
  ),
  event_refused: fault(
    409,
    '当前状态不能进行此操作',
    '请查看该事项的当前状态和可进行的操作。',
    'This cannot be done in the present state',
    'Look at the present state and what it allows.',
  ),
  not_found: fault(
    404,
    '没有找到相符的事项',
    '请核对编号和查询码；两者都在提交时的回执上。',
    'No case matches',
    'Check the receipt number and the access key; both are on your receipt.',
  ),
  no_such_page: fault(
    404,
    '没有这个地址',
    '请核对地址。',
    'There is nothing at this address',
    'Check the address.',
  ),
  unauthorized: fault(
    401,
    '需要有效的工作人员凭证',
    '请重新登录。',
    'A valid staff token is needed',
    'Sign in again.',
  ),
  reported_unit: fault(
    403,
    '被反映的单位不得接触该举报',
    '请由其他单位办理。',
    'The unit reported must not touch this report',
    'Another unit has to handle it.',
  ),
  identity_closed: fault(
    403,
    '身份材料尚未打开',
    '请先填写查看理由、打开身份信息。',
    'The identity of this case has not been opened',
    'Open the identity with a reason first.',
  ),
  foreign_origin: fault(
    403,
    '请求来自其他网站',
    '请在本网站的表单页面上提交。',
    'The request comes from another site',
    'Submit from the form on this site.',
  ),
  too_large: fault(
    413,
    '提交的内容过大',
    '请缩短文字，或减少、压缩附件。',
    'What was sent is too large',
    'Shorten the text, or send fewer or smaller files.',
  ),
  unsupported_type: fault(
    415,
    '不支持这种数据格式',
    '请以 JSON 或网页表单提交。',
    'This kind of data is not accepted',
    'Send JSON or a web form.',
  ),
  file_type: fault(
    415,
    '不接受这种文件',
    '请使用 PDF、JPEG、PNG、DOCX、XLSX 或纯文本文件，且扩展名与内容一致。',
    'This kind of file is not accepted',
    'Use PDF, JPEG, PNG, DOCX, XLSX or plain text, named as what it is.',
  ),
  file_empty: fault(
    422,
    '文件是空的',
    '请选择有内容的文件。',
    'The file is empty',
    'Choose a file that has content.',
  ),
  file_name: fault(
    422,
    '文件名不能使用',
    '请使用不含路径符号和控制字符的文件名。',
    'The file name cannot be used',
    'Use a name without path or control characters.',
  ),
  file_changed: fault(
    422,
    '文件内容与登记的不一致',
    '请重新上传该文件。',
    'The file is not the one that was announced',
    'Upload the file again.',
  ),
  upload_missing: fault(
    422,
    '有附件没有完整上传',
    '请重新上传附件后提交。',
    'A file has not arrived completely',
    'Upload the file again, then submit.',
  ),
  offset: fault(
    409,
    '上传位置不一致',
    '请从服务器给出的位置继续。',
    'The upload continues at another place',
    'Continue at the offset that the service gives.',
  ),
  spam_check: fault(
    403,
    '没有通过防垃圾信息检查',
    '请检查内容后再次提交；已填写的内容都保留着。',
    'The check against automatic submissions did not pass',
    'Look over your answers and submit again; what you typed is kept.',
  ),
  confirm_form: fault(
    422,
    '请核对内容后再次提交',
    '为防止程序自动提交，需要确认一次；已填写的内容和附件都保留着。',
    'Please look over your answers and submit once more',
    'This keeps programs from filing; what you typed and the files you sent are kept.',
  ),
  sealed_key: fault(
    422,
    '加密所用的公钥已停用',
    '请重新打开表单后提交。',
    'The key that this was encrypted to is no longer in use',
    'Open the form anew and submit.',
  ),
  file_infected: fault(
    422,
    '文件含有恶意程序',
    '请检查您的设备，换用其他文件。',
    'The file holds malicious software',
    'Check your device and use another file.',
  ),
  file_bomb: fault(
    415,
    '文件解压后过大',
    '请减少文件内容，或另存为 PDF 后上传。',
    'The file is far too large once unpacked',
    'Shorten the document, or save it as PDF and send that.',
  ),
  too_many: fault(
    429,
    '提交过于频繁',
    '请稍后再试；已填写的内容都保留着。',
    'Too many submissions',
    'Wait and try again; what you typed is kept.',
  ),
  unavailable: fault(
    503,
    '服务暂时不可用',
    '请稍后再试，或使用打印的申请表、电话办理。',
    'The service is not available at the moment',
    'Try again later, or use the printed form or the telephone.',
  ),
  internal: fault(
    500,
    '服务出现故障',
    '请稍后再试；重复提交不会产生两份。',
    'The service has a fault',
    'Try again later; sending again does not file twice.',
  ),
} as const satisfies Record<string, Fault>;

/** See {@link SERVICE_FAULTS}. */
export type ServiceFault = keyof typeof SERVICE_FAULTS;

/** A located fault in what was sent. */
export interface ProblemEntry {
  /** JSON pointer into the body. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly remedy?: string;
  /** The field's label. */
  readonly column?: string;
}

/** An error answer: `application/problem+json` (RFC 9457). */
export interface ProblemDocument {
  /** `urn:sunboard:problem:<code>`. */
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly remedy: string;
  readonly detail?: string;
  readonly errors?: readonly ProblemEntry[];
  /** Other ways to reach the office while the service is down. */
  readonly fallback?: { readonly mailto?: string; readonly postal?: string; readonly phone?: string };
}
