import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok, volgendeStatus } from '@navolgbaar/kernel';
import { BevatPersoonsnaam } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { StartTermijn } from '@navolgbaar/termijn';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Opdracht } from '../../domain/opdracht';
import {
  type Opdrachthandeling,
  type Opdrachtstatus,
  opdrachtovergangen,
} from '../../domain/opdracht-status';
import {
  ONDERDELEN,
  type Rapportbeoordeling,
  type Vervolg,
  eisVolledigOordeel,
} from '../../domain/rapportbeoordeling';
import { OpdrachtRepository } from '../ports/opdracht.repository';
import { ZakenQuery } from '../queries/zaken.query';
import { Zaakwerk } from '../zaakwerk';

export interface BeoordeelRapportCommand extends Rapportbeoordeling {
  readonly opdrachtId: string;
  readonly versie: number;
}

const TEKST: Readonly<Record<Vervolg, string>> = {
  afronden: 'Het onderzoek en de maatregelen van de aanbieder zijn voldoende.',
  aanvulling: 'De aanbieder moet zijn rapport aanvullen.',
  gesprek: 'Het onderzoek en de maatregelen zijn voldoende. De vragen die er nog zijn, komen in een gesprek.',
  eigen_onderzoek: 'De toezichthouder onderzoekt zelf verder.',
};

const HANDELING: Readonly<Record<Vervolg, Opdrachthandeling>> = {
  afronden: 'rondAf',
  aanvulling: 'vraagAanvulling',
  gesprek: 'vraagGesprek',
  eigen_onderzoek: 'rondAf',
};

/**
 * Judges the report: per part with motivation and remaining questions (AC-4). A request for more starts the term of the
 * protocol anew; an investigation of our own has no term. The judgement goes to the provider in a letter, and so may
 * not name who reported. What the report lacks is a note of our own.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, ONDERZOEK.VERVOLG_PAST_NIET,
 * .VRAGEN_NOG_OPEN, .VRAGEN_ONTBREKEN, .PERSOONSNAAM
 */
@Injectable()
export class BeoordeelRapport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly opdrachten: OpdrachtRepository,
    private readonly zaken: ZakenQuery,
    private readonly persoonsnamen: BevatPersoonsnaam,
    private readonly startTermijn: StartTermijn,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, command: BeoordeelRapportCommand): Promise<void> {
    eisRecht(actor, 'opdracht:beoordelen');
    return this.uow.run(actor, async () => {
      const opdracht = await this.opdrachten.laadVoorWijziging(command.opdrachtId);
      if (opdracht.versie !== command.versie) throw new DomeinFout('VERSIE_VEROUDERD');
      const vragen = eisVolledigOordeel(command);
      const { id: opdrachtId, zaakId, aanbiederId } = opdracht;
      await this.werk.doe(actor, { zaakId, gezien: null }, async (zaak) => {
        zaak.verwerkOordeel(command.vervolg);
        await this.eisZonderNamen(actor, zaakId, command);
        const rapportId = await this.bewaarOordeel(opdracht, command);
        await this.werkOpdrachtBij(actor, opdracht, command.vervolg, vragen, zaak.staat.behandelaarId);
        this.uow.meld({
          type: 'RapportBeoordeeld',
          aggregaatId: opdrachtId,
          payload: { rapportId, opdrachtId, zaakId, aanbiederId, vervolg: command.vervolg },
        });
        return {
          uitkomst: undefined,
          spoor: {
            handeling: 'opdracht:beoordelen',
            soort: 'beoordeling',
            tekst: `Rapport beoordeeld. ${TEKST[command.vervolg]}`,
            velden: ['status'],
          },
        };
      });
    });
  }

  private async eisZonderNamen(
    actor: Actor,
    zaakId: string,
    command: BeoordeelRapportCommand,
  ): Promise<void> {
    const teksten = ONDERDELEN.flatMap((onderdeel) => [
      { name: `${onderdeel}.motivering`, tekst: command[onderdeel].motivering },
      { name: `${onderdeel}.vragen`, tekst: command[onderdeel].vragen.join('\n') },
    ]);
    const gevonden = await this.persoonsnamen.execute(
      actor,
      await this.zaken.meldingIds(zaakId),
      teksten.map(({ tekst }) => tekst),
    );
    const fout = teksten
      .filter((_, i) => gevonden[i])
      .map(({ name }) => ({
        name,
        reason: 'Hier staat een woord dat ook de naam is van een melder of cliënt. Omschrijf zonder naam.',
      }));
    if (fout.length > 0) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.PERSOONSNAAM', {}, fout);
  }

  private async bewaarOordeel(opdracht: Opdracht, command: BeoordeelRapportCommand): Promise<string> {
    const rapportId = await this.opdrachten.laatsteRapportId(opdracht.id);
    if (!rapportId)
      throw new DomeinFout('OVERGANG_NIET_MOGELIJK', { status: opdracht.status, handeling: 'beoordeel' });
    for (const onderdeel of ONDERDELEN) {
      await this.opdrachten.voegBeoordelingToe(opdracht.zaakId, {
        ...command[onderdeel],
        id: nieuwId(),
        opdrachtId: opdracht.id,
        rapportId,
        onderdeel,
        vervolg: command.vervolg,
        aanwezig: onderdeel === 'onderzoek' ? command.volledigheid.aanwezig : null,
        toelichting: onderdeel === 'onderzoek' ? command.volledigheid.toelichting : null,
        op: this.klok.nu().toString(),
        door: this.uow.actor().gebruikerId,
      });
    }
    return rapportId;
  }

  private async werkOpdrachtBij(
    actor: Actor,
    opdracht: Opdracht,
    vervolg: Vervolg,
    vragen: readonly string[],
    behandelaarId: string | null,
  ): Promise<void> {
    const status = volgendeStatus<Opdrachtstatus, Opdrachthandeling>(
      opdrachtovergangen,
      opdracht.status,
      HANDELING[vervolg],
    );
    const termijn = vervolg === 'aanvulling' ? await this.nieuweTermijn(actor, opdracht, behandelaarId) : {};
    await this.opdrachten.wijzig(opdracht.id, opdracht.versie, { status, vragen, ...termijn });
  }

  private async nieuweTermijn(actor: Actor, opdracht: Opdracht, behandelaarId: string | null) {
    const { id, uiterlijk, herleiding } = await this.startTermijn.execute(actor, {
      code: 'T-02',
      object: 'opdracht',
      objectId: opdracht.id,
      zaakId: opdracht.zaakId,
      aanbiederId: opdracht.aanbiederId,
      behandelaarId,
      kenmerk: opdracht.zaakNummer,
      start: this.klok.vandaag().toString(),
    });
    return { termijnId: id, uiterlijk, termijnherleiding: herleiding };
  }
}
