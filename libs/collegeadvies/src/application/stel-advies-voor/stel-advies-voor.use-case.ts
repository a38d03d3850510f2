import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { MaatregelFeiten, type Maatregelfeit } from '@navolgbaar/maatregel';
import { SchrijfTijdlijn, ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { AfspraakFeiten } from '@navolgbaar/veiligheidsafspraak';
import type { Adviesbasis } from '../../domain/adviesstaat';
import { Collegeadvies } from '../../domain/collegeadvies';
import { WETTEN, type Wet } from '../../domain/soorten';
import { AdviesbasisBron } from '../adviesbasis';
import { Advieswerk, feitVan } from '../advieswerk';
import { Adviezen } from '../ports/adviezen';
import { AdviezenQuery } from '../queries/adviezen.query';

/** On what a proposal rests, and what the case is told of it. */
interface Grondslag {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly wet: Wet;
  readonly basis: Adviesbasis;
  readonly waarom: string;
}

/**
 * A measure was not followed, what remained of it was laid before the college, or an agreement for safety was not kept: an
 * advice to the college of each gemeente of the case is proposed (BK-8.05). The colleges are apart: each gets its own. Run by
 * the system after the event, and once: what has an advice gets no second one.
 */
@Injectable()
export class StelAdviesVoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly maatregelen: MaatregelFeiten,
    private readonly afspraken: AfspraakFeiten,
    private readonly basis: AdviesbasisBron,
    private readonly adviezen: Adviezen,
    private readonly query: AdviezenQuery,
    private readonly tijdlijn: SchrijfTijdlijn,
    private readonly werk: Advieswerk,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  execute(actor: Actor, maatregelId: string): Promise<void> {
    eisRecht(actor, 'collegeadvies:opstellen');
    return this.uow.run(actor, async () => {
      const eerst = await this.maatregelen.een(maatregelId);
      const zaak = eerst && (await this.eigenZaak(eerst.zaakId));
      const maatregel = await this.maatregelen.een(maatregelId);
      if (zaak && maatregel?.voorCollege) await this.stelVoor(zaak, this.uitMaatregel(maatregel));
    });
  }

  /** @throws DomeinFout GEEN_RECHT */
  naSchending(actor: Actor, afspraakId: string): Promise<void> {
    eisRecht(actor, 'collegeadvies:opstellen');
    return this.uow.run(actor, async () => {
      const feit = await this.afspraken.schendingVoorCollege(afspraakId);
      // Before there is a case nobody can advise: the agreement says that one is opened first.
      const zaak = feit?.zaakId ? await this.eigenZaak(feit.zaakId) : null;
      if (!feit || !zaak) return;
      const wet = WETTEN.find((een) => een === zaak.wet);
      if (!wet) return this.buitenCollege(zaak);
      const { aanbiederId, aanbiederNaam } = feit;
      await this.stelVoor(zaak, {
        ...{ aanbiederId, aanbiederNaam, wet, basis: this.basis.uitSchending(feit) },
        waarom: 'Een veiligheidsafspraak is niet nagekomen.',
      });
    });
  }

  private uitMaatregel(maatregel: Maatregelfeit): Grondslag {
    const { aanbiederId, aanbiederNaam, wet, status } = maatregel;
    return {
      ...{ aanbiederId, aanbiederNaam, wet: wet as Wet, basis: this.basis.uitMaatregel(maatregel) },
      waarom: `De maatregel is ${status === 'deels_opgevolgd' ? 'deels' : 'niet'} opgevolgd.`,
    };
  }

  /** The case, locked; null once it was handed over: then it is not ours to advise about (BK-8.08). */
  private async eigenZaak(zaakId: string): Promise<Zaakfeit | null> {
    await this.zaken.vergrendel(zaakId);
    const zaak = await this.zaken.van(zaakId);
    return zaak?.uitkomst === 'overgedragen' ? null : zaak;
  }

  private async stelVoor(zaak: Zaakfeit, grondslag: Grondslag): Promise<void> {
    if (zaak.gemeenteIds.length === 0) return this.zonderGemeente(zaak, grondslag);
    for (const gemeenteId of zaak.gemeenteIds) await this.voor(zaak, grondslag, gemeenteId);
  }

  /** Nobody knows to which college: then the case says so, and a person begins the advice. */
  private zonderGemeente({ id }: Zaakfeit, { waarom }: Grondslag): Promise<void> {
    return this.tijdlijn.execute(id, {
      soort: 'collegeadvies',
      tekst: `${waarom} Bij deze zaak staat geen gemeente. Vul de gemeente in en begin het advies aan het college zelf.`,
    });
  }

  /** Laid before the college while there was no case yet, and then the case turned out to be about the Wlz (AC-5). */
  private buitenCollege({ id }: Zaakfeit): Promise<void> {
    return this.tijdlijn.execute(id, {
      soort: 'collegeadvies',
      tekst:
        'Een veiligheidsafspraak is niet nagekomen. Er komt geen voorstel voor een advies: over zorg uit de Wlz besluit het college niet.',
    });
  }

  private async voor(zaak: Zaakfeit, grondslag: Grondslag, gemeenteId: string): Promise<void> {
    const { aanbiederId, aanbiederNaam, wet, basis, waarom } = grondslag;
    const bestaand = await this.query.van({ zaakId: zaak.id, aanbiederId, gemeenteId });
    if (bestaand.some((een) => een.basis.some(({ id }) => id === basis.id))) return;
    const voorstel = bestaand.find(
      ({ status, aanleiding }) => status === 'voorstel' && aanleiding === basis.soort,
    );
    if (voorstel) return this.vulAan(voorstel.id, basis);
    const gemeenteNaam = (await this.adviezen.gemeenteNaam(gemeenteId)) ?? '';
    const advies = Collegeadvies.begin(
      {
        ...{ id: nieuwId(), zaakId: zaak.id, zaakNummer: zaak.nummer, wet },
        ...{ aanbiederId, aanbiederNaam, gemeenteId, gemeenteNaam, behandelaarId: zaak.behandelaarId },
        ...{ aanleiding: basis.soort, basis: [basis], begonnenOp: this.klok.vandaag().toString() },
      },
      'voorstel',
    );
    await this.adviezen.voegToe(advies);
    this.uow.meld({
      ...{ type: 'CollegeadviesVoorgesteld', aggregaatId: advies.staat.id },
      payload: feitVan(advies.staat),
    });
    await this.werk.laatSpoorNa(advies.staat, {
      handeling: 'voorstellen',
      tekst: `Voorstel: advies aan het college van ${gemeenteNaam} over ${aanbiederNaam}. ${waarom}`,
    });
  }

  /** Two measures, or two breaches, of one provider in one case are one advice, as long as nobody took it up. */
  private async vulAan(id: string, basis: Adviesbasis): Promise<void> {
    const advies = await this.adviezen.laadVoorWijziging(id);
    const gezien = advies.staat.versie;
    advies.vulAan(basis);
    await this.adviezen.bewaar(advies, gezien);
    await this.werk.laatSpoorNa(advies.staat, {
      ...{ handeling: 'aanvullen', velden: ['basis'] },
      tekst: `Het voorstel voor een advies aan het college van ${advies.staat.gemeenteNaam} rust nu op nog ${basis.soort === 'maatregel' ? 'een maatregel' : 'een veiligheidsafspraak'}.`,
    });
  }
}
