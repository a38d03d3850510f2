import { Injectable } from '@nestjs/common';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { DeelMetCollege } from '@navolgbaar/college';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { MeldingFeiten } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { VoldoeTermijn } from '@navolgbaar/termijn';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Zaakstaat } from '../../domain/zaak';
import { STAPTEKST } from '../../domain/zaak-tekst';
import { dagVan } from '../dagen';
import { type Collegebericht, CollegeberichtRepository } from '../ports/collegebericht.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakpost } from '../stuur-brief/zaakpost';
import { Zaakwerk } from '../zaakwerk';

export interface InformeerCollegeCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly gemeenteId: string;
  /** Why the college may have this: the article or agreement. */
  readonly grond: string;
}

/**
 * Informs the college of a gemeente: a message without personal data of cliënt, melder or staff, on a recorded ground
 * (BK-6.15; Wmo 2015 art. 5.2.4). A person decides this, never a timer. The college can then read the message, and
 * nothing else of the case.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, ONDERZOEK.GEMEENTE_ONBEKEND, ONDERZOEK.COLLEGE_ZONDER_ADRES
 */
@Injectable()
export class InformeerCollege {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Zaakwerk,
    private readonly zaken: ZaakRepository,
    private readonly collegeberichten: CollegeberichtRepository,
    private readonly meldingen: MeldingFeiten,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly deel: DeelMetCollege,
    private readonly berichten: ZetBerichtKlaar,
    private readonly post: Zaakpost,
    private readonly voldoe: VoldoeTermijn,
  ) {}

  execute(actor: Actor, command: InformeerCollegeCommand): Promise<string> {
    eisRecht(actor, 'zaak:delen');
    const { zaakId, versie, gemeenteId } = command;
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      eisBetrokken(zaak.staat, gemeenteId);
      const eerder = await this.collegeberichten.gemeentenVan(zaakId);
      zaak.doe('informeerCollege');
      const bericht = await this.maak(actor, zaak.staat, command);
      await this.collegeberichten.voegToe(bericht);
      await this.verstuur(actor, bericht);
      await this.rondTermijnAf(actor, zaak.staat, [...eerder, gemeenteId]);
      this.uow.meld({
        type: 'CollegeGeinformeerd',
        aggregaatId: zaakId,
        payload: { zaakId, gemeenteId, berichtId: bericht.id },
      });
      return {
        uitkomst: bericht.id,
        spoor: {
          handeling: 'zaak:college-informeren',
          soort: 'college',
          tekst: `College geïnformeerd, zonder persoonsgegevens. Grond: ${command.grond}`,
          velden: ['gemeenteId', 'grond'],
        },
      };
    });
  }

  private async maak(
    actor: Actor,
    zaak: Zaakstaat,
    command: InformeerCollegeCommand,
  ): Promise<Collegebericht> {
    const [meldingId] = await this.zaken.meldingenVan(zaak.id);
    const melding = meldingId ? await this.meldingen.van(meldingId) : null;
    return {
      id: nieuwId(),
      zaakId: zaak.id,
      gemeenteId: command.gemeenteId,
      zaakNummer: zaak.nummer,
      aanbieder: zaak.aanbiederNaam ?? 'een aanbieder die nog niet bekend is',
      meldingsoort: melding?.soort ?? 'eigen onderzoek',
      ontvangenOp: dagVan(melding?.ontvangenOp ?? zaak.geopendOp).toString(),
      stap: STAPTEKST[zaak.status],
      grond: command.grond,
      verzondenOp: this.klok.nu().toString(),
      door: actor.gebruikerId,
    };
  }

  private async verstuur(actor: Actor, bericht: Collegebericht): Promise<void> {
    const { id, zaakId, gemeenteId, grond, zaakNummer, aanbieder, meldingsoort, stap } = bericht;
    const lezers = await this.gebruikers.vanCollege(gemeenteId);
    if (lezers.length === 0) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.COLLEGE_ZONDER_ADRES');
    const omschrijving = `Zaak ${zaakNummer}: ${meldingsoort} bij ${aanbieder}`;
    await this.deel.execute(actor, {
      object: 'collegebericht',
      objectId: id,
      gemeenteId,
      grond,
      omschrijving,
      zaakId,
    });
    const algemeen = await this.post.algemeneVelden();
    const velden = {
      ...algemeen,
      ...{ zaaknummer: zaakNummer, aanbieder, meldingsoort, stap },
      ontvangstdatum: schrijfDag(bericht.ontvangenOp),
    };
    for (const lezer of lezers) {
      await this.berichten.execute(actor, {
        sleutel: `collegebericht-${id}-${lezer.id}`,
        sjabloon: 'informeren-college',
        velden,
        ontvanger: { soort: 'college', adres: lezer.email },
        object: 'zaak',
        objectId: zaakId,
      });
    }
  }

  /** The term to inform is met when every college concerned has been. */
  private async rondTermijnAf(actor: Actor, zaak: Zaakstaat, geinformeerd: readonly string[]): Promise<void> {
    const termijnId = await this.zaken.collegetermijn(zaak.id);
    if (!termijnId || !zaak.gemeenteIds.every((id) => geinformeerd.includes(id))) return;
    await this.voldoe.execute(actor, { termijnId, op: this.klok.vandaag().toString() });
    await this.zaken.onthoudCollegetermijn(zaak.id, null);
  }
}

/** Only the colleges that the case concerns. @throws DomeinFout ONDERZOEK.GEMEENTE_ONBEKEND */
function eisBetrokken({ gemeenteIds }: Zaakstaat, gemeenteId: string): void {
  if (gemeenteIds.includes(gemeenteId)) return;
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.GEMEENTE_ONBEKEND', {}, [
    {
      name: 'gemeenteId',
      reason: 'Deze gemeente is niet betrokken bij de zaak. Voeg haar eerst toe aan de zaak.',
    },
  ]);
}
