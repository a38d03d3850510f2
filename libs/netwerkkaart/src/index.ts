import { Netwerkkaarten1790000610000 } from './infrastructure/migrations/1790000610000-netwerkkaarten';

export { BeheerKaart } from './application/beheer-kaart/beheer-kaart.use-case';
export { NetwerkkaartHttpModule } from './netwerkkaart-http.module';
export { NetwerkkaartModule } from './netwerkkaart.module';

export const migraties = [Netwerkkaarten1790000610000];
