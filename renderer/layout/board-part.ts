import { lazyPart } from './lazy-part.tsx';

/** The board, whose code comes after the first frame. */
export const boardPart = lazyPart(async () => (await import('../board/Board.tsx')).Board);
