import { BezoekFeiten } from '@navolgbaar/bezoek';
import { Injectable } from '@nestjs/common';
import { BekendeBehandelaars, Toezichtpapieren, type Wet } from '@navolgbaar/identiteit';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { ZaakFeiten, type Zaakfeit } from '@navolgbaar/onderzoek';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { STANDAARDKALENDER } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import type { Bevoegdheidfoutcode } from '../../domain/fouten';
import { type Gebruik, type Gebruikinvoer, beginstatus } from '../../domain/gebruik';
import { keurGebruik } from '../../domain/keuring';
import { Gebruiken } from '../ports/gebruiken';

/** Which line a new one replaces, and why. */
export interface Verbetering {
  readonly vervangtId: string;
  readonly reden: string;
  /** What came in stays in. */
  readonly antwoordBinnenOp: string | null;
}

/** Makes a new line, held against the law with all that is known around it. */
@Injectable()
export class NieuwGebruik {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly gebruiken: Gebruiken,
    private readonly papieren: Toezichtpapieren,
    private readonly behandelaars: BekendeBehandelaars,
    private readonly zaken: ZaakFeiten,
    private readonly bezoeken: BezoekFeiten,
  ) {}

  /**
   * Inside the unit of work of the caller, after its right and row check.
   * @returns the stored line @throws DomeinFout BEVOEGDHEID.…, BEHANDELAAR_ONBEKEND, BELANGENCONFLICT
   */
  async maak(
    zaak: Zaakfeit,
    invoer: Gebruikinvoer,
    verbetering: Verbetering | null,
  ): Promise<{ id: string }> {
    const { toezichthouderId, op, antwoordUiterlijk } = invoer;
    await this.behandelaars.eis(toezichthouderId);
    await this.zaken.eisVrij(zaak, toezichthouderId, 'toezichthouderId');
    const aanbiederId = await this.aanbieder(zaak, invoer.aanbiederId);
    await this.eisBezoek({ zaakId: zaak.id, aanbiederId }, invoer.bezoekId);
    const vraag = { wet: zaak.wet as Wet, domein: zaak.domein, dag: op };
    const { dekking, legitimatie } = await this.papieren.voor(toezichthouderId, vraag);
    const herleiding = keurGebruik(invoer, {
      ...{ wet: zaak.wet, domein: zaak.domein, bevoegdheid: zaak.bevoegdheid, dekking },
      legitimatieNummer: legitimatie?.nummer ?? null,
      strafrechtelijkOnderzoek: (await this.zaken.samenloopOp(zaak.id, op)).includes(
        'strafrechtelijk_onderzoek',
      ),
      vandaag: this.klok.vandaag().toString(),
      antwoordOpGewoneDag:
        antwoordUiterlijk === null ||
        STANDAARDKALENDER.isGewoneDag(Temporal.PlainDate.from(antwoordUiterlijk)),
    });
    // Without one the check before this refused.
    const aanwijzing = 'aanwijzing' in dekking ? dekking.aanwijzing : null;
    const nieuw: Omit<Gebruik, 'aanbiederNaam'> = {
      ...invoer,
      ...{
        id: nieuwId(),
        zaakId: zaak.id,
        zaakNummer: zaak.nummer,
        aanbiederId,
        herleiding,
      },
      aanwijzingId: aanwijzing?.id ?? '',
      aanwijzingBesluit: aanwijzing?.besluit ?? '',
      legitimatieNummer: legitimatie?.nummer ?? null,
      vastgelegdDoor: this.uow.actor().gebruikerId,
      vastgelegdOp: this.klok.nu().toString(),
      status: beginstatus(invoer.medewerking),
      ...{ antwoord: null, antwoordOp: null, antwoordToelichting: null },
      antwoordBinnenOp: invoer.medewerking === 'afwachten' ? (verbetering?.antwoordBinnenOp ?? null) : null,
      ...{ ingetrokkenOp: null, intrekreden: null },
      ...{ vervolg: null, vervolgOp: null, vervolgGemeenteId: null, vervolgToelichting: null },
      vervangtId: verbetering?.vervangtId ?? null,
      verbeterreden: verbetering?.reden ?? null,
      ...{ vervangenDoorId: null, versie: 1 },
    };
    await this.gebruiken.voegToe(nieuw);
    return nieuw;
  }

  /** At the provider that was named, else the only one; at nobody's where the case knows none. */
  private async aanbieder(zaak: Zaakfeit, gekozen: string | null): Promise<string | null> {
    if (!zaak.aanbiederId && !gekozen) return null;
    return (await this.zaken.aanbieder(zaak, gekozen ?? undefined)).aanbiederId;
  }

  /** @throws DomeinFout BEVOEGDHEID.BEZOEK_ONBEKEND for a visit of another case, or to another provider, too */
  private async eisBezoek(
    { zaakId, aanbiederId }: { readonly zaakId: string; readonly aanbiederId: string | null },
    bezoekId: string | null,
  ): Promise<void> {
    if (bezoekId === null) return;
    const bezoek = await this.bezoeken.van(bezoekId);
    if (bezoek?.zaakId === zaakId && bezoek.aanbiederId === aanbiederId) return;
    throw new DomeinFout<Bevoegdheidfoutcode>('BEVOEGDHEID.BEZOEK_ONBEKEND', {}, [
      { name: 'bezoekId', reason: 'Kies een bezoek van deze zaak, bij dezelfde aanbieder.' },
    ]);
  }
}
