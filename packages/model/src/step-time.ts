/** Says which steps of a process count toward the time limit of a licence, for the rules and the flow chart alike. */

/** Stages outside the period, which runs from acceptance to decision (Licensing Law art. 42, 44), and the special procedures of art. 45. */
const STAGES_OUTSIDE: readonly string[] = ['apply', 'accept', 'special', 'deliver', 'publish'];

/** The same by name, for pages that state no stage: 申请、收件、受理 and 送达 as such, and what art. 45 lists anywhere in the name. */
const NAMES_OUTSIDE =
  /^(?:申请|收件|接件|受理|公开|办结)$|^(?:送达|颁证|颁发|发证|领证|领取|取证|取件)|听证|招标|拍卖|检验|检测|检疫|鉴定|评审|公示/;

/** What is known of a step's time. */
export interface StepTime {
  readonly name: string;
  /** Stage of the step, one of STAGES; undefined where the page does not say. */
  readonly stage?: string | undefined;
  /** What the page or the data say themselves (计入, 不计入); it goes before all else. */
  readonly counted?: boolean | undefined;
}

/** Whether the working days of a step count toward the limit 办理时限: as stated, else by its stage, else by its name. */
export function countsTowardLimit({ name, stage, counted }: StepTime): boolean {
  if (counted !== undefined) return counted;
  if (stage !== undefined) return !STAGES_OUTSIDE.includes(stage);
  return !NAMES_OUTSIDE.test(name.trim());
}
