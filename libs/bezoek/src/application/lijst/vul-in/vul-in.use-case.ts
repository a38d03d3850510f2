import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Lijststaat } from '../../../domain/lijst/bezoeklijst';
import { weigerLijst } from '../../../domain/lijst/fouten';
import { eisToelichting, keurOnderdeel, plek } from '../../../domain/lijst/keur-lijst';
import { type Gevuld, type Onderdeel, zelfdeInhoud } from '../../../domain/lijst/onderdelen';
import { LijstRepository } from '../../ports/lijst.repository';
import { Lijstwerk, eisInvuller } from '../lijstwerk';

/**
 * Writes a part of the list in the werkbank: the same parts that a device writes. Here one sees what stands there, so what
 * somebody else wrote meanwhile is met as a stale version and not as a second answer.
 */
@Injectable()
export class VulIn {
  constructor(
    private readonly klok: Klok,
    private readonly lijsten: LijstRepository,
    private readonly werk: Lijstwerk,
  ) {}

  /**
   * @param basis the number of the part that was seen; 0: nothing
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BEZOEKLIJST.…
   */
  execute(actor: Actor, bezoekId: string, basis: number, deel: Gevuld): Promise<void> {
    const doel = { bezoekId, gezien: null, handeling: 'vulIn' } as const;
    return this.werk.doe(actor, doel, async ({ lijst, bezoek }) => {
      eisInvuller(actor, bezoek);
      this.keur(lijst, deel);
      const hier = await this.staand(lijst, deel);
      if (hier.some(({ stand }) => stand === 'wacht')) weigerLijst('BEZOEKLIJST.TEGENSTRIJDIG');
      const geldt = hier.find(({ stand }) => stand === 'geldt');
      if ((geldt?.nr ?? 0) !== basis) throw new DomeinFout('VERSIE_VEROUDERD');
      const spoor = { handeling: 'bezoeklijst:invullen', velden: [plek(deel)] };
      if (geldt && zelfdeInhoud(geldt.inhoud, deel.inhoud)) return { uitkomst: undefined, spoor };
      await this.schrijf(actor, lijst, { deel, reden: null, vervangt: geldt ? [geldt.nr] : [] });
      return { uitkomst: undefined, spoor };
    });
  }

  /**
   * Settles what two people wrote differently: one of both, or a joint answer, with the reason.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, BEZOEKLIJST.NIET_TEGENSTRIJDIG, .…
   */
  losOp(
    actor: Actor,
    {
      bezoekId,
      versie,
      reden,
    }: { readonly bezoekId: string; readonly versie: number; readonly reden: string },
    deel: Gevuld,
  ): Promise<void> {
    return this.werk.doe(actor, { bezoekId, gezien: versie, handeling: 'losOp' }, async ({ lijst }) => {
      this.keur(lijst, deel);
      const hier = await this.staand(lijst, deel);
      if (!hier.some(({ stand }) => stand === 'wacht')) weigerLijst('BEZOEKLIJST.NIET_TEGENSTRIJDIG');
      await this.schrijf(actor, lijst, { deel, reden, vervangt: hier.map(({ nr }) => nr) });
      return { uitkomst: undefined, spoor: { handeling: 'bezoeklijst:oplossen', velden: [plek(deel)] } };
    });
  }

  private keur(lijst: Lijststaat, deel: Gevuld): void {
    keurOnderdeel(lijst, deel);
    eisToelichting(lijst, deel);
  }

  private async staand({ id }: Lijststaat, deel: Gevuld): Promise<readonly Onderdeel[]> {
    return (await this.lijsten.onderdelen(id)).filter((een) => plek(een) === plek(deel));
  }

  private async schrijf(
    actor: Actor,
    lijst: Lijststaat,
    { deel, reden, vervangt }: { deel: Gevuld; reden: string | null; vervangt: readonly number[] },
  ): Promise<void> {
    const op = this.klok.nu().toString();
    const nr = lijst.laatsteNr + 1;
    const wie = { door: actor.gebruikerId, op, ontvangenOp: op, klaarzettingId: null };
    await this.lijsten.vervang(lijst.id, vervangt);
    await this.lijsten.voegOnderdelenToe(lijst, [{ ...deel, ...wie, nr, reden, stand: 'geldt' }]);
    await this.lijsten.bewaar({ ...lijst, laatsteNr: nr });
  }
}
