import { Fragment, type ReactNode } from 'react';
import { messages } from '../messages';
import { contentLang } from '../lib/locale';

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

/** Names that lead to their pages: as they were written. */
export function Links({ to }: { to: Reference[] }) {
  return (
    <Joined
      items={to.map(({ name, href }) => (
        <a href={href} key={href} lang={contentLang}>
          {name}
        </a>
      ))}
    />
  );
}

/** Names between the quotation marks of the page's language. */
export function Quoted({ names, lang }: { names: string[]; lang: string | undefined }) {
  const [open, close] = messages.common.quotes;
  return (
    <Joined
      items={names.map((name) => (
        <>
          {open}
          <span lang={lang}>{name}</span>
          {close}
        </>
      ))}
    />
  );
}

/** What somebody wrote, inside a sentence of ours. */
export function Within({ sentence: [before = '', after = ''], children }: { sentence: string[]; children: string }) {
  return (
    <>
      {before}
      <span lang={contentLang}>{children}</span>
      {after}
    </>
  );
}
