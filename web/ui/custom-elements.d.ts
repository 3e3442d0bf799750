import type { HTMLAttributes } from 'react';

/** The elements that enhance/ defines. Before their script runs, or without it, they are plain boxes. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'suggest-box': HTMLAttributes<HTMLElement> & { class?: string; 'data-words': string };
      'live-search': HTMLAttributes<HTMLElement> & { class?: string };
      'copy-text': HTMLAttributes<HTMLElement> & { 'data-label': string; 'data-done': string };
    }
  }
}
