import { LeesBevoegdheden, LegVervolgVast } from '@navolgbaar/bevoegdheid';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { MaatregelFeiten, type Maatregelfeit } from '@navolgbaar/maatregel';
import type { Zaakfeit } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import type { Adviesbasis, Adviesstaat } from '../domain/adviesstaat';
import { weiger } from '../domain/fouten';
import type { Aanleiding, Wet } from '../domain/soorten';

/** What a person names to begin with. */
export interface Basiskeuze {
  readonly aanleiding: Aanleiding;
  /** The measures that were not followed, or the refusal; none for a finished investigation. */
  readonly ids: readonly string[];
}

export interface Gevondenbasis {
  readonly wet: Wet;
  readonly basis: readonly Adviesbasis[];
}

/** On what an advice rests, as the capability that it is of tells it. Inside the unit of work of the caller. */
@Injectable()
export class AdviesbasisBron {
  constructor(
    private readonly klok: Klok,
    private readonly maatregelen: MaatregelFeiten,
    private readonly bevindingen: BevindingFeiten,
    private readonly bevoegdheden: LeesBevoegdheden,
    private readonly vervolg: LegVervolgVast,
  ) {}

  /** @throws DomeinFout COLLEGEADVIES.RUST_NERGENS_OP, NIET_GEVONDEN */
  async zoek(actor: Actor, zaak: Zaakfeit, aanbiederId: string, keuze: Basiskeuze): Promise<Gevondenbasis> {
    switch (keuze.aanleiding) {
      case 'maatregel':
        return this.maatregel(zaak, aanbiederId, keuze.ids);
      case 'medewerking':
        return { wet: wetVan(zaak), basis: await this.weigering(actor, zaak, keuze.ids) };
      case 'calamiteit':
        return { wet: wetVan(zaak), basis: [this.onderzoek(zaak)] };
    }
  }

  /** A measure that was not followed, or in part and laid before the college. @throws DomeinFout COLLEGEADVIES.RUST_NERGENS_OP */
  uitMaatregel({ id, voorCollege, omschrijving, motivering, beoordeeldOp }: Maatregelfeit): Adviesbasis {
    if (!voorCollege || !beoordeeldOp) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    return { soort: 'maatregel', id, omschrijving, toelichting: motivering, op: beoordeeldOp };
  }

  /**
   * Evidence that turned out to come out of internal incident reports carries no advice, unless the exception was recorded
   * with the measure (Wkkgz art. 9 lid 6; rulings).
   * @throws DomeinFout COLLEGEADVIES.RUST_OP_VIM
   */
  async eisZonderVim({ zaakId, basis }: Adviesstaat): Promise<void> {
    for (const { soort, id } of basis) {
      const maatregel = soort === 'maatregel' ? await this.maatregelen.een(id) : null;
      if (!maatregel || maatregel.steuntOpVim) continue;
      const bevindingen = await this.bevindingen.van(zaakId, maatregel.bevindingIds);
      if (bevindingen.some(({ rustOpVim }) => rustOpVim)) weiger('COLLEGEADVIES.RUST_OP_VIM');
    }
  }

  /**
   * A refusal that was not laid before a college yet is so by the advice that rests on it (Awb art. 5:20 lid 3). Inside the
   * unit of work that sends it.
   */
  async legWeigeringenVoor(actor: Actor, { basis, gemeenteId }: Adviesstaat): Promise<void> {
    for (const { id } of basis.filter(({ soort }) => soort === 'medewerking')) {
      const { versie, handelingen } = await this.bevoegdheden.detail(actor, id);
      if (!handelingen.includes('legVervolgVast')) continue;
      const toelichting = 'Het college krijgt een advies over deze weigering.';
      await this.vervolg.execute(actor, { id, versie, vervolg: 'voorgelegd', gemeenteId, toelichting });
    }
  }

  private async maatregel(
    zaak: Zaakfeit,
    aanbiederId: string,
    ids: readonly string[],
  ): Promise<Gevondenbasis> {
    const gevonden: Maatregelfeit[] = [];
    for (const id of ids) {
      const maatregel = await this.maatregelen.een(id);
      if (maatregel?.zaakId !== zaak.id || maatregel.aanbiederId !== aanbiederId)
        weiger('COLLEGEADVIES.RUST_NERGENS_OP', {
          name: 'ids',
          reason: 'Kies maatregelen van deze zaak en deze aanbieder.',
        });
      gevonden.push(maatregel);
    }
    const [eerste] = gevonden;
    if (!eerste) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    return { wet: wetVan(eerste), basis: gevonden.map((een) => this.uitMaatregel(een)) };
  }

  private async weigering(
    actor: Actor,
    { id: zaakId }: Zaakfeit,
    ids: readonly string[],
  ): Promise<Adviesbasis[]> {
    const [id] = ids;
    if (!id) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    const gebruik = await this.bevoegdheden.detail(actor, id);
    const geweigerd = gebruik.status === 'geweigerd' || gebruik.vervolg === 'voorgelegd';
    if (gebruik.zaakId !== zaakId || !geweigerd) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    const toelichting = gebruik.medewerkingReden ?? gebruik.antwoordToelichting;
    return [{ soort: 'medewerking', id, omschrijving: gebruik.wat, toelichting, op: gebruik.op }];
  }

  private onderzoek({ id, toezichtvorm, uitkomst, onderwerp }: Zaakfeit): Adviesbasis {
    if (toezichtvorm !== 'calamiteiten' || uitkomst !== 'tekortkoming')
      weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    const op = this.klok.vandaag().toString();
    return { soort: 'calamiteit', id, omschrijving: onderwerp, toelichting: null, op };
  }
}

/** Over care from the Wlz a gemeente decides nothing (AC-5). @throws DomeinFout COLLEGEADVIES.RUST_NERGENS_OP */
function wetVan({ wet }: { readonly wet: string }): Wet {
  if (wet !== 'wmo' && wet !== 'jeugdwet') throw new DomeinFout('COLLEGEADVIES.RUST_NERGENS_OP');
  return wet;
}
