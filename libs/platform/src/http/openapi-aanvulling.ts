import type { OpenAPIObject } from '@nestjs/swagger';

/** What every route does without saying so in its controller: errors, headers, who may call. */

type Koppen = Record<string, { $ref: string }>;
interface Antwoord {
  description?: string;
  $ref?: string;
  headers?: Koppen;
  content?: Record<string, { schema?: { $ref?: string } }>;
}
interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  schema?: Record<string, unknown>;
}
interface Operatie {
  operationId?: string;
  tags?: string[];
  summary?: string;
  parameters?: Parameter[];
  requestBody?: unknown;
  responses: Record<string, Antwoord>;
  security?: Record<string, string[]>[];
  'x-recht'?: string;
}
interface Schema {
  properties?: Record<string, unknown>;
}

const GELUKT: Readonly<Record<string, string>> = {
  200: 'Gelukt.',
  201: 'Aangemaakt.',
  202: 'Aangenomen; het gevolg komt later.',
  204: 'Gelukt, zonder inhoud.',
};

/** Status → what it means, in the words of the error catalogue. */
const PROBLEMEN: Readonly<Record<string, string>> = {
  400: 'De invoer klopt niet. `invalidParams` noemt elk veld.',
  401: 'Niet ingelogd.',
  403: 'Uw rol geeft geen recht op deze handeling.',
  404: 'Dit bestaat niet, of u mag het niet zien.',
  409: 'Dit kan nu niet, of de Idempotency-Key hoort bij een andere inhoud.',
  412: 'Iemand anders heeft dit intussen gewijzigd.',
  413: 'Het verzoek is groter dan toegestaan.',
  415: 'Deze soort inhoud wordt niet aangenomen.',
  428: 'De header If-Match ontbreekt.',
  429: 'Te veel verzoeken in korte tijd.',
  503: 'Een onderdeel is even niet bereikbaar. `Retry-After` zegt wanneer het weer kan.',
};

/** Filters that mean the same in every list; a list that means something else describes it itself. */
const FILTERS: Readonly<Record<string, string>> = {
  aanbiederId: 'Alleen van deze aanbieder.',
  behandelaarId: 'Alleen van deze behandelaar.',
  object: 'Soort object.',
  objectId: 'Kenmerk van het object.',
  rapportId: 'Alleen van dit rapport.',
  soort: 'Alleen van deze soort.',
  status: 'Alleen met deze status.',
  toezichtvorm: 'Alleen van deze toezichtvorm.',
  zaakId: 'Alleen van deze zaak.',
};

const KOPPEN = {
  'API-Version': {
    description: 'Versie van de API.',
    schema: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$', example: '1.0.0' },
  },
  ETag: {
    description: 'Versie van dit object, voor If-Match bij een wijziging.',
    schema: { type: 'string', example: '"v1"' },
  },
  'X-Correlation-Id': {
    description: 'Kenmerk van dit verzoek, om naar te vragen.',
    schema: { type: 'string' },
  },
};

const PROBLEM = {
  type: 'object',
  description: 'Een weigering of fout (RFC 9457).',
  required: ['type', 'code', 'title', 'status', 'detail', 'instance', 'correlatieId'],
  properties: {
    type: { type: 'string', description: 'Soort probleem als URI.' },
    code: { type: 'string', description: 'Vaste code om op te programmeren.', example: 'INVOER_ONGELDIG' },
    title: { type: 'string', description: 'Korte naam van het probleem.' },
    status: { type: 'integer', description: 'De HTTP-status.' },
    detail: { type: 'string', description: 'Wat er is en wat u kunt doen.' },
    instance: { type: 'string', description: 'Het adres van het verzoek.' },
    correlatieId: { type: 'string', description: 'Kenmerk van dit verzoek, om naar te vragen.' },
    invalidParams: {
      type: 'array',
      description: 'Elk veld dat niet klopt, met de reden.',
      items: {
        type: 'object',
        required: ['name', 'reason'],
        properties: {
          name: { type: 'string', description: 'Pad van het veld.' },
          reason: { type: 'string', description: 'Wat er niet klopt.' },
        },
      },
    },
  },
};

const kop = (naam: string) => ({ $ref: `#/components/headers/${naam}` });

function problemen(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(PROBLEMEN).map(([status, description]) => [
      `Probleem${status}`,
      {
        description,
        headers: {
          'API-Version': kop('API-Version'),
          'X-Correlation-Id': kop('X-Correlation-Id'),
          ...(status === '503' || status === '429' ? { 'Retry-After': { schema: { type: 'integer' } } } : {}),
        },
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

/** Completes a document in place. */
export function vulContractAan(document: OpenAPIObject): OpenAPIObject {
  const delen = (document.components ??= {}) as Record<string, Record<string, unknown>>;
  delen['schemas'] = { ...delen['schemas'], Problem: PROBLEM };
  delen['responses'] = problemen();
  delen['headers'] = KOPPEN;
  const schemas = delen['schemas'] as Record<string, Schema>;
  for (const [pad, item] of Object.entries(document.paths)) {
    for (const [methode, operatie] of Object.entries(item as Record<string, Operatie>)) {
      vulOperatieAan({ pad, methode, operatie, schemas });
    }
  }
  return document;
}

interface Plaats {
  readonly pad: string;
  readonly methode: string;
  readonly operatie: Operatie;
  readonly schemas: Record<string, Schema>;
}

function vulOperatieAan(plaats: Plaats): void {
  const { operatie, methode } = plaats;
  operatie.tags = (operatie.tags ?? []).map((tag) => tag.charAt(0).toUpperCase() + tag.slice(1));
  const parameters = (operatie.parameters ??= []);
  const gesloten = operatie['x-recht'] !== undefined;
  operatie.security = gesloten ? [{ sessie: [] }, { token: [] }] : [];
  if (methode === 'post' && gesloten && operatie.responses['201']) {
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Met dezelfde sleutel en inhoud gebeurt dit één keer; herhalen geeft zeven dagen lang hetzelfde antwoord.',
      schema: { type: 'string', maxLength: 255 },
    });
  }
  for (const parameter of parameters) {
    const filter = parameter.in === 'query' ? FILTERS[parameter.name] : undefined;
    if (filter) parameter.description ||= filter;
    if (parameter.in !== 'path' || !/id$/i.test(parameter.name)) continue;
    parameter.description ||= 'Kenmerk.';
    parameter.schema = { type: 'string', format: 'uuid' };
  }
  for (const [status, antwoord] of Object.entries(operatie.responses))
    vulAntwoordAan(plaats, status, antwoord);
  for (const status of foutenVan(plaats)) {
    operatie.responses[status] ??= { $ref: `#/components/responses/Probleem${status}` };
  }
}

function vulAntwoordAan({ schemas }: Plaats, status: string, antwoord: Antwoord): void {
  antwoord.description ||= GELUKT[status] ?? PROBLEMEN[status] ?? 'Antwoord.';
  if (!status.startsWith('2')) {
    const eigen = antwoord.content?.['application/problem+json'];
    antwoord.content = {
      'application/problem+json': eigen ?? { schema: { $ref: '#/components/schemas/Problem' } },
    };
  }
  antwoord.headers = { ...antwoord.headers, 'API-Version': kop('API-Version') };
  const ref = antwoord.content?.['application/json']?.schema?.$ref?.split('/').at(-1);
  if (ref && schemas[ref]?.properties?.['versie']) antwoord.headers['ETag'] = kop('ETag');
}

/** The refusals that a route can give, from what it takes. */
function foutenVan({ pad, methode, operatie }: Plaats): string[] {
  const heeftVersie = operatie.parameters?.some(({ name }) => name === 'If-Match') ?? false;
  const schrijft = methode !== 'get';
  const invoer = schrijft || (operatie.parameters ?? []).some((parameter) => parameter.in === 'query');
  return [
    ...(invoer ? ['400'] : []),
    ...(operatie['x-recht'] === undefined ? [] : ['401', '403']),
    ...(pad.includes('{') ? ['404'] : []),
    ...(schrijft && operatie['x-recht'] !== undefined ? ['409'] : []),
    ...(heeftVersie ? ['412', '428'] : []),
    ...(operatie.requestBody ? ['413', '415'] : []),
    '429',
    '503',
  ];
}
