import { Regelversies } from '@navolgbaar/platform/database';
import type { Risicoregels } from '../../domain/risicoregels';

export abstract class Risicoregelversies extends Regelversies<Risicoregels> {}
