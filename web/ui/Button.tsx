import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Look = 'main' | 'plain' | 'bad';

function className(look: Look): string {
  return look === 'plain' ? 'button' : `button button-${look}`;
}

/** A button; `look` says how much it matters, not its colour. */
export function Button({
  look = 'plain',
  type = 'button',
  ...rest
}: { look?: Look } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} className={className(look)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({ href, look = 'plain', children }: { href: string; look?: Look; children: ReactNode }) {
  return (
    <a className={className(look)} href={href}>
      {children}
    </a>
  );
}
