import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { MaatregelFeiten, type Maatregelfeit } from '@navolgbaar/maatregel';
import { SchrijfTijdlijn, ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { Collegeadvies } from '../../domain/collegeadvies';
import type { Wet } from '../../domain/soorten';
import { AdviesbasisBron } from '../adviesbasis';
import { Advieswerk, feitVan } from '../advieswerk';
import { Adviezen } from '../ports/adviezen';
import { AdviezenQuery } from '../queries/adviezen.query';

/**
 * A measure was not followed, or what remained of it was laid before the college: an advice to the college of each gemeente of the case is proposed (BK-8.05). The colleges are
 * apart: each gets its own. Run by the system after the event, and once: a measure that has an advice gets no second one.
 */
@Injectable()
export class StelAdviesVoor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly zaken: ZaakFeiten,
    private readonly maatregelen: MaatregelFeiten,
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
      if (!eerst) return;
      await this.zaken.vergrendel(eerst.zaakId);
      const zaak = await this.zaken.van(eerst.zaakId);
      const maatregel = await this.maatregelen.een(maatregelId);
      // Handed over in the meantime: then it is not ours to advise about (BK-8.08).
      if (!zaak || zaak.uitkomst === 'overgedragen' || !maatregel?.voorCollege) return;
      if (zaak.gemeenteIds.length === 0) return this.zonderGemeente(zaak);
      for (const gemeenteId of zaak.gemeenteIds) await this.voor(zaak, maatregel, gemeenteId);
    });
  }

  /** Nobody knows to which college: then the case says so, and a person begins the advice. */
  private zonderGemeente({ id }: Zaakfeit): Promise<void> {
    return this.tijdlijn.execute(id, {
      soort: 'collegeadvies',
      tekst:
        'Een maatregel is niet of niet helemaal opgevolgd, maar bij deze zaak staat geen gemeente. Vul de gemeente in en begin het advies aan het college zelf.',
    });
  }

  private async voor(zaak: Zaakfeit, maatregel: Maatregelfeit, gemeenteId: string): Promise<void> {
    const { aanbiederId, aanbiederNaam } = maatregel;
    const bestaand = await this.query.van({ zaakId: zaak.id, aanbiederId, gemeenteId });
    if (bestaand.some(({ basis }) => basis.some(({ id }) => id === maatregel.id))) return;
    const basis = this.basis.uitMaatregel(maatregel);
    const voorstel = bestaand.find(
      ({ status, aanleiding }) => status === 'voorstel' && aanleiding === 'maatregel',
    );
    if (voorstel) return this.vulAan(voorstel.id, maatregel);
    const gemeenteNaam = (await this.adviezen.gemeenteNaam(gemeenteId)) ?? '';
    const advies = Collegeadvies.begin(
      {
        ...{ id: nieuwId(), zaakId: zaak.id, zaakNummer: zaak.nummer, wet: maatregel.wet as Wet },
        ...{ aanbiederId, aanbiederNaam, gemeenteId, gemeenteNaam, behandelaarId: zaak.behandelaarId },
        ...{ aanleiding: 'maatregel', basis: [basis], begonnenOp: this.klok.vandaag().toString() },
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
      tekst: `Voorstel: advies aan het college van ${gemeenteNaam} over ${aanbiederNaam}. De maatregel is ${maatregel.status === 'deels_opgevolgd' ? 'deels' : 'niet'} opgevolgd.`,
    });
  }

  /** Two measures of one provider in one case are one advice, as long as nobody took it up. */
  private async vulAan(id: string, maatregel: Maatregelfeit): Promise<void> {
    const advies = await this.adviezen.laadVoorWijziging(id);
    const gezien = advies.staat.versie;
    advies.vulAan(this.basis.uitMaatregel(maatregel));
    await this.adviezen.bewaar(advies, gezien);
    await this.werk.laatSpoorNa(advies.staat, {
      ...{ handeling: 'aanvullen', velden: ['basis'] },
      tekst: `Het voorstel voor een advies aan het college van ${advies.staat.gemeenteNaam} rust nu op nog een maatregel.`,
    });
  }
}
