import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Department } from '@sunboard/model';
import { initialsOf, inRankOrder, isVacant, monthsSince, unitTrees, type Unit } from './order.js';
import { vcardOf } from './vcard.js';

describe('the order of people', () => {
  it('follows the rank and keeps the file order behind it', () => {
    const posts = inRankOrder([
      { post: 'c' },
      { post: 'b', rank: 2 },
      { post: 'd' },
      { post: 'a', rank: 1 },
    ]).map(leader => leader.post);
    expect(posts).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes a post without a person as vacant', () => {
    expect([isVacant({ post: '局长' }), isVacant({ post: '局长', name: '甲', status: 'acting' })]).toEqual([
      true,
      false,
    ]);
  });

  it('takes the surname of Chinese names and initials of others', () => {
    expect([initialsOf('示范甲'), initialsOf('Jane van Doe'), initialsOf('')]).toEqual(['示', 'JV', '']);
  });

  it('counts whole months', () => {
    expect(monthsSince('2025-11-23', new Date(2026, 10, 22))).toBe(11);
    expect(monthsSince('2025-11-23', new Date(2026, 10, 23))).toBe(12);
    expect(monthsSince('nonsense', new Date())).toBeUndefined();
  });
});

describe('the tree of units', () => {
  it('shows every unit exactly once, whatever the parents say', () => {
    const unit = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      parent: fc.constantFrom('a', 'b', 'c', 'd', 'x'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(unit, { selector: each => each.name }), (departments: Department[]) => {
        const names = (units: readonly Unit[]): string[] =>
          units.flatMap(each => [each.department.name, ...names(each.children)]);
        expect(names(unitTrees(departments)).sort()).toEqual(departments.map(each => each.name).sort());
      }),
    );
  });
});

describe('the vCard', () => {
  it('escapes and folds, and holds only what was published', () => {
    const card = vcardOf({ name: '甲;乙', post: '局长'.repeat(30), phone: '0000-1' }, '示例局') ?? '';
    expect(card).toContain('FN:甲\\;乙\r\n');
    expect(card.split('\r\n').every(line => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(card.replace(/\r\n /g, '')).toContain(`TITLE:${'局长'.repeat(30)}\r\n`);
    expect(vcardOf({ name: '甲', post: '局长' })).toBeUndefined();
  });

  it('has a line for each telephone', () => {
    const card = vcardOf({ name: '甲', post: '局长', phone: '010-00000001、010-00000002' }) ?? '';
    expect(card.match(/^TEL.*$/gm)?.map(line => line.split(':')[1])).toEqual(['01000000001', '01000000002']);
  });
});
