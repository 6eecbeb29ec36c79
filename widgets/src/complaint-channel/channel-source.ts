/** Reads the channels: given by script, from `src`, or from the plain table inside the element. */
import type { Channel, Parsed } from '@sunboard/model';
import { SunLoadEvent } from '../internal/events.js';
import type { FormHost } from '../internal/form/form-element.js';
import { keepPlainChannels } from './plain-channels.js';

/** Where channels may come from. */
export interface ChannelSettings {
  readonly src: string | null;
  readonly channels: readonly Channel[] | null;
}

/** Reads anew whenever the source or the language changes. */
export function createChannelSource(
  host: FormHost,
  settings: ChannelSettings,
  show: (channels: readonly Channel[], isPlain: boolean) => void,
): { readonly update: () => void; readonly stop: () => void } {
  let abort: AbortController | undefined;
  let read: readonly unknown[] = [];
  let isReading = false;
  const start = async (): Promise<void> => {
    abort?.abort();
    const { signal } = (abort = new AbortController());
    const [parsed, source] = await parse(host, settings, signal);
    if (signal.aborted) return;
    // The form works without the channels: a failure is told, and the plain table's rows serve where there are any.
    host.report(parsed.problems, parsed.value.length === 0 && parsed.problems.length > 0);
    const missing = parsed.value.length === 0 && source === 'src';
    const { value: channels, problems } = missing ? await fromMarkup(host) : parsed;
    // A wrapped table that was understood in part, or not at all, says more as it is.
    const isPlain = (missing || source === 'markup') && (channels.length === 0 || problems.length > 0);
    isReading = false;
    show(channels, keepPlainChannels(host.element, isPlain));
    host.element.dispatchEvent(new SunLoadEvent(channels.length, source));
  };
  return {
    update: () => {
      const now = [settings.src, settings.channels, host.locale()];
      if (now.every((value, at) => value === read[at]) && read.length > 0) return;
      read = now;
      isReading = true;
      start().catch((error: unknown) => {
        // Who has left, or asked anew, waits for nothing.
        if (read === now) throw error;
      });
    },
    stop: () => {
      abort?.abort();
      // Read when the element is back.
      if (isReading) read = [];
    },
  };
}

async function parse(
  host: FormHost,
  { src, channels }: ChannelSettings,
  signal: AbortSignal,
): Promise<[Parsed<Channel[]>, SunLoadEvent['source']]> {
  const locale = host.locale();
  if (channels !== null) {
    const { readJson } = await import('../internal/script-source.js');
    return [await readJson<Channel>(channels, 'Channel', locale, { signal }), 'property'];
  }
  if (src !== null && src !== '') {
    const { readRemote } = await import('../internal/remote-source.js');
    return [await readRemote<Channel>(src, 'Channel', locale, signal), 'src'];
  }
  return [await fromMarkup(host), 'markup'];
}

async function fromMarkup(host: FormHost): Promise<Parsed<Channel[]>> {
  const { readMarkup } = await import('../internal/markup-source.js');
  return readMarkup<Channel>(host.element, 'Channel', host.locale());
}
