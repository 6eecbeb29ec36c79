/** What can go wrong between a form and the intake service, each with its wording and remedy. */
import { localize, type Locale, type Problem } from '@sunboard/model';
import { SERVICE_FAULTS, type FaultText, type ProblemDocument } from '../problem-codes.js';

/** Kinds of failure that a form tells apart. */
export type IntakeErrorKind =
  | 'offline'
  | 'broken'
  | 'timeout'
  | 'aborted'
  | 'invalid'
  | 'mismatch'
  | 'conflict'
  | 'not_found'
  | 'too_large'
  | 'unsupported'
  | 'too_many'
  | 'unavailable'
  | 'not_json'
  | 'truncated'
  | 'refused'
  | 'unreadable';

const LEAVES_OPEN: readonly IntakeErrorKind[] = ['broken', 'timeout', 'truncated', 'unavailable', 'not_json'];

const CLIENT_FAULTS: Readonly<
  Record<
    'offline' | 'broken' | 'timeout' | 'aborted' | 'not_json' | 'truncated' | 'refused' | 'unreadable',
    FaultText
  >
> = {
  offline: {
    title: { 'zh-CN': '没有网络连接，内容尚未送达', en: 'There is no connection; nothing has been sent yet' },
    remedy: {
      'zh-CN': '恢复网络后请再次提交，同一份内容不会重复登记。',
      en: 'Submit again when you are back online; the same form is never filed twice.',
    },
  },
  // What was sent may have arrived all the same.
  broken: {
    title: { 'zh-CN': '与受理服务的连接中断', en: 'The connection to the intake service broke' },
    remedy: {
      'zh-CN': '请再次提交，同一份内容不会重复登记。',
      en: 'Submit again; the same form is never filed twice.',
    },
  },
  timeout: {
    title: { 'zh-CN': '服务没有及时回应', en: 'The service did not answer in time' },
    remedy: {
      'zh-CN': '请再次提交，同一份内容不会重复登记。',
      en: 'Submit again; the same form is never filed twice.',
    },
  },
  aborted: {
    title: { 'zh-CN': '已停止发送', en: 'Sending was stopped' },
    remedy: { 'zh-CN': '需要时请再次提交。', en: 'Submit again when you want to.' },
  },
  not_json: {
    title: { 'zh-CN': '收到的不是受理服务的回应', en: 'The answer did not come from the intake service' },
    remedy: {
      'zh-CN': '可能是网络登录页或代理拦截，请检查网络后再次提交。',
      en: 'A sign-in page of the network or a proxy may have replied: check the connection and submit again.',
    },
  },
  truncated: {
    title: { 'zh-CN': '回应没有完整送达', en: 'The answer arrived incomplete' },
    remedy: {
      'zh-CN': '请再次提交，同一份内容不会重复登记。',
      en: 'Submit again; the same form is never filed twice.',
    },
  },
  refused: {
    title: { 'zh-CN': '服务没有接受这次提交', en: 'The service did not accept this' },
    remedy: {
      'zh-CN': '请稍后再试，或使用打印的申请表、电话办理。',
      en: 'Try again later, or use the printed form or the telephone.',
    },
  },
  unreadable: {
    title: { 'zh-CN': '文件读不出来', en: 'The file cannot be read' },
    remedy: {
      'zh-CN': '文件可能已修改、移动或删除，请重新选择后再次提交。',
      en: 'It may have been changed, moved or deleted: choose it again, then submit.',
    },
  },
};

/** A failure of the client; `message` and `remedy` are in the client's language. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  constructor(
    readonly kind: IntakeErrorKind,
    message: string,
    /** What the reader can do. */
    readonly remedy: string,
    readonly details: {
      /** HTTP status; absent when no answer came. */
      readonly status?: number;
      /** Code of the service's problem document. */
      readonly code?: string;
      readonly problems?: readonly Problem[];
      /** Seconds to wait before trying again. */
      readonly retryAfter?: number;
      readonly fallback?: ProblemDocument['fallback'];
    } = {},
  ) {
    super(message);
  }

  /** HTTP status; undefined when no answer came. */
  get status(): number | undefined {
    return this.details.status;
  }
  /** Whether what was sent may have arrived all the same: the connection broke, a gateway gave up, the service broke down. */
  get leavesOpen(): boolean {
    return LEAVES_OPEN.includes(this.kind) || this.details.code === 'in_progress';
  }
  /** Located faults in the record; empty unless `kind` is `invalid`. */
  get problems(): readonly Problem[] {
    return this.details.problems ?? [];
  }
  /** Seconds to wait before trying again, when the service said so. */
  get retryAfter(): number | undefined {
    return this.details.retryAfter;
  }
}

/** An error for a failure on the way, without a usable answer; what its head said, as far as there was one. */
export function localError(
  kind: keyof typeof CLIENT_FAULTS,
  locale: Locale,
  { status, retryAfter }: { readonly status?: number; readonly retryAfter?: number | undefined } = {},
): IntakeError {
  const text = CLIENT_FAULTS[kind];
  return new IntakeError(kind, localize(text.title, locale), localize(text.remedy, locale), {
    ...(status !== undefined && { status }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** An error for an answer of the service; wording of the service wins over the client's own. */
export function serviceError(
  status: number,
  body: unknown,
  locale: Locale,
  retryAfter: number | undefined,
): IntakeError {
  const problem = isProblem(body) ? body : undefined;
  const kind = kindOf(status, problem?.code);
  const text = status === 500 ? SERVICE_FAULTS.internal : fallbackText(kind);
  return new IntakeError(
    kind,
    problem?.title ?? localize(text.title, locale),
    problem?.remedy ?? localize(text.remedy, locale),
    {
      status,
      ...(problem && { code: problem.code }),
      problems: (problem?.errors ?? []).map(({ pointer, code, message, remedy = '', column }) => ({
        pointer,
        code,
        message,
        remedy,
        value: '',
        ...(column !== undefined && { column }),
      })),
      ...(retryAfter !== undefined && { retryAfter }),
      ...(problem?.fallback && { fallback: problem.fallback }),
    },
  );
}

function kindOf(status: number, code: string | undefined): IntakeErrorKind {
  if (code === 'idempotency_mismatch') return 'mismatch';
  if (status === 404) return 'not_found';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 413) return 'too_large';
  if (status === 415) return 'unsupported';
  if (status === 400 || status === 422) return 'invalid';
  if (status === 429) return 'too_many';
  return status >= 500 ? 'unavailable' : 'refused';
}

function fallbackText(kind: IntakeErrorKind): FaultText {
  switch (kind) {
    case 'mismatch':
      return SERVICE_FAULTS.idempotency_mismatch;
    case 'conflict':
      return SERVICE_FAULTS.in_progress;
    case 'not_found':
      return SERVICE_FAULTS.not_found;
    case 'too_large':
      return SERVICE_FAULTS.too_large;
    case 'unsupported':
      return SERVICE_FAULTS.unsupported_type;
    case 'invalid':
      return SERVICE_FAULTS.invalid;
    case 'too_many':
      return SERVICE_FAULTS.too_many;
    case 'unavailable':
      return SERVICE_FAULTS.unavailable;
    default:
      return CLIENT_FAULTS[kind];
  }
}

/** Only what has the shape of a problem document is believed: a proxy's JSON is not. */
function isProblem(body: unknown): body is ProblemDocument {
  if (typeof body !== 'object' || body === null) return false;
  const { code, title, remedy, errors } = body as Record<string, unknown>;
  const wellFormed = (entry: unknown): boolean => {
    if (typeof entry !== 'object' || entry === null) return false;
    const fields = entry as Record<string, unknown>;
    return [fields['pointer'], fields['code'], fields['message']].every(value => typeof value === 'string');
  };
  return (
    [code, title, remedy].every(value => typeof value === 'string') &&
    (errors === undefined || (Array.isArray(errors) && errors.every(wellFormed)))
  );
}
