/** Every request, rebuilt from its log: what the annual figures are counted from. */
import { replay, type CaseEvent, type RequestCase } from '@sunboard/intake';
import type { ServiceContext } from '../context.js';
import { toEvent } from './case-log.js';

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
  const logs = new Map<number, CaseEvent[]>();
  for (const row of rows) {
    const log = logs.get(row.case_id) ?? [];
    log.push(toEvent(row));
    logs.set(row.case_id, log);
  }
  return [...logs.values()].map(log => replay('request', log, machine).state);
}
