import type { ReactNode } from 'react';
import { contentLang } from '../lib/locale';
import type { Block, Inline } from '../lib/cms/blocks';

/** Strapi's rich text as elements in a block of prose: only what `lib/cms/blocks` parsed gets here, and nothing of it is HTML. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className="prose" lang={contentLang}>
      {blocks.map(renderBlock)}
    </div>
  );
}

function renderBlock(block: Block, key: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{block.children.map(renderInline)}</p>;
    case 'heading':
      // The page's own titles are h1 and h2: a text begins at h3.
      return block.level <= 3 ? (
        <h3 key={key}>{block.children.map(renderInline)}</h3>
      ) : (
        <h4 key={key}>{block.children.map(renderInline)}</h4>
      );
    case 'quote':
      return <blockquote key={key}>{block.children.map(renderInline)}</blockquote>;
    case 'list': {
      const items = block.children.map((item, index) =>
        item.type === 'list' ? (
          <li key={index}>{renderBlock(item, 0)}</li>
        ) : (
          <li key={index}>{item.children.map(renderInline)}</li>
        ),
      );
      return block.format === 'ordered' ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
    }
  }
}

function renderInline(inline: Inline, key: number): ReactNode {
  if (inline.type === 'link') {
    return (
      <a key={key} href={inline.url}>
        {inline.children.map(renderInline)}
      </a>
    );
  }
  let node: ReactNode = inline.text;
  if (inline.bold) node = <strong>{node}</strong>;
  if (inline.italic) node = <em>{node}</em>;
  return <span key={key}>{node}</span>;
}
