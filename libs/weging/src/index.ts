import './domain/gebeurtenissen';
import { Wegingen1790000015000 } from './infrastructure/migrations/1790000015000-wegingen';

export { BeheerMatrix } from './application/beheer-matrix/beheer-matrix.use-case';
export { NeemBesluit } from './application/neem-besluit/neem-besluit.use-case';
export { type GewogenMelding, LeesWegingen, type Wegingtoen } from './application/queries/lees-wegingen';
export {
  StelWegingVast,
  type StelWegingVastCommand,
} from './application/stel-weging-vast/stel-weging-vast.use-case';
export { WegingHttpModule } from './weging-http.module';
export { WegingModule } from './weging.module';

export const migraties = [Wegingen1790000015000];
