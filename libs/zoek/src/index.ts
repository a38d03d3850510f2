import { ActiviteitenEnUitwisselingen1790000732000 } from './infrastructure/migrations/1790000732000-activiteiten-en-uitwisselingen';
import { BewijsEnBevindingen1790000563000 } from './infrastructure/migrations/1790000563000-bewijs-en-bevindingen';
import { Bezoeken1790000271000 } from './infrastructure/migrations/1790000271000-bezoeken';
import { CorrigerendeMaatregelen1790000693000 } from './infrastructure/migrations/1790000693000-corrigerende-maatregelen';
import { DocumentenEnPersonen1790000251000 } from './infrastructure/migrations/1790000251000-documenten-en-personen';
import { VeiligheidsafsprakenInDeIndex1790000704000 } from './infrastructure/migrations/1790000704000-veiligheidsafspraken-in-de-index';
import { OpvraaglijstenEnThemaonderzoeken1790000662000 } from './infrastructure/migrations/1790000662000-opvraaglijsten-en-themaonderzoeken';
import { Zoekindex1790000180000 } from './infrastructure/migrations/1790000180000-zoekindex';

export { WerkIndexBij } from './application/werk-index-bij/werk-index-bij.use-case';
export { documentwoorden } from './application/documentwoorden';
export { BEURTEN_PER_UUR } from './application/zoek-op-betrokkene/zoek-op-betrokkene.use-case';
export { Zoek, type Zoekuitkomst } from './application/zoek/zoek.use-case';
export { ZoekHttpModule } from './zoek-http.module';
export { ZoekJobsModule } from './zoek-jobs.module';
export { ZoekModule } from './zoek.module';

export const migraties = [
  Zoekindex1790000180000,
  DocumentenEnPersonen1790000251000,
  Bezoeken1790000271000,
  BewijsEnBevindingen1790000563000,
  OpvraaglijstenEnThemaonderzoeken1790000662000,
  VeiligheidsafsprakenInDeIndex1790000704000,
  CorrigerendeMaatregelen1790000693000,
  ActiviteitenEnUitwisselingen1790000732000,
];
