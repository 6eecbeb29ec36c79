/** Every request, rebuilt from its log: what the annual figures are counted from. */
import { replay, type RequestCase } from '@sunboard/intake';
import type { ServiceContext } from '../context.js';
import { logsOf } from './case-log.js';

/** In the order of filing. */
export async function allRequests({ db, machine }: ServiceContext): Promise<RequestCase[]> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('cases', 'cases.id', 'events.case_id')
    .selectAll('events')
    .where('kind', '=', 'request')
    .orderBy('case_id')
    .orderBy('events.version')
    .execute();
  return [...logsOf(rows).values()].map(log => replay('request', log, machine).state);
}
