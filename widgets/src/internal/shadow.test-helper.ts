/** How tests look into a widget. */

/** Its inside. */
export const shadow = (element: Element) => element.shadowRoot as ShadowRoot;

/** The first part that a selector names; the caller names the element that it expects. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- names the expected element once, as querySelector does
export const query = <E extends Element>(element: Element, selector: string) =>
  shadow(element).querySelector<E>(selector) as E;
