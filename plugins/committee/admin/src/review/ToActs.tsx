import { Box, Link } from '@strapi/design-system';
import { useText } from '../lib/panel';

/** Where what one may do stands. */
export const actsId = 'acts';

/** The way past the text examined, where the window has one column and what one may do comes after it. */
export function ToActs() {
  const text = useText();
  return (
    <Box display={{ initial: 'block', large: 'none' }}>
      <Link href={`#${actsId}`} isExternal={false}>
        {text('review.toActs')}
      </Link>
    </Box>
  );
}
