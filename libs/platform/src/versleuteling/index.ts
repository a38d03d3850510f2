import { Datasleutels1790000003000 } from './migrations/1790000003000-datasleutels';

export { type Bestandsplaats, Bestandsversleuteling } from './bestandsversleuteling';
export type { Indexveld, Normalisatie } from './blinde-index';
export { OntsleutelFout } from './envelop';
export * from './kolommen';
export { PgSleutelbron } from './pg-sleutelbron';
export * from './rotatie';
export { leesSleutelbestand, maakSleutelbestand, SleutelbestandFout } from './sleutelbestand';
export { Sleutelbron } from './sleutelbron';
export { Sleutelkast } from './sleutelkast';
export * from './veldversleuteling';
export * from './versleuteling.module';

export const migraties = [Datasleutels1790000003000];
