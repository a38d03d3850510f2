import { NaamVolgtRegister1790000762000 } from './infrastructure/migrations/1790000762000-naam-volgt-register';
import { Risico1790000524000 } from './infrastructure/migrations/1790000524000-risico';

export { BeheerBezoekkeuze } from './application/bezoekkeuze/beheer-bezoekkeuze.use-case';
export { LegRisicokenmerkVast } from './application/leg-risicokenmerk-vast/leg-risicokenmerk-vast.use-case';
export { type Analysefeit, RisicoFeiten, type Risicojaar } from './application/queries/risico-feiten';
export { StelRisicoBij } from './application/stel-risico-bij/stel-risico-bij.use-case';
export { VoerAnalyseUit } from './application/analyse/voer-analyse-uit.use-case';
export { VolgInformeervoorstel } from './application/informeervoorstel/volg-informeervoorstel.use-case';
export { RisicoHttpModule } from './risico-http.module';
export { RisicoJobsModule } from './risico-jobs.module';
export { RisicoModule } from './risico.module';

export const migraties = [Risico1790000524000, NaamVolgtRegister1790000762000];
