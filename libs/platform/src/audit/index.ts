import { Auditketen1790000002000 } from './migrations/1790000002000-auditketen';

export { Actornamen } from './actornamen';
export { type Anker, type Ankerlijst, Ankerplaats } from './anker';
export * from './audit.module';
export * from './auditwerk.module';
export { Bestandsankerplaats } from './bestandsankerplaats';
export { Kenmerken, type Kenmerkplaats } from './kenmerk';
export { LaatsteWijziging, LaatsteWijzigingResponse } from './laatste-wijziging';
export { Onverzegelden, type Wachtend } from './onverzegeld';
export { Verankeraar } from './verankeraar';
export type { Afwijking, Afwijkingsoort, Ketenverslag } from './verificatie';
export * from './verifieer';
export { Verzegelaar } from './verzegelaar';

export const migraties = [Auditketen1790000002000];
