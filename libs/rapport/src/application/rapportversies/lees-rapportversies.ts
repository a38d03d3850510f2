import { Injectable } from '@nestjs/common';
import { type Tekstregel, vergelijkRegels } from '@navolgbaar/bericht';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { type Rapportstaat } from '../../domain/rapport';
import type { Rapportstand, Rapportversie, Rapportversieregel } from '../../domain/rapportversie';
import { onderbouwingsnaam, sectienaam } from '../../domain/secties';
import { RapportRepository } from '../ports/rapport.repository';
import { RapportversieRepository } from '../ports/rapportversie.repository';
import { OORDEELTEKST } from '../rapport-document';
import { Zaaktoegang } from '../zaaktoegang';

/** A part of the report that differs. */
export interface Deelverschil {
  /** The name of its field: `titel`, `secties.feiten`, `bevindingen.0.onderbouwing`. */
  readonly plaats: string;
  readonly regels: readonly Tekstregel[];
}

export interface Rapportvergelijking {
  readonly van: Rapportversieregel;
  /** Null: the report as it is now. */
  readonly met: Rapportversieregel | null;
  readonly verschillen: readonly Deelverschil[];
}

/** The named versions of a report, for its team. Every reading is logged. */
@Injectable()
export class LeesRapportversies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rapporten: RapportRepository,
    private readonly versies: RapportversieRepository,
    private readonly zaaktoegang: Zaaktoegang,
  ) {}

  /** Newest first. @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN */
  lijst(actor: Actor, rapportId: string): Promise<Rapportversieregel[]> {
    return this.lees(actor, rapportId, () => this.versies.lijst(rapportId));
  }

  /**
   * What changed between a version and another, or the report as it is now; part by part, line by line.
   * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN
   */
  vergelijk(
    actor: Actor,
    rapportId: string,
    { van, met }: { van: string; met: string | null },
  ): Promise<Rapportvergelijking> {
    return this.lees(actor, rapportId, async (rapport) => {
      const oud = await this.versie(rapportId, van);
      const nieuw = met === null ? null : await this.versie(rapportId, met);
      return { van: regel(oud), met: nieuw && regel(nieuw), verschillen: vergelijk(oud, nieuw ?? rapport) };
    });
  }

  private async versie(rapportId: string, id: string): Promise<Rapportversie> {
    const versie = await this.versies.zoek(rapportId, id);
    if (!versie) throw new DomeinFout('NIET_GEVONDEN');
    return versie;
  }

  private lees<T>(actor: Actor, rapportId: string, werk: (rapport: Rapportstaat) => Promise<T>): Promise<T> {
    eisRecht(actor, 'rapport:opstellen');
    return this.uow.run(actor, async () => {
      const rapport = await this.rapporten.zoek(rapportId);
      if (!rapport) throw new DomeinFout('NIET_GEVONDEN');
      await this.zaaktoegang.eis(actor, rapport);
      this.uow.schrijf({ handeling: 'rapport:lezen', object: 'rapport', objectId: rapportId });
      return werk(rapport);
    });
  }
}

const regel = ({
  id,
  volgnummer,
  aanleiding,
  naam,
  rapportversie,
  gemaaktOp,
  gemaaktDoor,
}: Rapportversie): Rapportversieregel => ({
  ...{ id, volgnummer, aanleiding, naam, rapportversie, gemaaktOp, gemaaktDoor },
});

function vergelijk(oud: Rapportstand, nieuw: Rapportstand): Deelverschil[] {
  const [van, met] = [delen(oud), delen(nieuw)];
  return [...new Set([...van.keys(), ...met.keys()])].flatMap((plaats) => {
    const [was, is] = [van.get(plaats) ?? '', met.get(plaats) ?? ''];
    return was === is ? [] : [{ plaats, regels: regels(was, is) }];
  });
}

const delen = ({ titel, secties, bevindingen }: Rapportstand): ReadonlyMap<string, string> =>
  new Map([
    ['titel', titel],
    ...secties.map(({ sleutel, inhoud }) => [sectienaam(sleutel), alsPlatteTekst(inhoud)] as const),
    ...bevindingen.map(
      ({ norm, oordeel, onderbouwing }, plaats) =>
        [
          onderbouwingsnaam(plaats),
          `${norm}\n${OORDEELTEKST[oordeel]}\n${alsPlatteTekst(onderbouwing)}`,
        ] as const,
    ),
  ]);

/** Above this many pairs of lines a comparison costs more than it says. */
const MEESTE_PAREN = 4_000_000;

function regels(was: string, is: string): Tekstregel[] {
  const [oud, nieuw] = [was.split('\n'), is.split('\n')];
  if (oud.length * nieuw.length <= MEESTE_PAREN) return vergelijkRegels(was, is);
  return [
    ...oud.map((tekst) => ({ soort: 'weg' as const, tekst })),
    ...nieuw.map((tekst) => ({ soort: 'nieuw' as const, tekst })),
  ];
}
