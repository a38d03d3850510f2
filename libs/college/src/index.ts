import './domain/gebeurtenissen';
import { IngetrokkenStukken1790000533000 } from './infrastructure/migrations/1790000533000-ingetrokken-stukken';
import { Collegestukken1790000031000 } from './infrastructure/migrations/1790000031000-collegestukken';

export {
  DeelMetCollege,
  type DeelMetCollegeCommand,
} from './application/deel-met-college/deel-met-college.use-case';
export type { Collegestuk } from './application/queries/collegestukken.query';
export { GedeeldeStukken } from './application/queries/gedeelde-stukken';
export { LeesCollegestukken } from './application/queries/lees-collegestukken';
export { TrekDelingIn } from './application/trek-deling-in/trek-deling-in.use-case';
export { CollegeHttpModule } from './college-http.module';
export { CollegeModule } from './college.module';

export { collegestukNaambron } from './infrastructure/naambron';

export const migraties = [Collegestukken1790000031000, IngetrokkenStukken1790000533000];
