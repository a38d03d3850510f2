import './domain/gebeurtenissen';
import { Adviesbelang1790000720000 } from './infrastructure/migrations/1790000720000-adviesbelang';
import { OpenAdviezen1790000755000 } from './infrastructure/migrations/1790000755000-open-adviezen';
import { Collegeadviezen1790000680000 } from './infrastructure/migrations/1790000680000-collegeadviezen';
import { SchendingAlsAanleiding1790000793000 } from './infrastructure/migrations/1790000793000-schending-als-aanleiding';
import { NaamVolgtRegister1790000759000 } from './infrastructure/migrations/1790000759000-naam-volgt-register';
import { OvergedragenAdviezen1790000692000 } from './infrastructure/migrations/1790000692000-overgedragen-adviezen';

export { DraagAdviesOver } from './application/draag-advies-over/draag-advies-over.use-case';
export { LegBesluitVast } from './application/leg-besluit-vast/leg-besluit-vast.use-case';
export { AdviesFeiten, type Adviesbesluitfeit } from './application/queries/advies-feiten';
export { LeesAdviezen } from './application/queries/lees-adviezen';
export { WachtendeAdviezen } from './application/queries/wachtende-adviezen';
export { SchrijfAdvies } from './application/schrijf-advies/schrijf-advies.use-case';
export { StelAdviesVoor } from './application/stel-advies-voor/stel-advies-voor.use-case';
export { ToetsAdvies } from './application/toets-advies/toets-advies.use-case';
export { VerzendAdvies, type Verzendkeuze } from './application/verzend-advies/verzend-advies.use-case';
export { VraagEnAntwoord } from './application/vraag-en-antwoord/vraag-en-antwoord.use-case';
export { vindplaatsfout } from './domain/adviesinhoud';
export { RECHTSMIDDEL, vindMaatregelgrond } from './domain/maatregelgronden.v1';
export {
  CORRIGERENDE_MAATREGELEN,
  type CorrigerendeMaatregel,
  GRONDSOORTEN,
  type Grondsoort,
  type Karakter,
} from './domain/soorten';
export { AdviesclientRequest } from './http/dto/collegeadvies.request';
export { CollegeadviesHttpModule } from './collegeadvies-http.module';
export { CollegeadviesJobsModule } from './collegeadvies-jobs.module';
export { CollegeadviesModule } from './collegeadvies.module';
export { collegeadviesNaambron } from './infrastructure/naambron';

export const migraties = [
  Collegeadviezen1790000680000,
  OvergedragenAdviezen1790000692000,
  Adviesbelang1790000720000,
  NaamVolgtRegister1790000759000,
  OpenAdviezen1790000755000,
  SchendingAlsAanleiding1790000793000,
];
