import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** Of a title that somebody wrote. */
  titleLang?: string;
  lead?: ReactNode;
  /** Above the title: where one comes from. */
  back?: ReactNode;
  children: ReactNode;
}

/** Head and body of a page of the desk. */
export function DeskPage({ title, titleLang, lead, back, children }: Props) {
  return (
    <div className="page">
      {back && <p className="desk-back small">{back}</p>}
      <div className="page-head">
        <h1 lang={titleLang}>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
