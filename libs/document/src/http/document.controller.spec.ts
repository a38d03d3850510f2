import helmet from '@fastify/helmet';
import { APP_GUARD } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { type Actor, Authenticatie, RechtenGuard, type Rol } from '@navolgbaar/platform/auth';
import { Readable } from 'node:stream';
import { ControleerOpnieuw } from '../application/controleer-bestanden/controleer-opnieuw.use-case';
import { LeesDocument } from '../application/lees-document/lees-document.use-case';
import { LeesOrigineel } from '../application/lees-origineel/lees-origineel.use-case';
import { DocumentenVanObject } from '../application/queries/documenten-van-object.query';
import { DocumentController } from './document.controller';
import { downloadkop } from './downloadkop';

const ID = '01890000-0000-7000-8000-000000000001';
const INHOUD = Buffer.from('<script>alert(1)</script>');

const gelezen: string[] = [];
let rol: Rol = 'toezichthouder';
let app: NestFastifyApplication;

const haal = async (pad: string) => fetch(`${await app.getUrl()}${pad}`);

beforeAll(async () => {
  const document = { naam: 'Verslag cliënt "x".txt', mediatype: 'text/plain', grootte: INHOUD.length };
  const module = await Test.createTestingModule({
    controllers: [DocumentController],
    providers: [
      { provide: APP_GUARD, useClass: RechtenGuard },
      {
        provide: Authenticatie,
        useValue: { bepaalActor: async () => ({ soort: 'gebruiker', rollen: [rol] }) },
      },
      { provide: DocumentenVanObject, useValue: {} },
      { provide: ControleerOpnieuw, useValue: {} },
      {
        provide: LeesOrigineel,
        useValue: {
          execute: async (_actor: Actor, { documentId, reden }: { documentId: string; reden: string }) => {
            gelezen.push(documentId, reden);
            return { document, inhoud: Readable.from([INHOUD]) };
          },
        },
      },
      {
        provide: LeesDocument,
        useValue: {
          execute: async (_actor: Actor, id: string) => {
            gelezen.push(id);
            return { document, inhoud: Readable.from([INHOUD]) };
          },
        },
      },
    ],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  await app.register(helmet as never);
  await app.listen(0, '127.0.0.1');
}, 30_000);
afterAll(() => app.close());
beforeEach(() => {
  rol = 'toezichthouder';
  gelezen.length = 0;
});

describe('GET /api/v1/documenten/{id}/inhoud', () => {
  it('geeft de bytes alleen als download: niets erin kan in onze pagina draaien', async () => {
    const antwoord = await haal(`/api/v1/documenten/${ID}/inhoud`);
    expect(antwoord.status).toBe(200);
    expect(Buffer.from(await antwoord.arrayBuffer()).equals(INHOUD)).toBe(true);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(INHOUD.length),
      'content-disposition': downloadkop('Verslag cliënt "x".txt'),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(gelezen).toEqual([ID]);
  });

  it('leest niets voor een rol zonder het recht', async () => {
    rol = 'beheerder';
    expect((await haal(`/api/v1/documenten/${ID}/inhoud`)).status).not.toBe(200);
    expect(gelezen).toEqual([]);
  });

  it('leest niets bij een id dat geen id is', async () => {
    await haal('/api/v1/documenten/..%2f..%2fetc/inhoud');
    await haal('/api/v1/documenten/1/inhoud');
    expect(gelezen).toEqual([]);
  });
});

describe('POST /api/v1/documenten/{id}/_lees-origineel', () => {
  const vraag = (body: object) =>
    fetch(`${adres}/api/v1/documenten/${ID}/_lees-origineel`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  let adres = '';
  beforeAll(async () => {
    adres = await app.getUrl();
  });
  const reden = 'De aanbieder betwist waar de foto is gemaakt.';

  it('geeft de bytes op dezelfde manier als download', async () => {
    rol = 'coordinator';
    const antwoord = await vraag({ reden });
    expect(antwoord.status).toBe(200);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({
      'content-disposition': downloadkop('Verslag cliënt "x".txt'),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(gelezen).toEqual([ID, reden]);
  });

  it('leest niets voor een toezichthouder', async () => {
    expect((await vraag({ reden })).status).not.toBe(200);
    expect(gelezen).toEqual([]);
  });
});

describe('downloadkop', () => {
  it.each([
    ['verslag.pdf', `attachment; filename="verslag.pdf"; filename*=UTF-8''verslag.pdf`],
    ['cliënt (1).pdf', `attachment; filename="client (1).pdf"; filename*=UTF-8''cli%C3%ABnt%20%281%29.pdf`],
    ['a"; x="b.pdf', `attachment; filename="a__ x__b.pdf"; filename*=UTF-8''a%22%3B%20x%3D%22b.pdf`],
  ])('schrijft %j zo dat elke browser de naam begrijpt en niets kan worden toegevoegd', (naam, kop) => {
    expect(downloadkop(naam)).toBe(kop);
  });
});
