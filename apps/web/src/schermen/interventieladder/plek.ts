import type { Ladderstapregel } from '../../api/interventieladder';

/** Where the measure or advice behind a step stands. */
export const plekVan = ({ object, objectId }: Pick<Ladderstapregel, 'object' | 'objectId'>): string =>
  object === 'collegeadvies' ? `/collegeadviezen/${objectId}` : `/maatregelen/${objectId}`;
