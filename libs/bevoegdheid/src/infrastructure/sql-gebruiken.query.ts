import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  type Pagina,
  type PerBlad,
  Volgorde,
  Voorwaarden,
  pagina,
  telopdracht,
} from '@navolgbaar/platform/http';
import {
  GebruikenQuery,
  type Gebruikfilter,
  type Gebruikrij,
  type Gebruiktelfilter,
} from '../application/queries/gebruiken.query';
import type { Gebruik } from '../domain/gebruik';
import { GEBRUIK } from './gebruik.sql';

const REGEL = `id, zaak_id AS "zaakId", zaak_nummer AS "zaakNummer", aanbieder_id AS "aanbiederId", soort, op, plaats,
  jegens, toezichthouder_id AS "behandelaarId", status, medewerking, weigering,
  antwoord_uiterlijk AS "antwoordUiterlijk", antwoord_binnen_op AS "antwoordBinnenOp", antwoord, vervolg`;
const SORTERING = { op: { kolom: 'op', soort: 'date' } } as const;
const VAN = 'FROM bevoegdheid.gebruiken WHERE organisatie_id = $1';

@Injectable()
export class SqlGebruikenQuery extends GebruikenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async lijst(filter: Gebruikfilter): Promise<Pagina<Gebruikrij>> {
    const v = voorwaarden(new Voorwaarden([this.uow.actor().organisatieId, filter.aantal + 1]), filter);
    const volgorde = new Volgorde(SORTERING, { gevraagd: filter.sorteer, standaard: '-op' });
    volgorde.vanaf(v, filter.vanaf);
    const sql = `SELECT ${REGEL} ${VAN}${v.waar} ${volgorde.sql} LIMIT $2`;
    const naam = `bevoegdheid-lijst${v.naam}`;
    // Of one case, or waiting, there are few: the planner is right to sort those.
    const rijen =
      filter.zaakId || filter.teLaatOp
        ? await this.uow.query<Gebruikrij>(naam, sql, v.waarden)
        : await this.uow.inVolgorde<Gebruikrij>(naam, sql, v.waarden);
    return pagina(rijen, filter.aantal, ({ op, id }) => volgorde.cursor(op, id));
  }

  async aantallen(actor: Actor, bladen: PerBlad<Gebruiktelfilter>, regel: Auditregel): Promise<Bladtelling> {
    const waarden: unknown[] = [actor.organisatieId];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) => [blad, `${VAN}${voorwaarden(new Voorwaarden(waarden), filter).waar}`] as const,
    );
    const opdracht = telopdracht('bevoegdheid', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  async detail(id: string): Promise<Omit<Gebruik, 'aanbiederNaam'> | null> {
    const waarden = [this.uow.actor().organisatieId, id];
    const [rij] = await this.uow.query<Gebruik>('bevoegdheid-detail', GEBRUIK, waarden);
    return rij ?? null;
  }
}

function voorwaarden(v: Voorwaarden, filter: Gebruiktelfilter): Voorwaarden {
  const { zaakId, aanbiederId, behandelaarId, soort, status, van, tot, weigering, teLaatOp } = filter;
  if (zaakId) v.eis('zaak', zaakId, (plaats) => `zaak_id = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `aanbieder_id = ${plaats}`);
  if (behandelaarId) v.eis('wie', behandelaarId, (plaats) => `toezichthouder_id = ${plaats}`);
  if (soort) v.eis('soort', soort, (plaats) => `soort = ${plaats}`);
  if (status) v.eis('status', status, (plaats) => `status = ${plaats}`);
  else if (!filter.ookVervangen) v.eisVast('geldend', `status <> 'vervangen'`);
  if (van) v.eis('van', van, (plaats) => `op >= ${plaats}::date`);
  if (tot) v.eis('tot', tot, (plaats) => `op <= ${plaats}::date`);
  if (weigering) v.eisVast('weigering', 'weigering');
  // Said as text besides, so that the index of what waits fits.
  if (teLaatOp)
    v.eis(
      'te-laat',
      teLaatOp,
      (plaats) =>
        `status = 'wacht_op_antwoord' AND antwoord_binnen_op IS NULL AND antwoord_uiterlijk < ${plaats}::date`,
    );
  return v;
}
