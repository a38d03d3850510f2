import { alsApiFout } from '../api/fout';
import { leesSleutel } from '../bewaren/kluis';
import { terPlaatseStand } from '../bewaren/ter-plaatse-stand';
import { Apparaatbezoek } from './apparaatbezoek';
import type { Klaargezet } from './apparaatrijen';
import type { Kast, Klaarzettingrij } from './kast';
import { Server } from './server';
import { verhuis } from './verhuis';

/** How it stands with a visit of which the page is asked. */
export type Opening =
  | { soort: 'niet-hier' }
  | { soort: 'open'; bezoek: Apparaatbezoek; server: Server }
  /** There, without its key: it comes when its person logs in. */
  | { soort: 'dicht'; waarom: 'verlopen' | 'uitgelogd'; verbinding: boolean }
  | { soort: 'ander' }
  | { soort: 'geen-toegang' }
  | { soort: 'onleesbaar'; id: string }
  /** Finished at the server, while something here never got there. Without its key nobody reads it any more. */
  | { soort: 'achtergebleven'; id: string; bezoek: Apparaatbezoek | null }
  /** It was taken off the device just now. */
  | { soort: 'gewist'; waarom: 'ingetrokken' | 'afgerond' };

/** How long the server may take to say whose session it is; without an answer the device counts as being without network. */
const GEDULD_MS = 4000;

/** What of the device and the browser is needed; replaced in tests. */
interface Wereld {
  nu: () => number;
  heeftNetwerk: () => boolean;
  server: (eigenaar: string | null) => Server;
}
const WERELD: Wereld = {
  nu: Date.now,
  heeftNetwerk: () => navigator.onLine,
  server: (eigenaar) => new Server(eigenaar),
};

/**
 * Opens the visit on this device. With network it asks first who is logged in, so that nobody sees the visit of a colleague;
 * without, the key on the device opens it until it expires (ADR 0018).
 */
export async function openBezoek(kast: Kast, bezoekId: string, wereld: Wereld = WERELD): Promise<Opening> {
  const rij = await kast.klaarzettingen.where({ bezoekId }).first();
  if (!rij) return { soort: 'niet-hier' };
  if (rij.sleutel && rij.verlooptOp > wereld.nu()) return openMet(kast, rij, rij.sleutel, wereld);
  // The key goes before anything else: from here on the content is closed, whatever happens to the page.
  const verlopen = rij.verlooptOp <= wereld.nu();
  if (rij.sleutel) await kast.sluit(rij.id);
  return openMetLogin(kast, rij, verlopen ? 'verlopen' : 'uitgelogd', wereld);
}

/** With the key that is on the device; the server, where it can be reached, has the last word. */
async function openMet(
  kast: Kast,
  rij: Klaarzettingrij,
  sleutel: CryptoKey,
  { heeftNetwerk, server: serverVan }: Wereld,
): Promise<Opening> {
  let bezoek: Apparaatbezoek;
  try {
    bezoek = await Apparaatbezoek.open(kast, rij, sleutel);
  } catch {
    return { soort: 'onleesbaar', id: rij.id };
  }
  const server = serverVan(bezoek.lees().eigenaar);
  const open: Opening = { soort: 'open', bezoek, server };
  if (!heeftNetwerk()) return open;
  try {
    const { status } = await server.stand(rij.id, AbortSignal.timeout(GEDULD_MS));
    if (status === 'ingetrokken') return await wisNu(kast, rij.id, status);
    return status === 'afgerond' ? await naAfronden(kast, rij.id, bezoek) : open;
  } catch (fout) {
    return (await weigering(kast, rij.id, fout)) ?? open;
  }
}

/** Without a key on the device: the server gives it to the person whose visit it is. */
async function openMetLogin(
  kast: Kast,
  rij: Klaarzettingrij,
  waarom: 'verlopen' | 'uitgelogd',
  wereld: Wereld,
): Promise<Opening> {
  if (!wereld.heeftNetwerk()) return { soort: 'dicht', waarom, verbinding: false };
  let sleutel: CryptoKey;
  try {
    sleutel = await leesSleutel((await wereld.server(null).geefSleutel(rij.id)).sleutel);
  } catch (fout) {
    const { status } = alsApiFout(fout);
    const verbinding = status !== 0;
    return (await weigering(kast, rij.id, fout)) ?? { soort: 'dicht', waarom, verbinding };
  }
  // After the end it opens this once only.
  if (waarom === 'uitgelogd') await kast.klaarzettingen.update(rij.id, { sleutel });
  return openMet(kast, rij, sleutel, wereld);
}

/** What a refusal of the server means for what is on the device; null: nothing, as without network. */
async function weigering(kast: Kast, id: string, fout: unknown): Promise<Opening | null> {
  const { status, code } = alsApiFout(fout);
  if (status === 410) return wisNu(kast, id, 'ingetrokken');
  if (code === 'KLAARZETTING.AFGEROND') return naAfronden(kast, id, null);
  const soort =
    code === 'SESSIE_VAN_ANDER' ? 'ander' : status === 403 || status === 404 ? 'geen-toegang' : null;
  if (!soort) return null;
  // What is there stays. The server gives the key again to whoever may see it, also when access comes back.
  await kast.sluit(id);
  return { soort };
}

/** The server is done with this device; what it never got, is only here. */
async function naAfronden(kast: Kast, id: string, bezoek: Apparaatbezoek | null): Promise<Opening> {
  if ((await kast.nietVerstuurd(id)) === 0) return wisNu(kast, id, 'afgerond');
  return { soort: 'achtergebleven', id, bezoek };
}

async function wisNu(kast: Kast, id: string, waarom: 'ingetrokken' | 'afgerond'): Promise<Opening> {
  await wis(kast, id);
  return { soort: 'gewist', waarom };
}

interface Klaarzetwens {
  bezoekId: string;
  /** What the person calls the device. */
  toestel: string;
}

/** Puts the visit on this device, and asks the browser not to tidy it away. */
export async function zetKlaar(kast: Kast, wens: Klaarzetwens): Promise<void> {
  const nieuw = await haal(wens);
  await Apparaatbezoek.zetKlaar(kast, nieuw);
  terPlaatseStand.zet(nieuw.id, 0);
}

/** The same of a visit that was finished, with what stayed behind of it. */
export async function zetOpnieuwKlaar(kast: Kast, oud: Apparaatbezoek, toestel: string): Promise<void> {
  const { id, bezoekId } = oud.klaarzetting;
  const nieuw = await haal({ bezoekId, toestel });
  await verhuis(kast, oud, nieuw);
  terPlaatseStand.verwijder(id);
  terPlaatseStand.zet(nieuw.id, await kast.nietVerstuurd(nieuw.id));
}

async function haal({ bezoekId, toestel }: Klaarzetwens): Promise<Klaargezet> {
  const { id: eigenaar } = await new Server(null).ik();
  const { id, sleutel, verlooptOp, bezoek, lijst } = await new Server(eigenaar).zetKlaar(bezoekId, toestel);
  await navigator.storage?.persist?.();
  return {
    ...{ id, bezoekId, eigenaar, bezoek, lijst },
    verlooptOp: Date.parse(verlooptOp),
    sleutel: await leesSleutel(sleutel),
  };
}

/** Takes the visit, its key and what is known of it off the device. */
export async function wis(kast: Kast, id: string): Promise<void> {
  await kast.ruimOp(id);
  terPlaatseStand.verwijder(id);
}
