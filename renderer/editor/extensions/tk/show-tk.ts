import { $getRoot } from 'lexical';
import type { TkPlace } from '#shared/article/tk.ts';
import { $getBlockId } from '../../convert/node-state.ts';
import { $tkSpots } from './find-tk-nodes.ts';

/** Selects a TK of the body, so that typing replaces it; gives the key of the node that it is in, null when it is gone. */
export function $selectTk({ where, nth }: Pick<TkPlace, 'where' | 'nth'>): string | null {
  const block = $getRoot()
    .getChildren()
    .find(node => $getBlockId(node) === where);
  const spot = block && $tkSpots(block)[nth];
  if (!spot) return null;
  spot.node.select(spot.start, spot.end);
  return spot.node.getKey();
}
