import { toBlocks, type ImportedPage } from '../../../../shared';
import type { Data } from '../kinds';
import { textItems } from './common';

export function pageData({ sections, body, ...rest }: ImportedPage): Data {
  return {
    ...rest,
    sections: sections?.map((section) => ({
      title: section.title,
      body: section.body ? toBlocks(section.body) : section.body,
      points: textItems(section.points),
    })),
    body: body ? toBlocks(body) : body,
  };
}
