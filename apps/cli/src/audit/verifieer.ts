import {
  type Auditverslag,
  Bestandsankerplaats,
  OnbekendeOrganisatie,
  verifieerAudit,
} from '@navolgbaar/platform/audit';
import { Teller, type Uitvoer } from './teller';
import { alsRegels } from './verslag';

export interface Verifieeropdracht {
  readonly databaseUrl: string;
  readonly databaseSysteemUrl: string;
  readonly ankerMap: string;
  readonly organisatie?: string | undefined;
}

/**
 * Verifies the audit chains and says in plain Dutch what it found.
 * @returns the exit code: 0 when every chain is sound, 1 when something was changed, removed, moved, cut off or added,
 * or when the organisation does not exist
 */
export async function verifieer(opdracht: Verifieeropdracht, uit: Uitvoer): Promise<0 | 1> {
  const teller = new Teller(uit);
  let goed = 0;
  const fout: Auditverslag[] = [];
  try {
    const verslagen = verifieerAudit({
      ...opdracht,
      ankers: new Bestandsankerplaats(opdracht.ankerMap),
      begin: ({ id, code }) => teller.begin(`Organisatie ${code ?? id}`),
      voortgang: (gedaan, totaal) => teller.stand(gedaan, totaal),
    });
    for await (const verslag of verslagen) {
      for (const regel of alsRegels(verslag, opdracht.ankerMap)) teller.regel(regel);
      if (verslag.verslag.afwijking) fout.push(verslag);
      else goed += 1;
    }
  } catch (e) {
    if (!(e instanceof OnbekendeOrganisatie)) throw e;
    teller.regel(e.message);
    return 1;
  }
  teller.regel(
    fout.length === 0
      ? `In orde: ${goed} van ${goed} ketens kloppen.`
      : `NIET in orde: ${fout.length} van ${goed + fout.length} ketens kloppen niet.`,
  );
  return fout.length === 0 ? 0 : 1;
}
