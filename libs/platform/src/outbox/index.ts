import { Wachtrij1790000001000 } from './migrations/1790000001000-wachtrij';
import { Opruimen1790000073000 } from './migrations/1790000073000-opruimen';

export * from './application/bied-opnieuw-aan/bied-opnieuw-aan';
export * from './application/lees-mislukkingen/lees-mislukkingen';
export * from './gebeurteniscatalogus';
export * from './http/mislukte-taken.module';
export * from './inbox';
export * from './mislukkingen';
export * from './outbox.module';
export * from './opruimer';
export * from './outboxopties';
export * from './outboxstand';
export * from './registerbouwer';
export * from './relais';
export * from './veger';
export * from './werkbel';
export * from './verwerkerregister';
export * from './verwerkingslus';
export * from './verwerkt.decorator';

/** Inbox, failures, the schema of the queue, and what may be removed. */
export const migraties = [Wachtrij1790000001000, Opruimen1790000073000];
