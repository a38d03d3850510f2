import { Regelversies } from '@navolgbaar/platform/database';
import type { Drempels } from '../../domain/drempels';

export abstract class Drempelversies extends Regelversies<Drempels> {}
