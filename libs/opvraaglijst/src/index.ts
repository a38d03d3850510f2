import './domain/gebeurtenissen';
import { NaamVolgtRegister1790000725000 } from './infrastructure/migrations/1790000725000-naam-volgt-register';
import { WachtendeLijsten1790000661000 } from './infrastructure/migrations/1790000661000-wachtende-lijsten';
import { Opvraaglijsten1790000624000 } from './infrastructure/migrations/1790000624000-opvraaglijsten';

export { BeantwoordLijst } from './application/beantwoord-lijst/beantwoord-lijst.use-case';
export { BeoordeelAntwoorden } from './application/beoordeel-antwoorden/beoordeel-antwoorden.use-case';
export { LegOpvraagantwoordVast } from './application/leg-antwoord-vast/leg-antwoord-vast.use-case';
export { LeesOpvraaglijsten } from './application/queries/lees-opvraaglijsten';
export { StelLijstOp } from './application/stel-lijst-op/stel-lijst-op.use-case';
export { VerstuurLijst } from './application/verstuur-lijst/verstuur-lijst.use-case';
export { opvraaglijstNaambron } from './infrastructure/naambron';
export { opvraaglijstZoekbron } from './infrastructure/zoekbron';
export { OpvraaglijstHttpModule } from './opvraaglijst-http.module';
export { OpvraaglijstJobsModule } from './opvraaglijst-jobs.module';
export { OpvraaglijstModule } from './opvraaglijst.module';

export const migraties = [
  Opvraaglijsten1790000624000,
  WachtendeLijsten1790000661000,
  NaamVolgtRegister1790000725000,
];
