import type { ReactNode } from 'react';

/** A link in a rounded frame: a theme to explore. */
export function Chip({ href, lang, children }: { href: string; lang?: string; children: ReactNode }) {
  return (
    <a className="chip" href={href} lang={lang}>
      {children}
    </a>
  );
}

/** An active filter: following the link removes it. `label` is the whole sentence for those who do not see the cross. */
export function ActiveChip({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <a className="chip" href={href} aria-current="true" aria-label={label}>
      {children} <span aria-hidden="true">×</span>
    </a>
  );
}
