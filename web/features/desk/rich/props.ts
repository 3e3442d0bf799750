import type { Block } from '@passerelles/content/shared';
import type { ReactNode } from 'react';

export interface RichFieldProps {
  id: string;
  name: string;
  label: string;
  help?: ReactNode;
  value: readonly Block[];
  error?: string;
  /** Characters that a person reads in it, at most. */
  most: number;
  onChange?: (value: Block[]) => void;
}

export interface EditorProps extends RichFieldProps {
  /** What stood before the cursor, when it was in the text box. */
  caret: string | null;
}
