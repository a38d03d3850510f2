import { v7 } from 'uuid';

/** A new UUIDv7. Made in the application: PostgreSQL below 18 cannot. */
export const nieuwId = (): string => v7();
