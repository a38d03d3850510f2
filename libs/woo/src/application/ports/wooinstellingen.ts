import { Regelversies } from '@navolgbaar/platform/database';
import type { Wooinstelling } from '../../domain/wooinstelling';

export abstract class Wooinstellingen extends Regelversies<Wooinstelling> {}
