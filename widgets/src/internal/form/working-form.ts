/** Finds a form of the page's own that already sends somewhere: without an intake service of ours it must not be hidden. */

/** Whether `host` wraps a form that sends to a program of the page's own; those for our service are only a way in without scripts. */
export function wrapsWorkingForm(host: Element): boolean {
  return [...host.querySelectorAll('form[action]')].some(form => {
    const action = form.getAttribute('action')?.trim() ?? '';
    return (
      /^post$/i.test(form.getAttribute('method') ?? '') &&
      action !== '' &&
      !/^(?:#|javascript:)|\/forms\/(?:requests|complaints)$/i.test(action)
    );
  });
}
