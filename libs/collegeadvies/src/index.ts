import './domain/gebeurtenissen';
import { Adviesbelang1790000720000 } from './infrastructure/migrations/1790000720000-adviesbelang';
import { Collegeadviezen1790000680000 } from './infrastructure/migrations/1790000680000-collegeadviezen';

export { LegBesluitVast } from './application/leg-besluit-vast/leg-besluit-vast.use-case';
export { LeesAdviezen } from './application/queries/lees-adviezen';
export { SchrijfAdvies } from './application/schrijf-advies/schrijf-advies.use-case';
export { StelAdviesVoor } from './application/stel-advies-voor/stel-advies-voor.use-case';
export { ToetsAdvies } from './application/toets-advies/toets-advies.use-case';
export { VerzendAdvies } from './application/verzend-advies/verzend-advies.use-case';
export { VraagEnAntwoord } from './application/vraag-en-antwoord/vraag-en-antwoord.use-case';
export { CollegeadviesHttpModule } from './collegeadvies-http.module';
export { CollegeadviesJobsModule } from './collegeadvies-jobs.module';
export { CollegeadviesModule } from './collegeadvies.module';
export { collegeadviesNaambron } from './infrastructure/naambron';

export const migraties = [Collegeadviezen1790000680000, Adviesbelang1790000720000];
