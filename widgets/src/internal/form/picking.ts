/** Takes picked files into a form: counted, limited, read and hashed at once, so that submitting does not have to wait. */
import type { DeskCore } from './desk-core.js';
import type { FileActions } from './file-field-view.js';
import { isSameFile, MOST_FILES, plainFault, type PickedFile } from './picked-file.js';

/** What may be done with the files of a form. */
export interface Picking {
  /** What a person does at one field, which takes so many files. */
  readonly actions: (path: string, most: number) => FileActions;
  /** Adds files that were there before, e.g. those of a draft. */
  readonly restore: (files: Readonly<Record<string, readonly File[]>>) => void;
  /** Resolves when every file has been read, and those again that are not as they were when they were picked. */
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
  /** Judges the new ones of a field's files by their number and kind, and reads those that can be sent. */
  const admit = (
    path: string,
    list: readonly (PickedFile & { readonly isNew?: boolean })[],
    most: number,
  ): void => {
    const inForm = Object.values(desk.state.files).reduce((sum, files) => sum + files.length, 0);
    const elsewhere = inForm - at(path).length;
    const judged = list.map(({ isNew = false, fault: earlier, ...file }, index) => {
      const isOver = index >= most || elsewhere + index >= MOST_FILES;
      const fault = !isNew ? earlier : isOver ? 'too_many' : plainFault(file.original);
      return { isNew, file: { ...file, ...(fault && { fault }) } };
    });
    put(
      path,
      judged.map(({ file }) => file),
    );
    for (const { isNew, file } of judged) if (isNew && !file.fault) read(path, file);
  };
  const read = (path: string, { fault: _, ...file }: PickedFile): void => {
    const done = (now: PickedFile): void => {
      put(
        path,
        at(path).map(one => (one.key === file.key ? now : one)),
      );
    };
    const reading = settled.then(async () => {
      const { readPicked } = await import('./read-file.js');
      done(await readPicked(file));
    });
    settled = reading.catch(() => {
      // A file without a fault would be left out of what is sent, and nobody would know.
      done({ ...file, fault: 'unreadable' });
      desk.set({ told: desk.text.offline });
    });
  };

  return {
    actions: (path, most) => ({
      add: list => {
        const all: (PickedFile & { readonly isNew?: boolean })[] = [...at(path)];
        const had = new Set(all.map(({ key }) => key));
        const twice: string[] = [];
        for (const original of list) {
          const same = all.findIndex(
            one =>
              isSameFile(one.original, original) ||
              (one.fault === 'unreadable' && one.original.name === original.name),
          );
          // A file that could not be read is picked again because the form asks for it.
          if (same >= 0 && all[same]?.fault !== 'unreadable') twice.push(original.name);
          else all.splice(same >= 0 ? same : all.length, 1, { ...fresh(original), isNew: true });
        }
        if (twice.length < list.length) admit(path, all, most);
        // What cannot be sent says so itself.
        const added = at(path).filter(file => file.fault === undefined && !had.has(file.key));
        desk.set({ fileNews: { path, added: added.map(({ original }) => original.name), twice } });
      },
      remove: key => {
        const removed = at(path).filter(file => file.key === key);
        desk.set({ fileNews: { path, removed: removed.map(({ original }) => original.name) } });
        // What was one too many has room now.
        admit(
          path,
          at(path)
            .filter(file => file.key !== key)
            .map(file => ({ ...file, isNew: file.fault === 'too_many' })),
          most,
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
    settled: async () => {
      await settled;
      for (const [path, list] of Object.entries(desk.state.files))
        for (const file of list) if (!(await isReadable(file))) read(path, file);
      await settled;
    },
  };
}

/* Browsers refuse a file that was saved, moved or deleted since it was picked; sending it would break like a connection. */
async function isReadable({ fault, ready }: PickedFile): Promise<boolean> {
  if (fault) return fault !== 'unreadable';
  try {
    await ready?.content.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
