import './domain/gebeurtenissen';
import { Collegestukken1790000031000 } from './infrastructure/migrations/1790000031000-collegestukken';

export {
  DeelMetCollege,
  type DeelMetCollegeCommand,
} from './application/deel-met-college/deel-met-college.use-case';
export type { Collegestuk } from './application/queries/collegestukken.query';
export { GedeeldeZaken } from './application/queries/gedeelde-zaken';
export { LeesCollegestukken } from './application/queries/lees-collegestukken';
export { CollegeHttpModule } from './college-http.module';
export { CollegeModule } from './college.module';

export const migraties = [Collegestukken1790000031000];
