import './domain/gebeurtenissen';
import { BeslotenWeegtaken1790000531000 } from './infrastructure/migrations/1790000531000-besloten-weegtaken';
import { Herwegingen1790000501000 } from './infrastructure/migrations/1790000501000-herwegingen';
import { WegingenPerPeriode1790000500000 } from './infrastructure/migrations/1790000500000-wegingen-per-periode';
import { LopendOverleg1790000461000 } from './infrastructure/migrations/1790000461000-lopend-overleg';
import { TochMeedoen1790000510000 } from './infrastructure/migrations/1790000510000-toch-meedoen';
import { Werkoverleg1790000430000 } from './infrastructure/migrations/1790000430000-werkoverleg';
import { Afwegingskaders1790000420000 } from './infrastructure/migrations/1790000420000-afwegingskaders';
import { Weegwerk1790000421000 } from './infrastructure/migrations/1790000421000-weegwerk';
import { Wegingen1790000015000 } from './infrastructure/migrations/1790000015000-wegingen';

export { BeheerAfwegingskader } from './application/beheer-afwegingskader/beheer-afwegingskader.use-case';
export { BevestigWeging } from './application/bevestig-weging/bevestig-weging.use-case';
export {
  type GewogenMelding,
  LeesWegingen,
  type Wachtendetaak,
  type Wegingtoen,
} from './application/queries/lees-wegingen';
export { WegingFeiten, type Weegfeit } from './application/queries/weging-feiten';
export { BeheerActiepunten } from './application/actiepunt/beheer-actiepunten.use-case';
export { BeheerWerkoverleg } from './application/werkoverleg/beheer-werkoverleg.use-case';
export { BeheerHerweging } from './application/herweging/beheer-herweging.use-case';
export { Herweeg } from './application/herweging/herweeg.use-case';
export { LeesHerwegingen } from './application/herweging/lees-herwegingen';
export { herwegingNaambron } from './infrastructure/naambron';
export { LeesWerkoverleggen } from './application/queries/lees-werkoverleggen';
export { NeemBesluitTerug } from './application/werkoverleg/neem-besluit-terug.use-case';
export { SluitWerkoverleg } from './application/werkoverleg/sluit-werkoverleg.use-case';
export { NeemBesluit, type NeemBesluitCommand } from './application/neem-besluit/neem-besluit.use-case';
export {
  StelWegingVast,
  type StelWegingVastCommand,
} from './application/stel-weging-vast/stel-weging-vast.use-case';
export { RondWeegtaakAf } from './application/rond-weegtaak-af/rond-weegtaak-af.use-case';
export { WegingHttpModule } from './weging-http.module';
export { WegingModule } from './weging.module';

export const migraties = [
  Wegingen1790000015000,
  Afwegingskaders1790000420000,
  Weegwerk1790000421000,
  Werkoverleg1790000430000,
  LopendOverleg1790000461000,
  TochMeedoen1790000510000,
  WegingenPerPeriode1790000500000,
  Herwegingen1790000501000,
  BeslotenWeegtaken1790000531000,
];
