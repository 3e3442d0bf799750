import type { ReactNode } from 'react';
import { Bridge } from './Bridge';

/** The committee's mention: bridge, who decided and when, link to the record, the vote. */
export function Mention({ children }: { children: ReactNode }) {
  return (
    <div className="mention">
      <Bridge />
      <div>{children}</div>
    </div>
  );
}
