import { Kluis, type GeslotenBytes } from '../bewaren/kluis';
import type { Eigen, Foto } from './apparaatbezoek';
import type { Fotorij, Klaarzettingrij, Wijzigingrij } from './kast';
import type { Bezoekinhoud } from './soorten';

/** What has to be on the device before a visit can be opened. */
export interface Klaargezet extends Bezoekinhoud {
  id: string;
  bezoekId: string;
  sleutel: CryptoKey;
  verlooptOp: number;
}

/** How what is on the device is closed and opened: each row bound to its place, with the key of its visit. */
export const kluisMet = (id: string, sleutel: CryptoKey): Kluis => new Kluis(id, new Map([[id, sleutel]]));

/** The row of a visit that was just put ready. */
export async function klaarzettingrij(nieuw: Klaargezet): Promise<Klaarzettingrij> {
  const { id, bezoekId, sleutel, verlooptOp } = nieuw;
  const inhoud = await sluitBezoek(kluisMet(id, sleutel), id, nieuw);
  return { id, bezoekId, verlooptOp, sleutel, inhoud, rondtAf: false };
}

export const sluitBezoek = (
  kluis: Kluis,
  id: string,
  { eigenaar, bezoek, lijst }: Bezoekinhoud,
): Promise<GeslotenBytes> => sluit(kluis, `bezoek/${id}`, { eigenaar, bezoek, lijst });

export const leesBezoek = (kluis: Kluis, { id, inhoud }: Klaarzettingrij): Promise<Bezoekinhoud> =>
  open(kluis, `bezoek/${id}`, inhoud);

export async function sluitWijziging(
  kluis: Kluis,
  klaarzettingId: string,
  { volgnr, stand, ...inhoud }: Eigen,
): Promise<Wijzigingrij> {
  const { id } = inhoud;
  return { id, klaarzettingId, volgnr, stand, inhoud: await sluit(kluis, `wijziging/${id}`, inhoud) };
}

/** @returns null of one that the server has */
export function leesWijziging(
  kluis: Kluis,
  { id, volgnr, stand, inhoud }: Wijzigingrij,
): Promise<Eigen> | null {
  if (!inhoud) return null;
  return open<Omit<Eigen, 'volgnr' | 'stand'>>(kluis, `wijziging/${id}`, inhoud).then((deel) => ({
    ...deel,
    ...{ volgnr, stand },
  }));
}

export async function sluitFoto(
  kluis: Kluis,
  klaarzettingId: string,
  { volgnr, stand, ...kop }: Foto,
): Promise<Fotorij> {
  const { id } = kop;
  return { id, klaarzettingId, volgnr, stand, kop: await sluit(kluis, `foto/${id}`, kop) };
}

export async function leesFoto(kluis: Kluis, { id, volgnr, stand, kop }: Fotorij): Promise<Foto> {
  return { ...(await open<Omit<Foto, 'volgnr' | 'stand'>>(kluis, `foto/${id}`, kop)), volgnr, stand };
}

const sluit = (kluis: Kluis, plaats: string, inhoud: object) =>
  kluis.sluitBytes(plaats, new TextEncoder().encode(JSON.stringify(inhoud)));

async function open<T>(kluis: Kluis, plaats: string, dicht: GeslotenBytes): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await kluis.openBytes(plaats, dicht))) as T;
}
