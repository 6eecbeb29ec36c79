/** Failures of the service and how they are told: problem+json (RFC 9457) in the reader's language. */
import { SERVICE_FAULTS, type ProblemDocument, type ProblemEntry, type ServiceFault } from '@sunboard/intake';
import { localize, type Locale } from '@sunboard/model';

/** A located fault; wording may be left to {@link problemDocument}. */
export interface FailureEntry extends Omit<ProblemEntry, 'message'> {
  readonly message?: string;
}

/** Details of a failure. */
export interface FailureDetails {
  readonly errors?: readonly FailureEntry[];
  /** Seconds, for the Retry-After header. */
  readonly retryAfter?: number;
  /** Machine-readable detail, e.g. the refusal code of the state machine. */
  readonly detail?: string;
  readonly fallback?: ProblemDocument['fallback'];
}

/** Thrown anywhere in a handler; becomes an answer with the fault's status. */
export class Failure extends Error {
  override readonly name = 'Failure';
  constructor(
    readonly code: ServiceFault,
    readonly details: FailureDetails = {},
  ) {
    super(code);
  }
  /** HTTP status of the fault. */
  get status(): number {
    return SERVICE_FAULTS[this.code].status;
  }
}

/** The body of an error answer. */
export function problemDocument(failure: Failure, locale: Locale): ProblemDocument {
  const { title, remedy, status } = SERVICE_FAULTS[failure.code];
  const { errors, detail, fallback } = failure.details;
  return {
    type: `urn:sunboard:problem:${failure.code}`,
    code: failure.code,
    title: localize(title, locale),
    status,
    remedy: localize(remedy, locale),
    ...(detail !== undefined && { detail }),
    ...(errors && {
      errors: errors.map(entry => ({ ...entry, message: entry.message ?? localize(title, locale) })),
    }),
    ...(fallback && { fallback }),
  };
}

/** An answer with that body; Node and Workers alike. */
export function problemResponse(failure: Failure, locale: Locale): Response {
  const { retryAfter } = failure.details;
  return new Response(JSON.stringify(problemDocument(failure, locale)), {
    status: failure.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': locale,
      'Cache-Control': 'no-store',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
      ...(failure.code === 'unauthorized' && { 'WWW-Authenticate': 'Bearer' }),
    },
  });
}
