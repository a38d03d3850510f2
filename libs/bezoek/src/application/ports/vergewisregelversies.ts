import { Regelversies } from '@navolgbaar/platform/database';
import type { Vergewisregels } from '../../domain/vergewis/vergewisregels';

export abstract class Vergewisregelversies extends Regelversies<Vergewisregels> {}
