/** What a rule is: metadata, wording in both languages, and a pure check over page facts. */
import type {
  AttachmentReading,
  ColumnType,
  IsoDate,
  Locale,
  Localized,
  PageKind,
  SiteProfile,
} from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';

/** EARL outcomes (W3C Evaluation and Report Language). `cantTell` never counts as failed. */
export type Outcome = 'failed' | 'passed' | 'cantTell' | 'inapplicable';
/** `veto` always reads "would count towards a veto item 单项否决". */
export type Severity = 'veto' | 'error' | 'warning' | 'info';

/** A pack of rules: a jurisdiction, or what holds everywhere. */
export type PackId = 'cn' | 'us' | 'uk' | 'privacy';

/** Why the law or the inspection asks for it. */
export interface Basis {
  /** Short name of the source in both languages. */
  readonly source: Localized;
  /** Article, item or section. */
  readonly article: string;
  readonly url?: string;
  /** P: primary text read; S: secondary copy read; M: not confirmed, never worded as law. */
  readonly confidence: 'P' | 'S' | 'M';
}

/** A text that is the same in every language (an identifier, a date), or one per language. */
export type Phrase = string | Filled;
/** A text in both languages of the sources, with the values of its own placeholders: so it can be translated before it is filled. */
export interface Filled extends Localized {
  readonly data?: Readonly<Record<string, DataValue>>;
}
/** A value for a placeholder; lists are joined in the reader's language (、 or ", "). */
export type DataValue = Phrase | number | readonly Phrase[];

/** The profile's word about the page that is checked. */
export interface ColumnOverride {
  readonly match: string;
  readonly type?: ColumnType | undefined;
  readonly kind?: PageKind | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly listSelector?: string | undefined;
}

/** What came of asking for an address: an HTTP status, or why there was none. */
export interface LinkAnswer {
  readonly status?: number;
  readonly error?: 'unknownHost' | 'timeout' | 'refused' | 'other';
}

/** What the checks may know besides the page. */
export interface RuleContext {
  /** Day of the check, `YYYY-MM-DD`, in the zone of the jurisdiction. */
  readonly today: IsoDate;
  readonly profile: SiteProfile;
  /** Value of a threshold: the profile's, or the rule's default. */
  readonly threshold: (name: string) => number;
  /** Answers to the page's links, by absolute address without fragment, where somebody asked for them. */
  readonly answers?: Readonly<Record<string, LinkAnswer>>;
  /** Time until the page's load event, in milliseconds, where it was measured. */
  readonly loadTime?: number;
  /** Linked files that were opened and scanned. */
  readonly attachments?: readonly AttachmentReading[];
  /** Entry of the profile's column map that matches the page, if any. */
  readonly column?: ColumnOverride;
}

/** What a check says: one verdict a place, or one for the page. */
export interface Verdict {
  readonly outcome: Outcome;
  /** Key into the rule's `reasons`; stays the same when wording changes. */
  readonly reason: string;
  /** Values for the placeholders of the wording. */
  readonly data?: Readonly<Record<string, DataValue>>;
  readonly expected?: Phrase;
  readonly observed?: Phrase;
  /** Places on the page; left out, the engine names the page as a whole. */
  readonly where?: readonly Where[];
  /** Names the subject when several verdicts share a reason (a field, a tag): keeps fingerprints apart when the page is rearranged. */
  readonly key?: string;
  /** The verdict rests on something not having been seen: on a page that was not read to its end it becomes `cantTell`. */
  readonly absent?: boolean;
  /**
   * What is asked for is described for Chinese pages alone (marks of the whole site, tags with a Chinese vocabulary): on a
   * page of an edition in another language `failed` becomes `cantTell`.
   */
  readonly chinesePages?: true;
  /** Milder or graver than the rule's own severity, when the case says so. */
  readonly severity?: Severity;
}

/** Whom a duty binds: government websites of China, agencies of the United States' federation, bodies under the act of 2000 (not those of Scotland). */
export type Bound = 'governmentSites' | 'federalAgencies' | 'foia2000Bodies';

/** Whether a duty binds the body of a page: `unknown` where neither address, marks nor names tell. */
export type Standing = 'government' | 'other' | 'unknown';

/** A page that shows the rule passing or failing; tests and the rule's documentation page are made of these. */
export interface RuleExample {
  readonly name: string;
  readonly outcome: Outcome;
  /** Reason of the expected verdict. */
  readonly reason?: string;
  /** Body of the page, or a whole document when it starts with `<!doctype`. */
  readonly html: string;
  /** Address the page pretends to have. Default `https://www.example.gov.cn/page.html`. */
  readonly url?: string;
  /** Default 2026-06-15. */
  readonly today?: IsoDate;
  readonly profile?: Partial<SiteProfile>;
  readonly answers?: Readonly<Record<string, LinkAnswer>>;
  readonly loadTime?: number;
  /** HTTP status of an error that the server answered with. */
  readonly errorStatus?: number;
  readonly attachments?: readonly AttachmentReading[];
}

/** A page rule. */
export interface Rule {
  /** Stable id such as `guide.eight`. */
  readonly id: string;
  /** The requirement (应、不得; "must"): it stands above passed and failed findings alike, so it must not read as a result. */
  readonly title: Filled;
  /** Packs that carry the rule. */
  readonly packs: readonly PackId[];
  /** Page kinds it applies to; others are inapplicable. */
  readonly kinds: readonly PageKind[] | 'any';
  readonly severity: Severity;
  /** Set where the duty binds some bodies alone: elsewhere the rule is inapplicable, and where that is not known it does not fail. */
  readonly binds?: Bound;
  readonly basis: Basis;
  /** Default values of its thresholds, by name; a profile sets them as `<rule id>.<name>`. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** Wording by reason id. Failing and cantTell reasons say what was found; passing ones what holds. `{name}` is filled from `data`. */
  readonly reasons: Readonly<Record<string, Filled>>;
  /** What to do, by reason id, with `default` for the rest. */
  readonly remedies: Readonly<Record<string, Localized>> & { readonly default: Localized };
  /**
   * Rules that name the same fault by what it is, whatever the page. Where they name every place of this rule's finding,
   * theirs stands for both and carries this rule's basis as well: see `Finding.also`.
   */
  readonly yieldsTo?: readonly string[];
  /** Note to translators and maintainers. */
  readonly note?: string;
  /** The rule never fails: it points at what a person must look at, as `cantTell`. */
  readonly reviewOnly?: true;
  /** Pure: same facts and context, same verdicts. An empty array means inapplicable. */
  readonly check: (facts: PageFacts, context: RuleContext) => readonly Verdict[];
}

/** Options of {@link run}. */
export interface RunOptions {
  readonly today: IsoDate;
  readonly locale?: Locale;
  /** Packs to use. Default: the profile's, else that of its jurisdiction or of the page's ({@link jurisdictionOf}), and `privacy`. */
  readonly packs?: readonly string[];
  readonly profile?: Partial<SiteProfile>;
  /** See {@link RuleContext}; without them the rules that need them are inapplicable. */
  readonly answers?: Readonly<Record<string, LinkAnswer>>;
  /** See {@link RuleContext}. */
  readonly loadTime?: number;
  /** See {@link RuleContext}. */
  readonly attachments?: readonly AttachmentReading[];
  /** Instant of the check, ISO 8601. Default: the clock's; give it and the report depends on its arguments alone. */
  readonly now?: string;
  /** Carry the facts in the report. Default false. */
  readonly facts?: boolean;
  /** Rules to run instead of the catalogue's. */
  readonly rules?: readonly Rule[];
}
