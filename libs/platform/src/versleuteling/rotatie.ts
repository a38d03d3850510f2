import { systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId, type UnitOfWork } from '@navolgbaar/platform/database';
import { OntsleutelFout, SLEUTELID_IN_BLOB, uuidNaarBytes } from './envelop';
import type { VersleuteldeKolom } from './kolommen';
import { leesSleutelbestand, SleutelbestandFout } from './sleutelbestand';
import type { Sleutelbron } from './sleutelbron';
import { nieuweIngepakte, pakIn, pakUit, type Sleutelkast } from './sleutelkast';
import type { Veldversleuteling } from './veldversleuteling';

const PARTIJ = 200;
const NUL = '00000000-0000-0000-0000-000000000000';
const HERKOMST = 'cli sleutel:roteer';

/** What a rotation did. `onleesbaar` names rows that did not open; they are left as they were. */
export interface Rotatieverslag {
  sleutels: number;
  rijen: number;
  readonly onleesbaar: { readonly tabel: string; readonly kolom: string; readonly rij: string }[];
}

/**
 * Wraps every data key anew with the key of another file; the fields themselves stay as they are. May be run again
 * after an interruption: what was done already no longer has the old key.
 * @throws SleutelbestandFout when a file is not readable or both hold the same key
 * @returns the number of data keys that were wrapped anew
 */
export async function roteerKek(
  bron: Sleutelbron,
  uow: UnitOfWork,
  oudBestand: string,
  nieuwBestand: string,
): Promise<number> {
  const oud = leesSleutelbestand(oudBestand);
  const nieuw = leesSleutelbestand(nieuwBestand).actief;
  if (oud.actief.id === nieuw.id) throw new SleutelbestandFout('De oude en de nieuwe sleutel zijn dezelfde.');
  let aantal = 0;
  for (const organisatieId of await bron.organisaties()) {
    const omgepakt = (await bron.alle(organisatieId))
      .filter(({ kekId }) => kekId === oud.actief.id)
      .map((sleutel) => {
        const bytes = pakUit(oud, organisatieId, sleutel);
        const opnieuw = pakIn(nieuw, organisatieId, sleutel.id, sleutel.doel, bytes);
        bytes.fill(0);
        return opnieuw;
      });
    if (omgepakt.length === 0) continue;
    aantal += await bron.pakOm(organisatieId, oud.actief.id, omgepakt);
    await schrijfRegel(uow, organisatieId, 'sleutel:kek-roteren', 'sleutelbestand', nieuw.id);
  }
  return aantal;
}

/** Gives each organisation a new data key for fields and closes every registered field anew, in small transactions. */
export class Datasleutelrotatie {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bron: Sleutelbron,
    private readonly kast: Sleutelkast,
    private readonly velden: Veldversleuteling,
    private readonly kolommen: readonly VersleuteldeKolom[],
  ) {}

  /**
   * @param hervat finish an interrupted run: no new keys, only the rows that still have an old one
   * @param voortgang called after each batch
   */
  async voerUit(
    hervat: boolean,
    voortgang: (rijen: number) => void = () => undefined,
  ): Promise<Rotatieverslag> {
    const verslag: Rotatieverslag = { sleutels: 0, rijen: 0, onleesbaar: [] };
    for (const organisatieId of await this.bron.organisaties()) {
      if ((await this.bron.actieve(organisatieId, 'veld')) === null) continue;
      if (!hervat) {
        await this.bron.vervangActieve(organisatieId, nieuweIngepakte(this.kast.ring, organisatieId, 'veld'));
        verslag.sleutels += 1;
      }
      this.kast.leeg();
      const { id } = await this.kast.actieve(organisatieId, 'veld');
      for (const kolom of this.kolommen) await this.sluitKolom(organisatieId, id, kolom, verslag, voortgang);
      await schrijfRegel(this.uow, organisatieId, 'sleutel:datasleutel-roteren', 'datasleutel', id);
    }
    return verslag;
  }

  private async sluitKolom(
    organisatieId: string,
    sleutelId: string,
    kolom: VersleuteldeKolom,
    verslag: Rotatieverslag,
    voortgang: (rijen: number) => void,
  ): Promise<void> {
    const actor = systeemActor(organisatieId, HERKOMST, nieuwId());
    for (let laatste: string | null = NUL; laatste !== null;) {
      const vanaf: string = laatste;
      const onleesbaar: string[] = [];
      let gesloten = 0;
      laatste = await this.uow.run(actor, async () => {
        // The unit of work may run again after a deadlock: start counting anew.
        onleesbaar.length = gesloten = 0;
        const rijen = await this.haalPartij(organisatieId, sleutelId, kolom, vanaf);
        for (const { rij, blob } of rijen) {
          if (await this.sluitOpnieuw(organisatieId, kolom, rij, blob)) gesloten += 1;
          else onleesbaar.push(rij);
        }
        return rijen.at(-1)?.rij ?? null;
      });
      verslag.rijen += gesloten;
      verslag.onleesbaar.push(...onleesbaar.map((rij) => ({ tabel: kolom.tabel, kolom: kolom.kolom, rij })));
      voortgang(verslag.rijen);
    }
  }

  private haalPartij(
    organisatieId: string,
    sleutelId: string,
    { tabel, kolom, rijKolom = 'id' }: VersleuteldeKolom,
    na: string,
  ) {
    const { vanaf, lengte } = SLEUTELID_IN_BLOB;
    return this.uow.query<{ rij: string; blob: Buffer }>(
      `sleutel-partij-${tabel}-${kolom}`,
      `SELECT ${rijKolom} AS rij, ${kolom} AS blob FROM ${tabel}
        WHERE organisatie_id = $1 AND ${rijKolom} > $2 AND substring(${kolom} FROM ${vanaf} FOR ${lengte}) <> $3
        ORDER BY ${rijKolom} LIMIT ${PARTIJ} FOR UPDATE`,
      [organisatieId, na, uuidNaarBytes(sleutelId)],
    );
  }

  private async sluitOpnieuw(
    organisatieId: string,
    { tabel, kolom, rijKolom = 'id' }: VersleuteldeKolom,
    rij: string,
    blob: Buffer,
  ): Promise<boolean> {
    try {
      const plaats = { tabel, kolom, rij };
      const opnieuw = await this.velden.versleutel(plaats, await this.velden.ontsleutel(plaats, blob));
      const sql = `UPDATE ${tabel} SET ${kolom} = $3 WHERE organisatie_id = $1 AND ${rijKolom} = $2`;
      await this.uow.query(`sleutel-sluit-${tabel}-${kolom}`, sql, [organisatieId, rij, opnieuw]);
      return true;
    } catch (fout) {
      if (fout instanceof OntsleutelFout) return false;
      throw fout;
    }
  }
}

async function schrijfRegel(
  uow: UnitOfWork,
  organisatieId: string,
  handeling: string,
  object: string,
  objectId: string,
) {
  const actor = systeemActor(organisatieId, HERKOMST, nieuwId());
  await uow.run(actor, async () => uow.schrijf({ handeling, object, objectId }));
}
