// What is left of the api when HTTP, rights, validation and rules are taken away and every statement stays: the session,
// row-level security, key, number, row, event and audit line, by the same unit of work. It tells how much of the
// distance between the api and the bare server is what the issue asks of the database, and how much is our own.
import 'reflect-metadata';
import { Systeemklok } from '@navolgbaar/platform/observability';
import {
  type Jsonregels,
  PoolDatabank,
  UnitOfWork,
  maakDataSource,
  maakPool,
  nieuwId,
} from '@navolgbaar/platform/database';
import { type Actor, leesSessiehash } from '@navolgbaar/platform/auth';
import { createHash } from 'node:crypto';
import { type IncomingMessage, createServer } from 'node:http';
import { SqlAanbiedersQuery } from '../../libs/aanbieder/src/infrastructure/sql-aanbieders.query';
import { SqlInlogregister } from '../../libs/identiteit/src/infrastructure/sql-inlogregister';
import { MeldingRow } from '../../libs/melding/src/infrastructure/melding.row';
import { werkvoorraadvraag } from '../../libs/melding/src/infrastructure/werkvoorraad.sql';

const omgeving = (naam: string): string => process.env[naam] ?? '';
const uow = new UnitOfWork(await maakDataSource(omgeving('DATABASE_URL')).initialize(), new Systeemklok());
const register = new SqlInlogregister(
  new PoolDatabank(maakPool(omgeving('DATABASE_SYSTEEM_URL'), 8, 'vloer')),
);
const aanbieders = new SqlAanbiedersQuery(uow);
const sha256 = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
const sinds = (minuten: number): string => new Date(Date.now() - minuten * 60_000).toISOString();

async function actorVan(request: IncomingMessage): Promise<Actor> {
  const hash = leesSessiehash(request as never);
  const sessie = hash && (await register.vindSessie(hash, sinds(0), sinds(30), sinds(1)));
  if (!sessie) throw new Error('geen sessie');
  const bron = { correlatieId: nieuwId(), herkomst: '127.0.0.1' };
  return { ...sessie, soort: 'gebruiker', ...bron };
}

async function lijst(request: IncomingMessage): Promise<string> {
  const actor = await actorVan(request);
  const status = ['ontvangen', 'in_weging', 'besloten_actie'] as const;
  const filter = { soort: null, aanbiederId: null, behandelaarId: null, teLaatOp: null };
  const bladzijde = { vanaf: undefined, aantal: 50 };
  const vraag = werkvoorraadvraag(actor.organisatieId, { ...filter, ...bladzijde, status });
  const regel = { handeling: 'melding:lijst', object: 'lijst', objectId: 'meldingen' };
  const [rijen] = await uow.lees<Jsonregels>(actor, regel, vraag);
  return `{"resultaten":[${rijen?.regels}]}`;
}

async function neemIn(request: IncomingMessage): Promise<string> {
  const delen: Buffer[] = [];
  for await (const deel of request) delen.push(deel as Buffer);
  const tekst = Buffer.concat(delen).toString();
  const verzoek = JSON.parse(tekst) as Record<string, string>;
  const actor = await actorVan(request);
  const sleutel = [actor.organisatieId, sha256(String(request.headers['idempotency-key']))];
  return uow.run(actor, async () => {
    const [, aanbieder, nummer] = await Promise.all([
      uow.query(
        'vloer-sleutel',
        `SELECT inhoud, antwoord FROM public.idempotentiesleutels
                                  WHERE organisatie_id = $1 AND sleutel = $2`,
        sleutel,
      ),
      aanbieders.feiten(verzoek['aanbiederId'] ?? ''),
      uow.nummer('melding', 2026),
    ]);
    const id = nieuwId();
    const nu = new Date();
    const herleiding = [{ stap: 'Toezicht op de Wmo', bron: 'Wmo 2015 art. 6.1' }];
    uow.voegToe(MeldingRow, {
      ...(verzoek as unknown as MeldingRow),
      ...{ organisatieId: actor.organisatieId, id, nummer, aanbiederNaam: aanbieder?.naam ?? null },
      ...{
        overToezichthouder: false,
        ontvangenOp: nu,
        geregistreerdOp: nu,
        viaAanbieder: true,
        gevoelig: false,
        melderVertrouwelijk: false,
        wbk: false,
        eigenOpgave: false,
        kleurAanname: false,
        wachtOpTweede: false,
      },
      ...{ checklistuitkomst: { uitkomst: 'valt_onder_de_wet', herleiding }, route: 'eigen_toezicht' },
      ...{ overVeiligThuis: false, financiering: 'onbekend', routeontvangers: [], routemelder: 'wij' },
      ...{ routeherleiding: herleiding, meldtermijn: { teLaat: false, herleiding } as never },
      ...{ status: 'ontvangen', versie: 1 },
    });
    const antwoord = JSON.stringify({ id, nummer });
    uow.stuur('vloer-bewaar', 'INSERT INTO public.idempotentiesleutels VALUES ($1, $2, $3, $4, $5)', [
      ...[...sleutel, sha256(tekst), antwoord, nu],
    ]);
    uow.meld({ type: 'MeldingGeregistreerd', aggregaatId: id, payload: { meldingId: id } } as never);
    uow.schrijf({ handeling: 'melding:registreren', object: 'melding', objectId: id });
    return antwoord;
  });
}

createServer((request, reply) => {
  const werk = request.method === 'POST' ? neemIn(request) : request.url === '/vast' ? '' : lijst(request);
  Promise.resolve(werk).then(
    (tekst) => {
      const lengte = Buffer.byteLength(tekst);
      reply.writeHead(request.method === 'POST' ? 201 : 200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': lengte,
      });
      reply.end(tekst);
    },
    (fout: unknown) => reply.writeHead(500).end(String(fout)),
  );
}).listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
