import { Injectable } from '@nestjs/common';
import { Afzender, ZetBerichtKlaar } from '@navolgbaar/bericht';
import { DeelMetCollege } from '@navolgbaar/college';
import { Gebruikersgegevens } from '@navolgbaar/identiteit';
import { DomeinFout, Klok, schrijfDag } from '@navolgbaar/kernel';
import { BevatPersoonsnaam, MeldingFeiten, type Meldingfeit } from '@navolgbaar/melding';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { COLLEGELEZERS, GEEN_TOELICHTING } from '../../domain/collegeconcept';
import type { Onderzoeksfoutcode } from '../../domain/fouten';
import type { Zaakstaat } from '../../domain/zaak';
import { meerAanbieders } from '../../domain/zaakaanbieder';
import { STAPTEKST } from '../../domain/zaak-tekst';
import { dagVan } from '../dagen';
import { type Collegebericht, CollegeberichtRepository } from '../ports/collegebericht.repository';
import { ZaakaanbiederRepository } from '../ports/zaakaanbieder.repository';
import { ZaakRepository } from '../ports/zaak.repository';
import { Zaakwerk } from '../zaakwerk';
import { Collegewerk } from './collegewerk';

const OPSOMMING = new Intl.ListFormat('nl-NL');

export interface InformeerCollegeCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly gemeenteId: string;
  /** The melding it is about; without, the first of which this college does not know yet. */
  readonly meldingId?: string | undefined;
  /** What a person adds, in own words. */
  readonly toelichting?: string | undefined;
  /** Public unrest: the burgemeester hears it too. */
  readonly burgemeester?: boolean | undefined;
  /** Why the college may have this: the article or agreement. */
  readonly grond: string;
}

/**
 * Informs the college of a gemeente: a message without personal data of cliënt, melder or staff, on a recorded ground
 * (BK-6.15; Wmo 2015 art. 5.2.4). The draft makes itself, a person sends it. The college can then read the message, and
 * nothing else of the case.
 */
@Injectable()
export class InformeerCollege {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly werk: Zaakwerk,
    private readonly college: Collegewerk,
    private readonly zaken: ZaakRepository,
    private readonly betrokken: ZaakaanbiederRepository,
    private readonly collegeberichten: CollegeberichtRepository,
    private readonly meldingen: MeldingFeiten,
    private readonly bevat: BevatPersoonsnaam,
    private readonly gebruikers: Gebruikersgegevens,
    private readonly deel: DeelMetCollege,
    private readonly berichten: ZetBerichtKlaar,
    private readonly afzender: Afzender,
  ) {}

  /**
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, ONDERZOEK.GEMEENTE_ONBEKEND, .MELDING_ONBEKEND,
   * .COLLEGE_AL_GEINFORMEERD, .PERSOONSNAAM, .COLLEGE_ZONDER_ADRES
   */
  execute(actor: Actor, command: InformeerCollegeCommand): Promise<string> {
    eisRecht(actor, 'zaak:delen');
    const { zaakId, versie, gemeenteId, grond } = command;
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      eisBetrokken(zaak.staat, gemeenteId);
      await this.eisZonderNaam(actor, command);
      const melding = await this.melding(zaak.staat, command);
      zaak.doe('informeerCollege');
      const aanbieder = await this.aanbieder(zaak.staat, melding);
      const bericht = this.maak(actor, zaak.staat, { melding, aanbieder }, command);
      const brieven = await this.verstuur(actor, bericht);
      await this.collegeberichten.voegToe({ ...bericht, brieven });
      await this.college.rondAf(actor, zaak.staat);
      this.uow.meld({
        type: 'CollegeGeinformeerd',
        aggregaatId: zaakId,
        payload: { zaakId, gemeenteId, berichtId: bericht.id },
      });
      const over = bericht.meldingNummer ? ` over melding ${bericht.meldingNummer}` : '';
      return {
        uitkomst: bericht.id,
        spoor: {
          handeling: 'zaak:college-informeren',
          soort: 'college',
          tekst: `College geïnformeerd${over} (${bericht.voor.join(' en ')}), zonder persoonsgegevens. Grond: ${grond}`,
          velden: ['gemeenteId', 'meldingId', 'grond', 'toelichting'],
        },
      };
    });
  }

  /** What is known of who reported and whom it is about, does not stand in the message. */
  private async eisZonderNaam(
    actor: Actor,
    { zaakId, toelichting = '', grond }: InformeerCollegeCommand,
  ): Promise<void> {
    const ids = await this.zaken.meldingenVan(zaakId);
    const genoemd = await this.bevat.execute(actor, ids, [toelichting, grond]);
    const velden = (['toelichting', 'grond'] as const).filter((_, plaats) => genoemd[plaats]);
    if (velden.length === 0) return;
    throw new DomeinFout<Onderzoeksfoutcode>(
      'ONDERZOEK.PERSOONSNAAM',
      {},
      velden.map((name) => ({ name, reason: 'Hier staat een naam of adres van een melder of cliënt.' })),
    );
  }

  /** The melding of the message. Null: of every melding this college knows, or the case has none. */
  private async melding(
    zaak: Zaakstaat,
    { gemeenteId, meldingId }: InformeerCollegeCommand,
  ): Promise<Meldingfeit | null> {
    const concepten = await this.college.concepten(zaak);
    const eigen = concepten.filter((concept) => concept.gemeenteId === gemeenteId);
    if (!meldingId) return eigen[0] ? this.meldingen.van(eigen[0].meldingId) : null;
    if (eigen.some((concept) => concept.meldingId === meldingId)) return this.meldingen.van(meldingId);
    const ids = await this.zaken.meldingenVan(zaak.id);
    throw new DomeinFout<Onderzoeksfoutcode>(
      ids.includes(meldingId) ? 'ONDERZOEK.COLLEGE_AL_GEINFORMEERD' : 'ONDERZOEK.MELDING_ONBEKEND',
    );
  }

  /** Whom it is about: in a case of several providers that of the melding, or else all of them. */
  private async aanbieder(zaak: Zaakstaat, melding: Meldingfeit | null): Promise<string> {
    const namen = meerAanbieders({ ...zaak, aanbieders: await this.betrokken.van(zaak.id) });
    if (namen.size === 0) return zaak.aanbiederNaam ?? 'een aanbieder die nog niet bekend is';
    return namen.get(melding?.aanbiederId ?? '') ?? OPSOMMING.format(namen.values());
  }

  private maak(
    actor: Actor,
    zaak: Zaakstaat,
    { melding, aanbieder }: { readonly melding: Meldingfeit | null; readonly aanbieder: string },
    command: InformeerCollegeCommand,
  ): Omit<Collegebericht, 'brieven'> {
    return {
      ...{ id: nieuwId(), zaakId: zaak.id, gemeenteId: command.gemeenteId, zaakNummer: zaak.nummer },
      ...{ meldingId: melding?.id ?? null, meldingNummer: melding?.nummer ?? null },
      aanbieder,
      meldingsoort: melding?.soort ?? 'eigen onderzoek',
      ontvangenOp: dagVan(melding?.ontvangenOp ?? zaak.geopendOp).toString(),
      stap: STAPTEKST[zaak.status],
      voor: command.burgemeester ? COLLEGELEZERS : ['wethouder'],
      toelichting: command.toelichting ?? null,
      grond: command.grond,
      verzondenOp: this.klok.nu().toString(),
      door: actor.gebruikerId,
    };
  }

  /** @returns the ids of the letters */
  private async verstuur(actor: Actor, bericht: Omit<Collegebericht, 'brieven'>): Promise<string[]> {
    const { id, zaakId, gemeenteId, grond, zaakNummer, aanbieder, meldingsoort, stap } = bericht;
    const lezers = await this.gebruikers.vanCollege(gemeenteId);
    if (lezers.length === 0) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.COLLEGE_ZONDER_ADRES');
    const omschrijving = `Zaak ${zaakNummer}: ${meldingsoort} bij ${aanbieder}`;
    const deling = { object: 'collegebericht', objectId: id, gemeenteId, grond, omschrijving, zaakId };
    await this.deel.execute(actor, deling);
    const velden = {
      ...(await this.afzender.velden()),
      ...{ zaaknummer: zaakNummer, aanbieder, meldingsoort, stap },
      ontvangstdatum: schrijfDag(bericht.ontvangenOp),
      voor: bericht.voor.map((wie) => `de ${wie}`).join(' en '),
      toelichting: bericht.toelichting ?? GEEN_TOELICHTING,
    };
    const brieven: string[] = [];
    for (const lezer of lezers) {
      const { berichtId } = await this.berichten.execute(actor, {
        ...{ sleutel: `collegebericht-${id}-${lezer.id}`, sjabloon: 'informeren-college', velden },
        ...{ ontvanger: { soort: 'college', adres: lezer.email, gemeenteId } },
        ...{ object: 'zaak', objectId: zaakId },
      });
      brieven.push(berichtId);
    }
    return brieven;
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
