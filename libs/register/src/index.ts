import { OpenbareClientenstops1790000791000 } from './infrastructure/migrations/1790000791000-openbare-clientenstops';
import { OpenbareNormen1790000784000 } from './infrastructure/migrations/1790000784000-openbare-normen';
import { RegisterZoeken1790000783000 } from './infrastructure/migrations/1790000783000-register-zoeken';

export { type Registerinhoud, Registerschrijver } from './application/ports/register';
export { Stopschrijver } from './application/ports/stops';
export { alsSlug, slugVoor } from './domain/slug';
export { RegisterHttpModule } from './register-http.module';
export { RegisterModule } from './register.module';

export const migraties = [
  RegisterZoeken1790000783000,
  OpenbareNormen1790000784000,
  OpenbareClientenstops1790000791000,
];
