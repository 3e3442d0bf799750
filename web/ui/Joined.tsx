import { Fragment, type ReactNode } from 'react';

/** Items one after the other, with a comma between. */
export function Joined({ items }: { items: ReactNode[] }) {
  return (
    <>
      {items.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {item}
        </Fragment>
      ))}
    </>
  );
}

/** A thing that has a page, as we quote it elsewhere. */
export interface Reference {
  name: string;
  href: string;
}

/** Names that lead to their pages. */
export function Links({ to }: { to: Reference[] }) {
  return (
    <Joined
      items={to.map(({ name, href }) => (
        <a href={href} key={href}>
          {name}
        </a>
      ))}
    />
  );
}
