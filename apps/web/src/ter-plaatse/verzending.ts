import { ApiFout, alsApiFout } from '../api/fout';
import { terPlaatseTeksten } from '../teksten/ter-plaatse';
import type { Apparaatbezoek, Eigen, Foto } from './apparaatbezoek';
import type { Lijst, Wijziging } from './soorten';

export type Klaarzettingstatus = 'klaar' | 'afgerond' | 'ingetrokken' | 'verlopen';

/** What the server made of one change. */
export interface Uitslag {
  id: string;
  uitslag: 'opgeslagen' | 'bekend' | 'tegenstrijdig' | 'geweigerd';
  reden?: string | null;
}

/** The server, as far as the sending needs it. Every method throws ApiFout. */
export interface Ontvanger {
  wijzigingen(id: string, wijzigingen: readonly Wijziging[]): Promise<{ uitslagen: Uitslag[]; lijst: Lijst }>;
  foto(id: string, foto: Foto, beeld: Blob): Promise<void>;
  stand(id: string): Promise<{ status: Klaarzettingstatus }>;
  rondAf(id: string, wat: { wijzigingen: readonly string[]; fotos: readonly string[] }): Promise<void>;
}

/** How a sending ended. */
export type Afloop =
  | { soort: 'verstuurd' }
  /** The server holds all of it, and nothing of the visit is still to come: it may go off the device. */
  | { soort: 'afgerond' }
  | { soort: 'geen-verbinding' }
  /** Nobody is logged in. */
  | { soort: 'inloggen' }
  /** Somebody else is logged in. */
  | { soort: 'ander' }
  /** The server wants nothing of this device any more. */
  | { soort: 'ingetrokken' }
  /** The visit was finished already, and something was added here after that. */
  | { soort: 'al-afgerond' }
  | { soort: 'storing'; tekst: string };

/** AANNAME: small enough for a bad connection; what was sent before it fell away need not go again. */
const AANTAL = 50;
/** The server takes a mebibyte. */
const TEKENS = 400_000;

/**
 * Sends what is on the device, one thing after the other. It may be broken off anywhere and begun again: whatever goes
 * twice carries the same id, and is known then.
 */
export async function verstuur(bezoek: Apparaatbezoek, server: Ontvanger): Promise<Afloop> {
  try {
    for (let bak = volgendeBak(bezoek); bak.length > 0; bak = volgendeBak(bezoek)) {
      await bezoek.onderweg(bak);
      await stuurBak(bezoek, server, nu(bezoek, bak));
    }
    for (const { id } of bezoek.lees().fotos.filter(({ stand }) => stand === 'wacht' || stand === 'onderweg'))
      await stuurFoto(bezoek, server, id);
    return { soort: 'verstuurd' };
  } catch (fout) {
    return afloopVan(alsApiFout(fout));
  }
}

/** What the server does not have: changes and photos, with those that it did not take and those that are being made smaller. */
export function nietVerstuurd(bezoek: Pick<Apparaatbezoek, 'lees'>): number {
  const { wijzigingen, fotos, verwacht } = bezoek.lees();
  return wijzigingen.length + fotos.filter(({ stand }) => stand !== 'bevestigd').length + verwacht;
}

/**
 * Says that the device is done. From here on nothing is filled in until the server answers, also after a restart: it may have
 * ended the visit while its answer got lost, and takes nothing more then. Asked again it answers the same.
 */
export async function rondAf(bezoek: Apparaatbezoek, server: Ontvanger): Promise<Afloop> {
  // What came in since the button was shown, goes first.
  if (nietVerstuurd(bezoek) > 0) return verstuur(bezoek, server);
  const { id } = bezoek.klaarzetting;
  const { bevestigd, fotos, rondtAf: eerder } = bezoek.lees();
  bezoek.sluitInvoer();
  try {
    // Without network or login nothing was asked yet, and the person can go on.
    if (!eerder) await server.stand(id);
  } catch (fout) {
    await bezoek.heropenInvoer();
    return afloopVan(alsApiFout(fout));
  }
  // Also on a full device it goes on: all of it is at the server, and ending the visit is what makes room.
  await bezoek.schrijfNu();
  try {
    await server.rondAf(id, { wijzigingen: bevestigd, fotos: fotos.map((foto) => foto.id) });
    return { soort: 'afgerond' };
  } catch (fout) {
    const api = alsApiFout(fout);
    // Only this says that it did not end.
    if (api.code === 'KLAARZETTING.NIET_ALLES_ONTVANGEN') await bezoek.heropenInvoer();
    return afloopVan(api);
  }
}

/** A note without a judgement is no answer yet, nor is a conversation with nobody: it stays here until somebody says so. */
export function isAf({ inhoud }: Pick<Eigen, 'inhoud'>): boolean {
  if ('oordeel' in inhoud) return inhoud.oordeel !== null;
  return 'functie' in inhoud ? inhoud.functie !== null && inhoud.met.trim() !== '' : true;
}

/** One change of each place at most: the next one of that place builds on what the server makes of it. */
function volgendeBak(bezoek: Apparaatbezoek): string[] {
  const gehad = new Set<string>();
  const bak: string[] = [];
  let tekens = 0;
  for (const wijziging of bezoek.lees().wijzigingen) {
    const { plek } = wijziging;
    const eerst = !gehad.has(plek);
    gehad.add(plek);
    if (!eerst || wijziging.stand === 'geweigerd' || !isAf(wijziging)) continue;
    tekens += JSON.stringify(wijziging.inhoud).length;
    if (bak.length > 0 && (bak.length >= AANTAL || tekens > TEKENS)) break;
    bak.push(wijziging.id);
  }
  return bak;
}

const nu = (bezoek: Apparaatbezoek, ids: readonly string[]): Eigen[] =>
  bezoek.lees().wijzigingen.filter(({ id }) => ids.includes(id));

async function stuurBak(bezoek: Apparaatbezoek, server: Ontvanger, bak: readonly Eigen[]): Promise<void> {
  const kaal = bak.map(({ id, soort, op, basis, inhoud }) => ({ id, soort, op, basis, inhoud }));
  try {
    const { uitslagen, lijst } = await server.wijzigingen(bezoek.klaarzetting.id, kaal);
    const geweigerd = uitslagen.filter(({ uitslag }) => uitslag === 'geweigerd');
    const binnen = uitslagen.filter(({ uitslag }) => uitslag !== 'geweigerd').map(({ id }) => id);
    await bezoek.bevestig(binnen, lijst);
    for (const { id, reden } of geweigerd) await bezoek.weiger(id, reden ?? '');
    // An answer that says nothing of what was sent, would be asked for again without end.
    const gehoord = new Set(uitslagen.map(({ id }) => id));
    for (const { id } of bak.filter((een) => !gehoord.has(een.id))) await bezoek.weiger(id, '');
  } catch (fout) {
    const api = alsApiFout(fout);
    if (!isOnleesbaar(api)) throw fout;
    // One that the server cannot read, may not keep the others here.
    const [enige, ...meer] = bak;
    if (enige && meer.length === 0) await bezoek.weiger(enige.id, redenVan(api));
    else for (const een of bak) await stuurBak(bezoek, server, [een]);
  }
}

async function stuurFoto(bezoek: Apparaatbezoek, server: Ontvanger, id: string): Promise<void> {
  const beeld = await bezoek.beeld(id).catch(() => null);
  if (!beeld) return bezoek.zetFotostand(id, 'geweigerd', terPlaatseTeksten.fotos.beschadigd);
  await bezoek.zetFotostand(id, 'onderweg');
  const foto = bezoek.lees().fotos.find((een) => een.id === id);
  // Thrown away in the meantime.
  if (!foto) return undefined;
  try {
    await server.foto(bezoek.klaarzetting.id, foto, beeld);
    return await bezoek.zetFotostand(id, 'bevestigd');
  } catch (fout) {
    const api = alsApiFout(fout);
    // The case being full lies at the case, but a next photo may be known already.
    if (!isOnleesbaar(api) && api.code !== 'DOCUMENT.TE_VEEL') throw fout;
    return bezoek.zetFotostand(id, 'geweigerd', redenVan(api));
  }
}

/** What lies at what was sent, and not at the sending. */
const isOnleesbaar = ({ status }: ApiFout): boolean => [400, 413, 415, 422].includes(status);

/** In the words of the server: what is wrong where, else what is wrong. */
export const redenVan = ({ detail, velden }: ApiFout): string =>
  velden.length > 0 ? velden.map(({ tekst }) => tekst).join(' ') : detail;

function afloopVan(fout: ApiFout): Afloop {
  if (fout.status === 0) return { soort: 'geen-verbinding' };
  if (fout.code === 'SESSIE_VAN_ANDER') return { soort: 'ander' };
  if (fout.status === 401) return { soort: 'inloggen' };
  if (fout.status === 410) return { soort: 'ingetrokken' };
  if (fout.code === 'KLAARZETTING.AFGEROND') return { soort: 'al-afgerond' };
  return { soort: 'storing', tekst: fout.detail };
}
