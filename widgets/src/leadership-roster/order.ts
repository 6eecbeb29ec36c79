/** Ranks people, tells posts that are not filled, and builds the tree of units. */
import type { Department, Leader } from '@sunboard/model';

/** Leaders in rank order; those without a rank keep their place in the file behind the ranked ones. */
export function inRankOrder(leaders: readonly Leader[]): Leader[] {
  return leaders
    .map((leader, place) => ({ leader, place }))
    .sort((a, b) => (a.leader.rank ?? Infinity) - (b.leader.rank ?? Infinity) || a.place - b.place)
    .map(({ leader }) => leader);
}

/** A post without a person, said or left unsaid, is a vacancy. */
export function isVacant({ name, status }: Leader): boolean {
  return status === 'vacant' || !name;
}

/** Up to two signs that stand in for a photo: surname of a Chinese name, first letters of others. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s·.-]+/)
    .filter(Boolean);
  if (/^\p{Script=Han}/u.test(name)) return [...name][0] ?? '';
  return words
    .slice(0, 2)
    .map(word => [...word][0]?.toUpperCase() ?? '')
    .join('');
}

/** A unit and the units under it. */
export interface Unit {
  readonly department: Department;
  readonly children: readonly Unit[];
}

/** Departments as trees by `parent` (name or id); a unit whose parent is missing, itself, or its own descendant stands at the top. */
export function unitTrees(departments: readonly Department[]): Unit[] {
  const parents = new Map(departments.map(unit => [unit, parentOf(unit, departments)]));
  const isRoot = (unit: Department) => parents.get(unit) === undefined || loops(unit, parents);
  const build = (department: Department): Unit => ({
    department,
    children: departments.filter(child => parents.get(child) === department && !isRoot(child)).map(build),
  });
  return departments.filter(isRoot).map(build);
}

/** Whole months between a day and today; undefined when there is no such day. */
export function monthsSince(day: string, today: Date): number | undefined {
  const then = new Date(`${day}T00:00:00`);
  if (Number.isNaN(then.getTime())) return undefined;
  const months = (today.getFullYear() - then.getFullYear()) * 12 + today.getMonth() - then.getMonth();
  return today.getDate() < then.getDate() ? months - 1 : months;
}

function parentOf(unit: Department, all: readonly Department[]): Department | undefined {
  if (unit.parent === undefined) return undefined;
  return all.find(other => other !== unit && (other.id === unit.parent || other.name === unit.parent));
}

function loops(unit: Department, parents: ReadonlyMap<Department, Department | undefined>): boolean {
  const seen = new Set<Department>();
  for (let at = parents.get(unit); at; at = parents.get(at)) {
    if (at === unit) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
