/** Turns a profile's added mandatory fields into rules, so that a department needs no code for its own duties. */
import { fieldForLabel, foldLabel, type EntityName, type SiteProfile } from '@sunboard/model';
import type { PageFacts, PairFact } from '@sunboard/reader';
import type { Rule, Verdict } from '../rule.js';
import { isMeaningful } from '../shared/meaningful.js';
import { say } from '../shared/wording.js';

type Mandatory = NonNullable<SiteProfile['mandatory']>[number];

/** One rule per entry; its id is `mandatory.<kind>.<label>`. */
export function mandatoryRules(profile: SiteProfile): Rule[] {
  return (profile.mandatory ?? []).map(toRule);
}

function toRule(entry: Mandatory): Rule {
  return {
    id: `mandatory.${entry.kind}.${entry.label}`,
    title: say('本站必填项：{label}', 'Field this site requires: {label}', { label: entry.label }),
    packs: [],
    kinds: [entry.kind],
    severity: entry.severity,
    basis: {
      source: say('本站配置文件', 'Site profile'),
      article: entry.basis ?? 'mandatory',
      confidence: 'P',
    },
    reasons: {
      present: say('已写明“{label}”', '“{label}” is stated'),
      empty: say('“{label}”没有实质内容（{value}）', '“{label}” says nothing of substance ({value})'),
      missing: say('没有“{label}”', '“{label}” is missing'),
      unsure: say(
        '页面提到“{label}”，但没有读到对应的内容',
        '“{label}” is mentioned, but its content could not be read',
      ),
    },
    remedies: { default: say('请补充“{label}”。', 'Add “{label}”.') },
    check: facts => [judge(entry.label, facts)],
  };
}

function judge(label: string, facts: PageFacts): Verdict {
  const data = { label };
  const pairs = facts.pairs.filter(pair => means(pair, label));
  const good = pairs.find(pair => isMeaningful(pair.value));
  if (good) return { outcome: 'passed', reason: 'present', data, where: [good.where] };
  const [empty] = pairs;
  if (empty)
    return {
      outcome: 'failed',
      reason: 'empty',
      data: { label, value: empty.value },
      expected: label,
      observed: empty.value,
      where: [empty.where],
    };
  const key = foldLabel(label);
  const mentioned =
    foldLabel(facts.text).includes(key) || facts.headings.some(({ text }) => foldLabel(text).includes(key));
  return mentioned
    ? { outcome: 'cantTell', reason: 'unsure', data }
    : {
        outcome: 'failed',
        reason: 'missing',
        data,
        expected: label,
        observed: say('没有', 'none'),
        absent: true,
      };
}

/** The same words, or two names of one field of the model. */
function means(pair: PairFact, label: string): boolean {
  if (foldLabel(pair.label) === foldLabel(label)) return true;
  return pair.fields.some(field => {
    const cut = field.indexOf('.');
    return fieldForLabel(field.slice(0, cut) as EntityName, label) === field.slice(cut + 1);
  });
}
