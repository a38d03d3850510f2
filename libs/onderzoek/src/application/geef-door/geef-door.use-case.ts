import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { LegVerstrekkingVast, type Verstrekt } from '@navolgbaar/partner';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { Doorgifteontvanger } from '../../domain/soorten';
import { type Bevindingverwijzing, DossierRepository } from '../ports/dossier.repository';
import { Zaakwerk } from '../zaakwerk';

export interface GeefDoorCommand extends Verstrekt {
  readonly zaakId: string;
  readonly waarnemingId?: string | undefined;
  /** Given by bevinding, which checked it; what was passed on is then an adopted finding. */
  readonly bevinding?: Bevindingverwijzing | undefined;
  readonly ontvangers: readonly Doorgifteontvanger[];
  readonly grondslag: string;
  readonly motivering: string;
}

/**
 * Passes a signal on to who is competent: one record per receiver, with ground and date, followed until it has an
 * outcome (AC-5), and the disclosure that it is (NW-10).
 * @returns the ids of the records
 * @throws DomeinFout NIET_GEVONDEN, OVERGANG_NIET_MOGELIJK, VERSTREKKING.…
 */
@Injectable()
export class GeefDoor {
  constructor(
    private readonly klok: Klok,
    private readonly dossier: DossierRepository,
    private readonly verstrek: LegVerstrekkingVast,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, command: GeefDoorCommand): Promise<readonly string[]> {
    eisRecht(actor, 'zaak:behandelen');
    const { zaakId, waarnemingId = null, bevinding = null, ontvangers, ...rest } = command;
    const { grondslag, motivering, ...verstrekt } = rest;
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      zaak.doe('geefDoor');
      if (waarnemingId && !(await this.dossier.heeftWaarneming(zaakId, waarnemingId))) {
        throw new DomeinFout('NIET_GEVONDEN');
      }
      const op = this.klok.vandaag().toString();
      const ids: string[] = [];
      for (const ontvanger of ontvangers) {
        const id = nieuwId();
        ids.push(id);
        await this.dossier.voegDoorgifteToe(zaakId, {
          ...{ id, waarnemingId, bevinding, ontvanger, grondslag, motivering, op },
          ...{ status: 'afhankelijk_van_partner', uitkomst: null, versie: 1 },
        });
        await this.verstrek.execute(actor, {
          ...{
            ...verstrekt,
            meldingId: null,
            zaakId,
            kenmerk: zaak.staat.nummer,
            bron: 'doorgifte',
            bronId: id,
          },
          ...{ ontvanger, besluit: 'verstrekt', grondslag, doel: motivering, op },
        });
      }
      zaak.volgMonitoring(true);
      return {
        uitkomst: ids,
        spoor: {
          handeling: 'zaak:doorgeven',
          soort: 'doorgifte',
          tekst: `${bevinding ? `Bevinding ${bevinding.nummer}` : 'Signaal'} doorgegeven aan ${ontvangers.map((wie) => NAAM[wie]).join(' en ')}. Grondslag: ${grondslag}`,
        },
      };
    });
  }
}

const NAAM: Readonly<Record<Doorgifteontvanger, string>> = {
  igj: 'de IGJ',
  zorgkantoor: 'het zorgkantoor',
  veilig_thuis: 'Veilig Thuis',
  rijkstoezicht: 'het rijkstoezicht',
  andere_toezichthouder: 'een andere toezichthouder',
};

/** Ends the follow-up of a passed-on signal, with what the partner did. @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD */
@Injectable()
export class RondDoorgifteAf {
  constructor(
    private readonly dossier: DossierRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(
    actor: Actor,
    {
      zaakId,
      doorgifteId,
      versie,
      uitkomst,
    }: { zaakId: string; doorgifteId: string; versie: number; uitkomst: string },
  ): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
      if ((await this.dossier.zaakVanDoorgifte(doorgifteId)) !== zaakId)
        throw new DomeinFout('NIET_GEVONDEN');
      await this.dossier.rondDoorgifteAf(doorgifteId, versie, uitkomst);
      zaak.volgMonitoring(await this.dossier.volgtNog(zaakId));
      return {
        uitkomst: undefined,
        spoor: {
          handeling: 'zaak:doorgifte-afronden',
          soort: 'doorgifte',
          tekst: `Doorgegeven signaal afgerond. ${uitkomst}`,
        },
      };
    });
  }
}
