/** Writes people and units as JSON-LD into the light DOM. */
import {
  department,
  leader,
  leadingGroup,
  type Department,
  type Leader,
  type LeadingGroup,
} from '@sunboard/model';
import { emitJsonLd } from '../internal/json-ld-output.js';

/** Replaces what was emitted before. */
export function emit(
  host: Element,
  leaders: readonly Leader[],
  departments: readonly Department[],
  groups: readonly LeadingGroup[],
): void {
  emitJsonLd(host, 'Leader', leader, leaders);
  if (departments.length > 0) emitJsonLd(host, 'Department', department, departments);
  if (groups.length > 0) emitJsonLd(host, 'LeadingGroup', leadingGroup, groups);
}
