import type { ReactNode } from 'react';

export interface SectionContent {
  id: string;
  title: string;
  content: ReactNode;
}

/** A section of a sheet, addressed by its `id`. */
export function SectionBlock({ id, title, content }: SectionContent) {
  return (
    <section id={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{title}</h2>
      {content}
    </section>
  );
}

/** Keeps the sections that have something to say. */
export function present(sections: (SectionContent | false | null | undefined | 0 | '')[]): SectionContent[] {
  return sections.filter((section): section is SectionContent => Boolean(section));
}
