import { Sessie } from './sessie';

/** The session of this page. */
export const sessie = new Sessie(
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('navolgbaar-sessie'),
);
