/** What staff do with a case: one event each, with the words that go with it stored beside the log. */
import { randomId } from '@sunboard/intake';
import { moment, type ServiceContext } from '../context.js';
import type { Staff } from '../options.js';
import { Failure } from '../problem.js';
import { addEvent, latestVersionNumber, type StoredCase } from '../store/case-log.js';

/** An event as it was posted. */
export interface PostedEvent {
  readonly type: string;
  readonly data: unknown;
}

const LONGEST = 10_000;
/** Words of the office to the filer, and words of the filer that came on paper or by telephone and are entered by staff. */
const SPOKEN: Readonly<Record<string, 'staff' | 'applicant'>> = {
  message: 'staff',
  give_reason: 'applicant',
  give_info: 'applicant',
  submit_correction: 'applicant',
};

/** @throws {Failure} `invalid`, `stale`, `event_refused`, `reported_unit`. */
export async function postStaffEvent(
  context: ServiceContext,
  staff: Staff,
  stored: StoredCase,
  expectedVersion: number,
  posted: PostedEvent,
): Promise<StoredCase> {
  const common = { actor: 'staff', actorUnit: staff.unit, staffId: staff.id, expectedVersion } as const;
  const sender = Object.hasOwn(SPOKEN, posted.type) ? SPOKEN[posted.type] : undefined;
  if (sender === undefined) return addEvent(context, stored.id, { ...common, ...posted });
  const text = textIn(posted.data);
  const messageId = randomId();
  const data =
    posted.type === 'submit_correction'
      ? { contentVersion: await latestVersionNumber(context.db, 'contents', stored.id) }
      : { messageId };
  return addEvent(context, stored.id, {
    ...common,
    type: posted.type,
    data,
    also: async trx => {
      const at = moment(context).at;
      await trx
        .insertInto('messages')
        .values({ id: messageId, case_id: stored.id, sender, at, text })
        .execute();
    },
  });
}

function textIn(data: unknown): string {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const other = Object.keys(given).find(key => key !== 'text');
  if (other !== undefined)
    throw new Failure('unknown_field', {
      errors: [{ pointer: `/data/${other.slice(0, 80)}`, code: 'unknown_field' }],
    });
  const { text } = given;
  if (typeof text !== 'string' || text.trim() === '')
    throw new Failure('invalid', { errors: [{ pointer: '/data/text', code: 'required' }] });
  if (text.length > LONGEST)
    throw new Failure('invalid', { errors: [{ pointer: '/data/text', code: 'max_length' }] });
  return text.trim();
}
