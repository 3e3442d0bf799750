import type { ReactNode } from 'react';
import { messages } from '../messages';

/** What one needs to decide whether to read on: label over value. */
export function Essentials({ children }: { children: ReactNode }) {
  return <dl className="essentials">{children}</dl>;
}

/**
 * The same of a sheet: `first` decides, and stands before the text on a phone too; `children` are folded there, and what follows
 * them (`after`) as well. On a wide screen all of it is open.
 */
export function DecidingEssentials({
  title,
  first,
  children,
  after,
}: {
  title: string;
  first: ReactNode;
  children: ReactNode;
  after?: ReactNode;
}) {
  return (
    <>
      <h2 className="essentials-title">{title}</h2>
      <dl className="essentials essentials-first">{first}</dl>
      <details className="fold essentials-rest">
        <summary>{messages.common.moreFacts}</summary>
        <dl className="essentials">{children}</dl>
        {after}
      </details>
    </>
  );
}

export function Essential({ label, large, children }: { label: string; large?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={large ? 'large' : undefined}>{children}</dd>
    </div>
  );
}
