/** Forms without JavaScript: pages to fill in, posts from them, and answers that are pages too. */
import {
  canonicalJson,
  complaintForm,
  randomId,
  requestForms,
  type FormSpec,
  type Receipt,
} from '@sunboard/intake';
import { languageNames, sentences, type Locale, type UploadedFile } from '@sunboard/model';
import type { Hono } from 'hono';
import { moment, type ServiceContext } from '../context.js';
import { FORM_FIELDS, OWN_FIELDS, recordFromForm } from '../form-record.js';
import { casePage, receiptPage, statusFormPage } from '../html/case-pages.js';
import { formPage, type FormPage } from '../html/form-page.js';
import { PAGE_POLICY, STYLE, type Html } from '../html/page.js';
import { checkOrigin, KEY_SHAPE, limit, localeOf, type Call, type Env } from '../http.js';
import { Failure, problemDocument } from '../problem.js';
import { bodyKind, readBytes } from '../security/body.js';
import { sha256 } from '../security/hashes.js';
import { fileCase, type Filing } from '../store/filing.js';
import { checkAnnounced } from '../security/files.js';
import { formDataOf } from '../security/form-data.js';
import { isFormTokenGood, makeFormToken } from '../security/form-token.js';
import { addPiece, createUpload } from '../store/uploads.js';
import { entityOf, validateRecord } from '../validate.js';
import { findCase, viewCase } from './cases.js';

type Kind = 'request' | 'complaint';
interface PostedForm {
  readonly fields: readonly (readonly [string, string])[];
  readonly files: readonly File[];
}
/** A filing under way; `kept` grows while files are stored, so that a page with faults can offer them again. */
interface Filling extends PostedForm {
  readonly kept: FiledFile[];
}
type FiledFile = UploadedFile & { readonly id: string };

/** How often, and after how many milliseconds, a second posting looks whether the first has been filed. */
const [IN_TURN_TRIES, IN_TURN_MS] = [20, 250];

const SPECS: Readonly<Record<Kind, FormSpec>> = { request: requestForms.cn, complaint: complaintForm };

/** Adds the routes. */
export function formRoutes(app: Hono<Env>, context: ServiceContext): void {
  const { agency } = context.config;
  // The pages name each other and their style by the last part of the address: it holds in both folders.
  for (const path of ['/v1/style.css', '/v1/forms/style.css'])
    app.get(path, call =>
      call.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }),
    );
  for (const kind of ['request', 'complaint'] as const) {
    app.get(`/v1/forms/${kind}s`, call => {
      const locale = localeOf(call);
      return answer(call, 200, formPage(blank(context, kind, locale)));
    });
    app.post(`/v1/forms/${kind}s`, call => postedForm(call, context, kind));
  }
  for (const path of ['/v1/status', '/v1/forms/status']) {
    app.get(path, call => answer(call, 200, statusFormPage(agency, localeOf(call))));
    app.post(path, call => postedStatus(call, context));
  }
}

/** A filing from a plain form: always answered with a page, and nothing that was typed or sent along is lost. */
export async function postedForm(call: Call, context: ServiceContext, kind: Kind): Promise<Response> {
  const { config, limiter } = context;
  let form: Filling = { fields: [], files: [], kept: [] };
  let locale = localeOf(call);
  try {
    checkOrigin(call, config, true);
    limit(call, config, limiter, 'attempt', config.limits.attemptsPerHour);
    form = { ...(await readForm(call, config.limits.bodyBytes + config.limits.fileBytes)), kept: [] };
    locale = languageOf(form, locale);
    const receipt = await fileForm(call, context, kind, form, locale);
    return await answer(
      call,
      receipt.replayed ? 200 : 201,
      receiptPage(config.agency, locale, receipt, config.calendar.timeZone),
    );
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('internal');
    const retry = failure.details.retryAfter;
    const empty = blank(context, kind, locale);
    const key = form.fields.find(([name]) => name === FORM_FIELDS.key)?.[1] ?? '';
    // What may have been filed all the same is not filed again under another key.
    const mayBeFiled = ['internal', 'in_progress'].includes(failure.code) && KEY_SHAPE.test(key);
    const view = {
      ...empty,
      key: mayBeFiled ? key : empty.key,
      values: new Map(form.fields.filter(([name]) => !OWN_FIELDS.has(name))),
      files: form.kept,
      problem: problemDocument(failure, locale),
    };
    return answer(
      call,
      failure.status,
      formPage(view),
      retry === undefined ? {} : { 'Retry-After': String(retry) },
    );
  }
}

function blank({ config, challengeSecret }: ServiceContext, kind: Kind, locale: Locale): FormPage {
  return {
    spec: SPECS[kind],
    kind,
    locale,
    agency: config.agency,
    key: randomId(),
    token: makeFormToken(challengeSecret, config.now()),
    values: new Map(),
    files: [],
  };
}

async function fileForm(call: Call, context: ServiceContext, kind: Kind, form: Filling, locale: Locale) {
  const { config, limiter } = context;
  const given = new Map(form.fields);
  if ((given.get(FORM_FIELDS.trap) ?? '') !== '') throw new Failure('spam_check', { detail: 'honeypot' });
  form.kept.push(...(await earlierFiles(context, form)));
  const fresh = await Promise.all(form.files.map(describeFile));
  const list: UploadedFile[] = [...form.kept, ...fresh.map(({ about }) => about)].map(
    ({ name, size, contentType, sha256: hash }) => ({ name, size, contentType, sha256: hash }),
  );
  const record = {
    ...recordFromForm(entityOf(kind), form.fields),
    ...(list.length > 0 && { [kind === 'request' ? 'attachments' : 'evidence']: list }),
  };
  const bodyHash = sha256(canonicalJson(record));
  const key = given.get(FORM_FIELDS.key) ?? '';
  // A page without a key of ours: equal content then counts as the same filing, which makes a double click harmless.
  const effective = KEY_SHAPE.test(key) ? key : `form-${bodyHash}`;
  const known = await context.db
    .selectFrom('idempotency')
    .select('case_id')
    .where('scope', '=', kind)
    .where('key_hash', '=', sha256(effective))
    .executeTakeFirst();
  if (!known)
    for (const { about, content } of fresh) {
      limit(call, config, limiter, 'upload', config.limits.uploadsPerHour);
      form.kept.push({ ...about, id: await storeFile(context, about, content) });
    }
  return fileInTurn(context, {
    key: effective,
    scope: kind,
    bodyHash,
    locale,
    uploads: form.kept.map(({ id }) => id),
    accept: async () => {
      const accepted = validateRecord(kind, record, locale);
      const token = given.get(FORM_FIELDS.token) ?? '';
      const { formToken, formSeconds } = config.antiSpam;
      if (formToken && !isFormTokenGood(context.challengeSecret, config.now(), token, formSeconds))
        throw new Failure('confirm_form');
      limit(call, config, limiter, 'filing', config.limits.filingsPerHour);
      return Promise.resolve({ record: accepted });
    },
  });
}

/** Of two clicks the browser shows the answer to the second: it waits for what the first is filing, to show its receipt. */
async function fileInTurn(context: ServiceContext, filing: Filing): Promise<Receipt> {
  for (let left = IN_TURN_TRIES; ; left -= 1)
    try {
      return await fileCase(context, filing);
    } catch (error) {
      if (left === 0 || !(error instanceof Failure) || error.code !== 'in_progress') throw error;
      await new Promise(resolve => setTimeout(resolve, IN_TURN_MS));
    }
}

/** Files of an earlier posting of the same form; ids that are not there any more are left out. */
async function earlierFiles({ db }: ServiceContext, { fields }: PostedForm): Promise<FiledFile[]> {
  const ids = fields.flatMap(([name, value]) => (name === FORM_FIELDS.uploads ? [value] : [])).slice(0, 10);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('uploads')
    .select(['id', 'name', 'size', 'content_type', 'sha256'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map(({ content_type, ...row }) => ({ ...row, contentType: content_type }));
}

async function postedStatus(call: Call, context: ServiceContext): Promise<Response> {
  const { agency, limits } = context.config;
  let form: PostedForm = { fields: [], files: [] };
  try {
    checkOrigin(call, context.config, true);
    form = await readForm(call, limits.bodyBytes);
    const given = new Map(form.fields);
    const id = await findCase(call, context, given.get('receiptNo') ?? '', given.get('accessKey') ?? '');
    const locale = languageOf(form, localeOf(call));
    return await answer(
      call,
      200,
      casePage(agency, locale, await viewCase(context, id, locale), context.config.calendar.timeZone),
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const locale = languageOf(form, localeOf(call));
    const { title, remedy } = problemDocument(error, locale);
    const typed = new Map(form.fields).get('receiptNo') ?? '';
    return answer(
      call,
      error.status,
      statusFormPage(agency, locale, typed.slice(0, 80), sentences([title, remedy], locale)),
    );
  }
}

async function readForm(call: Call, most: number): Promise<PostedForm> {
  const type = bodyKind(call.req.header('content-type'));
  if (type !== 'form' && type !== 'multipart') throw new Failure('unsupported_type');
  const bytes = await readBytes(call.req.raw, most);
  let data: FormData;
  try {
    data = await formDataOf(bytes, call.req.header('content-type') ?? '', type === 'multipart');
  } catch {
    throw new Failure('unsupported_type');
  }
  const entries = [...data.entries()];
  if (entries.length > 200) throw new Failure('too_large');
  const files = entries.flatMap(([, value]) =>
    typeof value === 'string' || (value.size === 0 && value.name === '') ? [] : [value],
  );
  if (files.length > 10) throw new Failure('too_large');
  return {
    fields: entries.flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.slice(0, 200), value] as const] : [],
    ),
    files,
  };
}

async function describeFile(
  file: File,
): Promise<{ readonly about: UploadedFile; readonly content: Uint8Array }> {
  const content = new Uint8Array(await file.arrayBuffer());
  return {
    content,
    about: {
      name: file.name,
      size: content.byteLength,
      contentType: file.type || 'application/octet-stream',
      sha256: sha256(content),
    },
  };
}

async function storeFile(context: ServiceContext, about: UploadedFile, content: Uint8Array): Promise<string> {
  checkAnnounced(about, context.config.limits.fileBytes, false);
  const id = await createUpload(context.db, about, moment(context).at);
  await addPiece(context, id, 0, content);
  return id;
}

function languageOf(form: PostedForm, fallback: Locale): Locale {
  const chosen = new Map(form.fields).get('language');
  return languageNames().find(([known]) => known === chosen)?.[0] ?? fallback;
}

async function answer(
  call: Call,
  status: number,
  content: Html,
  headers: Record<string, string> = {},
): Promise<Response> {
  return call.body((await content).toString(), status as 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': PAGE_POLICY,
    // Not `no-referrer`: with it, older browsers would post the form with `Origin: null`.
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...headers,
  });
}
