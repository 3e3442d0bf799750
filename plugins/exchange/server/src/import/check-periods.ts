import { periodMistakes, sayIssue } from '@passerelles/content/shared';
import { importKinds, pathText, quote, type ImportFile, type ImportProblem } from '../../../shared';
import { kinds } from './kinds';

/** Dates of one item that contradict each other. */
export const checkPeriods = (file: ImportFile): ImportProblem[] =>
  importKinds.flatMap((kind) => {
    const { type } = kinds[kind];
    if (!type) return [];
    return file[kind].flatMap((item, index) =>
      periodMistakes(type, { ...item }).map(({ path, code, value }) => ({
        path: pathText([kind, index, ...path]),
        value,
        message: `${quote(value)}: ${sayIssue({ code }, 'en')}`,
      })),
    );
  });
