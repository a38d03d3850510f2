import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import type { Risicoregel } from '../../domain/bereken-risico';
import { type Indicator, VERLAAGT, hoogsteScore } from '../../domain/risicoregels';
import { type Kenmerkaard, aardVan } from '../../domain/risicokenmerk';
import { type Informeervoorstel, Informeervoorstellen } from '../ports/analyses';
import { type Kenmerk, Risicokenmerken } from '../ports/risicokenmerken';
import { type Bijstelling, Bijstellingen, geldtOp } from '../ports/bijstellingen';
import { type Beoordeling, type Risicobeeld, Risicorekening } from '../risicorekening';

/** A provider in the list: its score, and what makes it most. */
export interface Risicolijstregel {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly plaats: number;
  readonly berekend: number;
  readonly score: number;
  readonly bijgesteld: boolean;
  /** The three that raise it most, the highest first. */
  readonly vooral: readonly Indicator[];
  readonly laatsteBezoek: string | null;
}

/** By which weights, and on which day. */
export interface Risicostand {
  readonly peildatum: string;
  readonly van: string;
  readonly regelversie: number;
  readonly aanname: boolean;
  readonly hoogsteScore: number;
}

export interface Risicolijst extends Risicostand {
  readonly aantal: number;
  readonly regels: readonly Risicolijstregel[];
}

export interface Risicodetail extends Risicostand {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly berekend: number;
  readonly score: number;
  readonly regels: readonly Risicoregel[];
  readonly volgendBezoek: string | null;
  /** The newest first, also what holds no more. */
  readonly bijstellingen: readonly (Bijstelling & { readonly geldt: boolean })[];
  readonly kenmerken: readonly (Kenmerk & { readonly geldt: boolean; readonly aard: Kenmerkaard })[];
  readonly voorstellen: readonly Informeervoorstel[];
}

/** AANNAME: nobody reads on beyond what fits in ten screens. */
const MEESTE_REGELS = 500;

/** The risk of providers as it is now. It tells where to look first; it does nothing by itself. */
@Injectable()
export class LeesRisicobeeld {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rekening: Risicorekening,
    private readonly bijstellingen: Bijstellingen,
    private readonly kenmerken: Risicokenmerken,
    private readonly voorstellen: Informeervoorstellen,
  ) {}

  /** The highest score first; `zoek` is a part of a name. @throws DomeinFout GEEN_RECHT */
  lijst(actor: Actor, zoek: string | null): Promise<Risicolijst> {
    eisRecht(actor, 'risico:lezen');
    return this.uow.run(actor, async () => {
      const beeld = await this.rekening.bereken();
      const gezocht = zoek?.trim().toLowerCase() ?? '';
      const regels = beeld.beoordelingen
        .map(alsRegel)
        .filter(({ aanbiederNaam }) => aanbiederNaam.toLowerCase().includes(gezocht));
      this.uow.schrijf({ handeling: 'risico:lijst', object: 'lijst', objectId: 'risicobeeld' });
      return { ...stand(beeld), aantal: regels.length, regels: regels.slice(0, MEESTE_REGELS) };
    });
  }

  /** One provider, with its sum and all that persons added. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  detail(actor: Actor, aanbiederId: string): Promise<Risicodetail> {
    eisRecht(actor, 'risico:lezen');
    return this.uow.run(actor, async () => {
      const beeld = await this.rekening.bereken(aanbiederId);
      const [beoordeling] = beeld.beoordelingen;
      if (!beoordeling) throw new DomeinFout('NIET_GEVONDEN');
      const [bijstellingen, kenmerken, voorstellen] = await Promise.all([
        this.bijstellingen.van(aanbiederId),
        this.kenmerken.van(aanbiederId),
        this.voorstellen.lijst({ aanbiederId, aantal: 20 }),
      ]);
      const { feiten, risico, score, volgendBezoek } = beoordeling;
      const { peildatum } = beeld;
      this.uow.schrijf({ handeling: 'risico:lezen', object: 'aanbieder', objectId: aanbiederId });
      return {
        ...{ ...stand(beeld), aanbiederId, aanbiederNaam: feiten.naam, berekend: risico.score, score },
        ...{ regels: risico.regels, volgendBezoek, voorstellen },
        bijstellingen: bijstellingen.map((een) => ({ ...een, geldt: geldtOp(een, peildatum) })),
        kenmerken: kenmerken.map((een) => ({
          ...een,
          aard: aardVan(een.soort),
          geldt: een.ingetrokkenOp === null && een.geldigTot >= peildatum,
        })),
      };
    });
  }
}

function stand({ peildatum, venster, versie }: Risicobeeld): Risicostand {
  const { nummer, status, regels } = versie;
  return {
    ...{ peildatum, van: venster.van, regelversie: nummer, aanname: status === 'meegeleverd' },
    hoogsteScore: hoogsteScore(regels),
  };
}

function alsRegel({ feiten, risico, bijstelling, score }: Beoordeling, plek: number): Risicolijstregel {
  const vooral = risico.regels
    .filter(({ indicator, punten }) => !VERLAAGT.has(indicator) && punten > 0)
    .sort((a, b) => b.punten - a.punten)
    .slice(0, 3)
    .map(({ indicator }) => indicator);
  return {
    ...{ aanbiederId: feiten.aanbiederId, aanbiederNaam: feiten.naam, plaats: plek + 1, vooral },
    ...{
      berekend: risico.score,
      score,
      bijgesteld: bijstelling !== null,
      laatsteBezoek: feiten.laatsteBezoek,
    },
  };
}
