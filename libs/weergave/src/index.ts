import { Weergaven1790000190000 } from './infrastructure/migrations/1790000190000-weergaven';

export { MaakWeergave } from './application/bewaar-weergave/bewaar-weergave.use-case';
export { WijzigVoorkeur } from './application/wijzig-voorkeur/wijzig-voorkeur.use-case';
export { WeergaveHttpModule } from './weergave-http.module';
export { WeergaveModule } from './weergave.module';

export const migraties = [Weergaven1790000190000];
