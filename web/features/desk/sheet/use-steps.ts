'use client';

import { useEffect, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';

/** Which chapter is shown on a phone. Without a script there are no steps: all chapters stand one after another. */
export function useSteps(first: string) {
  const [current, setCurrent] = useState(first);
  const [isStepped, setStepped] = useState(false);
  useEffect(() => setStepped(true), []);

  const go = (section: string) => {
    flushSync(() => setCurrent(section));
    document.getElementById(`titre-${section}`)?.focus();
  };
  /** A link to a place of the form shows the chapter where that place is, before the browser goes there. */
  const follow = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const place = link && document.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1)));
    const section = place?.closest('.desk-chapter')?.id.replace(/^partie-/, '');
    if (section !== undefined) flushSync(() => setCurrent(section));
    link?.closest('.desk-step-list')?.removeAttribute('open');
  };
  return { current, isStepped, go, follow };
}
