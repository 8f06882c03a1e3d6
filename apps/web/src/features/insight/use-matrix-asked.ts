import type { MatrixAsked } from './insight.queries.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';

export const backgrounds = ['social', 'business', 'technology', 'arts', 'health', 'other'] as const;
export const rules = ['idle', 'tries', 'behind', 'slow'] as const;
const sorts = ['name', 'progress', 'active', 'stuck'] as const;

/** Which learners the address asks for, and in which order. */
export function useMatrixAsked(): {
  asked: MatrixAsked;
  /** By another column; by the same one the other way round. */
  sortBy: (sort: (typeof sorts)[number]) => void;
} {
  const { params, change } = useAddress();
  const sort = oneOf(sorts, params.get('sort')?.replace(/^-/, '') ?? null) ?? 'name';
  const direction = params.get('sort')?.startsWith('-') ? 'down' : 'up';
  const [search, module] = [params.get('q') ?? '', params.get('module') ?? ''];
  const background = oneOf([...backgrounds, 'none'] as const, params.get('background'));
  const stuck = oneOf([...rules, 'any'] as const, params.get('stuck'));
  return {
    asked: {
      ...{ sort, direction },
      ...(search && { search }),
      ...(module && { module }),
      ...(background && { background }),
      ...(stuck && { stuck }),
    },
    sortBy: (next) => change('sort', next === sort && direction === 'up' ? `-${next}` : next),
  };
}
