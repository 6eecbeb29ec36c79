/** Counts days the way htmldate's own evaluation does, so that the figures can be laid side by side. */

/** Answers against gold: a wrong day is a false positive, a missing one a false negative. */
export interface DayCounts {
  truePositives: number;
  falsePositives: number;
  trueNegatives: number;
  falseNegatives: number;
}

/** The figures that htmldate prints. */
export interface DayScores {
  readonly precision: number;
  readonly recall: number;
  readonly accuracy: number;
  readonly f: number;
}

/** Zero of everything. */
export function noDays(): DayCounts {
  return { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };
}

/** Adds one answer; `undefined` is no day. */
export function countDay(counts: DayCounts, gold: string | undefined, answer: string | undefined): void {
  if (answer === undefined) counts[gold === undefined ? 'trueNegatives' : 'falseNegatives']++;
  else counts[answer === gold ? 'truePositives' : 'falsePositives']++;
}

/** Precision, recall, accuracy and F; NaN where nothing was answered or asked. */
export function scoresOf(counts: DayCounts): DayScores {
  const { truePositives: tp, falsePositives: fp, trueNegatives: tn, falseNegatives: fn } = counts;
  return {
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    accuracy: (tp + tn) / (tp + tn + fp + fn),
    f: (2 * tp) / (2 * tp + fp + fn),
  };
}
