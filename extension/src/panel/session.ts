/** The checking of one tab over time: reads, judges, marks, follows changes; the panel draws what `view` says. */
import type { Locale, SiteProfile } from '@sunboard/model';
import type { Where } from '@sunboard/reader';
import type { Finding, Report, Rule } from '@sunboard/rules';
import type { ScannedFile } from '../attachments/scan-files.js';
import type { FromPage, JumpAnswer, Placing } from '../shared/messages.js';
import { askPage, onNavigated, onPageMessage, setBadge } from '../shared/platform.js';
import { judge, readTab, type Beyond, type ReadFailure, type TabReading } from './check-tab.js';
import { inFrame } from './frames.js';
import { difference, failures, inOrder, marksOf, sameFindings, type Listed } from './order.js';

/**
 * `stale`: the page that was checked is gone. `following`: the page is being read again by itself, because something in
 * it stirred, which may mean nothing, or because it has `moved` on to another address.
 */
export type Phase =
  | { readonly name: 'idle' }
  | { readonly name: 'checking'; readonly share: number }
  | { readonly name: 'following'; readonly moved: boolean }
  | { readonly name: 'done' }
  | { readonly name: 'stale' }
  | { readonly name: 'problem'; readonly failure: ReadFailure };

export interface SessionView {
  readonly phase: Phase;
  readonly reading?: TabReading;
  readonly report?: Report;
  /** Failed findings in the order of the panel. */
  readonly listed: readonly Listed[];
  /** Set when the page changed under the panel. */
  readonly change?: { readonly added: ReadonlySet<string>; readonly gone: number };
  readonly marksRemoved: boolean;
  /** How far the rules beyond the catalogue are: they take seconds and come after the first result. */
  readonly more: 'none' | 'running' | 'failed';
}

/** What the session needs from around it. */
export interface SessionHost {
  readonly locale: () => Locale;
  /** Whether an open panel follows changes. */
  readonly follows: () => boolean;
  /** Whether marks are drawn. */
  readonly draws: () => boolean;
  readonly profileOf: (url: string) => Promise<Partial<SiteProfile>>;
  /** Asks the page for what rules beyond the catalogue need; undefined where the person does not want them. */
  readonly moreRules: () => ((tabId: number, locale: Locale) => Promise<readonly Rule[]>) | undefined;
  /** Draw anew. */
  readonly onView: (view: SessionView) => void;
  readonly onMarkClicked: (id: string) => void;
  /** A page was read and judged. */
  readonly onReport: (report: Report) => void;
}

export interface Session {
  /** Checks because the person wants it. */
  readonly check: () => Promise<void>;
  /** Judges again what was read: language, dismissals or profile have changed. */
  readonly judgeAgain: () => Promise<void>;
  /** Judges again with files that were opened. */
  readonly addFiles: (files: readonly ScannedFile[]) => Promise<void>;
  readonly jump: (finding: Finding, where: Where) => Promise<JumpAnswer>;
  /** Lets go of the page and everything that listens. */
  readonly end: () => void;
}

/* `of` and `locale`: the reading and the language that the rules were made for. */
const NOTHING: Beyond & {
  readonly url: string;
  readonly of: TabReading | undefined;
  readonly locale: Locale | undefined;
} = { rules: [], files: [], url: '', of: undefined, locale: undefined };
/** A page of which a part never arrives is never said to have loaded: after so long, in milliseconds, it is read as it is. */
const UNLOADED = 6_000;
const COLOURS = { veto: '#7a0c0c', error: '#b3261e', warning: '#7a4f00', info: '#0b57a4' } as const;

/** Starts a session for a tab; nothing is read before `check`. */
export function startSession(tabId: number, host: SessionHost): Session {
  let view: SessionView = { phase: { name: 'idle' }, listed: [], marksRemoved: false, more: 'none' };
  let [busy, again, ended, extending] = [false, false, false, false];
  let beyond = NOTHING;
  // What the shown report was judged with, and which judgement it is: a slow one must not replace a later one.
  let shown = { beyond, turn: 0 };
  let turns = 0;
  let unloaded: ReturnType<typeof setTimeout> | undefined;
  const show = (change: Partial<SessionView>): void => {
    view = { ...view, ...change };
    if (!ended) host.onView(view);
  };
  const ask = async <T>(frameId: number, question: (frameId: number) => Promise<T>): Promise<T | undefined> =>
    question(frameId).catch(() => undefined);

  const check = async (phase: Phase): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const old = view.reading;
    show({ phase });
    const answer = await readTab(tabId, {
      watch: host.follows(),
      since: phase.name === 'following' ? old : undefined,
      onDrop: () => {
        leave();
      },
    });
    if (ended) {
      if ('facts' in answer) answer.release();
      return;
    }
    // Only now: without a line in between the page would drop its marks and draw them anew.
    old?.release();
    if ('kind' in answer) forget(answer, phase);
    else {
      if (beyond.url !== answer.facts.url) beyond = { ...NOTHING, url: answer.facts.url };
      show({ reading: answer });
      const before = phase.name === 'following' ? view.report : undefined;
      if (before && !answer.changed && shown.beyond === beyond) show({ phase: { name: 'done' } });
      else await judgeNow(before);
      if (before) await tellJudged(answer, before);
    }
    busy = false;
    if (again) {
      again = false;
      void check({ name: 'following', moved: false });
    } else if (!view.reading && !('kind' in answer)) {
      // The page went away while it was being judged.
      show({ phase: { name: 'stale' } });
      void followPage();
    } else void extend();
  };

  /* The page learns which of its parts change without changing what is found. */
  const tellJudged = async ({ frames }: TabReading, before: Report): Promise<void> => {
    const changed = view.report !== before && !sameFindings(before, view.report);
    for (const frameId of [0, ...frames.map(frame => frame.frameId)])
      await ask(frameId, frame => askPage<'judged'>(tabId, { type: 'judged', changed }, frame));
  };

  /* After the first result, since it takes seconds; once more where the page or the language changed meanwhile. */
  const extend = async (): Promise<void> => {
    if (extending) return;
    extending = true;
    for (let reading = view.reading; reading && !ended; reading = view.reading) {
      const [locale, ask] = [host.locale(), host.moreRules()];
      if (ask ? beyond.of === reading && beyond.locale === locale : beyond.of === undefined) break;
      if (ask) show({ more: 'running' });
      const rules = ask ? await ask(tabId, locale).catch(() => undefined) : [];
      if (view.reading !== reading) continue;
      beyond = { ...beyond, rules: rules ?? [], of: ask && reading, locale };
      show({ more: rules ? 'none' : 'failed' });
      if (!busy) await judgeNow(undefined, true);
    }
    if (view.more === 'running') show({ more: 'none' });
    extending = false;
  };

  const judgeNow = async (before?: Report, keepsChange = false): Promise<void> => {
    const { reading } = view;
    if (!reading) return;
    const turn = ++turns;
    const profile = await host.profileOf(reading.facts.url);
    const known = beyond;
    const report = await judge(reading.facts, host.locale(), profile, known);
    const placings = await placesOf(reading, failures(report));
    const listed = inOrder(failures(report), placings);
    // After the end the panel may belong to another tab, and nobody would take these marks away.
    if (ended || view.reading !== reading || turn < shown.turn) return;
    shown = { beyond: known, turn };
    const { change: old, ...rest } = view;
    const change = before && difference(before, report);
    // A clock that ticks on takes nothing back of what was said to be new.
    const stays = keepsChange || (change?.added.size === 0 && change.gone === 0);
    view = { ...rest, ...(stays && old && { change: old }) };
    show({ report, listed, phase: { name: 'done' }, ...(change && !(stays && old) && { change }) });
    host.onReport(report);
    await draw(reading, listed);
    const worst = listed[0]?.finding.severity;
    await setBadge(tabId, String(listed.length), worst ? COLOURS[worst] : '#1b7f4b');
  };

  const placesOf = async (reading: TabReading, findings: readonly Finding[]): Promise<readonly Placing[]> => {
    const targets = findings.flatMap(({ fingerprint: id, where: [first] }) =>
      first && first.selector !== '' && inFrame(first, reading.frames).frameId === 0
        ? [{ id, where: first }]
        : [],
    );
    return (await ask(0, frame => askPage<'place'>(tabId, { type: 'place', targets }, frame))) ?? [];
  };

  const draw = async (reading: TabReading, listed: readonly Listed[]): Promise<void> => {
    const marks = host.draws() ? marksOf(listed) : [];
    const lang = host.locale();
    for (const frameId of [0, ...reading.frames.map(frame => frame.frameId)]) {
      const here = marks.map(mark => ({
        ...mark,
        places: mark.places
          .map(where => inFrame(where, reading.frames))
          .filter(place => place.frameId === frameId)
          .map(place => place.where),
      }));
      const some = here.filter(({ places }) => places.length > 0);
      await ask(frameId, frame => askPage<'mark'>(tabId, { type: 'mark', marks: some, lang }, frame));
    }
  };

  const forget = (failure: ReadFailure, phase: Phase): void => {
    const { reading: _reading, report: _report, change: _change, ...rest } = view;
    view = rest;
    // The page has gone by itself: that is no failure of the person's wish.
    const gone = phase.name === 'following' && failure.kind === 'refused';
    show({ phase: gone ? { name: 'stale' } : { name: 'problem', failure }, listed: [] });
    void setBadge(tabId, '');
  };

  const leave = (): void => {
    view.reading?.release();
    const { reading: _reading, ...rest } = view;
    view = rest;
    if (busy) return;
    show({ phase: { name: 'stale' } });
    clearTimeout(unloaded);
    unloaded = setTimeout(() => void followPage(), UNLOADED);
  };

  const hear = (message: FromPage): void => {
    switch (message.type) {
      case 'progress':
        if (view.phase.name === 'checking') show({ phase: { name: 'checking', share: message.share } });
        return;
      case 'markClicked':
        host.onMarkClicked(message.id);
        return;
      case 'marksRemoved':
        show({ marksRemoved: true });
        return;
      case 'moved':
        if (view.phase.name === 'done' && host.follows()) show({ phase: { name: 'following', moved: true } });
        return;
      case 'changed':
        if (host.follows()) void check({ name: 'following', moved: isMoving(view.phase) });
    }
  };

  /* The line does not always drop with the page (the browser may keep it for the way back): ask whether somebody is there. */
  const followPage = async (): Promise<void> => {
    if (
      view.reading &&
      (await ask(0, frame => askPage<'place'>(tabId, { type: 'place', targets: [] }, frame)))
    )
      return;
    if (view.reading) leave();
    // A page of the same origin may still be read; any other needs the person's click.
    if (view.phase.name === 'stale' && host.follows()) await check({ name: 'following', moved: true });
  };

  const stops = [onPageMessage(tabId, hear), onNavigated(tabId, () => void followPage())];
  return {
    check: async () => {
      const { change: _change, ...rest } = view;
      view = { ...rest, marksRemoved: false };
      await check({ name: 'checking', share: 0 });
    },
    judgeAgain: async () => {
      await judgeNow();
      await extend();
    },
    addFiles: async files => {
      beyond = { ...beyond, files };
      await judgeNow(undefined, true);
    },
    jump: async (finding, where) => {
      const place = inFrame(where, view.reading?.frames ?? []);
      const question = { type: 'jump', where: place.where, id: finding.fingerprint } as const;
      return (
        (await ask(place.frameId, frame => askPage<'jump'>(tabId, question, frame))) ?? { found: 'gone' }
      );
    },
    end: () => {
      ended = true;
      clearTimeout(unloaded);
      for (const stop of stops) stop();
      view.reading?.release();
    },
  };
}

function isMoving(phase: Phase): boolean {
  return phase.name === 'following' && phase.moved;
}
