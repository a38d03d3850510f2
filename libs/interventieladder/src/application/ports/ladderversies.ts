import { Regelversies } from '@navolgbaar/platform/database';
import type { Ladderregels } from '../../domain/ladder';

export abstract class Ladderversies extends Regelversies<Ladderregels> {}
