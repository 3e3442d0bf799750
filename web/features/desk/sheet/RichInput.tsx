'use client';

import { blocksToText, type Block } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';
import { TextArea } from '../../../ui/Field';
import { useError } from './context';
import type { InputProps } from './inputs';
import { idOf } from './place';

/** Text with headings, lists and bold words. */
export function RichInput({ name, part, value }: InputProps) {
  return (
    <TextArea
      id={idOf(name)}
      name={name}
      label={part.label[locale]}
      help={part.help?.[locale]}
      rows={14}
      defaultValue={blocksToText(value as Block[])}
      error={useError(name)}
    />
  );
}
