export { Bestandskluis, type Bewaardbestand } from './bestandskluis';
export { maakOpslagsleutel, Opslag, type Opslagbewijs, OpslagFout, type Opslagopties } from './opslag';
export * from './opslag.module';
export * from './s3-opslag';
export { SchijfOpslag } from './schijf-opslag';
