import { Regelversies } from '@navolgbaar/platform/database';
import type { Jaarplaninstelling } from '../../domain/jaarplaninstelling';

export abstract class Jaarplaninstellingversies extends Regelversies<Jaarplaninstelling> {}
