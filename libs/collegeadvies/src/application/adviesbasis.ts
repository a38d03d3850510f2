import { LeesBevoegdheden, LegVervolgVast } from '@navolgbaar/bevoegdheid';
import { BevindingFeiten } from '@navolgbaar/bevinding';
import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { MaatregelFeiten, type Maatregelfeit } from '@navolgbaar/maatregel';
import type { Zaakfeit } from '@navolgbaar/onderzoek';
import type { Actor } from '@navolgbaar/platform/auth';
import { AfspraakFeiten, type Schendingfeit } from '@navolgbaar/veiligheidsafspraak';
import type { Adviesbasis, Adviesstaat } from '../domain/adviesstaat';
import { weiger } from '../domain/fouten';
import type { Aanleiding, Wet } from '../domain/soorten';

/** What a person names to begin with. */
export interface Basiskeuze {
  readonly aanleiding: Aanleiding;
  /** The measures that were not followed, the refusal or the agreement that was not kept; none for a finished investigation. */
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
    private readonly afspraken: AfspraakFeiten,
  ) {}

  /** @throws DomeinFout COLLEGEADVIES.RUST_NERGENS_OP, NIET_GEVONDEN */
  async zoek(actor: Actor, zaak: Zaakfeit, aanbiederId: string, keuze: Basiskeuze): Promise<Gevondenbasis> {
    switch (keuze.aanleiding) {
      case 'maatregel':
        return this.maatregel(zaak, aanbiederId, keuze.ids);
      case 'medewerking':
        return { wet: wetVan(zaak), basis: await this.weigering(actor, zaak, aanbiederId, keuze.ids) };
      case 'calamiteit':
        return { wet: wetVan(zaak), basis: [this.onderzoek(zaak)] };
      case 'veiligheidsafspraak':
        return { wet: wetVan(zaak), basis: [await this.schending(zaak, aanbiederId, keuze.ids)] };
    }
  }

  /** A measure that was not followed, or in part and laid before the college. @throws DomeinFout COLLEGEADVIES.RUST_NERGENS_OP */
  uitMaatregel({ id, voorCollege, omschrijving, motivering, beoordeeldOp }: Maatregelfeit): Adviesbasis {
    if (!voorCollege || !beoordeeldOp) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    return { soort: 'maatregel', id, omschrijving, toelichting: motivering, op: beoordeeldOp };
  }

  /** An agreement for safety that was not kept, and that a person laid before the college. */
  uitSchending({ id, tekst, gezien, op }: Schendingfeit): Adviesbasis {
    return { soort: 'veiligheidsafspraak', id, omschrijving: tekst, toelichting: gezien, op };
  }

  /**
   * Whether all that the advice rests on still stands: it was copied when the advice began, and can have been taken back
   * since (Awb art. 3:2).
   * @throws DomeinFout COLLEGEADVIES.BASIS_VERVALLEN, .RUST_OP_VIM
   */
  async eisStaat(actor: Actor, { basis }: Adviesstaat, zaak: Zaakfeit): Promise<void> {
    for (const { soort, id } of basis) {
      if (soort === 'maatregel') await this.eisMaatregel(zaak, id);
      else if (soort === 'medewerking') eisNog(isGeweigerd(await this.bevoegdheden.detail(actor, id)));
      else if (soort === 'veiligheidsafspraak')
        eisNog((await this.afspraken.schendingVoorCollege(id)) !== null);
      else eisNog(isCalamiteit(zaak));
    }
  }

  /**
   * Evidence that turned out to come out of internal incident reports carries no advice, unless the exception was recorded
   * with the measure (Wkkgz art. 9 lid 6; rulings).
   */
  private async eisMaatregel({ id: zaakId }: Zaakfeit, id: string): Promise<void> {
    const maatregel = await this.maatregelen.een(id);
    eisNog(maatregel?.voorCollege);
    if (!maatregel) return;
    const bevindingen = await this.bevindingen.van(zaakId, maatregel.bevindingIds);
    eisNog(bevindingen.every(({ status }) => status !== 'ingetrokken'));
    if (!maatregel.steuntOpVim && bevindingen.some(({ rustOpVim }) => rustOpVim))
      weiger('COLLEGEADVIES.RUST_OP_VIM');
  }

  /** The findings under the measures that it rests on. */
  async bevindingenOnder(basis: readonly Adviesbasis[]): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const { soort, id } of basis)
      if (soort === 'maatregel') ids.push(...((await this.maatregelen.een(id))?.bevindingIds ?? []));
    return [...new Set(ids)];
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

  private async schending(
    { id: zaakId }: Zaakfeit,
    aanbiederId: string,
    [id, ...meer]: readonly string[],
  ): Promise<Adviesbasis> {
    if (!id || meer.length > 0)
      weiger('COLLEGEADVIES.RUST_NERGENS_OP', { name: 'ids', reason: 'Kies één veiligheidsafspraak.' });
    const feit = await this.afspraken.schendingVoorCollege(id);
    if (feit?.zaakId !== zaakId || feit.aanbiederId !== aanbiederId)
      weiger('COLLEGEADVIES.RUST_NERGENS_OP', {
        name: 'ids',
        reason: 'Kies een afspraak uit deze zaak die niet is nagekomen en die u aan het college voorlegt.',
      });
    return this.uitSchending(feit);
  }

  private async weigering(
    actor: Actor,
    { id: zaakId }: Zaakfeit,
    aanbiederId: string,
    ids: readonly string[],
  ): Promise<Adviesbasis[]> {
    const [id, ...meer] = ids;
    if (!id || meer.length > 0)
      weiger('COLLEGEADVIES.RUST_NERGENS_OP', { name: 'ids', reason: 'Kies één weigering.' });
    const gebruik = await this.bevoegdheden.detail(actor, id);
    const ander = gebruik.aanbiederId !== null && gebruik.aanbiederId !== aanbiederId;
    if (gebruik.zaakId !== zaakId || ander || !isGeweigerd(gebruik)) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    const toelichting = gebruik.medewerkingReden ?? gebruik.antwoordToelichting;
    return [{ soort: 'medewerking', id, omschrijving: gebruik.wat, toelichting, op: gebruik.op }];
  }

  private onderzoek(zaak: Zaakfeit): Adviesbasis {
    if (!isCalamiteit(zaak)) weiger('COLLEGEADVIES.RUST_NERGENS_OP');
    const { id, onderwerp } = zaak;
    const op = this.klok.vandaag().toString();
    return { soort: 'calamiteit', id, omschrijving: onderwerp, toelichting: null, op };
  }
}

/** A refusal that still stands, also where it is before the college already. */
const isGeweigerd = ({ status, vervolg }: { readonly status: string; readonly vervolg: string | null }) =>
  status === 'geweigerd' || vervolg === 'voorgelegd';

const isCalamiteit = ({ toezichtvorm, uitkomst }: Zaakfeit): boolean =>
  toezichtvorm === 'calamiteiten' && uitkomst === 'tekortkoming';

/** @throws DomeinFout COLLEGEADVIES.BASIS_VERVALLEN */
function eisNog(staat: boolean | undefined): void {
  if (!staat) weiger('COLLEGEADVIES.BASIS_VERVALLEN');
}

/** Over care from the Wlz a gemeente decides nothing (AC-5). @throws DomeinFout COLLEGEADVIES.RUST_NERGENS_OP */
function wetVan({ wet }: { readonly wet: string }): Wet {
  if (wet !== 'wmo' && wet !== 'jeugdwet')
    weiger('COLLEGEADVIES.RUST_NERGENS_OP', {
      ...{ name: 'aanleiding', reason: 'Dit gaat over zorg uit de Wlz. Daarover besluit het college niet.' },
    });
  return wet;
}
