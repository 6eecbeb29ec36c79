/** English texts of the faults of a process. */
import type { findingsZhCn } from './findings-zh-cn.js';

export const findingsEn: typeof findingsZhCn = {
  missing_id: ['Step {n}, “{step}”, has no id', 'Fill in id (or data-id).'],
  duplicate_id: ['The id “{id}” is used again by step {n}, “{step}”', 'Give each step its own id.'],
  unknown_target: ['Step “{step}” leads to “{to}”, which does not exist', 'Compare the ids in next.'],
  too_many_steps: [
    'There are {n} steps; only the first {max} were read',
    'Split the process into several charts.',
  ],
  unreachable: ['No path leads to step “{step}”', 'Add its id to next of the step before it, or remove it.'],
  missing_owner: ['Step “{step}” has no responsible unit', 'Fill in owner.'],
  dead_end: [
    'The process stops at step “{step}”, which is not an end',
    'Fill in next, or set its stage to deliver or publish.',
  ],
  no_exit: ['Step “{step}” is in a loop without exit', 'Let a step of the loop lead to a result.'],
  single_branch: ['Decision “{step}” has only one way on', 'Add the way for the other answer.'],
  excluded_unmarked: [
    'Step “{step}” does not count by law, but the data do not say so',
    'Set counted: false (Licensing Law art. 45).',
  ],
  over_promised: [
    'The steps add up to {sum} working days, more than the promised {limit}',
    'Shorten the steps, or correct the promised limit.',
  ],
  over_legal: [
    'The steps add up to {sum} working days, more than the legal {limit}',
    'Shorten the steps; if another law allows more, state that limit and its basis.',
  ],
  promised_over_legal: [
    'The promised limit of {sum} working days is longer than the legal {limit}',
    'Correct one of the two.',
  ],
};
