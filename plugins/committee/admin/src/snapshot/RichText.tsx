import { Box, Typography } from '@strapi/design-system';
import { Fragment, type ReactNode } from 'react';
import type { RichNode } from './readable';

/** Only addresses that lead somewhere harmless become links: the text was written by others. */
const isSafe = (url: string): boolean => /^(https?:|mailto:|\/)/i.test(url);

function Inline({ node }: { node: RichNode }): ReactNode {
  const inner = node.text ?? node.children.map((child, index) => <Inline key={index} node={child} />);
  if (node.type === 'link' && node.url && isSafe(node.url)) {
    return (
      <a href={node.url} target="_blank" rel="noreferrer noopener">
        {inner}
      </a>
    );
  }
  if (node.bold) return <strong>{inner}</strong>;
  if (node.italic) return <em>{inner}</em>;
  return <Fragment>{inner}</Fragment>;
}

const inlines = (node: RichNode) => node.children.map((child, index) => <Inline key={index} node={child} />);

function ListBlock({ node }: { node: RichNode }) {
  const Tag = node.format === 'ordered' ? 'ol' : 'ul';
  return (
    <Box tag={Tag} paddingLeft={6} style={{ listStyle: node.format === 'ordered' ? 'decimal' : 'disc' }}>
      {node.children.map((item, index) => (
        <Typography tag="li" key={index} lineHeight="1.6">
          {item.type === 'list' ? <ListBlock node={item} /> : inlines(item)}
        </Typography>
      ))}
    </Box>
  );
}

function Block({ node }: { node: RichNode }) {
  if (node.type === 'list') return <ListBlock node={node} />;
  const heading = node.type === 'heading';
  return (
    <Typography tag={heading ? 'h4' : 'p'} fontWeight={heading ? 'semiBold' : 'regular'} lineHeight="1.6">
      {inlines(node)}
    </Typography>
  );
}

/** Strapi blocks as React elements: no HTML of an author is ever interpreted. */
export function RichText({ blocks }: { blocks: RichNode[] }) {
  return (
    <>
      {blocks.map((block, index) => (
        <Box key={index} paddingBottom={2}>
          <Block node={block} />
        </Box>
      ))}
    </>
  );
}
