import { Regelversies } from '@navolgbaar/platform/database';
import type { Patroonregels } from '../../domain/patroonregels';

export abstract class Patroonregelversies extends Regelversies<Patroonregels> {}
