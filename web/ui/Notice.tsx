import type { ReactNode } from 'react';

/** A short message in a frame: `bad` for a failure, `good` for a success, neutral otherwise. */
export function Notice({
  tone,
  role,
  children,
}: {
  tone?: 'good' | 'bad';
  role?: 'status' | 'alert';
  children: ReactNode;
}) {
  return (
    <div className={tone ? `notice notice-${tone}` : 'notice'} role={role}>
      {children}
    </div>
  );
}
