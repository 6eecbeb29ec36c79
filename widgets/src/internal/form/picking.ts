/** Takes picked files into a form: counted, limited, read and hashed at once, so that submitting does not have to wait. */
import type { DeskCore } from './desk-core.js';
import type { FileActions } from './file-field-view.js';
import { MOST_FILES, plainFault, type PickedFile } from './picked-file.js';

/** What may be done with the files of a form. */
export interface Picking {
  /** What a person does at one field, which takes so many files. */
  readonly actions: (path: string, most: number) => FileActions;
  /** Adds files that were there before, e.g. those of a draft. */
  readonly restore: (files: Readonly<Record<string, readonly File[]>>) => void;
  /** Resolves when every file has been read. */
  readonly settled: () => Promise<unknown>;
}

/** Begins without files; `changed` hears of every change at a field. */
export function startPicking(desk: DeskCore, changed: (path: string) => void): Picking {
  let settled: Promise<unknown> = Promise.resolve();
  let count = 0;

  const at = (path: string): readonly PickedFile[] => desk.state.files[path] ?? [];
  const fresh = (original: File): PickedFile => {
    count += 1;
    return { key: String(count), original, keepTraces: false, traces: [] };
  };
  const put = (path: string, list: readonly PickedFile[]): void => {
    desk.set({
      files: { ...desk.state.files, [path]: list },
      faults: desk.state.faults.filter(fault => fault.path !== path),
    });
    changed(path);
  };
  const read = (path: string, file: PickedFile): void => {
    const reading = settled.then(async () => {
      const { readPicked } = await import('./read-file.js');
      const done = await readPicked(file);
      put(
        path,
        at(path).map(one => (one.key === file.key ? done : one)),
      );
    });
    settled = reading.catch(() => {
      desk.set({ notice: desk.text.offline });
    });
  };

  return {
    actions: (path, most) => ({
      add: list => {
        const before = at(path);
        const others = Object.values(desk.state.files).reduce((sum, files) => sum + files.length, 0);
        const picked = [...list].map((original, index): PickedFile => {
          const over = before.length + index >= most || others + index >= MOST_FILES;
          const fault = over ? 'too_many' : plainFault(original);
          return { ...fresh(original), ...(fault && { fault }) };
        });
        put(path, [...before, ...picked]);
        for (const file of picked) if (!file.fault) read(path, file);
      },
      remove: key => {
        put(
          path,
          at(path).filter(file => file.key !== key),
        );
        void desk.focusOn(`[id="${CSS.escape(`f-${path.replaceAll('.', '-')}`)}"]`);
      },
      keepTraces: (key, keepTraces) => {
        const file = at(path).find(one => one.key === key);
        if (file) read(path, { ...file, keepTraces });
      },
    }),
    restore: files => {
      for (const [path, list] of Object.entries(files)) {
        for (const original of list) {
          const file = fresh(original);
          put(path, [...at(path), file]);
          read(path, file);
        }
      }
    },
    settled: () => settled,
  };
}
