import type { ReactNode } from 'react';

/** What one needs to decide whether to read on: label over value. */
export function Essentials({ children }: { children: ReactNode }) {
  return <dl className="essentials">{children}</dl>;
}

export function Essential({ label, large, children }: { label: string; large?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={large ? 'large' : undefined}>{children}</dd>
    </div>
  );
}
