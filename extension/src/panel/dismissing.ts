/** Dismissing in the panel: the buttons and the form of a card, undo, remarks on ended dismissals, export and import. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { fill, localeOf, type Locale } from '@sunboard/model';
import { parseProfile, presentId, type Finding } from '@sunboard/rules';
import {
  dismiss,
  dismissalsFor,
  exportDismissals,
  importDismissals,
  isExpired,
  keep,
  restore,
  type Dismissal,
  type DismissalWords,
} from '../store/dismissals.js';
import { updateSettings } from '../store/settings.js';
import { today } from './check-tab.js';
import './dismiss-form.js';
import type { PanelText } from './locale.js';
import { jsonFile, saveFile, textOfFile } from '../shared/save.js';
import { dayOf } from '../shared/wording.js';

/** What the panel asks of it. Templates are drawn anew whenever something here changes. */
export interface Dismissing {
  /** Reads what covers a page. Where storage is denied nothing does. */
  readonly load: (url: string) => Promise<void>;
  readonly buttons: (finding: Finding) => TemplateResult | typeof nothing;
  readonly form: (
    finding: Finding,
    url: string,
    locale: Locale,
    reviewer: string,
  ) => TemplateResult | typeof nothing;
  readonly remark: (finding: Finding) => string | undefined;
  /** What was just done, with undo. */
  readonly toast: () => TemplateResult | typeof nothing;
  /** Export and import for the site of a page. */
  readonly transfer: (url: string) => TemplateResult;
}

export function createDismissals(host: ReactiveControllerHost, words: () => PanelText): Dismissing {
  let known: readonly Dismissal[] = [];
  let loads = 0;
  let openFor: string | undefined;
  let said: { readonly words: string; readonly undo?: () => Promise<void> } | undefined;

  const change = (act: () => void): void => {
    act();
    host.requestUpdate();
  };
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      said = { words: fill(words().dismiss.failed, { error: String(error) }) };
    }
    host.requestUpdate();
  };
  const matching = (finding: Finding, expired: boolean): Dismissal | undefined =>
    known.find(
      dismissal =>
        presentId(dismissal.exemption.rule) === finding.rule &&
        (dismissal.exemption.fingerprint ?? finding.fingerprint) === finding.fingerprint &&
        isExpired(dismissal, today()) === expired,
    );

  const save = (finding: Finding, url: string, detail: DismissalWords): Promise<void> =>
    attempt(async () => {
      const dismissal = await dismiss(finding, url, detail);
      openFor = undefined;
      said = {
        words: fill(words().dismiss.done, { title: finding.title }),
        undo: () => restore(dismissal.id),
      };
      await updateSettings({ reviewer: detail.by ?? '' });
    });
  const takeBack = (dismissal: Dismissal): Promise<void> =>
    attempt(async () => {
      await restore(dismissal.id);
      said = {
        words: fill(words().dismiss.restored, { title: dismissal.title }),
        undo: () => keep(dismissal),
      };
    });
  const takeIn = (file: File, url: string): Promise<void> =>
    attempt(async () => {
      const locale = localeOf(document.documentElement.lang);
      const { value, problems } = parseProfile(await textOfFile(file), locale);
      const { importFailed, imported, importEmpty } = words().dismiss;
      const exemptions = value?.exemptions ?? [];
      said = {
        words: !value
          ? fill(importFailed, { problem: problems[0]?.message ?? file.name })
          : exemptions.length === 0
            ? importEmpty
            : fill(imported, await importDismissals(exemptions, new URL(url).host)),
      };
    });

  return {
    load: async url => {
      const load = ++loads;
      const found = await dismissalsFor(url).catch(() => []);
      // Those of a page that was left since are nothing to this one.
      if (load === loads) known = found;
    },
    buttons: finding => {
      if (finding.outcome === 'passed') return nothing;
      const text = words().dismiss;
      if (!finding.exempted)
        return html`<button
          class="dismiss"
          aria-expanded=${openFor === finding.fingerprint ? 'true' : 'false'}
          @click=${() => {
            change(() => (openFor = openFor === finding.fingerprint ? undefined : finding.fingerprint));
          }}
        >
          ${text.open}
        </button>`;
      const dismissal = matching(finding, false);
      return dismissal
        ? html`<button class="restore" @click=${() => takeBack(dismissal)}>${text.restore}</button>`
        : nothing;
    },
    form: (finding, url, locale, reviewer) =>
      openFor !== finding.fingerprint || finding.exempted
        ? nothing
        : html`<sunboard-dismiss-form
            .locale=${locale}
            .today=${today()}
            .reviewer=${reviewer}
            @dismiss-save=${({ detail }: CustomEvent<DismissalWords>) => save(finding, url, detail)}
            @dismiss-cancel=${(event: Event) => {
              const card = (event.target as Element).closest('.finding');
              change(() => (openFor = undefined));
              card?.querySelector<HTMLElement>('.dismiss')?.focus();
            }}
          ></sunboard-dismiss-form>`,
    remark: finding => {
      const text = words();
      if (finding.exempted) {
        const dismissal = matching(finding, false);
        return dismissal
          ? saysOf(dismissal, text)
          : fill(text.dismiss.byProfile, { reason: finding.exempted.reason });
      }
      const ended = finding.outcome === 'passed' ? undefined : matching(finding, true);
      return (
        ended &&
        `${text.evidence.earlierLabel}: ${fill(text.evidence.earlier, {
          until: ended.exemption.until ?? '',
          by: ended.exemption.by ?? text.dismiss.nobody,
          reason: ended.exemption.reason,
        })}`
      );
    },
    toast: () => {
      if (!said) return nothing;
      const { undo } = said;
      return html`<p class="toast">
        ${said.words}
        ${
          undo
            ? html`<button
                id="undo"
                @click=${() =>
                  attempt(async () => {
                    said = undefined;
                    await undo();
                  })}
              >
                ${words().dismiss.undo}
              </button>`
            : nothing
        }
      </p>`;
    },
    transfer: url => {
      const text = words().dismiss;
      const name = new URL(url).host;
      return html`<div class="actions transfer">
        <button
          id="export-dismissals"
          @click=${() =>
            attempt(async () => {
              saveFile(jsonFile({ exemptions: await exportDismissals(name) }), 'sunboard.profile.json');
            })}
        >
          ${text.export}
        </button>
        <label class="file">
          ${text.import}
          <input
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              const [file] = input.files ?? [];
              if (file) void takeIn(file, url);
              input.value = '';
            }}
          />
        </label>
      </div>`;
    },
  };
}

function saysOf({ exemption: { reason, by, until }, createdAt }: Dismissal, text: PanelText): string {
  return fill(text.dismiss.says, {
    reason,
    by: by ?? text.dismiss.nobody,
    date: dayOf(createdAt),
    until: until === undefined ? '' : fill(text.dismiss.untilSays, { until }),
  });
}
