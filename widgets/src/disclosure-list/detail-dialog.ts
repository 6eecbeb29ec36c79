/** Opens the detail view of an item in a dialog of its own, apart from the list, which may change below it; loaded when first opened. */
import { adoptStyles, render, type CSSResultOrNative } from 'lit';
import { detailStyles } from './detail.styles.js';
import { detailView, type DetailView } from './detail-view.js';
import type { Item } from './types.js';

/** What the list tells the dialog. */
export interface DialogSetting extends Omit<DetailView, 'onClose' | 'onOpen'> {
  /** Styles of the list, to which the dialog adds its own. */
  readonly styles: readonly CSSResultOrNative[];
  /** The dialog is a step in the history: the back button closes it instead of leaving the page. */
  readonly isStep: boolean;
}

/** Shows an item; a document that it interprets opens in the same dialog. Closing gives the focus back to what had it. */
export async function openDetails(root: ShadowRoot, item: Item, setting: DialogSetting): Promise<void> {
  const opener = root.activeElement;
  const place = document.createElement('div');
  let leave: (() => void) | undefined;
  const close = () => {
    if (!place.isConnected) return;
    place.remove();
    leave?.();
    // The browser gives the focus back only from a dialog that is still there.
    if (opener instanceof HTMLElement) opener.focus();
  };
  const show = async (shown: Item): Promise<void> => {
    const template = await detailView(shown, {
      ...setting,
      onClose: close,
      onOpen: other => {
        void show(other);
      },
    });
    render(template, place);
  };
  await show(item);
  adoptStyles(root, [...setting.styles, detailStyles]);
  root.querySelector('dialog')?.parentElement?.remove();
  root.append(place);
  openDialog(place.querySelector('dialog'));
  if (setting.isStep) leave = stepInto(close);
}

/** Browsers without modal dialogs show it in place. */
function openDialog(dialog: HTMLDialogElement | null): void {
  if (typeof dialog?.showModal === 'function') dialog.showModal();
  else dialog?.setAttribute('open', '');
}

/** Name of the mark that our entries in the history carry, beside what the page keeps there. */
const MARK = 'sunboardDetail';
let steps = 0;

/**
 * Adds an entry with the same address to the history and calls `onLeft` when the person leaves it. The answer takes the
 * entry back when the dialog was closed in another way; browsers that close dialogs by the back button do that, too.
 */
function stepInto(onLeft: () => void): () => void {
  const mark = `${Date.now()}-${(steps += 1)}`;
  const kept: unknown = history.state;
  history.pushState({ ...(typeof kept === 'object' ? kept : {}), [MARK]: mark }, '');
  const isHere = () => (history.state as Partial<Record<string, unknown>> | null)?.[MARK] === mark;
  const look = () => {
    if (!isHere()) onLeft();
  };
  addEventListener('popstate', look);
  return () => {
    removeEventListener('popstate', look);
    if (isHere()) history.back();
  };
}
