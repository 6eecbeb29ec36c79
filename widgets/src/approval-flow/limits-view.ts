/** Shows the limits of a process against the sums of its paths (Licensing Law arts 42, 45, 82). */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '@sunboard/model';
import type { FlowText } from './locales/index.js';
import type { FlowStep } from './process-model.js';
import type { Limits, PathSum, Sums } from './sums.js';
import { daysText } from './wording.js';

/** The limits, the longest sum and every path. */
export function limitsView(sums: Sums, limits: Limits, text: FlowText): TemplateResult {
  const { legal, extension, promised } = limits;
  // Steps that name no days are within no limit: nothing is known of them.
  const isCounted = sums.longest > 0;
  return html`<div part="limits">
    <dl>
      <div>
        <dt>${text.limitLegal}</dt>
        <dd>
          ${extension > 0 ? fill(text.withExtension, { n: legal, m: extension }) : daysText(legal, text)}${limits.isLegalAssumed ? html` <span class="muted">(${text.legalAssumed})</span>` : nothing}
        </dd>
      </div>
      ${
        promised === undefined
          ? nothing
          : html`<div>
              <dt>${text.limitPromised}</dt>
              <dd>${daysText(promised, text)}</dd>
            </div>`
      }
      ${
        isCounted
          ? html`<div>
              <dt>${text.longest}</dt>
              <dd>${daysText(sums.longest, text)} <strong>${verdict(sums.longest, limits, text)}</strong></dd>
            </div>`
          : nothing
      }
    </dl>
    <p class="muted note">${text.countNote}</p>
    ${isCounted && sums.paths.length > 1 ? pathsView(sums, limits, text) : nothing}
  </div>`;
}

function pathsView({ paths, isComplete }: Sums, limits: Limits, text: FlowText): TemplateResult {
  const shared = sharedBy(paths);
  return html`<details class="paths">
    <summary>${text.path} (${paths.length})</summary>
    ${isComplete ? nothing : html`<p class="muted">${text.pathSome}</p>`}
    <div class="scroll" tabindex="0" role="region" aria-label=${text.path}>
      <table part="paths">
        <thead>
          <tr>
            <th scope="col">${text.path}</th>
            <th scope="col">${text.pathCounted}</th>
            <th scope="col">${text.pathUncounted}</th>
            <th scope="col">${text.pathResult}</th>
          </tr>
        </thead>
        <tbody>
          ${paths.map(
            path =>
              html`<tr>
                <th scope="row">${pathName(path, shared)}</th>
                <td>${path.counted}</td>
                <td>${path.uncounted}</td>
                <td>${verdict(path.counted, limits, text)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** A path is named by the steps that set it apart from the others, and its end. */
function pathName({ steps }: PathSum, shared: ReadonlySet<FlowStep>): string {
  const own = steps.filter((step, index) => !shared.has(step) || index === steps.length - 1);
  return own.map(step => step.name).join(' → ');
}

function sharedBy(paths: readonly PathSum[]): Set<FlowStep> {
  const [first, ...rest] = paths.map(path => new Set(path.steps));
  return new Set([...(first ?? [])].filter(step => rest.every(path => path.has(step))));
}

function verdict(sum: number, { legal, promised = legal }: Limits, text: FlowText): TemplateResult {
  const words =
    sum > legal
      ? fill(text.overLegal, { n: sum - legal })
      : sum > promised
        ? fill(text.overPromised, { n: sum - promised })
        : text.within;
  return html`<span class=${words === text.within ? 'within' : 'over'}>${words}</span>`;
}
