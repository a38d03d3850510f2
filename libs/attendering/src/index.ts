import { Attenderingen1790000260000 } from './infrastructure/migrations/1790000260000-attenderingen';

export { AttenderingHttpModule } from './attendering-http.module';
export { AttenderingJobsModule } from './attendering-jobs.module';
export { Attendeer } from './application/attendeer/attendeer.use-case';
export { LeesAttenderingen } from './application/lees-attenderingen/lees-attenderingen';
export { MarkeerGelezen } from './application/markeer-gelezen/markeer-gelezen.use-case';
export { RuimAttenderingenOp } from './application/ruim-op/ruim-attenderingen-op.use-case';
export { attenderingsregels } from './domain/regels';
export { type Attenderingsoort } from './domain/soorten';
export { verwerkernaam } from './jobs/attendeer.processors';

export const migraties = [Attenderingen1790000260000];
