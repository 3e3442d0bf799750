'use client';

import { useEffect } from 'react';
import { closeOnLeaving } from '../../../enhance/menu';

/** The script of the reading pages is not loaded at the desk: its menu closes by this. */
export function MenuCloser() {
  useEffect(() => {
    const menu = document.querySelector<HTMLDetailsElement>('details.menu');
    return menu ? closeOnLeaving(menu) : undefined;
  }, []);
  return null;
}
