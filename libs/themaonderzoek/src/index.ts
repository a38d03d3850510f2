import './domain/gebeurtenissen';
import { Themakader1790000724000 } from './infrastructure/migrations/1790000724000-themakader';
import { Themaonderzoeken1790000620000 } from './infrastructure/migrations/1790000620000-themaonderzoeken';
import { KadernaamZonderAanname1790000670000 } from './infrastructure/migrations/1790000670000-kadernaam-zonder-aanname';

export { BeheerThemaonderzoek } from './application/beheer-themaonderzoek/beheer-themaonderzoek.use-case';
export { KiesAanbieder } from './application/kies-aanbieder/kies-aanbieder.use-case';
export { LeesThemaonderzoeken, type Themadetail } from './application/queries/lees-themaonderzoeken';
export { TrekSelectie } from './application/trek-selectie/trek-selectie.use-case';
export { VolgThemaonderzoek } from './application/volg-themaonderzoek/volg-themaonderzoek.use-case';
export { themaonderzoekNaambron } from './infrastructure/naambron';
export { themaonderzoekZoekbron } from './infrastructure/zoekbron';
export { ThemaonderzoekHttpModule } from './themaonderzoek-http.module';
export { ThemaonderzoekJobsModule } from './themaonderzoek-jobs.module';
export { ThemaonderzoekModule } from './themaonderzoek.module';

export const migraties = [
  Themaonderzoeken1790000620000,
  KadernaamZonderAanname1790000670000,
  Themakader1790000724000,
];
