import type { Count } from '#article/article.ts';

/** A figure as found, before anybody looked at who gives it and of what event it is. */
export type FoundFigure = Omit<Count, 'attribution' | 'background'>;
