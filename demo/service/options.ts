/** What an operator may set, and what holds when nothing is set. */
import { cnCalendar, type Calendar } from '@sunboard/calendar';
import type { EncryptionKey } from '@sunboard/intake/sealing';
import { basePathOf, originOf } from './public-address.js';

/** The office that runs the service. */
export interface Agency {
  /** 2 to 12 of A-Z and 0-9; part of every receipt number. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Other ways to reach the office, shown when the service cannot take a filing. */
  readonly fallback?: { readonly mailto?: string; readonly postal?: string; readonly phone?: string };
}

/** A staff member who may move cases. */
export interface Staff {
  readonly id: string;
  /** Name as the desk greets them and the log shows it to colleagues. Default: the id. */
  readonly name?: string;
  /** Unit 承办单位: reports about it are out of this person's reach. */
  readonly unit: string;
  /** SHA-256 of the token, hexadecimal: the token itself is stored nowhere. */
  readonly tokenSha256: string;
}

/** Numbers against abuse and overload. */
export interface Limits {
  /** Filings an hour from one address. */
  readonly filingsPerHour: number;
  /** Status questions and other attempts an hour from one address. */
  readonly attemptsPerHour: number;
  /** Uploads an hour from one address. */
  readonly uploadsPerHour: number;
  /** Bytes of a JSON or form body. */
  readonly bodyBytes: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of one piece of an upload. */
  readonly pieceBytes: number;
  /** Levels of nesting in JSON. */
  readonly jsonDepth: number;
  /** Most open cases in the desk's list; older ones are found by their number. */
  readonly listedOpen: number;
  /** Most ended cases in it. */
  readonly listedEnded: number;
}

/** How filings prove that they come from a form and not from a program that fills forms. */
export interface AntiSpam {
  /** Proof of work 工作量证明 with JSON filings: never looked at, checked when given, or required. Default: required. */
  readonly proofOfWork: 'off' | 'optional' | 'required';
  /** Hashes that a browser tries at most, half of it on average; 50,000 take about a second on an old phone. */
  readonly maxNumber: number;
  /** Minutes until a challenge expires. */
  readonly minutes: number;
  /** A plain form must carry the time token of a page of ours; one without it is shown again with one. Default: true. */
  readonly formToken: boolean;
  /** Seconds for which such a page must have been open. Default: 3. */
  readonly formSeconds: number;
}

/** Answers whether a file is harmless; rejects when it cannot tell. */
export type Scanner = (content: Uint8Array) => Promise<'clean' | 'infected'>;

/** How long things are kept. */
export interface Retention {
  /** Hours for uploads that no case took. */
  readonly looseUploadHours: number;
  /** Days for Idempotency-Keys. */
  readonly idempotencyDays: number;
  /** Days after the end of a case until the identity document's number is erased. */
  readonly identityNumberDays: number;
  /** Days after the end of a case until everything personal in it is erased: content, identity, messages, files. What the statistics need stays. */
  readonly contentDays: number;
  /** Days for the audit log. */
  readonly auditDays: number;
}

/** Options of the service. */
export interface ServiceOptions {
  /** Path of the database file, `:memory:`, or the address of a PostgreSQL server, `postgres://…`. */
  readonly database: string;
  readonly agency: Agency;
  /** Origins besides the service's own that browsers may send from, e.g. `https://www.example.gov.cn`. Default: none. */
  readonly origins?: readonly string[];
  /** Origin under which the public sees the service, when a proxy hides it, e.g. `https://www.example.gov.cn`. Default: that of each request. */
  readonly publicOrigin?: string;
  /** Path that a proxy in front leaves on the addresses it passes, e.g. `/intake`. Needless where it takes the path off. Default: none. */
  readonly basePath?: string;
  /** Believe `X-Forwarded-For` of the proxy in front; a number where there are several in a row, e.g. 2 for a firewall or CDN before one's own. Default: false. */
  readonly trustProxy?: boolean | number;
  readonly staff?: readonly Staff[];
  readonly calendar?: Calendar;
  readonly limits?: Partial<Limits>;
  readonly retention?: Partial<Retention>;
  readonly antiSpam?: Partial<AntiSpam>;
  /** Keys for sealed filings, the one in use first; older ones are still accepted. Default: none, sealed filings are refused. */
  readonly encryption?: readonly EncryptionKey[];
  /** Looks for malicious software in files. Default: none, files are only sniffed and measured. */
  readonly scanner?: Scanner;
  /** Folder with the built desk (`npm run build -- --only desk`). Default: `dist/desk` of the project. */
  readonly deskFolder?: string;
  /** Web filings count as received on the day they arrive, under an announced rule (art. 31(3)); else a confirmation starts the clock. Default: false. */
  readonly confirmReceiptOnArrival?: boolean;
  /** The clock; replaced in tests. */
  readonly now?: () => Date;
  /** Takes log entries; they hold a method, a route pattern, a status and a duration, and nothing that a person typed. Default: none are kept. */
  readonly log?: (entry: LogEntry) => void;
}

/** One line of the log. */
export interface LogEntry {
  readonly at: string;
  readonly method: string;
  /** Pattern such as `/v1/cases/:receiptNo`, never the address itself. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Name of an unexpected error's class, without its message. */
  readonly error?: string;
  /** What the one who runs the service should set otherwise. */
  readonly hint?: string;
}

/** Options with every default filled in. */
export interface Config extends Omit<ServiceOptions, 'limits' | 'retention' | 'antiSpam' | 'encryption'> {
  readonly antiSpam: AntiSpam;
  readonly encryption: readonly EncryptionKey[];
  readonly origins: readonly string[];
  /** Empty for none. */
  readonly basePath: string;
  /** Proxies in front whose word is believed. */
  readonly trustProxy: number;
  readonly staff: readonly Staff[];
  readonly calendar: Calendar;
  readonly limits: Limits;
  readonly retention: Retention;
  readonly confirmReceiptOnArrival: boolean;
  readonly now: () => Date;
  readonly log: (entry: LogEntry) => void;
}

const LIMITS: Limits = {
  filingsPerHour: 5,
  attemptsPerHour: 120,
  uploadsPerHour: 30,
  bodyBytes: 1024 * 1024,
  fileBytes: 20 * 1024 * 1024,
  pieceBytes: 4 * 1024 * 1024,
  jsonDepth: 16,
  listedOpen: 5000,
  listedEnded: 500,
};
const RETENTION: Retention = {
  looseUploadHours: 24,
  idempotencyDays: 7,
  identityNumberDays: 30,
  contentDays: 3650,
  auditDays: 3650,
};
const ANTI_SPAM: AntiSpam = {
  proofOfWork: 'required',
  maxNumber: 50_000,
  minutes: 20,
  formToken: true,
  formSeconds: 3,
};

/** @throws when the agency's code cannot be part of a receipt number, or the public address is none. */
export function configure(options: ServiceOptions): Config {
  if (!/^[A-Z0-9]{2,12}$/.test(options.agency.code)) {
    throw new Error(`Agency code ${options.agency.code}: use 2 to 12 of A-Z and 0-9.`);
  }
  return {
    ...options,
    origins: (options.origins ?? []).map(origin => originOf(origin, 'origins')),
    ...(options.publicOrigin !== undefined && {
      publicOrigin: originOf(options.publicOrigin, 'publicOrigin'),
    }),
    basePath: basePathOf(options.basePath),
    trustProxy: Number(options.trustProxy ?? 0),
    staff: options.staff ?? [],
    calendar: options.calendar ?? cnCalendar(),
    limits: { ...LIMITS, ...options.limits },
    retention: { ...RETENTION, ...options.retention },
    antiSpam: { ...ANTI_SPAM, ...options.antiSpam },
    encryption: options.encryption ?? [],
    confirmReceiptOnArrival: options.confirmReceiptOnArrival ?? false,
    now: options.now ?? (() => new Date()),
    log: options.log ?? (() => undefined),
  };
}
