/** Reads XML as it arrives, without building a tree; entities of a document type are not followed, so nothing can expand. */
import { SaxesParser } from 'saxes';
import type { EntrySink } from './zip.js';

/** What is told about the XML; names come without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Asked after every chunk; false ends the reading. */
  readonly goOn?: () => boolean;
}

const MAX_DEPTH = 200;

/** A sink that parses one entry. `onFault` is called once when it is not well formed or too deep; what came before stays. */
export function xmlSink(handler: XmlHandler, onFault: () => void): EntrySink {
  const parser = new SaxesParser();
  let decoder: TextDecoder | undefined;
  let depth = 0;
  let broken = false;
  const fail = () => {
    if (!broken) onFault();
    broken = true;
  };
  parser.on('error', fail);
  parser.on('opentag', tag => {
    if (broken) return;
    if ((depth += 1) > MAX_DEPTH) fail();
    else handler.open?.(bare(tag.name), tag.attributes);
  });
  parser.on('closetag', tag => {
    depth -= 1;
    if (!broken) handler.close?.(bare(tag.name));
  });
  const say = (text: string) => {
    if (!broken) handler.text?.(text);
  };
  parser.on('text', say);
  parser.on('cdata', say);
  return (chunk, last) => {
    decoder ??= new TextDecoder(encodingOf(chunk));
    try {
      parser.write(decoder.decode(chunk, { stream: !last }));
      if (last) parser.close();
    } catch {
      fail();
    }
    return !broken && (handler.goOn?.() ?? true);
  };
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}
