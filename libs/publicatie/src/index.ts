import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import './domain/gebeurtenissen';
import { Publicaties1790000060000 } from './infrastructure/migrations/1790000060000-publicaties';
import { OpgemaaktePublicaties1790000771000 } from './infrastructure/migrations/1790000771000-opgemaakte-publicaties';
import { Rectificaties1790000783500 } from './infrastructure/migrations/1790000783500-rectificaties';
import { Lakbesluiten1790000781000 } from './infrastructure/migrations/1790000781000-lakbesluiten';
import { Zienswijzevragen1790000797000 } from './infrastructure/migrations/1790000797000-zienswijzevragen';
import { Belanghebbenden1790000780000 } from './infrastructure/migrations/1790000780000-belanghebbenden';
import { Publicatieafweging1790000779000 } from './infrastructure/migrations/1790000779000-publicatieafweging';

export {
  BesluitPublicatie,
  type BesluitPublicatieCommand,
} from './application/besluit-publicatie/besluit-publicatie.use-case';
export { MaakBesluitBekend } from './application/besluit-publicatie/maak-besluit-bekend.use-case';
export {
  BewerkPubliekeVersie,
  type BewerkPubliekeVersieCommand,
} from './application/bewerk-publieke-versie/bewerk-publieke-versie.use-case';
export { HoudPublicatieAan } from './application/houd-publicatie-aan/houd-publicatie-aan.use-case';
export {
  LegZienswijzeVast,
  type LegZienswijzeVastCommand,
} from './application/leg-zienswijze-vast/leg-zienswijze-vast.use-case';
export { PubliceerRijpe } from './application/publiceer/publiceer-rijpe.use-case';
export { Publiceer, type PubliceerCommand } from './application/publiceer/publiceer.use-case';
export { LeesPublicaties, type Publicatiedetail } from './application/queries/lees-publicaties';
export { Rectificeer, type RectificeerCommand } from './application/rectificeer/rectificeer.use-case';
export {
  StelPublicatieVoor,
  type StelPublicatieVoorCommand,
} from './application/stel-publicatie-voor/stel-publicatie-voor.use-case';
export {
  TrekPublicatieIn,
  type TrekPublicatieInCommand,
} from './application/trek-publicatie-in/trek-publicatie-in.use-case';
export { LeesZienswijzevragen } from './application/zienswijze-in-portaal/lees-zienswijzevragen';
export { bepaalVerwachting, verwachtingsstap } from './domain/bezwaarverwachting';
export { PublicatieHttpModule } from './publicatie-http.module';
export { PublicatieJobsModule } from './publicatie-jobs.module';
export { PublicatieModule } from './publicatie.module';

export { publicatieNaambron } from './infrastructure/naambron';

export const migraties = [
  Publicaties1790000060000,
  OpgemaaktePublicaties1790000771000,
  Publicatieafweging1790000779000,
  Belanghebbenden1790000780000,
  Lakbesluiten1790000781000,
  Rectificaties1790000783500,
  Zienswijzevragen1790000797000,
];

registreerVersleuteldeKolommen({ tabel: 'publicatie.belanghebbenden', kolom: 'gegevens' });
