'use client';

import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { openCopies, type Copies, type LocalCopy } from './local-copy';
import type { Feedback } from './sheet-state';
import type { Inputs } from './unsaved';

/** How long after a key the copy is written, in milliseconds. */
const soon = 400;

/** Every text of the form; files can't be kept, and what React or the buttons add is not typed. */
export const textsOf = (form: FormData): Inputs =>
  [...form].flatMap(
    ([name, value]): Inputs =>
      typeof value === 'string' && !/^(?:\$|intent$|search\.)/.test(name) ? [[name, value]] : [],
  );

/** Keeps what is typed in this browser until a save has taken it, and gives back what an earlier page left. */
export function useLocalCopy(
  form: RefObject<HTMLFormElement | null>,
  latest: { readonly current: { feedback: Feedback; touched: number } },
  { account, documentId }: { account: string; documentId: string },
  onFound: (found: LocalCopy) => void,
) {
  const copies = useRef<Copies | null>(null);
  const found = useRef(onFound);
  found.current = onFound;

  const acts = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const put = () => {
      clearTimeout(timer);
      if (!form.current) return;
      const { marks, updatedAt } = latest.current.feedback;
      copies.current?.put({
        inputs: textsOf(new FormData(form.current)),
        marks: { ...marks },
        updatedAt,
        at: Date.now(),
      });
    };
    return {
      put,
      putSoon: () => {
        clearTimeout(timer);
        timer = setTimeout(put, soon);
      },
      drop: () => {
        clearTimeout(timer);
        copies.current?.drop();
      },
    };
  }, [form, latest]);

  useEffect(() => {
    let isOver = false;
    void openCopies(account, documentId).then(async (opened) => {
      if (isOver || !opened) return;
      copies.current = opened;
      const left = await opened.take();
      if (isOver || !left || !form.current) return;
      // Typed before this answer came: that is newer, and the earlier text is not shown over it.
      if (latest.current.touched > 0) return opened.setAside(left);
      opened.put(left);
      const shown = JSON.stringify(textsOf(new FormData(form.current)));
      if (shown === JSON.stringify(left.inputs)) return opened.drop();
      found.current(left);
    });
    return () => {
      isOver = true;
    };
  }, [account, documentId, form, latest]);

  return acts;
}
