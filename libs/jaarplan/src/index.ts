import { Jaarplannen1790000618000 } from './infrastructure/migrations/1790000618000-jaarplannen';

export { BeheerJaarplan } from './application/beheer-jaarplan/beheer-jaarplan.use-case';
export { DeelAanbiederIn } from './application/beheer-jaarplan/deel-aanbieder-in.use-case';
export { BeheerJaarplaninstelling } from './application/beheer-jaarplaninstelling/beheer-jaarplaninstelling.use-case';
export { LeesJaarplan } from './application/queries/lees-jaarplan';
export { JaarplanHttpModule } from './jaarplan-http.module';
export { JaarplanModule } from './jaarplan.module';

export const migraties = [Jaarplannen1790000618000];
