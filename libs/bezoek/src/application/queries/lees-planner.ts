import { Injectable } from '@nestjs/common';
import { mogelijkeHandelingen } from '@navolgbaar/kernel';
import { type Actor, eisRecht, heeftRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { STANDAARDKALENDER } from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { type Afwezigheid, type Afwezigheidstatus, afwezigheidsovergangen } from '../../domain/afwezigheid';
import { type Bezoekhandeling, type Bezoekstatus, bezoekovergangen } from '../../domain/bezoek-status';
import { type Bezettetijd, type Botsing, vindBotsingen } from '../../domain/botsingen';
import { weiger } from '../../domain/fouten';
import { Planbord, type Planperiode, type Planregel } from '../ports/planbord';
import { vrijeDag } from '../vrije-dag';

/** Six whole weeks, the most that a month touches, and some more. */
export const MEESTE_DAGEN = 62;
/** More does not fit in a calendar that somebody still reads. */
const HOOGSTENS = 500;

/** A visit in the calendar; of one in a case that is closed to the reader, only when and who. */
export interface Plannerregel extends Omit<Bezettetijd, 'id'> {
  readonly bezoek:
    (Omit<Planregel, keyof Bezettetijd> & { readonly id: string; readonly verzetbaar: boolean }) | null;
  readonly botsingen: readonly Botsing[];
}

export interface Planner extends Planperiode {
  readonly bezoeken: readonly Plannerregel[];
  readonly afwezigheden: readonly (Omit<Afwezigheid, 'status'> & {
    readonly handelingen: readonly string[];
  })[];
  readonly vrijeDagen: readonly { readonly datum: string; readonly soort: string; readonly naam: string }[];
  readonly volledig: boolean;
  readonly maximum: number;
}

/** The calendar of the team: visits, leave and free days of a period, with what does not go together. */
@Injectable()
export class LeesPlanner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly bord: Planbord,
  ) {}

  /** @throws DomeinFout GEEN_RECHT, BEZOEK.PERIODE_PAST_NIET */
  execute(actor: Actor, periode: Planperiode): Promise<Planner> {
    eisRecht(actor, 'bezoek:lezen');
    const dagen = dagenVan(periode);
    return this.uow.run(actor, async () => {
      this.uow.schrijf({ handeling: 'bezoek:lijst', object: 'lijst', objectId: 'planner' });
      const [bezet, zichtbaar, afwezig] = await Promise.all([
        this.bord.bezet(periode, HOOGSTENS + 1),
        this.bord.zichtbaar(periode, HOOGSTENS + 1),
        this.bord.afwezigheden(periode, HOOGSTENS),
      ]);
      const gezien = zichtbaar.slice(0, HOOGSTENS);
      const bekend = new Set(zichtbaar.map(({ id }) => id));
      const perDag = opDag(bezet);
      const botsingen = (tijd: Bezettetijd) =>
        vindBotsingen(tijd, { bezet: perDag.get(tijd.op) ?? [], afwezig, vrijeDag });
      const verborgen = bezet
        .filter(({ id }) => !bekend.has(id))
        .map(({ id: _, ...tijd }): Plannerregel => ({ ...tijd, bezoek: null, botsingen: [] }));
      return {
        ...periode,
        bezoeken: [...gezien.map((rij) => alsRegel(actor, rij, botsingen)), ...verborgen].sort(opTijd),
        afwezigheden: afwezig.map(({ status, ...rij }) => ({
          ...rij,
          handelingen: handelingenVan(actor, { ...rij, status }),
        })),
        vrijeDagen: dagen.flatMap((dag) => {
          const vrij = STANDAARDKALENDER.vrijeDag(dag);
          return vrij ? [{ datum: dag.toString(), soort: vrij.soort, naam: vrij.naam }] : [];
        }),
        volledig: zichtbaar.length <= HOOGSTENS && bezet.length <= HOOGSTENS,
        maximum: HOOGSTENS,
      };
    });
  }
}

function alsRegel(
  actor: Actor,
  rij: Planregel,
  botsingen: (tijd: Bezettetijd) => readonly Botsing[],
): Plannerregel {
  const { op, van, tot, reistijdVoor, reistijdNa, behandelaarId, tweedeId, ...bezoek } = rij;
  const wanneer = { op, van, tot, reistijdVoor, reistijdNa, behandelaarId, tweedeId };
  const kan = mogelijkeHandelingen<Bezoekstatus, Bezoekhandeling>(bezoekovergangen, rij.status);
  const verzetbaar =
    heeftRecht(actor, 'bezoek:plannen') && kan.some(({ handeling }) => handeling === 'verzet');
  return {
    ...wanneer,
    bezoek: { ...bezoek, verzetbaar },
    botsingen: verzetbaar ? botsingen({ ...wanneer, id: rij.id }) : [],
  };
}

function handelingenVan(actor: Actor, { gebruikerId, status }: Afwezigheid): string[] {
  if (gebruikerId !== actor.gebruikerId && !heeftRecht(actor, 'afwezigheid:beheren')) return [];
  return mogelijkeHandelingen<Afwezigheidstatus, 'trekIn'>(afwezigheidsovergangen, status).map(
    ({ handeling }) => handeling,
  );
}

function opDag(bezet: readonly Bezettetijd[]): ReadonlyMap<string, readonly Bezettetijd[]> {
  const dagen = new Map<string, Bezettetijd[]>();
  for (const tijd of bezet) {
    const dag = dagen.get(tijd.op);
    if (dag) dag.push(tijd);
    else dagen.set(tijd.op, [tijd]);
  }
  return dagen;
}

const opTijd = (a: Plannerregel, b: Plannerregel): number =>
  `${a.op} ${a.van ?? ''}`.localeCompare(`${b.op} ${b.van ?? ''}`);

function dagenVan({ van, tot }: Planperiode): Temporal.PlainDate[] {
  const eerste = Temporal.PlainDate.from(van);
  const aantal = eerste.until(tot).days + 1;
  if (aantal < 1 || aantal > MEESTE_DAGEN) {
    const reden = `Kies een laatste dag die niet voor de eerste ligt, en ten hoogste ${MEESTE_DAGEN} dagen bij elkaar.`;
    weiger('BEZOEK.PERIODE_PAST_NIET', 'tot', reden);
  }
  return Array.from({ length: aantal }, (_, dag) => eerste.add({ days: dag }));
}
