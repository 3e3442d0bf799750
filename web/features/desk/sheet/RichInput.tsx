'use client';

import type { Block } from '@passerelles/content/shared';
import { locale } from '../../../lib/locale';
import { RichField } from '../rich/RichField';
import { useError, useSheetForm } from './context';
import { helpOf, type InputProps } from './inputs';
import { idOf } from './place';

/** Text with titles, lists, bold words and links. */
export function RichInput({ name, part: { kind, label, help }, value }: InputProps) {
  const most = kind.input.type === 'rich' ? kind.input.longest : Infinity;
  return (
    <RichField
      id={idOf(name)}
      name={name}
      label={label[locale]}
      help={helpOf(useSheetForm().type, name, help?.[locale] ?? '')}
      value={(value as Block[] | null) ?? []}
      most={most}
      error={useError(name)}
    />
  );
}
