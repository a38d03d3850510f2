import { Regelversies } from '@navolgbaar/platform/database';
import type { Standaardregels } from '../../domain/standaardbesluit';

export abstract class Publicatiestandaarden extends Regelversies<Standaardregels> {}
