// The yardstick of P1 and P6: what is left when everything but HTTP and the one statement is taken away.
import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import pg from 'pg';
import { LIJST } from './kale-lijst';

const AANTAL = 50;
const VAST = Buffer.from(
  JSON.stringify({ resultaten: Array.from({ length: AANTAL }, () => 'x'.repeat(300)) }),
);

const KOLOMMEN = [
  ...['organisatie_id', 'id', 'nummer', 'soort', 'kanaal', 'bron', 'wet', 'domein', 'over_toezichthouder'],
  ...[
    'onderwerp',
    'omschrijving',
    'aanbieder_id',
    'aanbieder_naam',
    'gebeurtenisdatum',
    'vaststellingsdatum',
  ],
  ...[
    'ontvangen_op',
    'geregistreerd_op',
    'via_aanbieder',
    'onrechtmatigheid',
    'gevoelig',
    'checklist',
    'checklistuitkomst',
    'route',
  ],
  ...['routeherleiding', 'meldtermijn', 'status', 'versie'],
];
const VOEG_TOE = `INSERT INTO melding.meldingen (${KOLOMMEN.join(', ')})
  VALUES (${KOLOMMEN.map((_, i) => `$${i + 1}`).join(', ')})`;

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });

function antwoord(reply: ServerResponse, status: number, inhoud: string | Buffer): void {
  reply.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(inhoud),
  });
  reply.end(inhoud);
}

async function lijst(organisatieId: string): Promise<string> {
  const vraag = { name: 'lijst', text: LIJST, values: [organisatieId, AANTAL + 1] };
  const { rows } = await pool.query<Record<string, unknown>>(vraag);
  return JSON.stringify({ resultaten: rows.slice(0, AANTAL), meer: rows.length > AANTAL });
}

async function lees(request: IncomingMessage): Promise<Record<string, unknown>> {
  const delen: Buffer[] = [];
  for await (const deel of request) delen.push(deel as Buffer);
  return JSON.parse(Buffer.concat(delen).toString()) as Record<string, unknown>;
}

/** The columns that the api computes get what the api would find, as a constant. */
async function voegToe(organisatieId: string, m: Record<string, unknown>): Promise<string> {
  const id = randomUUID();
  const nu = new Date();
  const herleiding = JSON.stringify([{ stap: 'Toezicht op de Wmo', bron: 'Wmo 2015 art. 6.1' }]);
  await pool.query({
    name: 'voeg-toe',
    text: VOEG_TOE,
    values: [
      ...[organisatieId, id, id, m['soort'], m['kanaal'], m['bron'], m['wet'], m['domein'], false],
      ...[m['onderwerp'], m['omschrijving'], m['aanbiederId'], 'Zorgaanbieder 1', m['gebeurtenisdatum']],
      ...[
        m['vaststellingsdatum'],
        nu,
        nu,
        true,
        m['onrechtmatigheid'],
        false,
        JSON.stringify(m['checklist']),
      ],
      ...[`{"uitkomst": "valt_onder_de_wet", "herleiding": ${herleiding}}`, 'eigen_toezicht', herleiding],
      ...[`{"teLaat": false, "herleiding": ${herleiding}}`, 'ontvangen', 1],
    ],
  });
  return JSON.stringify({ id, nummer: id });
}

async function verwerk(request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const [, pad = '', organisatieId = ''] = (request.url ?? '').split('/');
  if (pad === 'vast') antwoord(reply, 200, VAST);
  else if (request.method === 'POST') antwoord(reply, 201, await voegToe(organisatieId, await lees(request)));
  else antwoord(reply, 200, await lijst(organisatieId));
}

createServer((request, reply) => {
  verwerk(request, reply).catch((fout: unknown) => antwoord(reply, 500, String(fout)));
}).listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
