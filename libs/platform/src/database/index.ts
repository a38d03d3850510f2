import { Grondslag1790000000000 } from './migrations/1790000000000-grondslag';
import { AntwoordVanEenMens1790000280000 } from './migrations/1790000280000-antwoord-van-een-mens';

export * from './beheer-regels';
export * from './database.module';
export * from './databronnen';
export * from './eenheid';
export * from './id';
export * from './jsonlijst';
export * from './maak-organisatie';
export * from './naambron';
export { Pakket } from './pakket';
export { Pakketclient } from './pakketclient';
export * from './regelversies';
export * from './tijdstip';
export * from './unit-of-work';
export { VastleggenOnzeker } from './leg-vast';
export { heeftVastgelegd } from './vastgelegd';
export * from './voorzie-rollen';

/** Migrations of the platform itself; the capabilities export theirs. */
export const migraties = [Grondslag1790000000000, AntwoordVanEenMens1790000280000];
