import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Lijststaat } from '../../../domain/lijst/bezoeklijst';
import { keurOnderdeel, plek } from '../../../domain/lijst/keur-lijst';
import { volgendeKlaarzetstatus } from '../../../domain/lijst/klaarzetting';
import { neemOp } from '../../../domain/lijst/neem-op';
import type { Gevuld, Onderdeel, Onderdeelsoort } from '../../../domain/lijst/onderdelen';
import { type Ingevuld, vulOnderdeel } from '../../../domain/lijst/vul-onderdeel';
import { LijstRepository, type Ontvangst } from '../../ports/lijst.repository';
import { Lijstwerk } from '../lijstwerk';

/** A change as a device sends it. */
export interface Wijziging {
  /** Made on the device. */
  readonly id: string;
  readonly soort: Onderdeelsoort;
  /** On the clock of the device; ISO instant. */
  readonly op: string;
  /** The number of the part that the device saw; 0: nothing. */
  readonly basis: number;
  readonly inhoud: Ingevuld;
}

/** What came of one change of a device. */
export interface Wijzigingsuitslag {
  readonly id: string;
  readonly uitslag: 'opgeslagen' | 'bekend' | 'tegenstrijdig' | 'geweigerd';
  readonly code?: string;
  readonly reden?: string;
}

/** What a batch does to the list. */
interface Oogst {
  readonly onderdelen: Onderdeel[];
  readonly vervangt: number[];
  readonly ontvangsten: Ontvangst[];
}

/**
 * Takes in what was written on a device, however often it is sent. A change that does not fit is refused by itself, with the
 * rule; the others are stored. Also after the device expired, the visit was recorded or the case was closed: nothing that was
 * written is lost as long as the list is open and the person has access.
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, KLAARZETTING.INGETROKKEN, .AFGEROND
 */
@Injectable()
export class WerkBij {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly lijsten: LijstRepository,
    private readonly werk: Lijstwerk,
  ) {}

  /** @returns what came of each, in the order in which they came, and of which visit it is */
  execute(
    actor: Actor,
    klaarzettingId: string,
    wijzigingen: readonly Wijziging[],
  ): Promise<{ readonly bezoekId: string; readonly uitslagen: readonly Wijzigingsuitslag[] }> {
    eisRecht(actor, 'bezoek:plannen');
    return this.uow.run(actor, async () => {
      const slot = await this.werk.vergrendelKlaarzetting(klaarzettingId, actor.gebruikerId);
      const { lijst, klaarzetting, bezoek } = slot;
      const bekend = new Set(
        await this.lijsten.bekend(
          lijst.id,
          wijzigingen.map(({ id }) => id),
        ),
      );
      const nieuw = wijzigingen.filter(({ id }) => !bekend.has(id));
      // A device that is done may ask again whether all of it is here; there is nothing new from it.
      if (klaarzetting.status === 'ingetrokken' || nieuw.length > 0)
        volgendeKlaarzetstatus(klaarzetting, 'werkBij');
      const oogst: Oogst = { onderdelen: [], vervangt: [], ontvangsten: [] };
      const staand = [...(await this.lijsten.onderdelen(lijst.id))];
      const uitslagen = wijzigingen.map((wijziging): Wijzigingsuitslag => {
        if (bekend.has(wijziging.id)) return { id: wijziging.id, uitslag: 'bekend' };
        bekend.add(wijziging.id);
        return this.neem(actor, { lijst, klaarzettingId, staand, oogst }, wijziging);
      });
      await this.bewaar(lijst, oogst);
      return { bezoekId: bezoek.id, uitslagen };
    });
  }

  private neem(
    actor: Actor,
    { lijst, klaarzettingId, staand, oogst }: Bijwerking,
    wijziging: Wijziging,
  ): Wijzigingsuitslag {
    const { id, basis, op } = wijziging;
    const deel = keur(lijst, wijziging);
    if ('code' in deel) return { id, uitslag: 'geweigerd', ...deel };
    const hier = staand.filter((een) => plek(een) === plek(deel));
    const { uitslag, stand, vervangt } = neemOp(hier, { basis, inhoud: deel.inhoud }, klaarzettingId);
    for (const nr of vervangt)
      staand.splice(
        staand.findIndex((een) => een.nr === nr),
        1,
      );
    oogst.vervangt.push(...vervangt);
    oogst.ontvangsten.push({ id, klaarzettingId, uitslag });
    if (stand) {
      const nieuw: Onderdeel = {
        ...{ ...deel, stand, op, klaarzettingId, door: actor.gebruikerId, reden: null },
        ...{ nr: lijst.laatsteNr + oogst.onderdelen.length + 1, ontvangenOp: this.klok.nu().toString() },
      };
      oogst.onderdelen.push(nieuw);
      staand.push(nieuw);
    }
    return { id, uitslag };
  }

  private async bewaar(lijst: Lijststaat, { onderdelen, vervangt, ontvangsten }: Oogst): Promise<void> {
    if (ontvangsten.length === 0) return;
    // What one batch replaces of itself goes in as replaced: one row counts at a time.
    const oud = new Set(vervangt);
    await this.lijsten.vervang(lijst.id, vervangt);
    const rijen = onderdelen.map((deel): Onderdeel =>
      oud.has(deel.nr) ? { ...deel, stand: 'vervangen' } : deel,
    );
    await this.lijsten.voegOnderdelenToe(lijst, rijen);
    await this.lijsten.voegOntvangstenToe(lijst, this.klok.nu().toString(), ontvangsten);
    await this.lijsten.bewaar({ ...lijst, laatsteNr: lijst.laatsteNr + onderdelen.length });
    const velden = [...new Set(onderdelen.map(plek))];
    await this.werk.laatAchter(lijst, { handeling: 'bezoeklijst:bijwerken', velden });
  }
}

interface Bijwerking {
  readonly lijst: Lijststaat;
  readonly klaarzettingId: string;
  readonly staand: Onderdeel[];
  readonly oogst: Oogst;
}

/** The part that a change writes, or why it is refused. @throws what is no refusal */
function keur(lijst: Lijststaat, { soort, inhoud }: Wijziging): Gevuld | { code: string; reden: string } {
  if (lijst.status === 'afgerond') {
    return { code: 'BEZOEKLIJST.AFGEROND', reden: 'De bezoeklijst is afgerond en verandert niet meer.' };
  }
  try {
    const deel = vulOnderdeel(soort, inhoud);
    keurOnderdeel(lijst, deel);
    return deel;
  } catch (fout) {
    if (!(fout instanceof DomeinFout)) throw fout;
    return { code: fout.code, reden: fout.invalidParams.map(({ reason }) => reason).join(' ') };
  }
}
